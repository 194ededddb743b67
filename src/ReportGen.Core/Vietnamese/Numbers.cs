using System.Globalization;
using System.Text;

namespace ReportGen.Core.Vietnamese;

/// <summary>Numbers as Vietnamese official documents write them.</summary>
public static class Numbers
{
    /// <summary>The largest number that <see cref="Roman"/> can write.</summary>
    public const int MaxRoman = 3999;

    private const long Billion = 1_000_000_000;

    /// <summary>Point between thousands, comma before decimals, as CLDR has it for <c>vi</c>.</summary>
    private static readonly NumberFormatInfo Separators = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A count with two digits at least: 3 gives <c>03</c>. Not for years, article numbers, shares and ratios.</summary>
    public static string Pad(long value) =>
        value.ToString(value is >= 0 and < 10 ? "D2" : "D", CultureInfo.InvariantCulture);

    /// <summary>A number with its own decimals: 1234567.89 gives <c>1.234.567,89</c>, 12.50 gives <c>12,5</c>.</summary>
    public static string Format(decimal value) => value.ToString("#,##0.############################", Separators);

    /// <summary>A number with so many decimals, half a unit rounded away from zero: 0.5 with 2 gives <c>0,50</c>.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="decimals">From 0 to 28.</param>
    public static string Format(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var format = string.Create(CultureInfo.InvariantCulture, $"N{decimals}");
        return (rounded == 0 ? 0 : rounded).ToString(format, Separators);
    }

    /// <summary>A number in words, as schoolbooks read it: 1005 gives <c>một nghìn không trăm linh năm</c>.</summary>
    /// <param name="value">Any number; a negative one begins with <c>âm</c>.</param>
    /// <param name="zeroTens">The word for a zero in the tens: <c>linh</c>, or <c>lẻ</c> in the South.</param>
    public static string InWords(long value, string zeroTens = "linh")
    {
        if (value == 0)
            return "không";

        var words = new StringBuilder();
        if (value < 0)
            Append(words, "âm");
        AppendPositive(words, value < 0 ? unchecked((ulong)-value) : (ulong)value, zeroTens, isFirst: true);
        return words.ToString();
    }

    /// <summary>A Roman number in ASCII letters, as headings bear them.</summary>
    /// <param name="value">From 1 to <see cref="MaxRoman"/>; the Romans wrote no other.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number.</exception>
    public static string Roman(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxRoman);
        return "MMM"[..(value / 1000)] + RomanDigit(value / 100 % 10, "CCC", "D", "M") + RomanDigit(value / 10 % 10, "XXX", "L", "C")
            + RomanDigit(value % 10, "III", "V", "X");
    }

    /// <summary>An ordinal: <c>thứ nhất</c>, <c>thứ hai</c>, <c>thứ ba</c>, <c>thứ tư</c>, <c>thứ năm</c> …, <c>thứ mười một</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number below 1.</exception>
    public static string Ordinal(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value switch
        {
            1 => "thứ nhất",
            4 => "thứ tư",
            _ => "thứ " + InWords(value),
        };
    }

    /// <summary>The words of a number read in groups of nine digits, <c>tỷ</c> behind each but the last.</summary>
    private static void AppendPositive(StringBuilder words, ulong value, string zeroTens, bool isFirst)
    {
        if (value >= Billion)
        {
            AppendPositive(words, value / Billion, zeroTens, isFirst);
            Append(words, "tỷ");
            isFirst = false;
        }
        var rest = (int)(value % Billion);
        isFirst = AppendGroup(words, rest / 1_000_000, "triệu", zeroTens, isFirst);
        isFirst = AppendGroup(words, rest / 1000 % 1000, "nghìn", zeroTens, isFirst);
        AppendGroup(words, rest % 1000, "", zeroTens, isFirst);
    }

    /// <summary>Three digits and their unit; nothing for 000.</summary>
    /// <returns>Whether the next group is still the first, whose leading zeros are not read.</returns>
    private static bool AppendGroup(StringBuilder words, int value, string unit, string zeroTens, bool isFirst)
    {
        if (value == 0)
            return isFirst;
        if (value >= 100 || !isFirst)
        {
            Append(words, Digit(value / 100));
            Append(words, "trăm");
        }
        AppendTens(words, value % 100, zeroTens, hasHundreds: value >= 100 || !isFirst);
        if (unit.Length > 0)
            Append(words, unit);
        return false;
    }

    private static void AppendTens(StringBuilder words, int value, string zeroTens, bool hasHundreds)
    {
        var (tens, units) = (value / 10, value % 10);
        if (tens == 1)
            Append(words, "mười");
        else if (tens > 1)
            Append(words, Digit(tens) + " mươi");
        else if (units > 0 && hasHundreds)
            Append(words, zeroTens);

        if (units > 0)
            Append(words, Unit(tens, units));
    }

    private static string Unit(int tens, int units) => units switch
    {
        1 when tens > 1 => "mốt",
        4 when tens > 1 => "tư",
        5 when tens > 0 => "lăm",
        _ => Digit(units),
    };

    private static string Digit(int value) => value switch
    {
        0 => "không",
        1 => "một",
        2 => "hai",
        3 => "ba",
        4 => "bốn",
        5 => "năm",
        6 => "sáu",
        7 => "bảy",
        8 => "tám",
        _ => "chín",
    };

    private static void Append(StringBuilder words, string word)
    {
        if (words.Length > 0)
            words.Append(' ');
        words.Append(word);
    }

    /// <param name="value">From 0 to 9.</param>
    /// <param name="ones">The letter for one, as it stands in three.</param>
    /// <param name="five">The letter for five.</param>
    /// <param name="ten">The letter for ten.</param>
    private static string RomanDigit(int value, string ones, string five, string ten) => value switch
    {
        4 => ones[..1] + five,
        9 => ones[..1] + ten,
        >= 5 => five + ones[..(value - 5)],
        _ => ones[..value],
    };
}
