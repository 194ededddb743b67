namespace ReportGen.Core.Diagnostics;

/// <summary>Finds what a misspelt name was meant to be.</summary>
public static class NearestName
{
    /// <summary>The candidate with the fewest changed, missing, surplus or swapped characters, case and spaces around it aside.</summary>
    /// <returns>Null when none is within a third of the name's length (at least 1); the first of equals.</returns>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        name = name.Trim();
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            // One letter and another beside it are no slip: 'n' is not 'vn'.
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance || (name.Length == 1 && candidate.Length > 1))
                continue;
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The candidate that a name becomes by one character more or less or by two swapped; of two letters only by a swap.</summary>
    /// <returns>Null when there is none.</returns>
    public static string? Slip(string name, IReadOnlyList<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            var isSwap = candidate.Length == name.Length;
            if (name != candidate && (isSwap || candidate.Length > 3) && Distance(name, candidate) == 1 && (!isSwap || HasSameLetters(name, candidate)))
                return candidate;
        }
        return null;
    }

    private static bool HasSameLetters(string a, string b)
    {
        foreach (var letter in a)
        {
            if (!b.Contains(letter))
                return false;
        }
        return true;
    }

    /// <summary>Optimal string alignment: Levenshtein's distance with swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, aboveThat) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], aboveThat[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}
