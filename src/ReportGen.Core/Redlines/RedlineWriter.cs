using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Output;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>
/// Writes two Word documents as one with tracked changes: accepting all gives the new document, rejecting all the old one.
/// Styles, numbering patterns and page headers are the new document's.
/// </summary>
internal static class RedlineWriter
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Writes the file: the same bytes for the same input.</summary>
    /// <param name="old">The old document; changed.</param>
    /// <param name="now">The new one; becomes the redline.</param>
    /// <param name="author">Whom the changes name.</param>
    /// <param name="comparesLooks">Whether the old document has all its looks, so that they are compared too.</param>
    public static Redline Write(WordFileParts old, WordFileParts now, RedlineAuthor author, bool comparesLooks)
    {
        var hasOtherLooks = comparesLooks && !HaveSameLooks(old, now);
        var parts = new PartMerger(old, now);
        SectionMerger.TakeHeaders(old.Body, now.Body);
        parts.TakeLinks(old.Body, old.Main, now.Main);
        parts.TakeLinks(old.Footnotes, old.NameOf("footnotes"), now.NameOf("footnotes") ?? "word/footnotes.xml");
        parts.TakeStyles();

        var (oldLists, newLists) = (new ListNumbers(old.Numbering), new ListNumbers(now.Numbering));
        var bookmarks = new BookmarkNumbers(old.Body, now.Body);
        var footnotes = new FootnotePairs(old.Footnotes, now.Footnotes);
        var marks = new RevisionMarks(author, bookmarks.Numbers);
        var lists = new ListMerger(oldLists, newLists, now.Numbering);
        var sides = new RedlineSides(
            marks,
            bookmarks,
            lists,
            footnotes,
            new BlockReader(oldLists, new TokenReader(footnotes.OldKey)),
            new BlockReader(newLists, new TokenReader(FootnotePairs.NewKey)),
            comparesLooks);
        var blocks = new BlockMerger(sides);
        var body = WriteBody(old.Body, now.Body, blocks, comparesLooks ? marks : null);
        var notes = new FootnoteMerger(sides, blocks).Write(old.Footnotes, now.Footnotes, body);
        if (notes is not null)
            parts.SetFootnotes(notes);

        if (marks.AreThere)
            lists.Part();
        NumberDrawings(body, now.Body);
        now.Body.ReplaceWith(body);
        now.Parts.Set(now.Main, now.Document);
        if (now.Numbering is { } numbering && now.NameOf("numbering") is { } name)
            now.Parts.Set(name, new XDocument(numbering));
        WordOriginPart.MarkRedline(now.Parts);
        using var file = new MemoryStream();
        now.Parts.Write(file);
        return new Redline(file.ToArray(), Count(body, notes, Revision.Inserted), Count(body, notes, Revision.Deleted), marks.AreThere, HasTurns(body), hasOtherLooks);
    }

    private static bool HasTurns(XElement body) => body.Descendants(W + "sectPr").Any(section => section.Parent?.Element(W + "rPr") is { HasElements: true });

    private static int Count(XElement body, XElement? notes, Revision revision) =>
        RevisionMarks.Count(body, revision) + (notes is null ? 0 : RevisionMarks.Count(notes, revision));

    private static XElement WriteBody(XElement old, XElement now, BlockMerger blocks, RevisionMarks? marks)
    {
        var body = new XElement(W + "body");
        blocks.Merge(old, now, body);
        if (now.Element(W + "sectPr") is { } section)
        {
            var last = new XElement(section);
            if (marks is not null && old.Element(W + "sectPr") is { } before)
                SectionMerger.AddChange(last, before, marks);
            body.Add(last);
        }
        return body;
    }

    /// <summary>Deleted pictures get numbers of their own: their partners may still be there.</summary>
    private static void NumberDrawings(XElement body, XElement now)
    {
        var taken = Drawings(now).Select(drawing => drawing.Attribute("id")?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var drawing in body.Descendants(W + "del").SelectMany(Drawings))
        {
            var id = drawing.Attribute("id")?.Value ?? "";
            while (!taken.Add(id))
                id = (WordIds.Hash(id) & 0x3FFFFFFF).ToString(CultureInfo.InvariantCulture);
            drawing.SetAttributeValue("id", id);
        }
    }

    private static IEnumerable<XElement> Drawings(XElement element) => element.Descendants().Where(item => item.Name.LocalName == "docPr");

    private static bool HaveSameLooks(WordFileParts old, WordFileParts now) =>
        AreSame(old.Styles, now.Styles) && AreSame(Patterns(old.Numbering), Patterns(now.Numbering));

    private static XElement Patterns(XElement? numbering) => new("patterns", numbering?.Elements(W + "abstractNum"));

    private static bool AreSame(XElement? one, XElement? other) => one is null ? other is null : other is not null && XNode.DeepEquals(one, other);
}
