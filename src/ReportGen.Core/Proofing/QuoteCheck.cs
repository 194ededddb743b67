namespace ReportGen.Core.Proofing;

/// <summary>
/// Finds straight quotation marks, double and single, which it pairs within a paragraph, and curly ones without a partner. A single mark
/// inside a word, as in <c>K'Ho</c>, belongs to a name.
/// </summary>
internal static class QuoteCheck
{
    private const int LongestExcerpt = 40;

    public static void Run(ProofText text)
    {
        if (!HasMarks(text.Visible))
            return;
        var (open, straight, single) = (-1, -1, -1);
        for (var i = 0; i <= text.Visible.Length; i++)
        {
            var c = text.At(i);
            if (i == text.Visible.Length || IsParagraphEnd(text, i))
            {
                AddUnpaired(text, open);
                AddUnpaired(text, straight);
                (open, straight, single) = (-1, -1, -1);
            }
            else if (c == '“')
            {
                AddUnpaired(text, open);
                open = i;
            }
            else if (c == '”')
            {
                if (open < 0)
                    AddUnpaired(text, i);
                open = -1;
            }
            else if (c == '"' && !IsInch(text, i))
                straight = PairStraight(text, straight, i, "“", "”");
            else if (c == '\'' && IsEdge(text, i))
                single = PairSingle(text, single, i, isInside: open >= 0);
        }
    }

    private static bool HasMarks(string text)
    {
        foreach (var c in text)
        {
            if (c is '“' or '”' or '"' or '\'')
                return true;
        }
        return false;
    }

    private static bool IsEdge(ProofText text, int offset) => char.IsLetterOrDigit(text.At(offset - 1)) != char.IsLetterOrDigit(text.At(offset + 1));

    /// <summary>A mark before a word waits for one behind a word; inside other quotation marks they are single ones too.</summary>
    private static int PairSingle(ProofText text, int open, int offset, bool isInside)
    {
        if (char.IsLetterOrDigit(text.At(offset + 1)))
            return offset;
        if (open < 0)
            return -1;
        return isInside ? PairStraight(text, open, offset, "‘", "’") : PairStraight(text, open, offset, "“", "”");
    }

    /// <returns>The offset of a mark that waits for its partner, or -1.</returns>
    private static int PairStraight(ProofText text, int open, int offset, string opening, string closing)
    {
        if (open < 0)
            return offset;
        var inside = text.Visible[(open + 1)..offset];
        var found = text.Found(PunctuationDiagnostics.StraightQuote, open, offset - open + 1, Excerpt(text.Original(open + 1, offset)));
        var isClear = inside.Length > 0 && !char.IsWhiteSpace(inside[0]) && !char.IsWhiteSpace(inside[^1])
            && !char.IsLetterOrDigit(text.At(open - 1)) && !char.IsLetterOrDigit(text.At(offset + 1));
        var (first, second) = (text.Fix(open, 1, opening), text.Fix(offset, 1, closing));
        text.Add(isClear && first is not null && second is not null ? found.WithFix(first).WithFix(second) : found);
        return -1;
    }

    private static void AddUnpaired(ProofText text, int offset)
    {
        if (offset >= 0 && !text.IsPiece)
            text.Add(text.Found(PunctuationDiagnostics.UnpairedQuote, offset, 1, text.At(offset).ToString()).WithHint(ProofHints.AddPartner));
    }

    private static bool IsParagraphEnd(ProofText text, int offset)
    {
        if (text.At(offset) != '\n')
            return false;
        var next = offset + 1;
        while (text.At(next) is ' ' or '\t' or '\r' && next < text.Visible.Length)
            next++;
        return text.At(next) == '\n';
    }

    private static bool IsInch(ProofText text, int offset) =>
        char.IsDigit(text.At(offset - 1)) && !char.IsLetter(text.At(offset + 1)) && text.Visible.LastIndexOf('"', Math.Max(0, offset - 1)) < 0;

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
}
