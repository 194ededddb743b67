using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Output.LibreOffice;

namespace ReportGen.Tests.Redlines;

/// <summary>What LibreOffice makes of a redline whose changes it accepts or rejects.</summary>
public sealed class RedlineLibreOfficeTests
{
    public static TheoryData<string> Sides => ["Accept", "Reject"];

    [LibreOfficeTheory]
    [MemberData(nameof(Sides))]
    public void Resolve_ManyChanges_GivesOneSide(string verb)
    {
        const string table = "\n\n| a | b |\n|---|---|\n| một | 1 |\n| hai | 2 |\n| ba | 3 |\n\n";
        var old = RedlineTester.Word(
            "# Mục\n\nCó 03 ban cán sự đảng[^1].\n\nTrước bảng." + table + "Đoạn bỏ đi.\n\n1. một\n2. hai\n3. ba\n\n# Bỏ\n\nLời bỏ." + table + "Cuối.\n\n[^1]: Chú thích cũ ở đây.",
            SampleText.Annex);
        var now = RedlineTester.Word(
            "# Mục mới\n\nCó 04 **ban** cán sự đảng[^1].\n\nTrước bảng.\n\nNgay trước bảng."
            + table.Replace("| hai | 2 |\n", "", StringComparison.Ordinal).Replace("| 3 |", "| 30 |", StringComparison.Ordinal)
            + "1. một\n2. ba\n3. bốn\n\n# Thêm\n\nLời thêm.\n\n| x |\n|---|\n| y |\n\nCuối.\n\n[^1]: Chú thích mới ở đây.",
            SampleText.Annex + "\n\nThêm vào phụ lục.");
        var redline = RedlineTester.Check(old, now);
        using var libreOffice = new LibreOfficeRun();

        var resolved = libreOffice.ResolveChanges(redline.Content, verb);

        Assert.Equal(Shape(libreOffice.Convert(verb == "Accept" ? now : old, "docx")), Shape(resolved));
    }

    /// <summary>Paragraphs with their styles, and where tables, rows and cells begin.</summary>
    private static string Shape(byte[] word)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        var shape = new StringBuilder();
        foreach (var element in package.MainDocumentPart?.Document.Descendants() ?? [])
        {
            if (element is Table or TableRow or TableCell)
                shape.Append(element.LocalName).Append('\n');
            else if (element is Paragraph paragraph)
                shape.Append(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Append(": ").Append(string.Concat(paragraph.Descendants<Text>().Select(text => text.Text)).Trim()).Append('\n');
        }
        foreach (var paragraph in package.MainDocumentPart?.FootnotesPart?.Footnotes.Descendants<Paragraph>() ?? [])
            shape.Append("note: ").Append(string.Concat(paragraph.Descendants<Text>().Select(text => text.Text)).Trim()).Append('\n');
        return shape.ToString();
    }
}
