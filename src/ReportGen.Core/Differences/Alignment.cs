namespace ReportGen.Core.Differences;

/// <summary>Aligns two sequences by what they have in common, in order.</summary>
internal static class Alignment
{
    private const long MostCells = 4_000_000;

    /// <summary>For each item of the old sequence the index of its partner in the new one; -1 for none. Partners ascend.</summary>
    public static int[] Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var partners = new int[old.Count];
        Array.Fill(partners, -1);
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
            partners[start] = start++;
        var (oldEnd, nowEnd) = (old.Count, now.Count);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1])
            partners[--oldEnd] = --nowEnd;
        if ((long)(oldEnd - start) * (nowEnd - start) <= MostCells)
            AlignWhole(old, now, (start, start), (oldEnd, nowEnd), partners);
        else
            AlignUnique(old, now, start, oldEnd, nowEnd, partners);
        return partners;
    }

    /// <summary>The indices of the heaviest ascending run among the values that are not negative.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weight">Of the item at an index, at least 1.</param>
    public static HashSet<int> Ascending(int[] values, Func<int, int> weight)
    {
        var weights = new int[values.Length];
        var before = new int[values.Length];
        var last = -1;
        for (var i = 0; i < values.Length; i++)
        {
            before[i] = -1;
            for (var j = 0; j < i && values[i] >= 0; j++)
            {
                if (values[j] >= 0 && values[j] < values[i] && weights[j] > weights[i])
                    (weights[i], before[i]) = (weights[j], j);
            }
            weights[i] += values[i] < 0 ? 0 : weight(i);
            if (weights[i] > 0 && (last < 0 || weights[i] > weights[last]))
                last = i;
        }
        var run = new HashSet<int>();
        for (; last >= 0; last = before[last])
            run.Add(last);
        return run;
    }

    /// <summary>The longest common subsequence.</summary>
    private static void AlignWhole(IReadOnlyList<string> old, IReadOnlyList<string> now, (int Old, int New) from, (int Old, int New) to, int[] partners)
    {
        var (rows, columns) = (to.Old - from.Old, to.New - from.New);
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                lengths[i, j] = old[from.Old + i] == now[from.New + j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (old[from.Old + i] == now[from.New + j])
                partners[from.Old + i++] = from.New + j++;
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }

    /// <summary>For long sequences: what stands once on both sides, then each gap between those that keep their order.</summary>
    private static void AlignUnique(IReadOnlyList<string> old, IReadOnlyList<string> now, int start, int oldEnd, int nowEnd, int[] partners)
    {
        var anchors = LongestRun(PairUnique(old, now, start, oldEnd, nowEnd));
        var (before, behind) = (start, start);
        foreach (var (i, j) in anchors)
        {
            partners[i] = j;
            AlignGap(old, now, (before, behind), (i, j), partners);
            (before, behind) = (i + 1, j + 1);
        }
        if (anchors.Count > 0)
            AlignGap(old, now, (before, behind), (oldEnd, nowEnd), partners);
    }

    private static void AlignGap(IReadOnlyList<string> old, IReadOnlyList<string> now, (int Old, int New) from, (int Old, int New) to, int[] partners)
    {
        if ((long)(to.Old - from.Old) * (to.New - from.New) <= MostCells)
            AlignWhole(old, now, from, to, partners);
    }

    /// <summary>The places of what stands once on both sides, in the order of the old one.</summary>
    private static List<(int Old, int New)> PairUnique(IReadOnlyList<string> old, IReadOnlyList<string> now, int start, int oldEnd, int nowEnd)
    {
        var (before, behind) = (OnceIn(old, start, oldEnd), OnceIn(now, start, nowEnd));
        var pairs = new List<(int, int)>();
        for (var i = start; i < oldEnd; i++)
        {
            if (before[old[i]] == i && behind.TryGetValue(old[i], out var j) && j >= 0)
                pairs.Add((i, j));
        }
        return pairs;
    }

    /// <summary>Where each item stands; -1 for one that stands there more than once.</summary>
    private static Dictionary<string, int> OnceIn(IReadOnlyList<string> items, int start, int end)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
            places[items[i]] = places.ContainsKey(items[i]) ? -1 : i;
        return places;
    }

    /// <summary>The most pairs whose places ascend on both sides.</summary>
    private static List<(int Old, int New)> LongestRun(List<(int Old, int New)> pairs)
    {
        var before = new int[pairs.Count];
        // For each length, the last pair of a run that ends earliest.
        var ends = new List<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].New < pairs[i].New ? (middle + 1, high) : (low, middle);
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }
        var run = new List<(int, int)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            run.Add(pairs[i]);
        run.Reverse();
        return run;
    }
}
