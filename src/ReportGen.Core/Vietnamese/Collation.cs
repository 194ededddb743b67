namespace ReportGen.Core.Vietnamese;

/// <summary>
/// The order of Vietnamese dictionaries, as CLDR's collation for <c>vi</c> has it and ICU carries it out: first the letters
/// (<c>a ă â b c d đ e ê …</c>), then the tones (ngang, huyền, hỏi, ngã, sắc, nặng), then small before capital. Ties are broken by
/// the characters themselves, so that the order is the same on every machine.
/// </summary>
/// <remarks>Text must be in NFC. Letters of other alphabets come behind <c>z</c>, by code point.</remarks>
public static class Collation
{
    /// <summary>Spaces, punctuation, symbols, digits and letters, in their order.</summary>
    private const string Order =
        "\t\n _-–—,;:!?.…·'‘’\"“”«»()[]{}§@*/\\&#%`´^¨°+×<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /// <summary>Compares two texts.</summary>
    /// <returns>Negative, zero (only for equal texts) or positive.</returns>
    public static int Compare(string first, string second)
    {
        var byLetters = CompareLevel(first, second, static c => Primary(c));
        if (byLetters != 0)
            return byLetters;
        var byTones = CompareLevel(first, second, static c => (int)Letters.ToneOf(c));
        if (byTones != 0)
            return byTones;
        var byCase = CompareLevel(first, second, static c => Letters.IsUpper(c) ? 1 : 0);
        return byCase != 0 ? byCase : string.CompareOrdinal(first, second);
    }

    private static int CompareLevel(string first, string second, Func<char, int> weight)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i = SkipIgnorable(first, i);
            j = SkipIgnorable(second, j);
            if (i == first.Length || j == second.Length)
                return (first.Length - i).CompareTo(second.Length - j);
            var difference = weight(first[i++]) - weight(second[j++]);
            if (difference != 0)
                return difference;
        }
    }

    private static int Primary(char c)
    {
        if (c == '\u00A0')
            c = ' ';
        var letter = Letters.Plain(c);
        var index = Order.IndexOf(letter, StringComparison.Ordinal);
        return index >= 0 ? index : Order.Length + letter;
    }

    private static int SkipIgnorable(string text, int offset)
    {
        while (offset < text.Length && text[offset] is '\u00AD' or '\u200B' or '\uFEFF')
            offset++;
        return offset;
    }
}
