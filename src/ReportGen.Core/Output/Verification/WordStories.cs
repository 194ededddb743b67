using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Core.Output.Verification;

/// <summary>The parts of a Word file that hold paragraphs.</summary>
internal static class WordStories
{
    /// <summary>Opens a file for reading.</summary>
    public static WordprocessingDocument Open(byte[] content) => WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);

    /// <summary>The text first, then footnotes, headers and footers.</summary>
    public static IReadOnlyList<OpenXmlPartRootElement> Of(WordprocessingDocument package)
    {
        var roots = new List<OpenXmlPartRootElement>();
        if (package.MainDocumentPart is not { } main)
            return roots;
        roots.Add(main.Document);
        if (main.FootnotesPart is { } footnotes)
            roots.Add(footnotes.Footnotes);
        if (main.EndnotesPart is { } endnotes)
            roots.Add(endnotes.Endnotes);
        roots.AddRange(main.HeaderParts.Select(part => part.Header));
        roots.AddRange(main.FooterParts.Select(part => part.Footer));
        return roots;
    }

    /// <summary>The characters of a paragraph, without those that are hidden in fields.</summary>
    public static string TextOf(OpenXmlElement element)
    {
        var text = new StringBuilder();
        foreach (var child in element.Descendants())
        {
            if (child is Text run)
                text.Append(run.Text);
            else if (child is Break or TabChar)
                text.Append(' ');
        }
        return text.ToString();
    }

    /// <summary>The text of the paragraph that an element stands in; empty when it stands in none.</summary>
    public static string ParagraphOf(OpenXmlElement element) =>
        (element as Paragraph ?? element.Ancestors<Paragraph>().FirstOrDefault()) is { } paragraph ? TextOf(paragraph) : "";
}
