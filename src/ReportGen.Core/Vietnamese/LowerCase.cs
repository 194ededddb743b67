using System.Buffers;

namespace ReportGen.Core.Vietnamese;

/// <summary>Texts in lower case, as <see cref="string.ToLowerInvariant"/> gives them, in one look for each letter of Vietnamese.</summary>
internal static class LowerCase
{
    /// <summary>Characters of a text for which no room is borrowed.</summary>
    private const int Few = 64;

    private const char EndOfLatin = '\u0250';
    private const char FirstMarked = '\u1E00';
    private const char EndOfMarked = '\u1F00';

    private static readonly char[] Latin = FindLower('\0', EndOfLatin);
    private static readonly char[] Marked = FindLower(FirstMarked, EndOfMarked);

    /// <summary>The text in lower case; the same object if it is so already.</summary>
    public static string Of(string text)
    {
        var (latin, marked) = (Latin, Marked);
        var start = 0;
        while (start < text.Length && Lower(text[start], latin, marked) == text[start])
            start++;
        if (start == text.Length)
            return text;
        var rented = text.Length > Few ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var lower = rented is null ? stackalloc char[Few] : rented;
        text.AsSpan(0, start).CopyTo(lower);
        var isOfPairs = false;
        for (var i = start; i < text.Length; i++)
        {
            lower[i] = Lower(text[i], latin, marked);
            isOfPairs |= char.IsSurrogate(text[i]);
        }
        var result = isOfPairs ? text.ToLowerInvariant() : new string(lower[..text.Length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static char Lower(char c, char[] latin, char[] marked)
    {
        if (c < latin.Length)
            return latin[c];
        return c is >= FirstMarked and < EndOfMarked ? marked[c - FirstMarked] : char.ToLowerInvariant(c);
    }

    private static char[] FindLower(char first, char end)
    {
        var lower = new char[end - first];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = char.ToLowerInvariant((char)(first + i));
        return lower;
    }
}
