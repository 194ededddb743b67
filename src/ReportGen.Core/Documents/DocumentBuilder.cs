using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Brings the rendered texts, the frame and the profile together in one document.</summary>
internal static class DocumentBuilder
{
    private static readonly LocalizedText AddContents = new(
        "Add 'contents' to templates/profiles/{0}.yaml, such as 'contents: {{ title: Contents }}', or leave it out of the report.",
        "Hãy thêm “contents” vào templates/profiles/{0}.yaml, ví dụ “contents: {{ title: Mục lục }}”, hoặc bỏ khỏi báo cáo.");

    /// <summary>Builds the document.</summary>
    /// <param name="frame">Of the report.</param>
    /// <param name="profile">The one that the frame names.</param>
    /// <param name="body">The rendered text.</param>
    /// <param name="annexes">The rendered texts of <see cref="ReportFrame.Annexes"/>, in that order.</param>
    /// <param name="pictures">Those that the texts may show.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="mostCharacters">The longest text that is read.</param>
    /// <returns>Null when something was reported as an error.</returns>
    public static Document? Build(
        ReportFrame frame, Profile profile, MappedText body, IReadOnlyList<MappedText> annexes, PictureFiles pictures, DiagnosticBag diagnostics,
        int mostCharacters = MarkdownLimits.MostCharacters)
    {
        var found = new DiagnosticBag();
        var parts = new DocumentParts(profile, pictures) { MostCharacters = mostCharacters };
        var frameBuilder = new FrameBuilder(frame, profile);
        frameBuilder.Check(found);
        var document = new Document(
            Properties(frame),
            frameBuilder.BuildLetterhead(),
            frameBuilder.BuildTitle(),
            BuildBlocks(body, profile, parts, found),
            frameBuilder.BuildSignOff(),
            BuildAnnexes(frame, frameBuilder, profile, annexes, parts, found),
            parts.Footnotes)
        {
            Pictures = pictures.All,
        };
        CheckFrame(document, found);
        CheckSeams(document, body, annexes, new MarkSeams(found));
        if (frame.IsVietnamese)
            CheckStarts(document, new SmallStarts(found));
        if (parts.HasReferences || frame.Contents is not null)
            document = Connect(document, frame, profile, found);
        diagnostics.AddRange(found.All);
        return found.HasErrors ? null : document;
    }

    /// <summary>The document with its references resolved and its list of contents.</summary>
    private static Document Connect(Document document, ReportFrame frame, Profile profile, DiagnosticBag diagnostics)
    {
        var outline = new Outline(profile);
        outline.AddLines(document.TitleLines, "");
        var body = outline.AddBlocks(document.Body, "b");
        var annexes = new List<Annex>(document.Annexes.Count);
        foreach (var annex in document.Annexes)
        {
            var part = "a" + (annexes.Count + 1).ToString(CultureInfo.InvariantCulture);
            var bookmark = outline.AddLines(annex.HeadLines, part);
            annexes.Add(annex with { Bookmark = bookmark, Blocks = outline.AddBlocks(annex.Blocks, part) });
        }
        var resolver = new ReferenceResolver(outline.Targets, diagnostics);
        for (var i = 0; i < annexes.Count; i++)
            annexes[i] = annexes[i] with { Blocks = resolver.Resolve(annexes[i].Blocks) };
        var footnotes = new List<Footnote>(document.Footnotes.Count);
        foreach (var footnote in document.Footnotes)
            footnotes.Add(resolver.Resolve(footnote));
        return document with
        {
            Body = resolver.Resolve(body),
            Annexes = annexes,
            Footnotes = footnotes,
            Contents = BuildContents(frame, profile, outline, diagnostics),
        };
    }

    private static ContentsList? BuildContents(ReportFrame frame, Profile profile, Outline outline, DiagnosticBag diagnostics)
    {
        if (frame.Contents is not { } span)
            return null;
        if (profile.Contents is not { } layout)
        {
            diagnostics.Add(ReferenceDiagnostics.NoContentsTitle.At(span, profile.Name).WithHint(AddContents with { Arguments = [profile.Name] }));
            return null;
        }
        var entries = new List<ContentsEntry>();
        foreach (var entry in outline.Entries)
        {
            if (entry.Level <= layout.Levels)
                entries.Add(entry);
        }
        return new ContentsList(layout.Title, layout.Levels, entries, TextPlace.Of(layout.Title, span));
    }

    private static void CheckFrame(Document document, DiagnosticBag diagnostics)
    {
        PrintableCheck.Check(document.Letterhead.Left, diagnostics);
        PrintableCheck.Check(document.Letterhead.Right, diagnostics);
        PrintableCheck.Check(document.TitleLines, diagnostics);
        foreach (var group in document.SignOff.Recipients)
            PrintableCheck.Check([group.Label, .. group.Items], diagnostics);
        PrintableCheck.Check(document.SignOff.Signature, diagnostics);
        foreach (var annex in document.Annexes)
            PrintableCheck.Check(annex.HeadLines, diagnostics);
    }

    private static void CheckSeams(Document document, MappedText body, IReadOnlyList<MappedText> annexes, MarkSeams seams)
    {
        seams.Check(document.Letterhead.Left);
        seams.Check(document.Letterhead.Right);
        seams.Check(document.TitleLines);
        seams.Check(body);
        foreach (var group in document.SignOff.Recipients)
            seams.Check([group.Label, .. group.Items]);
        seams.Check(document.SignOff.Signature);
        for (var i = 0; i < annexes.Count; i++)
        {
            seams.Check(document.Annexes[i].HeadLines);
            seams.Check(annexes[i]);
        }
    }

    private static void CheckStarts(Document document, SmallStarts starts)
    {
        starts.Check(document.Body);
        foreach (var annex in document.Annexes)
            starts.Check(annex.Blocks);
    }

    private static List<Annex> BuildAnnexes(
        ReportFrame frame, FrameBuilder frameBuilder, Profile profile, IReadOnlyList<MappedText> texts,
        DocumentParts parts, DiagnosticBag diagnostics)
    {
        var annexes = new List<Annex>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            var blocks = BuildBlocks(texts[i], profile, parts, diagnostics);
            var annex = frame.Annexes[i];
            annexes.Add(new Annex(annex.Orientation, frameBuilder.BuildAnnexHead(annex), blocks, TextPlace.Of(annex.Template.Text, annex.Template.Span)));
        }
        return annexes;
    }

    private static IReadOnlyList<Block> BuildBlocks(
        MappedText text, Profile profile, DocumentParts parts, DiagnosticBag diagnostics)
    {
        var blocks = MarkdownReader.Read(text, parts, diagnostics);
        return HeadingNumbering.Apply(blocks, profile, diagnostics);
    }

    private static DocumentProperties Properties(ReportFrame frame) => new(
        frame.Type.Text + " " + frame.Subject.Text,
        frame.Issuer.Text,
        frame.IsVietnamese ? "vi-VN" : frame.Language.Text,
        frame.Date?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
