namespace ReportGen.Core.Documents;

/// <summary>Finds the characters of an inline again in the rendered Markdown, where some are escaped, or entities, or in small letters.</summary>
internal static class InlineOffsets
{
    private const int LongestEntity = 32;

    /// <summary>For each character of the inline, its offset in <see cref="TextPlace.Source"/>.</summary>
    public static int[] Of(TextInline inline)
    {
        var text = inline.Text;
        var source = inline.Place.Source.Text.AsSpan(inline.Place.Start, inline.Place.Length);
        var offsets = new int[text.Length];
        var isPlain = IsSame(text, source);
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!isPlain)
                at = Find(source, at, text[i]);
            offsets[i] = inline.Place.Start + Math.Min(at, Math.Max(0, source.Length - 1));
            if (!IsHighHalfOfEntity(source, at, text[i]))
                at = isPlain ? at + 1 : After(source, at, text[i]);
        }
        return offsets;
    }

    private static bool IsSame(string text, ReadOnlySpan<char> source)
    {
        if (text.Length != source.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSame(source[i], text[i]))
                return false;
        }
        return true;
    }

    /// <summary>The offset of the next character that stands for <paramref name="character"/>; the end when none does.</summary>
    private static int Find(ReadOnlySpan<char> source, int at, char character)
    {
        for (; at < source.Length; at++)
        {
            if (IsEscape(source, at))
                at++;
            if (IsSame(source[at], character) || EntityLength(source, at, character) > 0)
                return at;
        }
        return at;
    }

    private static int After(ReadOnlySpan<char> source, int at, char character) =>
        at + Math.Max(1, at < source.Length ? EntityLength(source, at, character) : 0);

    /// <summary>A backslash before ASCII punctuation (CommonMark 0.31.2, section 2.4).</summary>
    private static bool IsEscape(ReadOnlySpan<char> source, int at) =>
        source[at] == '\\' && at + 1 < source.Length && char.IsAscii(source[at + 1]) && (char.IsPunctuation(source[at + 1]) || char.IsSymbol(source[at + 1]));

    /// <summary>The length of an entity that prints the character; 0 when there is none. An ampersand is one only as <c>&amp;amp;</c>.</summary>
    private static int EntityLength(ReadOnlySpan<char> source, int at, char character)
    {
        if (source[at] != '&')
            return 0;
        var rest = source[at..Math.Min(source.Length, at + LongestEntity)];
        var end = rest.IndexOf(';');
        if (end < 2)
            return 0;
        var name = rest[1..end];
        foreach (var sign in name)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign != '#')
                return 0;
        }
        return character != '&' || name is "amp" or "AMP" or "#38" or "#x26" or "#X26" ? end + 1 : 0;
    }

    private static bool IsHighHalfOfEntity(ReadOnlySpan<char> source, int at, char character) =>
        char.IsHighSurrogate(character) && at < source.Length && source[at] == '&';

    private static bool IsSame(char source, char character) =>
        source == character || char.ToUpperInvariant(source) == character || (source is '\t' or '\n' && character == ' ');
}
