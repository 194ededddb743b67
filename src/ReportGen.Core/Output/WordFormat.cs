using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes a document as a Word file: the same bytes for the same document on every machine.</summary>
internal static class WordFormat
{
    /// <summary>Writes the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="profile">The layout that it was built with.</param>
    /// <param name="origin">What the document was built from, to be noted in the file; null for no note.</param>
    /// <param name="output">Takes the file; need not be seekable.</param>
    /// <param name="made">The parts that profile and language alone decide; null to make them.</param>
    public static void Write(Document document, Profile profile, DocumentOrigin? origin, Stream output, WordFixedParts? made = null)
    {
        var marks = origin is null ? null : new WordTextMarks();
        var links = new WordLinks();
        var media = new WordMedia(document.Pictures);
        var parts = made ?? new WordFixedParts(profile, document.Properties.Language);
        var numbering = new WordNumbering();

        var package = new WordPackage(parts);
        package.Add("styles", "styles", () => parts.Styles);
        package.Add("numbering", "numbering", () => numbering.Write(parts.Levels));
        package.Add("settings", "settings", () => parts.Settings(document.Footnotes.Count > 0));
        package.Add("fontTable", "fontTable", () => parts.Fonts);
        package.Add(WordSections.HeaderRelationship, "header", () => parts.Header);
        if (document.Footnotes.Count > 0)
        {
            var footnoteLinks = new WordLinks();
            package.Add("footnotes", "footnotes", () => WordParts.Footnotes(document.Footnotes, footnoteLinks, marks), footnoteLinks);
        }
        package.Write(
            stream => WriteMain(document, profile, links, media, numbering, marks, stream),
            links,
            media,
            WordParts.CoreProperties(document.Properties),
            WordParts.ExtendedProperties(document.Properties),
            origin is null || marks is null ? null : new WordOriginPart(origin, marks),
            output);
    }

    private static void WriteMain(
        Document document, Profile profile, WordLinks links, WordMedia media, WordNumbering numbering, WordTextMarks? marks, Stream output)
    {
        var xml = new WordXml(output, "w:document", "r") { Marks = marks };
        xml.Start("w:body");
        var blocks = new WordBlockWriter(xml, profile, new WordInlineWriter(xml, links), numbering, media);
        var frame = new WordFrameWriter(xml, profile, blocks);
        frame.WriteLetterhead(document.Letterhead);
        frame.WriteLines(document.TitleLines);
        if (document.Contents is { } contents)
            blocks.WriteContents(contents);
        blocks.Write(document.Body, isBeforeSignature: true);
        frame.WriteSignOff(document.SignOff);
        foreach (var annex in document.Annexes)
        {
            blocks.TurnTo(annex.Orientation, profile.Annex.RestartsPageNumbers);
            frame.WriteLines(annex.HeadLines, annex.Bookmark);
            blocks.Write(annex.Blocks, isBeforeSignature: false);
        }
        blocks.End();
        xml.End();
        xml.End();
        xml.Finish();
    }
}
