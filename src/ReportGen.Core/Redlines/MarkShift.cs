namespace ReportGen.Core.Redlines;

/// <summary>
/// A paragraph that comes or goes takes its mark with it, and what stood before the mark joins the next paragraph. Before a table there
/// is none to join: word processors then leave an empty paragraph behind. So the paragraph before a table keeps its mark in both
/// documents, and the mark of the one before that comes or goes instead; properties follow their paragraphs.
/// </summary>
internal static class MarkShift
{
    /// <summary>Changes the marks of paragraphs before tables.</summary>
    /// <param name="blocks">The blocks of a container, in order.</param>
    public static void Apply(List<MergedBlock> blocks)
    {
        var start = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Unit.Kind != BlockKind.Table)
                continue;
            i -= Apply(blocks, start, i);
            start = i + 1;
        }
    }

    /// <summary>Changes the marks between a start and a table, and says how many blocks became one with others.</summary>
    private static int Apply(List<MergedBlock> blocks, int start, int table)
    {
        var first = table;
        while (first > start && blocks[first - 1].Revision != Revision.Same)
            first--;
        if (first == table || !CanKeepMark(blocks[table - 1]))
            return 0;
        var last = blocks[table - 1];
        var other = blocks.FindLastIndex(table - 1, table - first, block => block.Revision != last.Revision);
        if (other >= 0 && CanKeepMark(blocks[other]))
        {
            blocks[table - 1] = new MergedBlock(Revision.Same, blocks[other].Old ?? last.Old, blocks[other].New ?? last.New);
            blocks.RemoveAt(other);
            return 1;
        }
        if (other < 0 && first > start && CanKeepMark(blocks[first - 1]))
            Shift(blocks, first - 1, table - 1);
        return 0;
    }

    private static void Shift(List<MergedBlock> blocks, int kept, int last)
    {
        var (before, moved) = (blocks[kept], blocks[last]);
        blocks[kept] = before with { Mark = moved.Revision };
        blocks[last] = moved with { Mark = Revision.Same, MarkOld = moved.Old ?? before.Old, MarkNew = moved.New ?? before.New };
    }

    private static bool CanKeepMark(MergedBlock block) => block.Unit is { Kind: BlockKind.Paragraph, EndsSection: false };
}
