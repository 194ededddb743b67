using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class HeadingNumberingTests
{
    private const string Outline = "# một\n\n## hai\n\n### ba\n\n#### bốn\n\n#### năm\n\n## sáu\n\n### bảy\n\n# tám\n\n## chín";

    [Theory]
    [InlineData("dang-hd36", "I- MỘT / 1- hai / 1.1- ba / 1.1.1- bốn / 1.1.2- năm / 2- sáu / 2.1- bảy / II- TÁM / 1- chín")]
    [InlineData("hanhchinh-nd30", "I. MỘT / 1. hai / a) ba / - bốn / - năm / 2. sáu / a) bảy / II. TÁM / 1. chín")]
    public void Apply_Levels_CountAnewBelowEachHeading(string profile, string expected) =>
        Assert.Equal(expected, Numbered(Outline, profile));

    [Fact]
    public void Apply_CapitalHeading_ReachesInsideBoldAndLinks() =>
        Assert.Equal("I- ĐỘI *ƯU TÚ* [Ở ĐÂY](https://e.vn/a)", Numbered("# đội *ưu tú* [ở đây](https://e.vn/a)", "dang-hd36"));

    [Fact]
    public void Apply_SkippedLevel_IsReportedOnceAndCountingGoesOn()
    {
        var bag = new DiagnosticBag();
        var blocks = MarkdownReader.Read(TestProject.Text("# a\n\n### b\n\n### c"), new DocumentParts(TestProject.Profile(), TestProject.Pictures()), bag);

        HeadingNumbering.Apply(blocks, TestProject.Profile(), bag);

        Assert.Equal(["report.md:3:1"], bag.All.Select(diagnostic => diagnostic.Span.ToString()));
    }

    private static string Numbered(string markdown, string profile)
    {
        var bag = new DiagnosticBag();
        var blocks = HeadingNumbering.Apply(MarkdownReader.Read(TestProject.Text(markdown), new DocumentParts(TestProject.Profile(), TestProject.Pictures()), bag), TestProject.Profile(profile), bag);

        Assert.Empty(bag.All);
        return string.Join(" / ", blocks.OfType<HeadingBlock>().Select(heading => heading.Number + string.Concat(heading.Content.Select(Text))));
    }

    private static string Text(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        EmphasisInline emphasis => $"*{string.Concat(emphasis.Content.Select(Text))}*",
        LinkInline link => $"[{string.Concat(link.Content.Select(Text))}]({link.Target})",
        _ => throw new ArgumentException(inline.GetType().Name, nameof(inline)),
    };
}
