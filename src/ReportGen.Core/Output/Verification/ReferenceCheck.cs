using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Core.Output.Verification;

/// <summary>Checks that styles, list numberings, footnotes and bookmarks that are used are there.</summary>
internal static class ReferenceCheck
{
    /// <summary>Reports each that is missing.</summary>
    public static void Check(VerifiedFile file, WordprocessingDocument package)
    {
        var main = package.MainDocumentPart;
        var styles = main?.StyleDefinitionsPart?.Styles;
        CheckStyles(file, package, styles);
        CheckNumbering(file, package, main?.NumberingDefinitionsPart?.Numbering);
        CheckFootnotes(file, package, main?.FootnotesPart?.Footnotes);
        CheckBookmarks(file, package);
    }

    private static void CheckStyles(VerifiedFile file, WordprocessingDocument package, Styles? styles)
    {
        var paragraphs = Ids(styles, StyleValues.Paragraph);
        var characters = Ids(styles, StyleValues.Character);
        var tables = Ids(styles, StyleValues.Table);
        foreach (var element in WordStories.Of(package).SelectMany(root => root.Descendants()))
            CheckStyle(file, element, KnownFor(element, paragraphs, characters, tables));
        var all = new HashSet<string>([.. paragraphs, .. characters, .. tables, .. Ids(styles, StyleValues.Numbering)], StringComparer.Ordinal);
        foreach (var element in styles?.Descendants().Where(item => item is BasedOn or NextParagraphStyle or LinkedStyle) ?? [])
            CheckStyle(file, element, all);
    }

    private static HashSet<string>? KnownFor(OpenXmlElement element, HashSet<string> paragraphs, HashSet<string> characters, HashSet<string> tables) => element switch
    {
        ParagraphStyleId => paragraphs,
        RunStyle => characters,
        TableStyle => tables,
        _ => null,
    };

    private static void CheckStyle(VerifiedFile file, OpenXmlElement element, HashSet<string>? known)
    {
        var id = (element as String253Type)?.Val?.Value ?? (element as StringType)?.Val?.Value;
        if (known is not null && id is not null && !known.Contains(id))
            file.ReportAt(WordStories.ParagraphOf(element), VerificationDiagnostics.StyleUnknown, id);
    }

    private static HashSet<string> Ids(Styles? styles, StyleValues type) =>
        [.. styles?.Elements<Style>().Where(style => style.Type?.Value == type).Select(style => style.StyleId?.Value ?? "") ?? []];

    private static void CheckNumbering(VerifiedFile file, WordprocessingDocument package, Numbering? numbering)
    {
        var instances = numbering?.Elements<NumberingInstance>().ToList() ?? [];
        var definitions = numbering?.Elements<AbstractNum>().Select(item => item.AbstractNumberId?.Value).ToHashSet() ?? [];
        var known = instances.Where(item => definitions.Contains(item.AbstractNumId?.Val?.Value)).Select(item => item.NumberID?.Value).ToHashSet();
        var roots = WordStories.Of(package).Concat<OpenXmlElement?>([package.MainDocumentPart?.StyleDefinitionsPart?.Styles]);
        foreach (var use in roots.SelectMany(root => root?.Descendants<NumberingId>() ?? []))
        {
            if (use.Val?.Value is { } id && id != 0 && !known.Contains(id))
                file.ReportAt(WordStories.ParagraphOf(use), VerificationDiagnostics.NumberingUnknown, id);
        }
    }

    private static void CheckFootnotes(VerifiedFile file, WordprocessingDocument package, Footnotes? footnotes)
    {
        var known = footnotes?.Elements<Footnote>().Select(item => item.Id?.Value).ToHashSet() ?? [];
        foreach (var mark in WordStories.Of(package).SelectMany(root => root.Descendants<FootnoteReference>()))
        {
            if (!known.Contains(mark.Id?.Value))
                file.ReportAt(WordStories.ParagraphOf(mark), VerificationDiagnostics.Repaired, VerificationNouns.NoFootnote);
        }
    }

    private static void CheckBookmarks(VerifiedFile file, WordprocessingDocument package)
    {
        var roots = WordStories.Of(package);
        var known = roots.SelectMany(root => root.Descendants<BookmarkStart>()).Select(item => item.Name?.Value ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (element, name) in roots.SelectMany(BookmarkUses))
        {
            if (!known.Contains(name))
                file.ReportAt(WordStories.ParagraphOf(element), VerificationDiagnostics.BookmarkUnknown, name);
        }
    }

    /// <summary>The bookmarks that links and fields (REF, PAGEREF, NOTEREF) lead to.</summary>
    private static IEnumerable<(OpenXmlElement Element, string Name)> BookmarkUses(OpenXmlElement root)
    {
        foreach (var link in root.Descendants<Hyperlink>().Where(item => item.Anchor?.Value is not null && item.Id is null))
            yield return (link, link.Anchor?.Value ?? "");
        foreach (var (element, code) in FieldCheck.Codes(root))
        {
            var words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 && words[0].ToUpperInvariant() is "REF" or "PAGEREF" or "NOTEREF" && !words[1].StartsWith('\\'))
                yield return (element, words[1]);
        }
    }
}
