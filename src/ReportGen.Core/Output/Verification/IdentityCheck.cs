using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportGen.Core.Diagnostics;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;

namespace ReportGen.Core.Output.Verification;

/// <summary>Checks that what must be unique is, and that bookmarks have both ends.</summary>
internal static class IdentityCheck
{
    /// <summary>Reports what is not.</summary>
    public static void Check(VerifiedFile file, WordprocessingDocument package)
    {
        var (roots, main) = (WordStories.Of(package), package.MainDocumentPart);
        CheckBookmarks(file, roots);
        CheckUnique(file, VerificationNouns.Drawing, roots.SelectMany(root => root.Descendants<DocProperties>()).Select(item => item.Id?.InnerText));
        CheckUnique(file, VerificationNouns.Footnote, main?.FootnotesPart?.Footnotes.Elements<Footnote>().Select(item => item.Id?.InnerText));
        var styles = main?.StyleDefinitionsPart?.Styles?.Elements<Style>().ToList();
        CheckUnique(file, VerificationNouns.Style, styles?.Select(item => item.StyleId?.Value));
        CheckUnique(file, VerificationNouns.Style, styles?.Select(item => item.StyleName?.Val?.Value?.ToLowerInvariant()));
        var numbering = main?.NumberingDefinitionsPart?.Numbering;
        CheckUnique(file, VerificationNouns.Numbering, numbering?.Elements<NumberingInstance>().Select(item => item.NumberID?.InnerText));
        CheckUnique(file, VerificationNouns.Numbering, numbering?.Elements<AbstractNum>().Select(item => item.AbstractNumberId?.InnerText));
    }

    private static void CheckBookmarks(VerifiedFile file, IReadOnlyList<OpenXmlPartRootElement> roots)
    {
        var starts = roots.SelectMany(root => root.Descendants<BookmarkStart>()).ToList();
        var ends = roots.SelectMany(root => root.Descendants<BookmarkEnd>()).Select(item => item.Id?.Value ?? "").ToList();
        CheckUnique(file, VerificationNouns.Bookmark, starts.Select(item => item.Id?.Value));
        CheckUnique(file, VerificationNouns.Bookmark, starts.Select(item => item.Name?.Value?.ToLowerInvariant()));
        CheckUnique(file, VerificationNouns.Bookmark, ends);
        foreach (var start in starts.Where(item => !ends.Contains(item.Id?.Value ?? "")))
            file.ReportAt(WordStories.ParagraphOf(start), VerificationDiagnostics.BookmarkUnpaired, start.Name?.Value ?? "", VerificationNouns.End);
        foreach (var end in ends.Where(id => !starts.Any(start => start.Id?.Value == id)))
            file.Report(VerificationDiagnostics.BookmarkUnpaired, end, VerificationNouns.Start);
    }

    private static void CheckUnique(VerifiedFile file, LocalizedText noun, IEnumerable<string?>? ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids ?? [])
        {
            if (id is not null && !seen.Add(id))
                file.Report(VerificationDiagnostics.IdTwice, id, noun);
        }
    }
}
