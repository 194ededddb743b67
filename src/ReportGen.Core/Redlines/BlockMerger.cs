using System.Xml.Linq;

namespace ReportGen.Core.Redlines;

/// <summary>Compares what two bodies, cells or footnotes hold, and writes both as one.</summary>
/// <param name="sides">What it is made with.</param>
internal sealed class BlockMerger(RedlineSides sides)
{
    private readonly ParagraphMerger _paragraphs = new(sides);
    private readonly TableMerger _tables = new(sides);

    /// <summary>Adds both contents to a container.</summary>
    /// <param name="old">The old container; null for none.</param>
    /// <param name="now">The new one; null for none.</param>
    /// <param name="target">Takes the elements.</param>
    /// <param name="keepsLastMark">Whether the last paragraph stays though all of it is on one side, as a cell or footnote needs one.</param>
    public void Merge(XElement? old, XElement? now, XElement target, bool keepsLastMark = false)
    {
        var blocks = Compare(old is null ? [] : sides.Old.Read(old), now is null ? [] : sides.Now.Read(now));
        new TableRun(blocks, Compare).Apply();
        TableGap.Apply(blocks);
        MarkShift.Apply(blocks);
        if (keepsLastMark && blocks.Count > 0 && blocks[^1].Revision != Revision.Same)
            blocks[^1] = blocks[^1] with { Mark = Revision.Same, MarkOld = blocks[^1].Unit, MarkNew = blocks[^1].Unit };
        foreach (var block in blocks)
        {
            if (block.Unit.Kind == BlockKind.Table)
                _tables.Write(block, target, this);
            else
                _paragraphs.Write(block, target);
        }
    }

    private List<MergedBlock> Compare(List<BlockUnit> old, List<BlockUnit> now)
    {
        var last = LastPair(old, now);
        if (last is not null)
        {
            old.RemoveAt(old.Count - 1);
            now.RemoveAt(now.Count - 1);
        }
        var partners = BlockPairs.Of(old, now);
        var blocks = new List<MergedBlock>(old.Count + now.Count);
        var (i, j) = (0, 0);
        for (var k = 0; k <= old.Count; k++)
        {
            if (k < old.Count && (partners[k] < 0 || !sides.Lists.Join(old[k].ListItem, now[partners[k]].ListItem)))
                continue;
            var partner = k < old.Count ? partners[k] : now.Count;
            AddGap(old.GetRange(i, k - i), now.GetRange(j, partner - j), blocks);
            if (k < old.Count)
                blocks.Add(new MergedBlock(Revision.Same, old[k], now[partner]));
            (i, j) = (k + 1, partner + 1);
        }
        if (last is not null)
            blocks.Add(last);
        return blocks;
    }

    /// <summary>The last paragraph cannot come or go: nothing stands behind it that could take its text.</summary>
    private static MergedBlock? LastPair(List<BlockUnit> old, List<BlockUnit> now) =>
        old.Count > 0 && now.Count > 0 && old[^1].Kind == BlockKind.Paragraph && now[^1].Kind == BlockKind.Paragraph && old[^1].EndsSection == now[^1].EndsSection
            ? new MergedBlock(Revision.Same, old[^1], now[^1])
            : null;

    /// <summary>What has no partner: paragraphs up to a table, old before new, then the tables, and so on.</summary>
    private static void AddGap(List<BlockUnit> old, List<BlockUnit> now, List<MergedBlock> blocks)
    {
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            for (; i < old.Count && old[i].Kind != BlockKind.Table; i++)
                blocks.Add(new MergedBlock(Revision.Deleted, old[i], null));
            for (; j < now.Count && now[j].Kind != BlockKind.Table; j++)
                blocks.Add(new MergedBlock(Revision.Inserted, null, now[j]));
            if (i < old.Count)
                blocks.Add(new MergedBlock(Revision.Deleted, old[i++], null));
            if (j < now.Count)
                blocks.Add(new MergedBlock(Revision.Inserted, null, now[j++]));
        }
    }
}
