using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds words in a row that were typed without the marks of Vietnamese, as a keyboard does whose driver is off.</summary>
internal static class UnmarkedCheck
{
    /// <summary>A text with fewer telling words needs no look; sound prose has hardly one.</summary>
    public const int FewestTelling = 3;

    public static void Run(ProofText text)
    {
        // Words in plain letters are only counted: so many in a row are rare.
        var (visible, first, last, count) = (text.Visible, 0, 0, 0);
        for (var i = 0; i < visible.Length; i++)
        {
            var (start, isPlain) = (i, true);
            for (; i < visible.Length && Letters.IsLetterOrDigit(visible[i]); i++)
                isPlain &= char.IsAsciiLetter(visible[i]);
            if (i == start)
                continue;
            if (count > 0 && !(isPlain && IsBlank(visible.AsSpan(last, start - last))))
            {
                Look(text, first, last, count);
                count = 0;
            }
            if (isPlain)
                (first, last, count) = (count == 0 ? start : first, i, count + 1);
        }
        Look(text, first, last, count);
    }

    /// <summary>Looks at plain words in a row, which end where one could not be Vietnamese even with marks.</summary>
    private static void Look(ProofText text, int start, int end, int count)
    {
        if (count < FewestTelling || !IsBorder(text.At(start - 1)) || !IsEnd(text, end))
            return;
        var run = new UnmarkedRun(text);
        for (var i = start; i < end; i++)
        {
            var word = Words.From(text, i);
            if (UnmarkedWords.CanBeMarked(word.ToLowerInvariant()))
                run.Add(word, i);
            else if (word.Length > 0)
                run.End();
            i += word.Length;
        }
        run.End();
    }

    /// <summary>Within a line, or over one line end that is a blank too; a list goes on behind a comma.</summary>
    private static bool IsBlank(ReadOnlySpan<char> between)
    {
        var lines = 0;
        foreach (var c in between)
        {
            lines += c == '\n' ? 1 : 0;
            if (!char.IsWhiteSpace(c) && c != ',')
                return false;
        }
        return lines < 2;
    }

    private static bool IsEnd(ProofText text, int offset) =>
        IsBorder(text.At(offset)) || (text.At(offset) is '.' && !char.IsLetterOrDigit(text.At(offset + 1)));

    /// <summary>What stands beside prose, and not beside the name of a file or an identifier.</summary>
    private static bool IsBorder(char c) =>
        char.IsWhiteSpace(c) || c is ',' or ';' or ':' or '!' or '?' or '…' or '(' or ')' or '“' or '”' or '"' or '‘' or '’' or '*' or ProofText.Hidden;
}
