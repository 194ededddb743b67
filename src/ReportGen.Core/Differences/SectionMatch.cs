namespace ReportGen.Core.Differences;

/// <summary>Finds for each section of the old text the one of the new text that it became.</summary>
internal static class SectionMatch
{
    private const double EnoughInCommon = 0.4;

    /// <summary>For each old section the index of the new one; -1 for none. The first sections are always partners.</summary>
    public static int[] Of(IReadOnlyList<TextSection> old, IReadOnlyList<TextSection> now)
    {
        var partners = new int[old.Count];
        Array.Fill(partners, -1);
        var taken = new bool[now.Count];
        (partners[0], taken[0]) = (0, true);
        Match(old, now, partners, taken, (before, after) => before.Path == after.Path ? 1 : 0);
        Match(old, now, partners, taken, (before, after) => before.Level == after.Level && before.Title == after.Title ? 1 : 0);
        Match(old, now, partners, taken, InCommon);
        return partners;
    }

    /// <summary>Gives each section that has none the best partner that is left.</summary>
    private static void Match(
        IReadOnlyList<TextSection> old, IReadOnlyList<TextSection> now, int[] partners, bool[] taken, Func<TextSection, TextSection, double> likeness)
    {
        for (var i = 0; i < old.Count; i++)
        {
            var (best, found) = (EnoughInCommon, -1);
            for (var j = 0; j < now.Count && partners[i] < 0; j++)
            {
                if (taken[j] || likeness(old[i], now[j]) is var common && common <= best)
                    continue;
                (best, found) = (likeness(old[i], now[j]), j);
            }
            if (found >= 0)
                (partners[i], taken[found]) = (found, true);
        }
    }

    /// <summary>The share of sentences that both have; for sections without text below them, of the words of their headings.</summary>
    private static double InCommon(TextSection old, TextSection now)
    {
        if (old.Level != now.Level)
            return 0;
        if (old.Sentences.Count <= 1 || now.Sentences.Count <= 1)
            return WordDifference.Likeness(old.Title, now.Title) - 0.2;
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in old.Sentences)
            texts.Add(sentence.Text);
        var common = 0;
        foreach (var sentence in now.Sentences)
            common += texts.Contains(sentence.Text) ? 1 : 0;
        return (double)common / Math.Max(old.Sentences.Count, now.Sentences.Count);
    }
}
