namespace ReportGen.Core.Vietnamese;

/// <summary>Finds the sentences of a Vietnamese text.</summary>
public static class Sentences
{
    private const string Closing = "”\"’')]»";
    private const string Opening = "“\"‘'([«";

    /// <summary>Where each sentence begins.</summary>
    /// <param name="text">A paragraph, without line ends.</param>
    /// <returns>Ascending, the first 0; the spaces before a sentence belong to the one before it.</returns>
    /// <remarks>
    /// A full stop ends none behind an abbreviation (TP. Hồ Chí Minh), an initial, a number or letter that begins the paragraph
    /// (1. Về tổ chức), inside a number or symbol, or where a small letter follows.
    /// </remarks>
    public static IReadOnlyList<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
                continue;
            var next = NextSentence(text, i);
            if (next > 0 && (text[i] != '.' || !IsPartOfAWord(text, starts[^1], i)))
                starts.Add(next);
        }
        return starts;
    }

    /// <summary>Where a sentence may begin behind an end mark; 0 when none can.</summary>
    private static int NextSentence(string text, int mark)
    {
        var i = mark + 1;
        while (i < text.Length && (Closing.Contains(text[i]) || text[i] is '.' or '!' or '?'))
            i++;
        var space = i;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        if (i == space || i == text.Length)
            return 0;
        var first = i;
        while (first < text.Length && Opening.Contains(text[first]))
            first++;
        return first < text.Length && (char.IsUpper(text[first]) || char.IsDigit(text[first])) ? i : 0;
    }

    private static bool IsPartOfAWord(string text, int sentence, int stop)
    {
        var start = stop;
        while (start > sentence && !char.IsWhiteSpace(text[start - 1]) && !Opening.Contains(text[start - 1]))
            start--;
        var word = text[start..stop];
        return IsAbbreviation(word) || IsInitial(word) || start == sentence && IsItemMark(word);
    }

    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    private static bool IsItemMark(string word)
    {
        var isNumber = word.Length > 0;
        foreach (var character in word)
            isNumber &= char.IsDigit(character) || character is '.' or 'I' or 'V' or 'X';
        return isNumber || word.Length == 1 && char.IsLetter(word[0]);
    }

    /// <summary>Words that are written with a full stop inside a sentence.</summary>
    private static bool IsAbbreviation(string word) => word switch
    {
        "TP" or "Tp" or "TX" or "Tx" or "TT" or "GS" or "PGS" or "TS" or "ThS" or "Ths" or "BS" or "KS" or "CN" or "LS" => true,
        "PGS.TS" or "GS.TS" or "TM" or "KT" or "TL" or "TUQ" or "Nxb" or "NXB" or "tr" or "Tr" or "đ/c" or "Đ/c" or "đc" or "Đc" => true,
        "x" or "h" or "t" or "q" or "p" or "st" or "St" or "ng" or "vd" or "Vd" or "VD" => true,
        _ => false,
    };
}
