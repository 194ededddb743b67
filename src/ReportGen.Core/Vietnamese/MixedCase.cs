namespace ReportGen.Core.Vietnamese;

/// <summary>Words of one syllable in which a capital stands behind other letters though not all are capitals, as in <c>VIệc</c> and <c>đẠo</c>.</summary>
internal static class MixedCase
{
    private const int FewestLetters = 3;

    /// <summary>The word with a capital at its beginning at most; null for one that is sound, or is no syllable with a mark, as abbreviations are.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        if (word.Length < FewestLetters)
            return null;
        var (hasUpper, hasLower, hasMark) = (false, false, false);
        for (var i = 0; i < word.Length; i++)
        {
            hasUpper |= i > 0 && char.IsUpper(word[i]);
            hasLower |= char.IsLower(word[i]);
            hasMark |= word[i] > 'z';
        }
        if (!hasUpper || !hasLower || !hasMark || !Syllables.IsSyllable(word))
            return null;
        var small = word.ToString().ToLowerInvariant();
        return char.IsUpper(word[0]) ? Letters.UpperFirst(small) : small;
    }
}
