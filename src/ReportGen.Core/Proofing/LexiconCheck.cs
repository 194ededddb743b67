using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds the wrong forms of the project's lexicon; of several at one place the longest.</summary>
internal static class LexiconCheck
{
    /// <param name="text">The text.</param>
    /// <param name="context">What the project asks of it.</param>
    /// <param name="isCalm">Whether its tone marks are known to be in the style of the project.</param>
    public static void Run(ProofText text, ProofContext context, bool isCalm = false)
    {
        if (context.Lexicon.Entries.Count == 0)
            return;
        var folded = new FoldedText(text.Visible, isCalm && context.ToneStyle == ToneStyle.New);
        for (var i = 0; i < folded.Folded.Length;)
        {
            if (context.Lexicon.CandidatesAt(folded.Folded, i, out var end) is { } candidates && Longest(text, folded, i, candidates) is { } best)
            {
                end = best.MatchAt(folded, i);
                Add(text, i, end, best.Entry, context.ToneStyle);
            }
            i = end;
        }
    }

    private static LexiconPattern? Longest(ProofText text, FoldedText folded, int offset, List<LexiconPattern> candidates)
    {
        LexiconPattern? best = null;
        var bestEnd = offset;
        foreach (var candidate in candidates)
        {
            var end = candidate.MatchAt(folded, offset);
            if (end <= bestEnd || !IsWrongHere(text, offset, end, candidate.Entry))
                continue;
            best = candidate;
            bestEnd = end;
        }
        return best;
    }

    private static bool IsWrongHere(ProofText text, int start, int end, LexiconEntry entry)
    {
        if (entry.IsSoundBeforeName && text.At(end) == ' ' && (char.IsUpper(text.At(end + 1)) || text.At(end + 1) == ProofText.Hidden))
            return false;
        return entry.Place switch
        {
            LexiconPlace.Inside => !Words.IsSentenceStart(text, start),
            LexiconPlace.Start => Words.IsSentenceStart(text, start),
            _ => true,
        };
    }

    private static void Add(ProofText text, int start, int end, LexiconEntry entry, ToneStyle style)
    {
        var wrong = text.Visible[start..end];
        if (entry.Right is null)
        {
            text.Add(text.Found(LexiconDiagnostics.DoubtfulForm, start, end - start, wrong, entry.Reason) with { Severity = entry.Severity });
            return;
        }
        var right = ToneMarks.Convert(entry.IsExact ? entry.Right : WithCapitalsOf(wrong, entry.Right), style);
        var found = text.Found(LexiconDiagnostics.WrongForm, start, end - start, wrong, right, entry.Reason) with
        {
            Severity = entry.Severity,
        };
        text.Add(entry.IsSafe && WithLineEndsOf(wrong, right) is { } whole ? found.WithFix(text.Fix(start, end - start, whole)) : found);
    }

    /// <summary>The right form, broken into lines where the wrong one is; null when the words do not correspond.</summary>
    private static string? WithLineEndsOf(string wrong, string right)
    {
        if (!wrong.Contains('\n', StringComparison.Ordinal))
            return right;
        var result = new StringBuilder();
        var i = 0;
        foreach (var c in right)
        {
            if (c != ' ')
            {
                result.Append(c);
                continue;
            }
            while (i < wrong.Length && !char.IsWhiteSpace(wrong[i]))
                i++;
            if (i == wrong.Length)
                return null;
            for (; i < wrong.Length && char.IsWhiteSpace(wrong[i]); i++)
                result.Append(wrong[i]);
        }
        return wrong.IndexOf('\n', i) < 0 ? result.ToString() : null;
    }

    /// <summary>The right form in capitals where the wrong one is, or with a capital where it begins with one.</summary>
    private static string WithCapitalsOf(string wrong, string right)
    {
        var (capitals, smalls) = (0, 0);
        foreach (var c in wrong)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            smalls += char.IsLower(c) ? 1 : 0;
        }
        if (capitals > 1 && smalls == 0)
            return right.ToUpperInvariant();
        return char.IsUpper(wrong[0]) ? Letters.UpperFirst(right) : right;
    }
}
