using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Finds words that are no syllables for one slip that keyboards make often: a horn that only one of two letters got (<c>đuợc, trưòng</c>),
/// <c>ngh, gh, k</c> before other vowels than <c>i, e, ê, y</c>, no sắc or nặng where the word ends in <c>c, ch, p, t</c> (<c>thưc, viêc</c>). Only a word
/// that is one with the slip undone is reported.
/// </summary>
internal static class SyllableCheck
{
    private const string FrontVowels = "iìíỉĩịeèéẻẽẹêềếểễệyỳýỷỹỵ";

    public static void Run(ProofText text)
    {
        var visible = text.Visible;
        for (var i = 1; i < visible.Length; i++)
        {
            switch (visible[i])
            {
                case 'ơ' or 'ờ' or 'ớ' or 'ở' or 'ỡ' or 'ợ' when visible[i - 1] == 'u' && char.IsLetter(text.At(i + 1)):
                    Check(text, i - 1, 1, "ư");
                    break;
                case 'o' or 'ò' or 'ó' or 'ỏ' or 'õ' or 'ọ' when visible[i - 1] is 'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự':
                    Check(text, i - 1, 2, "ư" + Letters.WithTone('ơ', ToneOf(visible[i - 1], visible[i])));
                    break;
                case 'h' when visible[i - 1] == 'g' && !FrontVowels.Contains(text.At(i + 1), StringComparison.Ordinal):
                    Check(text, i, 1, "");
                    break;
                case not 'h' when visible[i - 1] == 'k' && !FrontVowels.Contains(visible[i], StringComparison.Ordinal):
                    Check(text, i - 1, 1, "c");
                    break;
                case 'c' or 'p' or 't' when IsUnstopped(visible[i - 1]):
                    CheckTone(text, i - 1);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Whether a letter is a vowel of Vietnamese that stands before no <c>c, p, t</c> as it is: that takes sắc or nặng.</summary>
    internal static bool IsUnstopped(char c) => c > 'z' && Letters.IsVowel(c) && Letters.ToneOf(c) is not (Tone.Sac or Tone.Nang);

    private static Tone ToneOf(char first, char second) => Letters.ToneOf(first) == Tone.Ngang ? Letters.ToneOf(second) : Letters.ToneOf(first);

    /// <param name="offset">Where the slip begins.</param>
    /// <param name="length">How many letters it has.</param>
    /// <param name="letters">Those that were meant.</param>
    private static void Check(ProofText text, int offset, int length, string letters)
    {
        var start = Words.StartOf(text, offset);
        var end = Words.EndOf(text, offset);
        var word = text.Visible[start..end];
        var meant = text.Visible[start..offset] + letters + text.Visible[(offset + length)..end];
        if (IsPlainWord(text, start, end) && !Syllables.IsSyllable(word) && Syllables.IsSyllable(meant))
            text.AddWithFix(text.Found(ToneDiagnostics.NoSyllable, start, end - start, word, meant), start, end - start, meant);
    }

    /// <param name="vowel">Where the last vowel of the word stands, if the word ends in what stands behind it.</param>
    private static void CheckTone(ProofText text, int vowel)
    {
        var start = Words.StartOf(text, vowel);
        var end = Words.EndOf(text, vowel);
        if (end > vowel + (text.At(vowel + 1) == 'c' && text.At(vowel + 2) == 'h' ? 3 : 2) || !IsPlainWord(text, start, end))
            return;
        var word = text.Visible[start..end];
        if (!Syllables.IsSyllable(word) && Syllables.IsSyllable(With(Tone.Sac)))
            text.Add(text.Found(ToneDiagnostics.NoTone, start, end - start, word, With(Tone.Sac), With(Tone.Nang)));

        string With(Tone tone) => text.Visible[start..vowel] + Letters.WithTone(text.At(vowel), tone) + text.Visible[(vowel + 1)..end];
    }

    /// <summary>
    /// Whether a word stands alone, in small letters or with the capital of a sentence, and with a mark of Vietnamese: else it may be a name, a code or foreign.
    /// </summary>
    private static bool IsPlainWord(ProofText text, int start, int end)
    {
        var isVietnamese = false;
        for (var i = start; i < end; i++)
        {
            if (char.IsUpper(text.At(i)) && (i > start || !BeginsSentence(text, start, end)))
                return false;
            isVietnamese |= text.At(i) > 'z';
        }
        return isVietnamese && IsBorder(text.At(start - 1)) && IsBorder(text.At(end));
    }

    /// <summary>Whether a word begins a sentence and is no part of a name that does.</summary>
    private static bool BeginsSentence(ProofText text, int start, int end) =>
        (start == 0 || (text.At(start - 1) == ' ' && text.At(start - 2) is '.' or '!' or '?'))
        && text.At(end) == ' ' && char.IsLower(text.At(end + 1));

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '\0' or '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '“' or '”' or '"';
}
