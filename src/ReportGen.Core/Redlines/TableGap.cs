namespace ReportGen.Core.Redlines;

/// <summary>
/// LibreOffice cannot take away the last paragraph before a table. Where a table comes or goes with all that stands between it and another
/// table, the paragraph on its far side takes over: its words move to the near side, and the mark there stays.
/// </summary>
internal static class TableGap
{
    /// <summary>Changes blocks.</summary>
    /// <param name="blocks">The blocks of a container, in order.</param>
    public static void Apply(List<MergedBlock> blocks)
    {
        for (var i = 1; i + 1 < blocks.Count; i++)
        {
            var start = i;
            while (start > 0 && IsGoing(blocks[start - 1], blocks[i].Revision))
                start--;
            if (!IsGoing(blocks[i], blocks[i].Revision) || !IsTable(blocks[i + 1]) || start == 0 || !IsTable(blocks[start - 1]))
                continue;
            var before = start - 2;
            while (before > 0 && IsGoing(blocks[before], blocks[i].Revision))
                before--;
            var after = i + 2;
            while (after < blocks.Count && IsGoing(blocks[after], blocks[i].Revision))
                after++;
            if (blocks[start - 1].Revision == blocks[i].Revision && before > 0 && CanTakeOver(blocks[before], blocks[before - 1]))
                Swap(blocks, i, before);
            else if (blocks[i + 1].Revision == blocks[i].Revision && after + 1 < blocks.Count && CanTakeOver(blocks[after], blocks[after + 1]))
                Swap(blocks, i, after);
        }
    }

    private static void Swap(List<MergedBlock> blocks, int going, int staying)
    {
        var (gap, far) = (blocks[going], blocks[staying]);
        var isInserted = gap.Revision == Revision.Inserted;
        blocks[going] = new MergedBlock(Revision.Same, gap.Old ?? far.Old, gap.New ?? far.New);
        if (far.Revision != Revision.Same)
            blocks.RemoveAt(staying);
        else
            blocks[staying] = isInserted ? new MergedBlock(Revision.Inserted, null, far.New) : new MergedBlock(Revision.Deleted, far.Old, null);
    }

    private static bool IsGoing(MergedBlock block, Revision revision) => revision != Revision.Same && block.Revision == revision && IsParagraph(block);

    /// <summary>Whether a paragraph that is not going can leave its place to the one on its other side; one that stands on the other side alone, to one of both.</summary>
    private static bool CanTakeOver(MergedBlock block, MergedBlock next) =>
        IsParagraph(block) && IsParagraph(next) && (block.Revision == Revision.Same || next.Revision == Revision.Same);

    private static bool IsParagraph(MergedBlock block) => block.Unit is { Kind: BlockKind.Paragraph, EndsSection: false };

    private static bool IsTable(MergedBlock block) => block.Unit.Kind == BlockKind.Table;
}
