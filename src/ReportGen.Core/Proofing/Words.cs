namespace ReportGen.Core.Proofing;

/// <summary>Words and sentences around a place.</summary>
internal static class Words
{
    /// <summary>Where the letters and digits begin that go on to a place.</summary>
    public static int StartOf(ProofText text, int offset)
    {
        while (char.IsLetterOrDigit(text.At(offset - 1)))
            offset--;
        return offset;
    }

    /// <summary>Where the letters and digits end that go on from a place.</summary>
    public static int EndOf(ProofText text, int offset)
    {
        while (char.IsLetterOrDigit(text.At(offset)))
            offset++;
        return offset;
    }

    /// <summary>The word that ends before a place; empty when no letter stands there.</summary>
    public static string Before(ProofText text, int offset) => text.Visible[StartOf(text, offset)..offset];

    /// <summary>The word that begins at a place; empty when no letter stands there.</summary>
    public static string From(ProofText text, int offset) => text.Visible[offset..EndOf(text, offset)];

    /// <summary>Whether a word has a letter outside ASCII, as half of all Vietnamese words do and names of files do not.</summary>
    public static bool HasMarks(string word)
    {
        foreach (var c in word)
        {
            if (c > '\u007F')
                return true;
        }
        return false;
    }

    /// <summary>Whether only an indent stands before a place on its line.</summary>
    public static bool IsLineStart(ProofText text, int offset)
    {
        while (text.At(offset - 1) is ' ' or '\t')
            offset--;
        return text.At(offset - 1) is '\n' or '\r';
    }

    /// <summary>
    /// Whether a sentence, an item or an unknown text begins at a place: opening marks, list marks and emphasis before it do not count.
    /// </summary>
    public static bool IsSentenceStart(ProofText text, int offset)
    {
        var i = offset - 1;
        while (text.At(i) is ' ' or '\t' or '“' or '‘' or '"' or '(' or '*' or '_')
            i--;
        return text.At(i) switch
        {
            '.' or '?' or '!' or '…' or ':' or '\n' or '\r' or '#' or '>' or '|' => true,
            '-' or '+' or ')' => IsMarkerStart(text, i),
            ProofText.Hidden => i < 0 || IsLineStart(text, HiddenStart(text, i)),
            _ => false,
        };
    }

    /// <summary>Whether a list mark such as <c>-</c>, <c>1-</c>, <c>2.1-</c>, <c>I-</c> or <c>a)</c> ends at a place and begins its line.</summary>
    private static bool IsMarkerStart(ProofText text, int offset)
    {
        while (char.IsLetterOrDigit(text.At(offset - 1)) || text.At(offset - 1) == '.')
            offset--;
        return IsLineStart(text, offset);
    }

    private static int HiddenStart(ProofText text, int offset)
    {
        while (offset > 0 && text.At(offset - 1) == ProofText.Hidden)
            offset--;
        return offset;
    }
}
