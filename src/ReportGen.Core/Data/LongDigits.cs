using System.Globalization;
using System.Numerics;

namespace ReportGen.Core.Data;

/// <summary>Computes with digits that no machine number holds; apart, so that its library is loaded only for them.</summary>
internal static class LongDigits
{
    /// <summary>Whether one number is a multiple of another.</summary>
    public static bool IsMultiple(string digits, string divisor) => Parse(digits) % Parse(divisor) == 0;

    /// <summary>The decimal digits of a number.</summary>
    /// <param name="digits">Digits of the base.</param>
    /// <param name="radix">8 or 16.</param>
    public static string OfBase(string digits, int radix)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
            value = value * radix + (char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static BigInteger Parse(string digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
