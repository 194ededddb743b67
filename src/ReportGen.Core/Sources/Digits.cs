using System.Globalization;

namespace ReportGen.Core.Sources;

/// <summary>Numbers as most of them are written: a few digits. The framework takes a hundredth of a run to get ready for all that a number may be.</summary>
internal static class Digits
{
    /// <summary>So many always fit.</summary>
    private const int Most = 18;

    /// <summary>The number that a text of digits alone gives.</summary>
    /// <returns>-1 for any other text, an empty one, and more than 18 digits.</returns>
    public static long ValueOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Most)
            return -1;
        var value = 0L;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return -1;
            value = (value * 10) + character - '0';
        }
        return value;
    }

    /// <summary>The number that a text of digits alone gives; null for any other text and for what an <see cref="int"/> does not hold.</summary>
    public static int? WholeOf(ReadOnlySpan<char> text)
    {
        if (text.Length > Most)
            return PaddedOf(text);
        return ValueOf(text) is var value and >= 0 and <= int.MaxValue ? (int)value : null;
    }

    private static int? PaddedOf(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
