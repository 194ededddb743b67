using System.Globalization;
using System.Numerics;

namespace ReportGen.Core.Data;

/// <summary>The exact value of a number in a data file; no rounding, whatever its length.</summary>
public sealed class DataNumber
{
    private const int MaxExponent = 1_000;
    private readonly BigInteger _digits;
    private readonly int _exponent;

    private DataNumber(BigInteger digits, int exponent)
    {
        _digits = digits;
        _exponent = exponent;
    }

    /// <summary>Whether the value is whole; <c>1.0</c> is.</summary>
    public bool IsWhole => _exponent >= 0 || _digits % BigInteger.Pow(10, -_exponent) == 0;

    /// <summary>Whether the value is above zero.</summary>
    public bool IsPositive => _digits.Sign > 0;

    /// <summary>The value as a decimal.</summary>
    /// <returns>Null when it has more digits than a decimal holds.</returns>
    public decimal? AsDecimal => decimal.TryParse(
        ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Reads a number as YAML 1.2 core and JSON write it: <c>-1</c>, <c>01</c>, <c>1.5e3</c>, <c>0x1F</c>, <c>0o17</c>.</summary>
    /// <returns>Null for any other text, and for powers of ten beyond 1,000.</returns>
    public static DataNumber? Parse(string text)
    {
        if (text.Length is 0 or > 2_000)
            return null;
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return ParseBase(text, 16);
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return ParseBase(text, 8);
        return ParseDecimal(text);
    }

    /// <summary>Whether the value is a multiple of another.</summary>
    public bool IsMultipleOf(DataNumber divisor)
    {
        var exponent = Math.Min(_exponent, divisor._exponent);
        return !divisor._digits.IsZero && Scaled(exponent) % divisor.Scaled(exponent) == 0;
    }

    /// <summary>Below 0 when the value is less than another, 0 when equal, above 0 when greater.</summary>
    public int CompareTo(DataNumber other)
    {
        var exponent = Math.Min(_exponent, other._exponent);
        return Scaled(exponent).CompareTo(other.Scaled(exponent));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataNumber other && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The shortest way to write the value: the same for equal values, without an exponent.</summary>
    public override string ToString()
    {
        if (_exponent >= 0)
            return Scaled(0).ToString(CultureInfo.InvariantCulture);
        var digits = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture).PadLeft(1 - _exponent, '0');
        var fraction = digits[^-_exponent..].TrimEnd('0');
        var whole = digits[..^-_exponent];
        return (_digits.Sign < 0 ? "-" : "") + (fraction.Length == 0 ? whole : whole + "." + fraction);
    }

    private static DataNumber? ParseDecimal(string text)
    {
        var position = text[0] is '+' or '-' ? 1 : 0;
        var whole = DigitsAt(text, position);
        position += whole;
        var fraction = 0;
        var point = position;
        if (position < text.Length && text[position] == '.')
        {
            fraction = DigitsAt(text, position + 1);
            position += 1 + fraction;
        }
        if (whole + fraction == 0 || !TryReadExponent(text, position, out var exponent))
            return null;
        var digits = string.Concat(text.AsSpan(point - whole, whole), fraction == 0 ? "" : text.AsSpan(point + 1, fraction));
        var value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return new DataNumber(text[0] == '-' ? -value : value, exponent - fraction);
    }

    private static bool TryReadExponent(string text, int position, out int exponent)
    {
        exponent = 0;
        if (position == text.Length)
            return true;
        if (text[position] is not ('e' or 'E'))
            return false;
        return int.TryParse(text.AsSpan(position + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && Math.Abs(exponent) <= MaxExponent;
    }

    private static int DigitsAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }

    private static DataNumber? ParseBase(string text, int radix)
    {
        var value = BigInteger.Zero;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = char.IsAsciiHexDigit(text[i]) ? Convert.ToInt32(text[i].ToString(), 16) : radix;
            if (digit >= radix)
                return null;
            value = value * radix + digit;
        }
        return text.Length > 2 ? new DataNumber(value, 0) : null;
    }

    private BigInteger Scaled(int exponent) => _digits * BigInteger.Pow(10, _exponent - exponent);
}
