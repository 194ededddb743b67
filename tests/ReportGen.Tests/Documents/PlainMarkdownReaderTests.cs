using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Documents;

/// <summary>What is read without the parser is the same to the last place, findings too.</summary>
public sealed class PlainMarkdownReaderTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Theory]
    [InlineData("# Một\n\nHai **ba** *bốn*.\nNăm \\[sáu\\].\n")]
    [InlineData("Gồm:\n- một;\n- hai.\n\nBa.\n\n1. Bốn\n\n2. Năm\n")]
    [InlineData("<!-- reportgen: title Bảng -->\n\n| A | B |\n| --- | ---: |\n| một | 1 |\n| \\* | |\n")]
    [InlineData("- một\n  hai\nba\n  - bốn\nnăm\n- sáu\n\n- bảy\n")]
    [InlineData("a & b, 1 + 1, 50%, “c” – d…")]
    [InlineData("1.204 người\n05 đoàn")]
    public void Read_PlainText_NeedsNoParser(string markdown)
    {
        Assert.NotNull(PlainMarkdownReader.Read(SourceOf(markdown)));

        AssertSame(markdown);
    }

    [Theory]
    [InlineData("Một [hai](https://ba.vn)")]
    [InlineData("Một[^1]\n\n[^1]: hai")]
    [InlineData("**một *hai* ba**")]
    [InlineData("***một***")]
    [InlineData("một**hai**")]
    [InlineData("**một")]
    [InlineData("**.**a")]
    [InlineData("một\\\nhai")]
    [InlineData("một \nhai")]
    [InlineData("một\n---")]
    [InlineData("- một\n   hai")]
    [InlineData("- một\n\n  hai")]
    [InlineData("- - một")]
    [InlineData("    một")]
    [InlineData("> một")]
    [InlineData("một | hai\n--- | ---\n")]
    [InlineData("| một |\n| --- |\n| hai | ba |\n")]
    [InlineData("| một |\n| --- |\nhai")]
    [InlineData("# một #")]
    [InlineData("##### một")]
    [InlineData("#một")]
    [InlineData("<b>một</b>")]
    [InlineData("<!-- một -->")]
    [InlineData("<!-- reportgen: title\nmột -->")]
    [InlineData("một &amp; hai")]
    [InlineData("++một++")]
    [InlineData("H~2~O")]
    [InlineData("x^2^")]
    [InlineData("`một`")]
    [InlineData("một_hai_")]
    [InlineData("một\r\nhai")]
    [InlineData("một\thai")]
    [InlineData("\u00A0một")]
    public void Read_AnythingElse_IsLeftToTheParser(string markdown) => Assert.Null(PlainMarkdownReader.Read(SourceOf(markdown)));

    [Fact]
    public void Read_GeneratedAndChangedTexts_SameAsTheParser()
    {
        var texts = new PlainTexts(new Random(20231));
        var plain = 0;
        for (var i = 0; i < 1000; i++)
        {
            var text = texts.Next();
            plain += AssertSame(text) ? 1 : 0;
            AssertSame(texts.Change(text));
            AssertSame(texts.Change(texts.Change(text)));
        }

        output.WriteLine($"{plain} of 1000 are plain");
        Assert.True(plain > 250, $"Only {plain} texts are plain.");
    }

    [Fact]
    public void Read_CommittedTexts_SameAsTheParser()
    {
        var plain = 0;
        foreach (var path in TestFolders.Files("templates", "*.md").Concat(TestFolders.Files("tests", "*.md")))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            AssertSame(text);
            foreach (var block in text.Split("\n\n"))
                plain += AssertSame(block) ? 1 : 0;
        }

        Assert.True(plain > 200, $"Only {plain} blocks are plain.");
    }

    /// <returns>Whether the text is plain; only then there is anything to compare.</returns>
    private static bool AssertSame(string markdown)
    {
        if (PlainMarkdownReader.Read(SourceOf(markdown)) is null)
            return false;
        var (plain, parsed) = (Listing(markdown, isPlain: true), Listing(markdown, isPlain: false));
        Assert.True(plain == parsed, $"{markdown}\n--- is read as\n{plain}\n--- but should be\n{parsed}");
        return true;
    }

    private static string Listing(string markdown, bool isPlain)
    {
        var diagnostics = new DiagnosticBag();
        var parts = new DocumentParts(TestProject.Profile(), new PictureFiles("bao-cao", () => [], _ => null));
        var blocks = MarkdownReader.Read(SourceOf(markdown), parts, diagnostics, isPlain);
        return BlockListing.Of(blocks) + string.Join('\n', diagnostics.All.Select(found => $"{found.Descriptor.Id} {found.Span} {found.Span.Length}"));
    }

    private static MappedText SourceOf(string text)
    {
        var file = new SourceFile("report.md", text);
        return new MappedText(text, text.Length == 0 ? [] : [new TextSegment(0, text.Length, new TextOrigin(file.Span(0, text.Length), []))]);
    }
}
