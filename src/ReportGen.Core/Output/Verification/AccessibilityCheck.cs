using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;

namespace ReportGen.Core.Output.Verification;

/// <summary>Checks what a screen reader and the navigation pane live on: title, language, headings in order, header rows, alternative texts.</summary>
internal static class AccessibilityCheck
{
    private static readonly string[] LayoutTables = [WordStyleIds.LetterheadTable, WordStyleIds.SignOffTable];

    /// <summary>Reports what is missing.</summary>
    public static void Check(VerifiedFile file, WordprocessingDocument package)
    {
        if (string.IsNullOrWhiteSpace(package.PackageProperties.Title))
            file.Report(VerificationDiagnostics.PropertyMissing, VerificationNouns.Title);
        if (string.IsNullOrWhiteSpace(package.PackageProperties.Language))
            file.Report(VerificationDiagnostics.PropertyMissing, VerificationNouns.Language);
        if (package.MainDocumentPart?.Document.Body is not { } body)
            return;
        CheckHeadings(file, body, package.MainDocumentPart.StyleDefinitionsPart?.Styles);
        foreach (var table in body.Descendants<Table>())
            CheckTable(file, table);
        foreach (var picture in WordStories.Of(package).SelectMany(root => root.Descendants<DocProperties>()))
        {
            if (string.IsNullOrWhiteSpace(picture.Description?.Value))
                file.ReportAt(WordStories.ParagraphOf(picture), VerificationDiagnostics.AltTextMissing, picture.Name?.Value ?? "");
        }
    }

    private static void CheckHeadings(VerifiedFile file, Body body, Styles? styles)
    {
        var last = 0;
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            if (LevelOf(paragraph, styles) is not { } level)
                continue;
            if (level > last + 1)
                file.ReportAt(WordStories.TextOf(paragraph), VerificationDiagnostics.HeadingSkipped, VerifiedFile.Excerpt(WordStories.TextOf(paragraph)), level, last + 1);
            last = level;
        }
    }

    /// <summary>From 1; null for what is not in the outline.</summary>
    private static int? LevelOf(Paragraph paragraph, Styles? styles)
    {
        var level = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; level is null && id is not null && depth < 20; depth++)
        {
            var style = styles?.Elements<Style>().FirstOrDefault(item => item.StyleId?.Value == id);
            level = style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value ?? HeadingLevelOf(style?.StyleName?.Val?.Value);
            id = style?.BasedOn?.Val?.Value;
        }
        return level is { } found and < 9 ? found + 1 : null;
    }

    /// <summary>Word knows the level of its own headings by their name.</summary>
    private static int? HeadingLevelOf(string? name) =>
        name is not null && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level - 1 : null;

    private static void CheckTable(VerifiedFile file, Table table)
    {
        if (LayoutTables.Contains(table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value))
            return;
        var first = table.GetFirstChild<TableRow>();
        if (first?.TableRowProperties?.GetFirstChild<TableHeader>() is null)
            file.ReportAt(FirstTextOf(table), VerificationDiagnostics.HeaderRowMissing, VerifiedFile.Excerpt(FirstTextOf(table)));
    }

    private static string FirstTextOf(Table table) =>
        table.Descendants<Paragraph>().Select(WordStories.TextOf).FirstOrDefault(text => text.Length > 0) ?? "";
}
