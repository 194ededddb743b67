using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Tests.Redlines;

/// <summary>A Word file as LibreOffice saved it, as lines: paragraphs with style, level in lists and text, and where tables, rows, cells and sections are.</summary>
internal static class SavedShape
{
    /// <summary>The lines of a file, and then all that is read in it.</summary>
    public static string Of((byte[] Word, string Text) saved)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(saved.Word), isEditable: false);
        var shape = new StringBuilder();
        foreach (var element in package.MainDocumentPart?.Document.Descendants() ?? [])
        {
            if (element is Table or TableRow or TableCell or SectionProperties)
                shape.Append(element.LocalName).Append('\n');
            else if (element is Paragraph paragraph)
                AddParagraph(paragraph, shape);
        }
        foreach (var paragraph in package.MainDocumentPart?.FootnotesPart?.Footnotes.Descendants<Paragraph>() ?? [])
            shape.Append("note: ").Append(TextOf(paragraph)).Append('\n');
        return shape.Append(saved.Text.Trim()).ToString();
    }

    /// <summary>The lines that have words, with the marks of lists.</summary>
    public static string WordsOf((byte[] Word, string Text) saved) =>
        string.Join('\n', saved.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static void AddParagraph(Paragraph paragraph, StringBuilder shape)
    {
        shape.Append(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        if (paragraph.ParagraphProperties?.NumberingProperties is { NumberingId.Val.Value: not 0 } item)
            shape.Append(CultureInfo.InvariantCulture, $" level {item.NumberingLevelReference?.Val?.Value ?? 0}");
        shape.Append(": ").Append(TextOf(paragraph)).Append('\n');
    }

    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(item => item is Text text ? text.Text : item is FootnoteReference ? "[note]" : "")).Trim();
}
