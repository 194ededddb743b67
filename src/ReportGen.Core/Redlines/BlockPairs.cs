using ReportGen.Core.Differences;

namespace ReportGen.Core.Redlines;

/// <summary>Finds for each unit of the old document the one of the new document that it became.</summary>
internal static class BlockPairs
{
    /// <summary>From here on two units are one that was changed.</summary>
    private const double IsTheSame = 0.4;

    /// <summary>Short units of the same look are one that was changed when nothing is more like either.</summary>
    private const double AreShortAndAlike = 0.1;

    private const int LongestShort = 60;
    private const int LargestGap = 40_000;

    /// <summary>For each old unit the index of its partner; -1 for none. Partners ascend.</summary>
    public static int[] Of(IReadOnlyList<BlockUnit> old, IReadOnlyList<BlockUnit> now)
    {
        var partners = Alignment.Of([.. old.Select(unit => unit.Key)], [.. now.Select(unit => unit.Key)]);
        var (i, j) = (0, 0);
        while (i < old.Count)
        {
            if (partners[i] >= 0)
            {
                (i, j) = (i + 1, partners[i] + 1);
                continue;
            }
            var end = i;
            while (end < old.Count && partners[end] < 0)
                end++;
            var stop = end < old.Count ? partners[end] : now.Count;
            if ((long)(end - i) * (stop - j) <= LargestGap)
                PairGap(old, now, new Gap(i, end, j, stop), partners);
            i = end;
        }
        return partners;
    }

    /// <summary>The pairs with the most in common altogether.</summary>
    private static void PairGap(IReadOnlyList<BlockUnit> old, IReadOnlyList<BlockUnit> now, Gap gap, int[] partners)
    {
        var (rows, columns) = (gap.OldEnd - gap.Old, gap.NewEnd - gap.New);
        var likeness = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                likeness[i, j] = Likeness(old[gap.Old + i], now[gap.New + j]);
                var pair = likeness[i, j] > 0 ? likeness[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(pair, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (likeness[i, j] > 0 && best[i, j] <= likeness[i, j] + best[i + 1, j + 1])
                partners[gap.Old + i++] = gap.New + j++;
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }
    }

    /// <summary>How much two units have in common; 0 when they cannot be one.</summary>
    private static double Likeness(BlockUnit old, BlockUnit now)
    {
        if (old.Kind != now.Kind || old.Look != now.Look || old.Kind == BlockKind.Whole)
            return 0;
        if (old.Kind == BlockKind.Paragraph && old.Bookmarks.Intersect(now.Bookmarks, StringComparer.OrdinalIgnoreCase).Any())
            return 1;
        var likeness = MostInCommon(old.Text, now.Text) < IsTheSame ? 0 : WordDifference.Likeness(old.Text, now.Text);
        if (likeness >= IsTheSame || old.Kind == BlockKind.Table && old.Text.Length + now.Text.Length == 0)
            return Math.Max(likeness, IsTheSame);
        return old.Text.Length <= LongestShort && now.Text.Length <= LongestShort || IsFrame(old) ? AreShortAndAlike : 0;
    }

    /// <summary>Letterhead and signature stand once in a document: they change, but do not come and go.</summary>
    public static bool IsFrame(BlockUnit unit) =>
        unit.Kind == BlockKind.Table && (unit.Look.StartsWith(Output.WordStyleIds.LetterheadTable, StringComparison.Ordinal) || unit.Look.StartsWith(Output.WordStyleIds.SignOffTable, StringComparison.Ordinal));

    /// <summary>No more than this can be the same, by the lengths alone.</summary>
    private static double MostInCommon(string old, string now) =>
        old.Length + now.Length == 0 ? 1 : 2.0 * Math.Min(old.Length, now.Length) / (old.Length + now.Length);

    /// <summary>Units without partners on both sides, between those that have some.</summary>
    private sealed record Gap(int Old, int OldEnd, int New, int NewEnd);
}
