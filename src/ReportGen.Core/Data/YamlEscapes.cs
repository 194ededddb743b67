using System.Globalization;
using System.Text;

namespace ReportGen.Core.Data;

/// <summary>The escapes of one letter between double quotes (YAML 1.2, 5.7).</summary>
internal static class YamlEscapes
{
    /// <summary>Whether the character may stand behind a backslash, those of numbers and line ends included.</summary>
    private static bool IsKnown(char c) => c is 'x' or 'u' or 'U' or '\n' or '\r' or '"' or '\\' or '/' or ' ' || ValueOf(c) != c;

    /// <summary>How long an escape is that stands for nothing: of a letter that YAML does not know, or of a number that is that of no character.</summary>
    /// <param name="text">From the backslash on.</param>
    /// <returns>0 when it stands for something.</returns>
    public static int LengthOfUnknown(ReadOnlySpan<char> text)
    {
        var digits = text[1] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (digits == 0)
            return IsKnown(text[1]) ? 0 : 2;
        var number = text.Slice(2, Math.Min(digits, text.Length - 2));
        return number.Length == digits && int.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? 0
            : 2 + HexDigitsOf(number);
    }

    private static int HexDigitsOf(ReadOnlySpan<char> number)
    {
        var count = 0;
        while (count < number.Length && char.IsAsciiHexDigit(number[count]))
            count++;
        return count;
    }

    /// <summary>What the escape stands for; the character itself where it stands for itself.</summary>
    public static char ValueOf(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => c,
    };
}
