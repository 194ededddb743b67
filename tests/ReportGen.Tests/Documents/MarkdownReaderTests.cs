using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Documents;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("a\n\n<div>x</div>", "report.md:3:1", "RG5001")]
    [InlineData("a <br> b", "report.md:1:3", "RG5001")]
    [InlineData("a\n\n<!-- ghi chú -->", "report.md:3:1", "RG5001")]
    [InlineData("<!-- reportgen: landscap -->", "report.md:1:1", "RG5002")]
    [InlineData("- a\n\n  <!-- reportgen: landscape -->", "report.md:3:3", "RG5003")]
    [InlineData("<!-- reportgen: widths 1 2 -->\n\na", "report.md:1:1", "RG5003")]
    [InlineData("a\n\n    b", "report.md:3:1", "RG5004")]
    [InlineData("```\nb\n```", "report.md:1:1", "RG5004")]
    [InlineData("a `b`", "report.md:1:3", "RG5004")]
    [InlineData("a ![b](c.png)", "report.md:1:3", "RG5005")]
    [InlineData("[b](c.html)", "report.md:1:1", "RG5006")]
    [InlineData("[b](javascript:x)", "report.md:1:1", "RG5006")]
    [InlineData("# a\n\n## a\n\n### a\n\n#### a\n\n##### b", "report.md:9:1", "RG5007")]
    [InlineData("a\n-----", "report.md:2:1", "RG5008")]
    [InlineData("- # a", "report.md:1:3", "RG5009")]
    [InlineData("# a\n\n### b", "report.md:3:1", "RG5010")]
    [InlineData("a\u0001b", "report.md:1:2", "RG5011")]
    [InlineData("# a {#b}", "report.md:1:5", "RG5095")]
    [InlineData("# *a* b{#b .c}", "report.md:1:8", "RG5095")]
    [InlineData("- a\n  - a\n    - a\n      - a\n        - a\n          - a\n            - a\n              - a\n                - a\n                  - b", "report.md:10:19", "RG5096")]
    [InlineData("a[^1]\n\n[^1]: b\n\n    - c", "report.md:5:5", "RG5013")]
    [InlineData("a[^1] b[^1]\n\n[^1]: c", "report.md:3:1", "RG5014")]
    [InlineData("<!-- reportgen: widths 1 2 -->\n\n| a |\n|---|", "report.md:1:1", "RG5015")]
    [InlineData("# a[^1]\n\n[^1]: c", "report.md:1:4", "RG5016")]
    [InlineData("a\n\n[^1]: c", "report.md:3:1", "RG5014")]
    [InlineData("a **b [^x]** c", "report.md:1:7", "RG5017")]
    [InlineData("a[^1]\n\n[^1]: b\n\n[^1]: c", "report.md:5:1", "RG5018")]
    [InlineData("a[^2][^1]\n\n[^1]: b", "report.md:1:2", "RG5017")]
    [InlineData("a[^1][^2]\n\n[^1]: b", "report.md:1:6", "RG5017")]
    [InlineData("a[^2][b]", "report.md:1:2", "RG5017")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\\\n| e | f |", "report.md:3:10", "RG5019")]
    [InlineData("| a | b |\n|---|---|\n| c | d\\", "report.md:3:8", "RG5019")]
    public void Read_WhatWordCannotShow_IsReportedAtItsPlace(string markdown, string place, string id)
    {
        var diagnostics = TestProject.Diagnose(markdown);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(id, diagnostic.Descriptor.Id);
        Assert.Equal(place, diagnostic.Span.ToString());
    }

    [Theory]
    [InlineData("|", "|")]
    [InlineData("&amp;", "&")]
    public void Read_ManyPiecesOfText_AreOne(string piece, string expected)
    {
        const int count = 150_000;

        var block = Assert.Single(TestProject.Document(string.Concat(Enumerable.Repeat(piece, count))).Body);

        var text = Assert.IsType<TextInline>(Assert.Single(Assert.IsType<ParagraphBlock>(block).Content));
        Assert.Equal(string.Concat(Enumerable.Repeat(expected, count)), text.Text);
    }

    [Fact]
    public void Read_UnderlinesRepeated_AreTooMany()
    {
        var diagnostic = Assert.Single(TestProject.Diagnose(string.Concat(Enumerable.Repeat("a\n===\n", 25_000))));

        Assert.Equal(("RG5020", "report.md:40002:1"), (diagnostic.Descriptor.Id, diagnostic.Span.ToString()));
    }

    [Theory]
    [InlineData("a \\[^x] [^ x] [^]")]
    [InlineData("# a {b}")]
    [InlineData("# a {#}")]
    [InlineData("# a {#b} c")]
    [InlineData("- a\n  - a\n    - a\n      - a\n        - a\n          - a\n            - a\n              - a\n                - b")]
    [InlineData("| a \\\\\n|---|\n| c |")]
    public void Read_EscapedSigns_AreTakenAsText(string markdown) => Assert.Empty(TestProject.Diagnose(markdown));

    [Fact]
    public void Read_MisspeltHint_NamesTheNearest()
    {
        var diagnostic = Assert.Single(TestProject.Diagnose("<!-- reportgen: landscap -->"));

        Assert.Equal("Did you mean 'landscape'?", diagnostic.Hint?.ToString());
    }

    [Fact]
    public void Read_HtmlOutOfAValue_PointsAtTheDataAndTellsTheTemplate()
    {
        var template = new SourceFile("a.md", "x {{ md.raw d.note }}");
        var data = new SourceFile("d.yaml", "note: <b>");
        var text = new MappedText("x <b>",
        [
            new TextSegment(0, 2, new TextOrigin(template.Span(0, 2), [])),
            new TextSegment(2, 3, new TextOrigin(template.Span(5, 13), [data.Span(6, 3)])),
        ]);
        var bag = new DiagnosticBag();

        MarkdownReader.Read(text, new DocumentParts(TestProject.Profile(), TestProject.Pictures()), bag);

        var diagnostic = Assert.Single(bag.All);
        Assert.Equal("d.yaml:1:7", diagnostic.Span.ToString());
        Assert.Equal("a.md:1:6", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void Read_LiteralText_KeepsThePlaceOfEachBlockAndInline()
    {
        var blocks = MarkdownReader.Read(TestProject.Text("a\n\nb **c**"), new DocumentParts(TestProject.Profile(), TestProject.Pictures()), new DiagnosticBag());

        var paragraph = Assert.IsType<ParagraphBlock>(blocks[1]);
        Assert.Equal("report.md:3:1", paragraph.Place.Span.ToString());
        Assert.Equal("report.md:3:3", paragraph.Content[1].Place.Span.ToString());
        Assert.Equal("**c**", paragraph.Content[1].Place.Span.Text);
    }

    [Fact]
    public void Read_SurplusCells_AreReported()
    {
        var diagnostic = Assert.Single(TestProject.Diagnose("| a |\n|---|\n| b | c |"));

        Assert.Equal("RG5012", diagnostic.Descriptor.Id);
        Assert.Equal("report.md:3:2", diagnostic.Span.ToString());
    }
}
