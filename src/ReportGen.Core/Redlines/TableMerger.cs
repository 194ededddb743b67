using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Writes tables of a redline: rows that came and went, and cells that changed.</summary>
/// <param name="sides">What it is made with.</param>
internal sealed class TableMerger(RedlineSides sides)
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Writes one.</summary>
    /// <param name="block">What it was and is.</param>
    /// <param name="target">Takes it.</param>
    /// <param name="content">Writes what its cells hold.</param>
    public void Write(MergedBlock block, XElement target, BlockMerger content)
    {
        var (old, now) = (block.Old?.Element, block.New?.Element);
        var table = new XElement(W + "tbl", Changed(old, now, "tblPr"), Changed(old, now, "tblGrid"));
        foreach (var row in Compare(Rows(old, sides.Old), Rows(now, sides.Now)))
            table.Add(Row(row, content));
        target.Add(table);
    }

    private static List<BlockUnit> Rows(XElement? table, BlockReader reader) => [.. table?.Elements(WordNames.W + "tr").Select(reader.Row) ?? []];

    private static List<MergedBlock> Compare(List<BlockUnit> old, List<BlockUnit> now)
    {
        var partners = BlockPairs.Of(old, now);
        // Cells that reach over rows hold a table together: all of its rows are compared in turn, or none.
        if (old.Exists(HasMergedRows) && now.Exists(HasMergedRows))
            partners = HaveSameShapes(old, now) ? [.. Enumerable.Range(0, old.Count)] : [.. Enumerable.Repeat(-1, old.Count)];
        var rows = new List<MergedBlock>(old.Count + now.Count);
        var j = 0;
        for (var i = 0; i < old.Count; i++)
        {
            if (partners[i] < 0)
            {
                rows.Add(new MergedBlock(Revision.Deleted, old[i], null));
                continue;
            }
            for (; j < partners[i]; j++)
                rows.Add(new MergedBlock(Revision.Inserted, null, now[j]));
            rows.Add(new MergedBlock(Revision.Same, old[i], now[j++]));
        }
        for (; j < now.Count; j++)
            rows.Add(new MergedBlock(Revision.Inserted, null, now[j]));
        return rows;
    }

    private static bool HaveSameShapes(List<BlockUnit> old, List<BlockUnit> now) => old.Select(row => row.Look).SequenceEqual(now.Select(row => row.Look));

    private static bool HasMergedRows(BlockUnit row) => row.Element.Descendants(W + "vMerge").Any();

    private XElement Row(MergedBlock block, BlockMerger content)
    {
        var (old, now) = (block.Old?.Element, block.New?.Element);
        var properties = Changed(old, now, "trPr");
        if (block.Revision != Revision.Same)
        {
            properties ??= new XElement(W + "trPr");
            properties.Add(sides.Marks.Of(block.Revision));
        }
        var row = new XElement(W + "tr", properties);
        var (before, after) = (old?.Elements(W + "tc").ToList(), now?.Elements(W + "tc").ToList());
        for (var i = 0; i < (after ?? before ?? []).Count; i++)
        {
            var cell = new XElement(W + "tc", Changed(before?[i], after?[i], "tcPr"));
            content.Merge(before?[i], after?[i], cell);
            row.Add(cell);
        }
        return row;
    }

    /// <summary>Properties; where they changed, with those that were.</summary>
    private XElement? Changed(XElement? old, XElement? now, string name)
    {
        var (before, after) = (old?.Element(W + name), now?.Element(W + name));
        if (old is null || now is null)
            return (after ?? before) is { } only ? new XElement(only) : null;
        if (!sides.ComparesLooks || XNode.DeepEquals(before, after))
            return after is null ? null : new XElement(after);
        var changed = after is null ? new XElement(W + name) : new XElement(after);
        changed.Add(sides.Marks.Change(before is null ? new XElement(W + name) : new XElement(before)));
        return changed;
    }
}
