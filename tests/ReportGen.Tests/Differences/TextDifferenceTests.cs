using ReportGen.Core.Differences;

namespace ReportGen.Tests.Differences;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("# Một\n\nLời đầu.\n", "# Một\n\nLời sau.\n", "Changed")]
    [InlineData("# Một\n\nLời đầu.\n", "Lời mở.\n\n# Một\n\nLời đầu.\n", "Added")]
    [InlineData("Lời mở.\n\n# Một\n\nLời đầu.\n", "# Một\n\nLời đầu.\n", "Removed")]
    [InlineData("", "# Một\n", "Added")]
    [InlineData("# Một\n", "", "Removed")]
    [InlineData("", "", "")]
    public void Of_NothingBeforeTheFirstHeading_ComparesTheRest(string old, string now, string kinds)
    {
        var changes = TextDifference.Of(ReportText.Read(old), ReportText.Read(now));

        Assert.Equal(kinds, string.Join(' ', changes.Select(change => change.Kind)));
    }

    /// <summary>Every row changed, as after a new way to write dates: each with each, this would take minutes.</summary>
    [Fact]
    public void Of_LongTableWithAllRowsChangedAndSomeGone_PairsRowByRow()
    {
        const int count = 2_000;
        var old = Table(Enumerable.Range(0, count).Select(i => $"Công trình số {i} | hoàn thành đúng hạn"));
        var now = Table(Enumerable.Range(0, count).Where(i => i % 7 > 0).Select(i => $"Công trình số {i} | hoàn thành trước hạn {i} ngày"));

        var changes = TextDifference.Of(ReportText.Read(old), ReportText.Read(now));

        Assert.Equal(count, changes.Count);
        Assert.Equal((count + 6) / 7, changes.Count(change => change.Kind == ChangeKind.Removed));
        Assert.All(changes.Where(change => change is { Kind: ChangeKind.Changed }), change =>
            Assert.Equal(change.Old?.Text.Split(" | ")[0], change.New?.Text.Split(" | ")[0]));
    }

    /// <summary>What went to the end of a long table is no reason to take all that stands between for new.</summary>
    [Fact]
    public void Of_LongTableWhoseFirstRowMoved_TellsOnlyOfIt()
    {
        var rows = Enumerable.Range(0, 2_500).Select(i => $"Công trình số {i} | hoàn thành").ToList();
        var old = Table(rows);
        rows.Add(rows[0]);
        rows.RemoveAt(0);

        var changes = TextDifference.Of(ReportText.Read(old), ReportText.Read(Table(rows)));

        Assert.Equal([ChangeKind.Moved], changes.Select(change => change.Kind));
    }

    private static string Table(IEnumerable<string> rows) =>
        "# Bảng\n\n| Tên | Kết quả |\n| --- | --- |\n" + string.Concat(rows.Select(row => $"| {row} |\n"));
}
