using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds spaces too many and too few around punctuation marks, and marks that are repeated.</summary>
internal static class SpacingCheck
{
    /// <summary>Two spaces or more between words; indents, table cells and line ends are layout.</summary>
    public static void CheckRun(ProofText text, int start)
    {
        if (text.At(start - 1) == ' ' || text.At(start + 1) != ' ')
            return;
        var end = start;
        while (text.At(end) == ' ')
            end++;
        if (text.At(end) is '\n' or '\r' || IsBehindListMark(text, start) || IsMark(text.At(end)) || text.IsInTableRow(start))
            return;
        text.AddWithFix(text.Found(PunctuationDiagnostics.RepeatedSpace, start, end - start, end - start), start, end - start, " ");
    }

    /// <summary>A comma, colon, semicolon, question or exclamation mark.</summary>
    public static void CheckMark(ProofText text, int offset)
    {
        if (CheckRepeated(text, offset) || CharacterCheck.IsLostLetter(text, offset))
            return;
        var isTight = NeedsSpaceAfter(text, offset);
        if (HasSpaceBefore(text, offset))
            AddSpaceBefore(text, offset, isTight ? " " : "");
        else if (isTight)
            AddNoSpaceAfter(text, offset);
    }

    /// <summary>One full stop or several in a row.</summary>
    /// <returns>The offset of the last.</returns>
    public static int CheckFullStops(ProofText text, int offset)
    {
        var end = offset;
        while (text.At(end) == '.')
            end++;
        var count = end - offset;
        if (count > 2)
            text.AddWithFix(text.Found(PunctuationDiagnostics.ThreeDots, offset, count, count), offset, count, "…");
        else if (count == 2 && text.At(end) is not ('/' or '\\'))
            text.AddWithFix(text.Found(PunctuationDiagnostics.RepeatedMark, offset, count, ".."), offset, count, ".");
        else if (count == 1)
            CheckFullStop(text, offset);
        return end - 1;
    }

    private static void CheckFullStop(ProofText text, int offset)
    {
        if (HasSpaceBefore(text, offset))
            AddSpaceBefore(text, offset, "");
        else if (IsSentenceEndWithoutSpace(text, offset))
            AddNoSpaceAfter(text, offset);
    }

    /// <summary>An opening bracket or quotation mark.</summary>
    public static void CheckOpening(ProofText text, int offset)
    {
        var mark = text.At(offset);
        if (text.At(offset + 1) == ' ' && text.At(offset + 2) is not (')' or ' '))
            text.AddWithFix(text.Found(PunctuationDiagnostics.SpaceAfter, offset, 2, mark.ToString()), offset, 2, mark.ToString());

        var isWord = char.IsLower(text.At(offset - 1)) && char.IsLetter(text.At(offset + 1)) && char.IsLetter(text.At(offset + 2));
        if (isWord && Letters.IsLetter(text.At(offset - 1)))
        {
            text.AddWithFix(
                text.Found(PunctuationDiagnostics.NoSpaceBefore, offset, 1, mark.ToString()), offset, 1, " " + mark);
        }
    }

    /// <summary>A closing bracket or quotation mark.</summary>
    public static void CheckClosing(ProofText text, int offset)
    {
        var hasContent = text.At(offset - 2) is not ('(' or '“') || text.At(offset - 1) != ' ';
        if (hasContent && HasSpaceBefore(text, offset))
            AddSpaceBefore(text, offset, "");
        else if (char.IsLetter(text.At(offset + 1)) && text.At(offset - 2) != '(')
            AddNoSpaceAfter(text, offset);
    }

    private static void AddSpaceBefore(ProofText text, int offset, string after)
    {
        var start = offset;
        while (text.At(start - 1) == ' ')
            start--;
        var mark = text.At(offset).ToString();
        text.AddWithFix(
            text.Found(PunctuationDiagnostics.SpaceBefore, start, offset - start + 1, mark), start, offset - start + 1, mark + after);
    }

    private static void AddNoSpaceAfter(ProofText text, int offset)
    {
        var mark = text.At(offset).ToString();
        text.AddWithFix(text.Found(PunctuationDiagnostics.NoSpaceAfter, offset, 1, mark), offset, 1, mark + " ");
    }

    /// <summary>Two marks where one belongs: <c>,,</c>, <c>;;</c>, <c>,;</c>, <c>;.</c> and the like.</summary>
    private static bool CheckRepeated(ProofText text, int offset)
    {
        var (mark, next) = (text.At(offset), text.At(offset + 1));
        if (mark is not (',' or ';' or ':') || next is not (',' or ';' or ':' or '.') || text.At(offset + 2) == '.')
            return text.At(offset - 1) is ',' or ';' or ':' && mark is ',' or ';' or ':';
        if (mark == ':' && next == ':')
            return true;

        var found = text.Found(PunctuationDiagnostics.RepeatedMark, offset, 2, $"{mark}{next}");
        text.Add(mark == next ? found.WithFix(text.Fix(offset, 2, mark.ToString())) : found);
        return true;
    }

    /// <summary>
    /// Whether a space on the same line stands before a mark that ends something; <c>.NET</c>, <c>:---</c> and <c>![</c> begin something.
    /// </summary>
    private static bool HasSpaceBefore(ProofText text, int offset)
    {
        if (text.At(offset - 1) != ' ' || Words.IsLineStart(text, offset))
            return false;
        var after = text.At(offset + 1);
        return text.At(offset) switch
        {
            '.' => !char.IsLetterOrDigit(after) && after is not ('/' or '\\'),
            ':' => after is not ('-' or '/' or ':') && !text.IsInTableRow(offset),
            '!' => after != '[',
            _ => true,
        };
    }

    private static bool NeedsSpaceAfter(ProofText text, int offset)
    {
        var (before, after) = (text.At(offset - 1), text.At(offset + 1));
        if (!char.IsLetterOrDigit(after) && after is not ('“' or '('))
            return false;
        return text.At(offset) switch
        {
            ',' => !(char.IsDigit(after) && (char.IsDigit(before) || before == ProofText.Hidden)) && !IsInAbbreviation(text, offset),
            ':' => before != ProofText.Hidden
                && (char.IsDigit(after) ? char.IsLetter(before) && !char.IsDigit(text.At(offset - 2)) : !char.IsDigit(before)),
            ';' => true,
            _ => char.IsLetter(after),
        };
    }

    /// <summary>Whether a comma stands in an abbreviation such as <c>VH,TT&amp;DL</c>.</summary>
    private static bool IsInAbbreviation(ProofText text, int offset) =>
        char.IsUpper(text.At(offset - 1)) && char.IsUpper(text.At(offset + 1)) && text.At(Words.EndOf(text, offset + 1)) == '&';

    /// <summary>
    /// Whether two words are run together at a full stop; abbreviations (<c>v.v.</c>, <c>TP.HCM</c>, <c>GS.TS</c>) and names of files are not.
    /// </summary>
    private static bool IsSentenceEndWithoutSpace(ProofText text, int offset)
    {
        if (!char.IsLetter(text.At(offset + 1)) || !char.IsLower(text.At(offset - 1)))
            return false;
        var before = Words.Before(text, offset);
        var after = Words.From(text, offset + 1);
        if (before.Length < 2 || after.Length < 2 || !Syllables.IsSyllable(before) || !Syllables.IsSyllable(after))
            return false;
        var isNewSentence = char.IsUpper(after[0]) && char.IsLower(after[1]) && char.IsLower(before[0]);
        return isNewSentence || (Words.HasMarks(before) && Words.HasMarks(after));
    }

    private static bool IsMark(char c) => c is ',' or '.' or ';' or ':' or '?' or '!' or ')' or '”';

    private static bool IsBehindListMark(ProofText text, int offset)
    {
        var i = offset;
        while (text.At(i - 1) is not ('\n' or '\r' or ' '))
            i--;
        if (!Words.IsLineStart(text, i))
            return false;
        return i == offset || text.At(offset - 1) is '-' or '+' or '*' or '.' or ')' or '#' or '>' or ProofText.Hidden;
    }
}
