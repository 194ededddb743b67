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
        if (block is { Old: { } old, New: { } now })
            target.Add(Merged(old, now, block));
        else
            target.Add(WithProperties(Whole(block.Unit.Element, block.Revision), block));
    }

    private XElement Merged(BlockUnit old, BlockUnit now, MergedBlock block)
    {
        var paragraph = WithProperties(new XElement(W + "p"), block);
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

    private XElement WithProperties(XElement paragraph, MergedBlock block)
    {
        paragraph.Elements(W + "pPr").Remove();
        if (Properties(block.MarkOld?.Element, block.MarkNew?.Element, block.Mark) is { HasElements: true } properties)
            paragraph.AddFirst(properties);
        return paragraph;
    }

    /// <summary>The properties of a paragraph; where they changed, with those it had.</summary>
    private XElement Properties(XElement? old, XElement? now, Revision mark)
    {
        var properties = PropertiesOf(now ?? old, isOld: now is null);
        if (mark != Revision.Same)
            PutMark(properties, new XElement(W + "rPr", sides.Marks.Of(mark)));
        if (old is not null && now is not null && !ReferenceEquals(old, now))
            AddChange(properties, old, now);
        return properties;
    }

    private void AddChange(XElement properties, XElement old, XElement now)
    {
        if (!sides.ComparesLooks && sides.Old.StyleOf(old) == sides.Now.StyleOf(now))
            return;
        if (properties.Element(W + "sectPr") is { } section && PropertiesOf(old, isOld: true).Element(W + "sectPr") is { } before)
            SectionMerger.AddChange(section, before, sides.Marks);
        var changed = PropertiesOf(old, isOld: true);
        if (sides.Old.LookOf(old) == sides.Now.LookOf(now) && AreOfOneList(changed, properties))
            return;
        changed.Elements().Where(item => item.Name == W + "rPr" || item.Name == W + "sectPr").Remove();
        properties.Add(sides.Marks.Change(changed));
    }

    private bool AreOfOneList(XElement old, XElement now) =>
        !ListNumbers.Counts(sides.Now.ListOf(now)) || ListNumbers.NumberOf(old.Element(W + "numPr")) == ListNumbers.NumberOf(now.Element(W + "numPr"));

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
