namespace ReportGen.Core.Differences;

/// <summary>Pairs sentences of two sections that are not the same, but one that was changed: between those that stayed, those that are most alike.</summary>
internal sealed class SentencePairs
{
    /// <summary>From here on two sentences are one that was changed.</summary>
    private const double IsTheSameSentence = 0.45;

    private const int LongestShort = 60;

    /// <summary>How many pairs of a gap are compared: in a longer one each sentence only with those near the place where it is looked for.</summary>
    private const int MostPairs = 20_000;

    private const int ShortestReach = 12;

    private readonly List<TextSentence> _old;
    private readonly List<TextSentence> _now;
    private readonly int[] _partners;
    private readonly List<string>?[] _oldWords;
    private readonly List<string>?[] _newWords;

    private SentencePairs(List<TextSentence> old, List<TextSentence> now, int[] partners)
    {
        (_old, _now, _partners) = (old, now, partners);
        (_oldWords, _newWords) = (new List<string>?[old.Count], new List<string>?[now.Count]);
    }

    /// <summary>Adds partners; all go on ascending.</summary>
    /// <param name="old">The old sentences.</param>
    /// <param name="now">The new ones.</param>
    /// <param name="partners">For each old one the index of the new one that is the same, -1 for none.</param>
    public static void Add(List<TextSentence> old, List<TextSentence> now, int[] partners)
    {
        var pairs = new SentencePairs(old, now, partners);
        var from = 0;
        for (var i = 0; i < old.Count;)
        {
            if (partners[i] >= 0)
            {
                from = partners[i++] + 1;
                continue;
            }
            var end = i + 1;
            while (end < old.Count && partners[end] < 0)
                end++;
            pairs.AddGap(i, end, from, end < old.Count ? partners[end] : now.Count);
            i = end;
        }
    }

    private void AddGap(int start, int end, int from, int until)
    {
        var reach = Math.Max(ShortestReach, MostPairs / (end - start));
        for (var i = start; i < end; i++)
        {
            // Farther than what is looked for, since sentences that are gone stand between.
            var nearEnd = Math.Min(end, i + (4 * reach));
            var (best, found) = (IsTheSameSentence, -1);
            for (var j = from; j < Math.Min(until, from + reach); j++)
            {
                if (_old[i].Unit == _now[j].Unit && Likeness(i, j) is var likeness && likeness > best && !FitsBetter(i, nearEnd, j, likeness))
                    (best, found) = (likeness, j);
            }
            if (_old[i].Unit == SentenceUnit.Heading && from < _now.Count && _now[from].Unit == SentenceUnit.Heading)
                found = from;
            if (found < 0 && IsAlone(i) && until == from + 1 && AreShort(_old[i], _now[from]))
                found = from;
            _partners[i] = found;
            from = found < 0 ? from : found + 1;
        }
    }

    private double Likeness(int old, int now) => WordDifference.Likeness(
        _oldWords[old] ??= WordDifference.Words(_old[old].Text), _newWords[now] ??= WordDifference.Words(_now[now].Text));

    /// <summary>Whether the sentences around an old one have partners, so that it can only be compared with what stands in its place.</summary>
    private bool IsAlone(int index) =>
        (index == 0 || _partners[index - 1] >= 0) && (index + 1 == _old.Count || _partners[index + 1] >= 0);

    /// <summary>Names and other short lines need nothing in common to be one that was changed.</summary>
    private static bool AreShort(TextSentence old, TextSentence now) =>
        old.Unit == now.Unit && Math.Max(old.Text.Length, now.Text.Length) <= LongestShort;

    /// <summary>Whether one of the next old sentences is more like a new one.</summary>
    private bool FitsBetter(int index, int end, int now, double likeness)
    {
        for (var k = index + 1; k < end; k++)
        {
            if (Likeness(k, now) > likeness)
                return true;
        }
        return false;
    }
}
