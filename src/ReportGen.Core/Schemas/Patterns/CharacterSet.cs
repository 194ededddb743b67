using System.Globalization;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>The characters that one place of a pattern accepts: ranges, general categories of Unicode, other sets.</summary>
internal sealed class CharacterSet
{
    private const int AsciiCount = 128;
    private readonly int[] _ranges;
    private readonly int _categories;
    private readonly CharacterSet[] _parts;
    private readonly bool _isNegated;
    private readonly bool[] _ascii = new bool[AsciiCount];

    /// <param name="ranges">First and last code point of each range, one pair after the other.</param>
    /// <param name="categories">A bit for each accepted <see cref="UnicodeCategory"/>.</param>
    /// <param name="parts">Sets that are accepted as well.</param>
    /// <param name="isNegated">Whether everything else is accepted instead.</param>
    public CharacterSet(int[] ranges, int categories, CharacterSet[] parts, bool isNegated)
    {
        _ranges = ranges;
        _categories = categories;
        _parts = parts;
        _isNegated = isNegated;
        for (var c = 0; c < AsciiCount; c++)
            _ascii[c] = Accepts(c);
    }

    /// <summary>What <c>.</c> accepts: all but the ends of lines.</summary>
    public static CharacterSet AnyInLine() => new(['\n', '\n', '\r', '\r', 0x2028, 0x2029], 0, [], isNegated: true);

    /// <summary>What <c>\d</c> or <c>\D</c> accepts.</summary>
    public static CharacterSet Digits(bool isNegated) => new(['0', '9'], 0, [], isNegated);

    /// <summary>What <c>\w</c> or <c>\W</c> accepts.</summary>
    public static CharacterSet WordCharacters(bool isNegated) => new(['0', '9', 'A', 'Z', '_', '_', 'a', 'z'], 0, [], isNegated);

    /// <summary>What <c>\s</c> or <c>\S</c> accepts: white space and the ends of lines (ECMA-262, 12.2 and 12.3).</summary>
    public static CharacterSet Spaces(bool isNegated) => new(
        ['\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF],
        0, [], isNegated);

    /// <summary>One character only.</summary>
    public static CharacterSet Of(int codePoint) => new([codePoint, codePoint], 0, [], isNegated: false);

    /// <summary>Whether a character is accepted.</summary>
    public bool Contains(int codePoint) => codePoint < AsciiCount ? _ascii[codePoint] : Accepts(codePoint);

    private bool Accepts(int codePoint) => IsInRange(codePoint) || IsInCategory(codePoint) || IsInPart(codePoint) ? !_isNegated : _isNegated;

    private bool IsInRange(int codePoint)
    {
        for (var i = 0; i < _ranges.Length; i += 2)
        {
            if (codePoint >= _ranges[i] && codePoint <= _ranges[i + 1])
                return true;
        }
        return false;
    }

    private bool IsInCategory(int codePoint) =>
        _categories != 0 && (_categories >> (int)CharUnicodeInfo.GetUnicodeCategory(codePoint) & 1) != 0;

    private bool IsInPart(int codePoint)
    {
        foreach (var part in _parts)
        {
            if (part.Contains(codePoint))
                return true;
        }
        return false;
    }
}
