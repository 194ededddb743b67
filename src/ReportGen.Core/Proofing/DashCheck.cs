using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds hyphens between terms that lack their spaces, and long dashes where a hyphen belongs.</summary>
internal static class DashCheck
{
    /// <summary>
    /// A hyphen between two words in small letters. Identifiers, dates and names have capitals or digits; a word of another language
    /// spelt in Vietnamese has several hyphens (<c>ki-lô-gam</c>), syllables without marks, or is known (<c>héc-ta</c>).
    /// </summary>
    public static void CheckHyphen(ProofText text, int offset)
    {
        var leftEnd = text.At(offset - 1) == ' ' ? offset - 1 : offset;
        var rightStart = text.At(offset + 1) == ' ' ? offset + 2 : offset + 1;
        if ((leftEnd < offset && rightStart > offset + 1) || Words.IsLineStart(text, offset))
            return;

        var left = Words.Before(text, leftEnd);
        var right = Words.From(text, rightStart);
        if (!(Words.HasMarks(left) || Words.HasMarks(right)) || !IsTerm(left) || !IsTerm(right))
            return;
        if (!IsWordEdge(text.At(leftEnd - left.Length - 1)) || !IsWordEdge(text.At(rightStart + right.Length)))
            return;
        if (rightStart - leftEnd == 1 && LoanWords.Contains(left, right))
            return;
        var start = leftEnd - left.Length;
        var end = rightStart + right.Length;
        text.AddWithFix(
            text.Found(PunctuationDiagnostics.TightHyphen, start, end - start, text.Visible[start..end]), start, end - start, $"{left} - {right}");
    }

    /// <summary>A dash between words; between figures it makes a range, at the beginning of a line a list mark.</summary>
    public static void CheckLongDash(ProofText text, int offset)
    {
        if (Words.IsLineStart(text, offset))
            return;
        var start = text.At(offset - 1) == ' ' ? offset - 1 : offset;
        var end = text.At(offset + 1) == ' ' ? offset + 2 : offset + 1;
        var isSpaced = start < offset && end > offset + 1;
        // Between letters, with a space on one side or on none.
        var isTight = !isSpaced && char.IsLetter(text.At(start - 1)) && char.IsLetter(text.At(end));
        if (isSpaced || isTight)
            text.AddWithFix(text.Found(PunctuationDiagnostics.LongDash, offset, 1, text.At(offset).ToString()), start, end - start, " - ");
    }

    private static bool IsTerm(string word) => word.Length > 1 && char.IsLower(word[0]) && Syllables.IsSyllable(word);

    private static bool IsWordEdge(char c) => char.IsWhiteSpace(c) || c is ',' or '.' or ';' or ':' or '?' or '!' or '(' or ')' or '“' or '”';
}
