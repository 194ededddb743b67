using System.Globalization;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>The text of an expression while it is read, with the first fault found in it.</summary>
internal sealed class PatternText(string text)
{
    /// <summary>What <see cref="Peek"/> gives at the end.</summary>
    public const char None = '\uFFFF';

    /// <summary>Where the next character stands.</summary>
    public int Position { get; private set; }

    /// <summary>Why the text is no expression; null as long as it may be one.</summary>
    public LocalizedText? Fault { get; private set; }

    /// <summary>Whether reading is over: at the end or at a fault.</summary>
    public bool IsOver => Fault is not null || Position >= text.Length;

    /// <summary>The next unit of the text, or one after it.</summary>
    public char Peek(int ahead = 0) => Position + ahead < text.Length ? text[Position + ahead] : None;

    /// <summary>Passes a sign if it comes next.</summary>
    public bool Take(string sign)
    {
        if (string.CompareOrdinal(text, Position, sign, 0, sign.Length) != 0)
            return false;
        Position += sign.Length;
        return true;
    }

    /// <summary>Reads one character, which may take two units.</summary>
    public int ReadCharacter()
    {
        var isPair = char.IsHighSurrogate(Peek()) && char.IsLowSurrogate(Peek(1));
        var character = isPair ? char.ConvertToUtf32(Peek(), Peek(1)) : Peek();
        Position += isPair ? 2 : 1;
        return character;
    }

    /// <summary>Reads up to a sign and passes it.</summary>
    /// <returns>Null, and nothing passed, when the sign does not come.</returns>
    public string? ReadUntil(char sign)
    {
        for (var end = Position; end < text.Length; end++)
        {
            if (text[end] != sign)
                continue;
            var result = text.Substring(Position, end - Position);
            Position = end + 1;
            return result;
        }
        return null;
    }

    /// <summary>Reads a count; one beyond the range of integers is as good as endless.</summary>
    /// <returns>-1 when there is no digit.</returns>
    public int ReadCount()
    {
        var start = Position;
        var value = 0;
        for (; char.IsAsciiDigit(Peek()); Position++)
            value = value > 100_000_000 ? PatternRepeat.Endless - 1 : value * 10 + (Peek() - '0');
        return Position == start ? -1 : value;
    }

    /// <summary>Reads a number of so many hexadecimal digits.</summary>
    /// <returns>-1, and nothing passed, when there are fewer.</returns>
    public int ReadHex(int digits)
    {
        if (Position + digits > text.Length)
            return -1;
        var value = HexOf(text.Substring(Position, digits));
        Position += value < 0 ? 0 : digits;
        return value;
    }

    /// <summary>The value of hexadecimal digits; -1 when it is none or beyond Unicode.</summary>
    public static int HexOf(string digits) =>
        digits.Length is > 0 and <= 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value <= 0x10FFFF
            ? value
            : -1;

    /// <summary>Keeps the first fault, after which reading is over.</summary>
    public void Fail(LocalizedText fault) => Fault ??= fault;
}
