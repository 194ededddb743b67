using ReportGen.Cli;

namespace ReportGen.Tests.Cli;

public sealed class ShardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(250)]
    public void Of_AllParts_AreDisjointCompleteAndOfOneSize(int count)
    {
        var folders = Enumerable.Range(0, 100).Select(i => $"reports/{i * 7919 % 100:00}").ToList();

        var parts = Enumerable.Range(1, count).Select(i => new Shard(i, count).Of(folders)).ToList();

        Assert.Equal(folders.Order(StringComparer.Ordinal), parts.SelectMany(part => part).Order(StringComparer.Ordinal));
        Assert.InRange(parts.Max(part => part.Count) - parts.Min(part => part.Count), 0, 1);
    }

    [Fact]
    public void Of_OrderOfTheFolders_ChangesNothing()
    {
        string[] folders = ["b", "B", "a", "ă", "c", "10", "9"];

        var part = new Shard(2, 3).Of(folders);

        Assert.Equal(["9", "b"], part);
        Assert.Equal(part, new Shard(2, 3).Of([.. folders.Reverse()]));
    }

    [Fact]
    public void Parse_Shard_GivesBothNumbers() => Assert.Equal(new Shard(2, 5), Shard.Parse("2/5"));
}
