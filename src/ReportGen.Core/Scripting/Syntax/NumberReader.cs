using System.Globalization;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Reads numbers: <c>1_000</c>, <c>0xff</c>, <c>0b101</c>, <c>1.5e3</c>, <c>1.5m</c>.</summary>
internal static class NumberReader
{
    private const NumberStyles Float = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The end of the number that starts at an offset, together with letters that stick to it.</summary>
    public static int EndOf(string text, int start)
    {
        if (IsPrefixed(text, start))
            return Characters.EndOfName(text, start);

        var end = EndOfDigits(text, start);
        if (IsAt(text, end, '.') && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            end = EndOfDigits(text, end + 1);
        return Characters.EndOfName(text, EndOfExponent(text, end));
    }

    /// <summary>The value; null when it is no number.</summary>
    /// <param name="isTooLarge">Whether it is one, beyond what can be held.</param>
    public static ScriptValue? Read(string written, out bool isTooLarge)
    {
        var digits = written.Replace("_", "", StringComparison.Ordinal);
        isTooLarge = false;
        return IsPrefixed(digits, 0) ? ReadBits(digits, out isTooLarge) : ReadDecimal(digits, out isTooLarge);
    }

    private static ScriptInteger? ReadBits(string digits, out bool isTooLarge)
    {
        var end = digits[^1] is 'u' or 'U' ? digits.Length - 1 : digits.Length;
        var radix = digits[1] is 'x' or 'X' ? 16ul : 2ul;
        var value = 0ul;
        isTooLarge = false;
        for (var i = 2; i < end; i++)
        {
            if (!char.IsAsciiHexDigit(digits[i]) || (radix == 2 && digits[i] is not ('0' or '1')))
                return null;
            isTooLarge |= value > long.MaxValue / radix;
            value = value * radix + DigitOf(digits[i]);
        }
        isTooLarge |= value > long.MaxValue;
        return end == 2 || isTooLarge ? null : new ScriptInteger((long)value);
    }

    private static ulong DigitOf(char digit) => (ulong)(digit <= '9' ? digit - '0' : (digit | ' ') - 'a' + 10);

    private static ScriptValue? ReadDecimal(string digits, out bool isTooLarge)
    {
        isTooLarge = false;
        var suffix = digits[^1] | ' ';
        var number = suffix is 'f' or 'd' or 'm' or 'u' ? digits[..^1] : digits;
        if (suffix == 'm')
            return ReadExact(number, out isTooLarge);
        if (suffix is not ('f' or 'd') && IsWhole(number))
            return ReadWhole(number, out isTooLarge);
        return suffix == 'u' ? null : ReadFloat(number, out isTooLarge);
    }

    private static ScriptValue? ReadWhole(string number, out bool isTooLarge)
    {
        isTooLarge = false;
        if (Digits.ValueOf(number) is var plain and >= 0)
            return new ScriptInteger(plain);
        if (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            return new ScriptInteger(whole);
        return decimal.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var exact)
            ? new ScriptDecimal(exact)
            : ReadFloat(number, out isTooLarge);
    }

    private static ScriptDecimal? ReadExact(string number, out bool isTooLarge)
    {
        var isRead = decimal.TryParse(number, Float, CultureInfo.InvariantCulture, out var value);
        isTooLarge = !isRead && double.TryParse(number, Float, CultureInfo.InvariantCulture, out _);
        return isRead ? new ScriptDecimal(value) : null;
    }

    private static ScriptDouble? ReadFloat(string number, out bool isTooLarge)
    {
        var isRead = double.TryParse(number, Float, CultureInfo.InvariantCulture, out var value);
        isTooLarge = isRead && double.IsInfinity(value);
        return isRead && !isTooLarge ? new ScriptDouble(value) : null;
    }

    private static bool IsWhole(string number)
    {
        foreach (var character in number)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }
        return true;
    }

    private static bool IsPrefixed(string text, int start) =>
        text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X' or 'b' or 'B';

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] == '_'))
            start++;
        return start;
    }

    /// <summary>Only a signed exponent needs it: the other is digits and letters.</summary>
    private static int EndOfExponent(string text, int end) =>
        (IsAt(text, end, 'e') || IsAt(text, end, 'E')) && (IsAt(text, end + 1, '+') || IsAt(text, end + 1, '-'))
            ? EndOfDigits(text, end + 2)
            : end;

    private static bool IsAt(string text, int offset, char character) => offset < text.Length && text[offset] == character;
}
