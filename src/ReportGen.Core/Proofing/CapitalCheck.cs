using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds capitals inside a sentence behind a semicolon, and sentences that begin without one.</summary>
internal static class CapitalCheck
{
    /// <summary>
    /// A capital behind <c>;</c>, unless a name begins there: a word of the lexicon's names, one that no small word follows, or the title
    /// of a numbered document.
    /// </summary>
    public static void CheckAfterSemicolon(ProofText text, int offset, Lexicon lexicon)
    {
        var start = offset + 1;
        while (text.At(start) == ' ')
            start++;
        if (start == offset + 1 || !char.IsUpper(text.At(start)) || !char.IsLower(text.At(start + 1)))
            return;
        var word = Words.From(text, start);
        if (BeginsName(text, start) || lexicon.IsName(text.Visible, start))
            return;
        text.Add(text.Found(PunctuationDiagnostics.CapitalAfterSemicolon, start, word.Length, word).WithHint(ProofHints.WriteSmall));
    }

    /// <summary>Words that begin no name, with a capital behind a comma or a word in small letters; names of the lexicon aside.</summary>
    public static void CheckInside(ProofText text, Lexicon lexicon)
    {
        var visible = text.Visible;
        for (var i = 3; i < visible.Length; i++)
        {
            if (!char.IsUpper(visible[i]) || visible[i - 1] != ' ')
                continue;
            var (word, end) = (Words.From(text, i), Words.EndOf(text, i));
            var isInside = SmallWords.ContainsCapital(word) && SmallWords.IsInside(visible, i - 1, word);
            if (isInside && text.At(end) == ' ' && char.IsLower(text.At(end + 1)) && !lexicon.IsName(visible, i))
                text.Add(text.Found(ProseDiagnostics.CapitalInside, i, word.Length, word).WithHint(ProofHints.WriteSmall));
            i = end;
        }
    }

    /// <summary>A small letter behind a sentence's full stop; abbreviations such as <c>v.v.</c> and <c>tr.</c> end no sentence.</summary>
    public static void CheckAfterFullStop(ProofText text, int offset)
    {
        if (text.At(offset + 1) is not (' ' or '\n') || !char.IsLower(text.At(offset + 2)))
            return;
        var before = Words.Before(text, offset);
        var after = Words.From(text, offset + 2);
        var isSentence = before.Length > 2 && char.IsLower(before[0]) && Syllables.IsSyllable(before) && text.At(offset - before.Length - 1) == ' ';
        if (isSentence && after.Length > 1 && Syllables.IsSyllable(after) && text.At(offset + 2 + after.Length) is not ('.' or ')' or '/'))
            text.Add(text.Found(PunctuationDiagnostics.SmallAfterFullStop, offset + 2, after.Length, after).WithHint(ProofHints.WriteCapital));
    }

    /// <summary>Whether no small word follows at once, or the number of a document or something unknown stands near.</summary>
    private static bool BeginsName(ProofText text, int start)
    {
        const int wordsToLookAt = 6;
        var end = Words.EndOf(text, start);
        if (text.At(end) != ' ' || !char.IsLower(text.At(end + 1)))
            return true;
        for (var i = 0; i < wordsToLookAt && text.At(end) == ' '; i++)
        {
            var word = Words.From(text, end + 1);
            if (word == "số")
                return true;
            end += 1 + word.Length;
        }
        return text.At(end) == ProofText.Hidden || text.At(end + 1) == ProofText.Hidden;
    }
}
