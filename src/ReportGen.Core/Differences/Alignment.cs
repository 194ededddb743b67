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
            AlignWhole(old, now, start, oldEnd, nowEnd, partners);
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
    private static void AlignWhole(IReadOnlyList<string> old, IReadOnlyList<string> now, int start, int oldEnd, int nowEnd, int[] partners)
    {
        var lengths = new int[oldEnd - start + 1, nowEnd - start + 1];
        for (var i = oldEnd - start - 1; i >= 0; i--)
        {
            for (var j = nowEnd - start - 1; j >= 0; j--)
                lengths[i, j] = old[start + i] == now[start + j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        for (int i = 0, j = 0; i < oldEnd - start && j < nowEnd - start;)
        {
            if (old[start + i] == now[start + j])
                partners[start + i++] = start + j++;
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
    }

    /// <summary>For long sequences: only what stands once on both sides.</summary>
    private static void AlignUnique(IReadOnlyList<string> old, IReadOnlyList<string> now, int start, int oldEnd, int nowEnd, int[] partners)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var j = start; j < nowEnd; j++)
            places[now[j]] = places.ContainsKey(now[j]) ? -1 : j;
        var next = start;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = start; i < oldEnd; i++)
        {
            if (!seen.Add(old[i]) || !places.TryGetValue(old[i], out var j) || j < next)
                continue;
            partners[i] = j;
            next = j + 1;
        }
    }
}
