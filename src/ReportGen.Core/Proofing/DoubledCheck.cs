using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Finds two words that stand twice in a row, as in <c>lãnh đạo lãnh đạo</c>; a single one may be doubled for its meaning, and what is said more
/// often is no slip.
/// </summary>
internal static class DoubledCheck
{
    /// <summary>The first words of what is said twice on purpose, as in <c>từng bước từng bước</c>.</summary>
    private const string BeginningsOfSound = " từng mỗi rất càng dần luôn mãi ";

    /// <summary>Pairs that end one term and begin another, as in <c>văn hóa - xã hội xã hội chủ nghĩa</c>.</summary>
    private const string SoundPairs = " xã hội, tổ chức, nhà nước, ";

    /// <summary>Behind a word of two syllables, with which they make another one, as in <c>kế hoạch kế hoạch hóa</c>.</summary>
    private const string EndsOfTerms = " hóa viên học hội ";

    public static void Run(ProofText text)
    {
        var visible = text.Visible;
        for (var start = 0; start < visible.Length;)
        {
            var end = Words.EndOf(text, start);
            if (end > start && EndOfPair(text, start, end) is var pair && pair > 0 && IsDoubled(text, start, end, pair))
            {
                var length = pair - start;
                text.Add(text.Found(ProseDiagnostics.DoubledPair, pair + 1, length, visible.Substring(start, length)));
            }
            start = end + 1;
        }
    }

    /// <summary>Behind the second of two words; 0 when no second word follows behind a blank.</summary>
    private static int EndOfPair(ProofText text, int start, int end) =>
        char.IsLetter(text.At(start)) && text.At(end) == ' ' && char.IsLetter(text.At(end + 1)) ? Words.EndOf(text, end + 1) : 0;

    private static bool IsDoubled(ProofText text, int start, int end, int pair)
    {
        var (visible, length) = (text.Visible, pair - start);
        var behind = pair + 1 + length;
        if (text.At(pair) != ' ' || behind > visible.Length || char.IsLetterOrDigit(text.At(behind))
            || !visible.AsSpan(start, length).Equals(visible.AsSpan(pair + 1, length), StringComparison.OrdinalIgnoreCase))
            return false;
        var words = visible.Substring(start, length).ToLowerInvariant();
        var (first, second) = (words[..(end - start)], words[(end - start + 1)..]);
        var goesOn = text.At(behind) == ' ' && Words.From(text, behind + 1).Equals(first, StringComparison.OrdinalIgnoreCase);
        var wentOn = text.At(start - 1) == ' ' && Words.Before(text, start - 1).Equals(second, StringComparison.OrdinalIgnoreCase);
        return !goesOn && !wentOn && first != second && Syllables.IsSyllable(first) && Syllables.IsSyllable(second) && char.IsLower(text.At(pair + 1))
            && !BeginningsOfSound.Contains($" {first} ", StringComparison.Ordinal) && !SoundPairs.Contains($" {words},", StringComparison.Ordinal)
            && !(text.At(behind) == ' ' && EndsOfTerms.Contains($" {Words.From(text, behind + 1)} ", StringComparison.Ordinal));
    }
}
