using ReportGen.Core.Output;
using ReportGen.Core.Sources;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output;

public sealed class OutputMapTests
{
    [Fact]
    public void Map_Sample_HasTheTextOfTheOutputAndNoGaps()
    {
        var document = TestProject.Document(SampleText.Body, SampleText.Annex);

        var map = MarkdownFormat.Map(document);

        Assert.Equal(MarkdownFormat.Write(document), map.Text);
        AssertWhole(map);
    }

    [Theory]
    [InlineData("Một *hai* \\*ba\\* &amp; &lt;b&gt; **bốn**", "ba", "ba")]
    [InlineData("Một *hai* \\*ba\\* &amp; &lt;b&gt; **bốn**", "bốn", "bốn")]
    [InlineData("Một \\*ba\\*", "\\*b", "\\*b")]
    [InlineData("Một &lt; hai", "Một <", "Một &")]
    [InlineData("Một &lt; hai", "hai", "hai")]
    [InlineData("# Mở đầu", "MỞ ĐẦU", "Mở đầu")]
    [InlineData("# Mở đầu", "I- ", "#")]
    [InlineData("- Một\n- Hai", "Hai", "Hai")]
    [InlineData("| a | b |\n|---|---|\n| c | d\\|e |", "d\\|e", "d\\|e")]
    [InlineData("Xem [trang](https://example.org/a) này", "https://example.org/a", "h")]
    [InlineData("> Trích **dẫn** ở đây", "dẫn", "dẫn")]
    public void Map_LiteralText_LeadsToItsCharacters(string markdown, string output, string expected)
    {
        var map = MarkdownFormat.Map(TestProject.Document(markdown));

        Assert.Equal(expected, string.Concat(Origins(map, output).Select(origin => origin.Expression.Text)));
    }

    [Fact]
    public void Map_Frame_LeadsToTheReportAndTheProfile()
    {
        var map = MarkdownFormat.Map(TestProject.Document("Một."));

        Assert.Equal("report.yaml:7:17", Assert.Single(Assert.Single(Origins(map, "TỈNH ỦY SÔNG BÌNH")).Data).ToString());
        Assert.Equal("Ban Thường vụ", Assert.Single(Assert.Single(Origins(map, "BAN THƯỜNG VỤ")).Data).Text);
        Assert.Equal("on-behalf", Assert.Single(Assert.Single(Origins(map, "T/M ")).Data).Text);
        Assert.Equal("templates/profiles/dang-hd36.yaml", Assert.Single(Origins(map, "ĐẢNG CỘNG SẢN VIỆT NAM")).Expression.File.Path);
    }

    /// <summary>The origins of the first place where the output holds a text.</summary>
    private static List<TextOrigin> Origins(MappedText map, string text)
    {
        var start = map.Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, map.Text);
        return [.. map.Segments.Where(segment => segment.Start < start + text.Length && segment.Start + segment.Length > start)
            .Select(segment => Cut(segment, start, text.Length))];
    }

    private static TextOrigin Cut(TextSegment segment, int start, int length)
    {
        var expression = segment.Origin.Expression;
        if (expression.Length != segment.Length)
            return segment.Origin;
        var from = Math.Max(segment.Start, start);
        var to = Math.Min(segment.Start + segment.Length, start + length);
        return segment.Origin with { Expression = expression.File.Span(expression.Start + from - segment.Start, to - from) };
    }

    internal static void AssertWhole(MappedText map)
    {
        var end = 0;
        foreach (var segment in map.Segments)
        {
            Assert.Equal(end, segment.Start);
            Assert.True(segment.Length > 0);
            end += segment.Length;
        }
        Assert.Equal(map.Text.Length, end);
    }
}
