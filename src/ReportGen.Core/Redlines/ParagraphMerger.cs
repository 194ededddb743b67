using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Writes paragraphs of a redline.</summary>
/// <param name="sides">What it is made with.</param>
internal sealed class ParagraphMerger(RedlineSides sides)
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Writes one.</summary>
    /// <param name="block">What it was and is.</param>
    /// <param name="target">Takes it.</param>
    public void Write(MergedBlock block, XElement target)
    {
        if (block.Unit.Kind == BlockKind.Whole)
        {
            foreach (var element in block.Unit.Elements)
                target.Add(Whole(element, block.Revision));
            return;
        }
        var paragraph = block is { Old: { } old, New: { } now } ? Merged(old, now) : Whole(block.Unit.Element, block.Revision);
        paragraph.Elements(W + "pPr").Remove();
        target.Add(paragraph);
        if (block is { Mark: Revision.Same, IsBeforeText: true, MarkOld.Element: { } before, MarkNew.Element: { } after } && IsOtherItem(before, after))
            ReplaceMark(paragraph, block.Revision, before, after);
        else
            PutProperties(paragraph, Properties(block.MarkOld?.Element, block.MarkNew?.Element, block.Mark));
    }

    /// <summary>Gives a paragraph two marks, one of each side: LibreOffice cannot give an item of a list its old place back.</summary>
    private void ReplaceMark(XElement paragraph, Revision revision, XElement before, XElement after)
    {
        var (old, now) = (Properties(before, null, Revision.Deleted), Properties(null, after, Revision.Inserted));
        var isDeleted = revision == Revision.Deleted;
        PutProperties(paragraph, isDeleted ? old : now);
        paragraph.AddAfterSelf(new XElement(W + "p", isDeleted ? now : old));
    }

    private bool IsOtherItem(XElement before, XElement after) => (IsItem(before) && IsItem(after) || IsNumbered(before)) && IsOther(before, after);

    private static bool IsItem(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "numPr") is not null;

    private bool IsNumbered(XElement old) => old.Element(W + "pPr") is { } properties && ListNumbers.Counts(sides.Old.ListOf(properties));

    private XElement Merged(BlockUnit old, BlockUnit now)
    {
        var paragraph = new XElement(W + "p");
        var runs = new RunWriter(paragraph, sides.Marks, sides.Bookmarks);
        foreach (var (revision, token, partner) in TokenMerger.Merge(old.Tokens, now.Tokens))
        {
            if (partner is not null && revision == Revision.Same)
                sides.Footnotes.Keep(partner, token);
            runs.Add(token, revision);
        }
        runs.Close();
        return paragraph;
    }

    /// <summary>A copy that is all on one side; its mark too.</summary>
    private XElement Whole(XElement paragraph, Revision revision)
    {
        var copy = new XElement(paragraph);
        if (revision == Revision.Same)
            return copy;
        copy.Elements(W + "pPr").Remove();
        TrackRuns(copy, revision);
        copy.AddFirst(Properties(revision == Revision.Deleted ? paragraph : null, revision == Revision.Deleted ? null : paragraph, revision));
        return copy;
    }

    private void TrackRuns(XElement parent, Revision revision)
    {
        XElement? holder = null;
        foreach (var child in parent.Elements().ToList())
        {
            if (child.Name == W + "r")
            {
                if (holder is null)
                    child.AddBeforeSelf(holder = sides.Marks.Of(revision));
                child.Remove();
                holder.Add(RunWriter.Side(child, revision));
                continue;
            }
            holder = null;
            if (child.Name == W + "hyperlink")
                TrackRuns(child, revision);
            else if (child.Name == W + "bookmarkStart" || child.Name == W + "bookmarkEnd")
                ReplaceBookmark(child, revision);
        }
    }

    private void ReplaceBookmark(XElement end, Revision revision)
    {
        if (sides.Bookmarks.Find(end, revision) is { } bookmark)
            end.ReplaceWith(bookmark);
        else
            end.Remove();
    }

    private static void PutProperties(XElement paragraph, XElement properties)
    {
        if (properties.HasElements)
            paragraph.AddFirst(properties);
    }

    /// <summary>The properties of a paragraph; where they changed, with those it had.</summary>
    private XElement Properties(XElement? old, XElement? now, Revision mark)
    {
        var properties = PropertiesOf(now ?? old, isOld: now is null);
        if (mark != Revision.Same)
            PutMark(properties, new XElement(W + "rPr", sides.Marks.Of(mark)));
        if (old is not null && now is not null && !ReferenceEquals(old, now) && !(mark == Revision.Inserted && IsSameItem(old, now)))
            AddChange(properties, old, now);
        return properties;
    }

    /// <summary>Whether what changed is no matter of the list. The mark of such an item, where it goes, needs no old look, and LibreOffice would forget its number.</summary>
    private bool IsSameItem(XElement old, XElement now) =>
        IsItem(now) && sides.Old.StyleOf(old) == sides.Now.StyleOf(now) && AreOfOneList(old, now);

    private void AddChange(XElement properties, XElement old, XElement now)
    {
        if (!ComparesLooks(old, now))
            return;
        var changed = PropertiesOf(old, isOld: true);
        if (properties.Element(W + "sectPr") is { } section && changed.Element(W + "sectPr") is { } before)
            SectionMerger.AddChange(section, before, sides.Marks);
        if (!IsOther(old, now))
            return;
        changed.Elements().Where(item => item.Name == W + "rPr" || item.Name == W + "sectPr").Remove();
        properties.Add(sides.Marks.Change(changed));
    }

    private bool ComparesLooks(XElement old, XElement now) => sides.ComparesLooks || sides.Old.StyleOf(old) != sides.Now.StyleOf(now);

    private bool IsOther(XElement old, XElement now) =>
        ComparesLooks(old, now) && !(sides.Old.LookOf(old) == sides.Now.LookOf(now) && AreOfOneList(old, now));

    private bool AreOfOneList(XElement old, XElement now)
    {
        var after = PropertiesOf(now, isOld: false);
        return !ListNumbers.Counts(sides.Now.ListOf(after))
            || ListNumbers.NumberOf(PropertiesOf(old, isOld: true).Element(W + "numPr")) == ListNumbers.NumberOf(after.Element(W + "numPr"));
    }

    private XElement PropertiesOf(XElement? paragraph, bool isOld)
    {
        var properties = paragraph?.Element(W + "pPr") is { } own ? new XElement(own) : new XElement(W + "pPr");
        if (isOld && properties.Element(W + "numPr") is { } numPr)
            sides.Lists.Renumber(numPr);
        return properties;
    }

    /// <summary>The look of the mark stands before the set-up of a section.</summary>
    private static void PutMark(XElement properties, XElement mark)
    {
        if (properties.Element(W + "sectPr") is { } section)
            section.AddBeforeSelf(mark);
        else
            properties.Add(mark);
    }
}
