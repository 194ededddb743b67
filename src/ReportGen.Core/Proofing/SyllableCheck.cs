using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Finds words that are no syllables, first by the slips that keyboards make often: a horn that only one of two letters got (<c>đuợc, trưòng</c>),
/// <c>ngh, gh, k</c> before other vowels than <c>i, e, ê, y</c>, no sắc or nặng where the word ends in <c>c, ch, p, t</c> (<c>thưc, viêc</c>), no space
/// between two (<c>thựchiện</c>), keys of Telex that the driver missed (<c>nhaan, dduwowcj</c>), capitals inside (<c>VIệc</c>).
/// </summary>
internal static class SyllableCheck
{
    /// <summary>No longer word is one or two syllables, whatever slip is in it.</summary>
    private const int MostLetters = 16;

    private const string FrontVowels = "iìíỉĩịeèéẻẽẹêềếểễệyỳýỷỹỵ";

    /// <param name="text">Under check; all of it Vietnamese.</param>
    public static void Run(ProofText text)
    {
        var end = 0;
        for (var start = 0; start < text.Visible.Length; start = end + 1)
        {
            end = Words.EndOf(text, start);
            if (end == start)
                continue;
            var word = text.Visible.AsSpan(start, end - start);
            if (IsPlainWord(text, start, end) && !Syllables.IsSyllable(word))
                Report(text, start, text.Visible[start..end]);
            else if (Telex.MeantBy(word) is { } meant && StandsAlone(text, start, end))
                text.AddWithFix(text.Found(ToneDiagnostics.NoSyllable, start, word.Length, word.ToString(), meant), start, word.Length, meant);
            else if (MixedCase.Of(word) is { } other)
                text.AddWithFix(text.Found(PunctuationDiagnostics.MixedCase, start, word.Length, word.ToString(), other), start, word.Length, other);
        }
    }

    private static void Report(ProofText text, int start, string word)
    {
        if (word.Length > MostLetters)
            text.Add(text.Found(ToneDiagnostics.UnknownSyllable, start, word.Length, word));
        else if (Meant(word) is { } meant)
            text.AddWithFix(text.Found(ToneDiagnostics.NoSyllable, start, word.Length, word, meant), start, word.Length, meant);
        else if (Toned(word, Tone.Sac) is { } acute && Toned(word, Tone.Nang) is { } dotted)
            text.Add(text.Found(ToneDiagnostics.NoTone, start, word.Length, word, acute, dotted));
        else if (LoanWords.Contains(Letters.LowerFirst(word)))
            return;
        else if (Parted(word) is { } parted)
            text.Add(text.Found(ToneDiagnostics.LostSpace, start, word.Length, word, parted));
        else
            text.Add(text.Found(ToneDiagnostics.UnknownSyllable, start, word.Length, word));
    }

    /// <summary>The word without the one slip that makes it none, its first letter as it was; null when there is no such slip.</summary>
    private static string? Meant(string word) => MeantInSmall(Letters.LowerFirst(word)) is { } meant
        ? char.IsUpper(word[0]) ? Letters.UpperFirst(meant) : meant
        : null;

    private static string? MeantInSmall(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            var (before, c, after) = (word[i - 1], word[i], i + 1 < word.Length ? word[i + 1] : '\0');
            var meant = (Letters.Plain(before), Letters.Plain(c)) switch
            {
                ('u', 'ơ') when after != '\0' => With(word, i - 1, 1, "ư"),
                ('ư', 'o') => With(word, i - 1, 2, "ư" + Letters.WithTone('ơ', ToneOf(before, c))),
                ('g', 'h') when !FrontVowels.Contains(after, StringComparison.Ordinal) => With(word, i, 1, ""),
                ('k', not 'h') when !FrontVowels.Contains(c, StringComparison.Ordinal) => With(word, i - 1, 1, "c"),
                _ => null,
            };
            if (meant is not null && Syllables.IsSyllable(meant))
                return meant;
        }
        return null;
    }

    private static Tone ToneOf(char first, char second) => Letters.ToneOf(first) == Tone.Ngang ? Letters.ToneOf(second) : Letters.ToneOf(first);

    /// <summary>A word that ends in <c>c, ch, p, t</c> with a tone on the vowel before that; null when it is no syllable then either.</summary>
    private static string? Toned(string word, Tone tone)
    {
        var vowel = word.Length - (word.EndsWith("ch", StringComparison.Ordinal) ? 3 : 2);
        if (vowel < 0 || !(word[^1] is 'c' or 'p' or 't' or 'h') || !Letters.IsVowel(word[vowel]))
            return null;
        var toned = With(word, vowel, 1, Letters.WithTone(word[vowel], tone).ToString());
        return Syllables.IsSyllable(toned) ? toned : null;
    }

    /// <summary>The two syllables that a word is put together from; null when it is not.</summary>
    private static string? Parted(string word)
    {
        for (var i = word.Length - 1; i > 0; i--)
        {
            if (Syllables.IsSyllable(word.AsSpan(0, i)) && Syllables.IsSyllable(word.AsSpan(i)))
                return word[..i] + " " + word[i..];
        }
        return null;
    }

    private static string With(string word, int offset, int length, string letters) => string.Concat(word.AsSpan(0, offset), letters, word.AsSpan(offset + length));

    /// <summary>
    /// Whether a word stands alone, in small letters or with the capital of a sentence, with a vowel and a mark of Vietnamese: else it may be a name, a code,
    /// an abbreviation or foreign.
    /// </summary>
    private static bool IsPlainWord(ProofText text, int start, int end)
    {
        var (isVietnamese, hasVowel) = (false, false);
        for (var i = start; i < end; i++)
        {
            var c = text.At(i);
            if (!Letters.IsLetter(c) || (char.IsUpper(c) && (i > start || !BeginsSentence(text, start, end))))
                return false;
            isVietnamese |= c > 'z';
            hasVowel |= Letters.IsVowel(c);
        }
        return isVietnamese && hasVowel && IsBorder(text.At(start - 1)) && IsBorder(text.At(end));
    }

    /// <summary>Whether a word begins a sentence and is no part of a name that does.</summary>
    private static bool BeginsSentence(ProofText text, int start, int end) =>
        (start == 0 || (text.At(start - 1) == ' ' && text.At(start - 2) is '.' or '!' or '?'))
        && text.At(end) == ' ' && char.IsLower(text.At(end + 1));

    /// <summary>Whether a word is no part of the name of a file or an identifier.</summary>
    private static bool StandsAlone(ProofText text, int start, int end) =>
        IsBorder(text.At(start - 1)) && text.At(start - 1) is not ('.' or '_') && IsBorder(text.At(end)) && text.At(end) != '_'
        && !(text.At(end) == '.' && char.IsLetterOrDigit(text.At(end + 1)));

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '\0' or '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '“' or '”' or '"' or '*' or '_';
}
