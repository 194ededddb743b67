namespace ReportGen.Core.Redlines;

/// <summary>
/// LibreOffice keeps every paragraph before a table, so a table can only come or go where the other side has a paragraph for each side of it.
/// Where it has fewer, as between two tables, the rows of the table are replaced by those of its neighbour, those of the neighbour by the
/// next, and so on: then a table comes or goes where there is room.
/// </summary>
/// <param name="blocks">The blocks of a container, in order.</param>
/// <param name="compare">Compares paragraphs, of the old side and of the new.</param>
internal sealed class TableRun(List<MergedBlock> blocks, Func<List<BlockUnit>, List<BlockUnit>, List<MergedBlock>> compare)
{
    private const int MostNeighbours = 4;

    /// <summary>Changes blocks.</summary>
    public void Apply()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsTable(i) || blocks[i].Revision == Revision.Same || HasRoom(i))
                continue;
            var (after, before) = (NeighboursTo(i, 1), NeighboursTo(i, -1));
            if (after.Count > 0 && (before.Count == 0 || CostOf(after) <= CostOf(before)))
                Replace([i, .. after], isForward: true);
            else if (before.Count > 0)
                Replace([i, .. before], isForward: false);
        }
    }

    /// <summary>Whether the other side has a paragraph before and one behind the table, or more tables that come or go with it.</summary>
    private bool HasRoom(int table)
    {
        var (revision, tables, paragraphs) = (blocks[table].Revision, 1, 0);
        foreach (var step in (int[])[-1, 1])
        {
            for (var i = table + step; i >= 0 && i < blocks.Count; i += step)
            {
                if (IsTable(i) && blocks[i].Revision != revision)
                    break;
                if (IsTable(i))
                    tables++;
                else if (blocks[i].Revision != revision)
                    paragraphs++;
            }
        }
        return paragraphs > tables;
    }

    /// <summary>The tables whose rows have to be replaced until one has room; none when there is no such table near.</summary>
    private List<int> NeighboursTo(int table, int step)
    {
        var (neighbours, paragraphs) = (new List<int>(), 0);
        for (var i = table + step; i >= 0 && i < blocks.Count && neighbours.Count <= MostNeighbours; i += step)
        {
            if (!IsTable(i))
            {
                if (blocks[i].Unit is not { Kind: BlockKind.Paragraph, EndsSection: false })
                    break;
                paragraphs += blocks[i].Revision == Revision.Same ? 1 : 0;
                if (neighbours.Count > 0 && paragraphs > 1)
                    return neighbours;
            }
            else if (blocks[i].Revision != Revision.Same)
            {
                break;
            }
            else
            {
                neighbours.Add(i);
                paragraphs = 0;
            }
        }
        return [];
    }

    /// <summary>Letterhead and signature are the last that should look changed.</summary>
    private int CostOf(List<int> tables) => tables.Sum(table => BlockPairs.IsFrame(blocks[table].Unit) ? 1 + MostNeighbours : 1);

    private void Replace(List<int> tables, bool isForward)
    {
        var isInserted = blocks[tables[0]].Revision == Revision.Inserted;
        var (start, end) = (isForward ? tables[0] : tables[^1], isForward ? tables[^1] : tables[0]);
        while (start > 0 && !IsTable(start - 1))
            start--;
        while (end + 1 < blocks.Count && !IsTable(end + 1))
            end++;
        var (old, now) = (RunsOf(start, end, block => block.Old), RunsOf(start, end, block => block.New));
        var merged = isInserted ? Merge(now, old, isForward, isInserted) : Merge(old, now, isForward, isInserted);
        blocks.RemoveRange(start, end - start + 1);
        blocks.InsertRange(start, merged);
    }

    /// <summary>Puts two sides together.</summary>
    /// <param name="more">The side that has one table more.</param>
    /// <param name="less">The other.</param>
    /// <param name="isForward">Whether it is the last table that stands alone; else the first.</param>
    /// <param name="isInserted">Whether the side that has more is the new one.</param>
    private List<MergedBlock> Merge(List<Run> more, List<Run> less, bool isForward, bool isInserted)
    {
        var alone = isForward ? more.Count - 1 : 1;
        var merged = new List<MergedBlock>();
        for (var i = 0; i < more.Count; i++)
        {
            var other = i < alone ? i : i - 1;
            if (more[i].Table is { } table)
                merged.Add(i == alone ? Alone(table, isInserted) : Pair(table, less[other].Table, isInserted));
            if (i == (isForward ? alone - 1 : alone))
                merged.AddRange(more[i].Paragraphs.Select(unit => Alone(unit, isInserted)));
            else
                merged.AddRange(isInserted ? compare(less[other].Paragraphs, more[i].Paragraphs) : compare(more[i].Paragraphs, less[other].Paragraphs));
        }
        return merged;
    }

    private static MergedBlock Alone(BlockUnit unit, bool isInserted) =>
        isInserted ? new MergedBlock(Revision.Inserted, null, unit) : new MergedBlock(Revision.Deleted, unit, null);

    private static MergedBlock Pair(BlockUnit own, BlockUnit? other, bool isInserted) =>
        isInserted ? new MergedBlock(Revision.Same, other, own) : new MergedBlock(Revision.Same, own, other);

    /// <summary>What stands on one side: paragraphs, then a table with the paragraphs behind it, and so on.</summary>
    private List<Run> RunsOf(int start, int end, Func<MergedBlock, BlockUnit?> side)
    {
        var runs = new List<Run> { new(null, []) };
        foreach (var block in blocks.GetRange(start, end - start + 1))
        {
            if (side(block) is not { } unit)
                continue;
            if (unit.Kind == BlockKind.Table)
                runs.Add(new Run(unit, []));
            else
                runs[^1].Paragraphs.Add(unit);
        }
        return runs;
    }

    private bool IsTable(int block) => blocks[block].Unit.Kind == BlockKind.Table;

    /// <summary>A table, and the paragraphs behind it.</summary>
    private sealed record Run(BlockUnit? Table, List<BlockUnit> Paragraphs);
}
