using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportGen.Core.Output;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>The round trip through LibreOffice: what it shows, prints and saves again says the same.</summary>
public sealed partial class LibreOfficeTests
{
    [LibreOfficeTheory]
    [MemberData(nameof(ShippedProfileTests.Names), MemberType = typeof(ShippedProfileTests))]
    public void Convert_Sample_SaysTheSameEverywhere(string profile)
    {
        var document = TestProject.Document(SampleText.Body, SampleText.Annex, profile);
        var word = WordFile.Write(document, TestProject.Profile(profile)).ToArray();
        using var libreOffice = new LibreOfficeRun();

        var saved = libreOffice.Convert(word, "docx");
        var text = Encoding.UTF8.GetString(libreOffice.Convert(word, "txt:Text (encoded):UTF8"));
        var pdf = Encoding.Latin1.GetString(libreOffice.Convert(word, "pdf"));

        Assert.Equal(Paragraphs(word), Paragraphs(saved));
        // The text file has footnote marks without brackets, no footnotes, and the cells below each other.
        var expected = DocumentText.Of(document);
        Assert.Equal(Words(expected[..expected.LastIndexOf("[1] ", StringComparison.Ordinal)].Replace("[1]", "1", StringComparison.Ordinal)), Words(text));
        AssertPages(pdf, upright: 2..4, lying: 1);
        // Headings are bookmarks: 4 on level 1 with the annex, 2, 2 and 2 below; the first title is the document's own.
        Assert.Equal(1 + 10, OutlineTitle().Count(pdf));
        Assert.Contains("/Lang(vi-VN)", pdf, StringComparison.Ordinal);
    }

    private static void AssertPages(string pdf, Range upright, int lying)
    {
        Assert.InRange(UprightPage().Count(pdf), upright.Start.Value, upright.End.Value);
        Assert.Equal(lying, LyingPage().Count(pdf));
    }

    /// <summary>The paragraphs that are not empty, in order.</summary>
    private static List<string> Paragraphs(byte[] word)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return [.. package.MainDocumentPart?.Document.Descendants<Paragraph>().Select(TextOf).Where(text => text.Length > 0) ?? []];
    }

    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(item => item is Text text ? text.Text : item is Break ? " " : "")).Replace('\u00A0', ' ').Trim();

    /// <summary>All words, sorted; the marks of lists (LibreOffice has a sign of its own for dashes) and the lines between cells are none.</summary>
    private static List<string> Words(string text) =>
        [.. text.Split([' ', '\u00A0', '\n', '\r', '\t', '\f', '\uFEFF', '|'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("-" or "+" or "•" or "◦" or "▪")).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"/MediaBox\[ ?0 0 595\.\d+ 841\.\d+ ?\]")]
    private static partial Regex UprightPage();

    [GeneratedRegex(@"/MediaBox\[ ?0 0 841\.\d+ 595\.\d+ ?\]")]
    private static partial Regex LyingPage();

    [GeneratedRegex(@"/Title<FEFF[0-9A-F]*>")]
    private static partial Regex OutlineTitle();
}
