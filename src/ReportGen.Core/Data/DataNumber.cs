using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>The exact value of a number in a data file; no rounding, whatever its length.</summary>
/// <remarks>Kept as decimal digits: almost every number is read, compared once or twice and never computed with.</remarks>
public sealed class DataNumber
{
    private const int MaxExponent = 1_000;
    private const int MaxLongDigits = 18;

    /// <summary>More are seldom wanted: to fill them in has to be compiled first, a hundredth of a run.</summary>
    private const string Zeros = "000000000000000000";

    // Without zeros at either end; empty for zero. The value is the digits times 10 to the exponent.
    private readonly string _digits;
    private readonly bool _isNegative;
    private readonly int _exponent;

    private DataNumber(string digits, bool isNegative, int exponent)
    {
        var significant = digits.TrimEnd('0');
        _exponent = significant.Length == 0 ? 0 : exponent + digits.Length - significant.Length;
        _digits = significant.TrimStart('0');
        _isNegative = isNegative && _digits.Length > 0;
    }

    /// <summary>Whether the value is whole; <c>1.0</c> is.</summary>
    public bool IsWhole => _exponent >= 0;

    /// <summary>The value as a decimal.</summary>
    /// <returns>Null when it has more digits than a decimal holds.</returns>
    public decimal? AsDecimal
    {
        get
        {
            var text = ToString();
            if (Digits.ValueOf(text) is var plain and >= 0)
                return plain;
            return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
    }

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
        if (_digits.Length == 0 || divisor._digits.Length == 0)
            return divisor._digits.Length > 0;
        var exponent = Math.Min(_exponent, divisor._exponent);
        var (digits, divisorDigits) = (ScaledDigits(exponent), divisor.ScaledDigits(exponent));
        return digits.Length <= MaxLongDigits && divisorDigits.Length <= MaxLongDigits
            ? ToLong(digits) % ToLong(divisorDigits) == 0
            : LongDigits.IsMultiple(digits, divisorDigits);
    }

    /// <summary>Below 0 when the value is less than another, 0 when equal, above 0 when greater.</summary>
    public int CompareTo(DataNumber other)
    {
        if (Sign != other.Sign)
            return Sign - other.Sign;
        var order = _digits.Length + _exponent - other._digits.Length - other._exponent;
        return Sign * (order != 0 || Sign == 0 ? order : CompareDigits(_digits, other._digits));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataNumber other && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The shortest way to write the value: the same for equal values, without an exponent.</summary>
    public override string ToString()
    {
        if (_digits.Length == 0)
            return "0";
        var sign = _isNegative ? "-" : "";
        if (_exponent >= 0)
            return sign + ScaledDigits(0);
        var missing = 1 - _exponent - _digits.Length;
        var digits = missing > 0 ? ZerosOf(missing) + _digits : _digits;
        return sign + digits[..^-_exponent] + "." + digits[^-_exponent..];
    }

    private int Sign => _digits.Length == 0 ? 0 : _isNegative ? -1 : 1;

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
        var exponent = 0;
        if (whole + fraction == 0 || (position < text.Length && !TryReadExponent(text, position, out exponent)))
            return null;
        var digits = string.Concat(text.AsSpan(point - whole, whole), fraction == 0 ? "" : text.AsSpan(point + 1, fraction));
        return new DataNumber(digits, text[0] == '-', exponent - fraction);
    }

    private static bool TryReadExponent(string text, int position, out int exponent)
    {
        exponent = 0;
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
        for (var i = 2; i < text.Length; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]) || (radix == 8 && text[i] > '7'))
                return null;
        }
        return text.Length > 2 ? new DataNumber(LongDigits.OfBase(text.Substring(2), radix), false, 0) : null;
    }

    private string ScaledDigits(int exponent) => _exponent > exponent ? _digits + ZerosOf(_exponent - exponent) : _digits;

    private static string ZerosOf(int count) => count <= Zeros.Length ? Zeros[..count] : new string('0', count);

    private static long ToLong(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Compares digits behind the same point: a text that goes on is greater, because the digits end in no zero.</summary>
    private static int CompareDigits(string first, string second)
    {
        for (var i = 0; i < first.Length && i < second.Length; i++)
        {
            if (first[i] != second[i])
                return first[i] - second[i];
        }
        return first.Length - second.Length;
    }
}
