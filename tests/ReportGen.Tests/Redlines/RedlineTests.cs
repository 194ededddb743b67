using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Redlines;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Redlines;

/// <summary>What is tracked, and how finely.</summary>
public sealed class RedlineTests
{
    private static readonly XNamespace W = WordNames.W;

    private const string Table = "\n\n| a | b |\n|---|---|\n| một | 1 |\n| hai | 2 |\n| ba | 3 |\n\n";

    /// <summary>For each change: the text before, the text now, what is deleted and what is inserted.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "Có 03 ban cán sự đảng.", "Có 04 ban cán sự đảng.", "03", "04" },
        { "Có ban cán sự đảng.", "Có **ban** cán sự đảng.", "ban", "ban" },
        { "Một.\n\nHai.\n\nBa.", "Một.\n\nBa.", "Hai.", "" },
        { "- một\n- hai\n- ba", "- một\n- ba", "hai", "" },
        { "1. một\n2. hai", "1. một\n2. giữa\n3. hai", "", "giữa" },
        { "# Mục đầu\n\nLời.", "# Mục thứ đầu\n\nLời.", "", "THỨ " },
        { "# Mục đầu\n\nLời.", "Mục đầu\n\nLời.", "I- MỤC ĐẦU", "Mục đầu" },
        { "Trước." + Table + "Sau.", "Trước." + Table.Replace("| hai | 2 |\n", "", StringComparison.Ordinal) + "Sau.", "hai2", "" },
        { "Trước." + Table + "Sau.", "Trước." + Table.Replace("| 2 |", "| 20 |", StringComparison.Ordinal) + "Sau.", "2", "20" },
        { "Trước." + Table + "Sau.", "Trước.\n\nSau.", "abmột1hai2ba3", "" },
        { "Trước.\n\nSau.", "Trước." + Table + "Sau.", "", "abmột1hai2ba3" },
        { "Đầu.\n\nTrước." + Table + "Sau.", "Đầu." + Table + "Sau.", "Trước.", "" },
        { "Xem [trang](https://e.vn).", "Xem [trang](https://e.vn/khac).", "trang", "trang" },
        { "Lời[^1].\n\n[^1]: Chú thích cũ ở đây.", "Lời[^1].\n\n[^1]: Chú thích mới ở đây.", "", "" },
        { "Lời[^1].\n\n[^1]: Chú thích.", "Lời.", "", "" },
        { "Lời.", "Lời[^1].\n\n[^1]: Chú thích.", "", "" },
        { "![ảnh](a.png)\n\nLời.", "Lời.", "", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Write_Change_MarksWhatChangedAlone(string old, string now, string deleted, string inserted)
    {
        var redline = RedlineTester.Check(RedlineTester.Word(old), RedlineTester.Word(now));

        var body = Body(redline);
        Assert.Equal(deleted, string.Concat(body.Descendants(W + "delText").Select(text => text.Value.Replace('\u00A0', ' '))));
        Assert.Equal(inserted, string.Concat(body.Descendants(W + "ins").Descendants(W + "t").Select(text => text.Value.Replace('\u00A0', ' '))));
    }

    [Fact]
    public void Write_SameDocuments_MarkNothing()
    {
        var word = RedlineTester.Word(SampleText.Body, SampleText.Annex);

        var redline = RedlineTester.Check(word, word);

        Assert.Equal((false, 0, 0, false), (redline.HasChanges, redline.Insertions, redline.Deletions, redline.HasOtherLooks));
    }

    [Theory]
    [InlineData("Trước.\n\nSau.", "Trước.\n\nMới hẳn.\n\nSau.", 1, 0)]
    [InlineData("Trước.\n\nSau.", "Trước.\n\nMới hẳn, không ai biết.\n\nVà thêm một đoạn.\n\nSau.", 2, 0)]
    [InlineData("Có 03 người.", "Có 05 người.", 1, 1)]
    [InlineData("Trước." + Table + "Sau.", "Trước.\n\nSau.", 0, 8)]
    public void Write_Changes_CountsTheirTexts(string old, string now, int insertions, int deletions)
    {
        var redline = RedlineTester.Check(RedlineTester.Word(old), RedlineTester.Word(now));

        Assert.Equal((insertions, deletions), (redline.Insertions, redline.Deletions));
    }

    [Theory]
    [InlineData("Trước.\n\nSau.", "Trước.\n\n<!-- reportgen: landscape -->\n\nSau.", true)]
    [InlineData("Trước.\n\n<!-- reportgen: landscape -->\n\nSau.", "Trước.\n\n<!-- reportgen: landscape -->\n\nSau cùng.", false)]
    public void Write_PagesTurn_TellsSo(string old, string now, bool hasTurns)
    {
        Assert.Equal(hasTurns, RedlineTester.Check(RedlineTester.Word(old), RedlineTester.Word(now)).HasTurns);
        Assert.Equal(hasTurns, RedlineTester.Check(RedlineTester.Word(now), RedlineTester.Word(old)).HasTurns);
    }

    [Fact]
    public void Write_ManyColumns_ReplacesTheTable()
    {
        const string wide = "\n\n| a | b | c |\n|---|---|---|\n| một | 1 | x |\n\n";

        var redline = RedlineTester.Check(RedlineTester.Word("Trước." + Table + "Sau."), RedlineTester.Word("Trước." + wide + "Sau."));

        Assert.Equal(4, Body(redline).Descendants(W + "trPr").Elements(W + "del").Count());
        Assert.Equal(2, Body(redline).Descendants(W + "trPr").Elements(W + "ins").Count());
    }

    [Fact]
    public void Write_FrameAnnexesAndLooks_GiveBothSides()
    {
        var old = RedlineTester.Word(SampleText.Body, SampleText.Annex);
        var yaml = TestProject.ReportYaml
            .Replace("number:", "number: 12", StringComparison.Ordinal)
            .Replace("Nguyễn Văn Ước", "Trần Thị Bình", StringComparison.Ordinal)
            .Replace("Các ban đảng, ", "", StringComparison.Ordinal);

        RedlineTester.Check(old, RedlineTester.Word(SampleText.Body, SampleText.Annex, yaml: yaml));
        RedlineTester.Check(old, RedlineTester.Word(SampleText.Body, SampleText.Annex, yaml: WithoutAnnexes(yaml)));
        RedlineTester.Check(RedlineTester.Word(SampleText.Body, SampleText.Annex, yaml: WithoutAnnexes(yaml)), old);
        var other = RedlineTester.Check(old, RedlineTester.Word(SampleText.Body, SampleText.Annex, "hanhchinh-nd30"));

        Assert.True(other.HasOtherLooks);
    }

    [Fact]
    public void Write_Contents_AreReplacedAsAWhole()
    {
        var yaml = TestProject.ReportYaml.Replace("symbol:", "contents: true\nsymbol:", StringComparison.Ordinal);

        RedlineTester.Check(
            RedlineTester.Word("# Một\n\nLời.\n\n# Hai\n\nLời.", yaml: yaml),
            RedlineTester.Word("# Đầu\n\nLời.\n\n# Hai\n\nLời.", yaml: yaml));
    }

    [Fact]
    public void Write_ListThatBecameTwo_KeepsTheNumbersOfBothSides() => RedlineTester.Check(
        RedlineTester.Word("# A\n\n1. một\n2. hai\n3. ba\n4. bốn"),
        RedlineTester.Word("# A\n\n1. một\n2. hai\n\nGiữa.\n\n1. ba\n2. bốn"));

    [Fact]
    public void Write_MarksNameTheAuthor()
    {
        var redline = RedlineTester.Check(RedlineTester.Word("Một."), RedlineTester.Word("Hai."));

        Assert.All(
            Body(redline).Descendants().Where(item => item.Name.LocalName is "ins" or "del"),
            mark => Assert.Equal(("Lê An", "2026-01-02T03:04:05Z"), (mark.Attribute(W + "author")?.Value, mark.Attribute(W + "date")?.Value)));
    }

    private static string WithoutAnnexes(string yaml) => yaml[..yaml.IndexOf("annexes:", StringComparison.Ordinal)];

    private static XElement Body(Redline redline) => WordFileParts.Read(PackageParts.Read(redline.Content))?.Body ?? new XElement("none");
}
