namespace ReportGen.Core.Documents;

/// <summary>Finds words that stand twice in a row where two pieces of a text meet, as in <c>về về</c> or <c>Quy định Quy định số</c>.</summary>
internal static class WordSeams
{
    private const int MostWords = 3;

    /// <summary>Looks at one seam.</summary>
    /// <param name="text">The rendered text.</param>
    /// <param name="seam">Where one piece of it ends and another begins, not at an end.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="second">Where they begin again, behind one blank.</param>
    /// <param name="end">Behind them.</param>
    public static bool AreDoubled(string text, int seam, out int start, out int second, out int end)
    {
        // The blank between the words is on one side or the other.
        var blank = text[seam] == ' ' ? seam : seam - 1;
        (start, second, end) = (blank, blank + 1, blank);
        if (text[blank] != ' ' || blank == 0 || second == text.Length || !char.IsLetter(text[blank - 1]) || !char.IsLetter(text[second]))
            return false;
        for (var count = 1; count <= MostWords && end < text.Length && text[end] == ' '; count++)
        {
            for (end++; end < text.Length && char.IsLetter(text[end]);)
                end++;
            start = blank - (end - second);
            if (IsSame(text, start, second, end) && (count > 1 || !MayBeSound(text[second..end].ToLowerInvariant())))
                return true;
        }
        return false;
    }

    /// <summary>Whether it ends one word and begins the next, as in <c>hiện tại tại cơ sở</c>, or may be doubled for its meaning.</summary>
    private static bool MayBeSound(string word) =>
        word is "tại" or "theo" or "để" or "cho" or "bị" or "do" or "có" or "trên" or "trong" or "vào" or "ra" or "từ" or "đến" or "không"
            or "người" or "ngành" or "nhà" or "luôn" or "đều" or "dần" or "thường" or "mãi" or "đời";

    private static bool IsSame(string text, int start, int second, int end) =>
        start >= 0 && end > second && !IsWordAt(text, start - 1) && !IsWordAt(text, end)
            && text.AsSpan(start, end - second).Equals(text.AsSpan(second, end - second), StringComparison.OrdinalIgnoreCase);

    private static bool IsWordAt(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]);
}
