namespace ReportGen.Core.Schemas.Patterns;

/// <summary>Reads what stands for one character: escapes and classes in brackets.</summary>
internal sealed class CharacterSetParser(PatternText text)
{
    private const int NoCharacter = -1;
    private const string Signs = "^$\\.*+?()[]{}|/";

    /// <summary>Reads a class, from its opening to its closing bracket.</summary>
    public CharacterSet ReadClass()
    {
        text.Take("[");
        var isNegated = text.Take("^");
        var ranges = new CharacterRanges();
        while (text.Peek() != ']' && !text.IsOver)
            ReadRange(ranges);
        if (!text.Take("]"))
            text.Fail(PatternFaults.OpenClass);
        return ranges.ToSet(isNegated);
    }

    /// <summary>Reads an escape outside a class.</summary>
    public CharacterSet ReadEscape()
    {
        var set = ReadSet();
        return set ?? CharacterSet.Of(ReadEscapedCharacter(isInClass: false));
    }

    private void ReadRange(CharacterRanges ranges)
    {
        var first = ReadMember(ranges);
        if (text.Peek() != '-' || text.Peek(1) is ']' or PatternText.None)
        {
            ranges.Add(first, first);
            return;
        }
        text.Take("-");
        var last = ReadMember(ranges);
        if (first == NoCharacter || last == NoCharacter)
            text.Fail(PatternFaults.SetInRange);
        else if (first > last)
            text.Fail(PatternFaults.BackwardRange);
        ranges.Add(first, last);
    }

    /// <summary>Reads a character of a class; a set goes to the ranges at once.</summary>
    private int ReadMember(CharacterRanges ranges)
    {
        if (text.Peek() != '\\')
            return text.ReadCharacter();
        if (ReadSet() is not { } set)
            return ReadEscapedCharacter(isInClass: true);
        ranges.Add(set);
        return NoCharacter;
    }

    /// <summary>Reads an escape that stands for several characters; null, and nothing passed, when it is none.</summary>
    private CharacterSet? ReadSet()
    {
        var letter = text.Peek(1);
        if (letter is 'p' or 'P')
            return ReadProperty(isNegated: letter == 'P');
        var set = letter switch
        {
            'd' or 'D' => CharacterSet.Digits(letter == 'D'),
            'w' or 'W' => CharacterSet.WordCharacters(letter == 'W'),
            's' or 'S' => CharacterSet.Spaces(letter == 'S'),
            _ => null,
        };
        if (set is not null)
            Skip(2);
        return set;
    }

    private CharacterSet ReadProperty(bool isNegated)
    {
        Skip(2);
        var name = text.Take("{") ? text.ReadUntil('}') ?? "" : "";
        var categories = CategoryNames.Find(WithoutKey(name));
        if (name == "ASCII")
            return new CharacterSet([0, 0x7F], 0, [], isNegated);
        if (categories == 0)
            text.Fail(PatternFaults.UnknownProperty(name));
        return new CharacterSet([], categories, [], isNegated);
    }

    private static string WithoutKey(string name) =>
        name.StartsWith("General_Category=", StringComparison.Ordinal) || name.StartsWith("gc=", StringComparison.Ordinal)
            ? name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..]
            : name;

    private int ReadEscapedCharacter(bool isInClass)
    {
        Skip(1);
        if (text.IsOver)
        {
            text.Fail(PatternFaults.LastBackslash);
            return 0;
        }
        var letter = text.Peek();
        var value = letter switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'b' when isInClass => '\b',
            '0' when !char.IsAsciiDigit(text.Peek(1)) => '\0',
            '-' when isInClass => '-',
            _ => Signs.Contains(letter, StringComparison.Ordinal) ? letter : NoCharacter,
        };
        Skip(1);
        return value != NoCharacter ? value : ReadCode(letter);
    }

    private int ReadCode(char letter)
    {
        var value = letter switch
        {
            'x' => text.ReadHex(2),
            'u' => ReadUnicode(),
            'c' when char.IsAsciiLetter(text.Peek()) => text.ReadCharacter() % 32,
            _ => NoCharacter,
        };
        if (value != NoCharacter)
            return value;
        text.Fail(PatternFaults.UnknownEscape("\\" + letter));
        return 0;
    }

    private int ReadUnicode()
    {
        if (text.Take("{"))
            return PatternText.HexOf((text.ReadUntil('}') ?? "").TrimStart('0').PadLeft(1, '0'));
        var unit = text.ReadHex(4);
        if (unit is < 0xD800 or > 0xDBFF || text.Peek() != '\\' || text.Peek(1) != 'u')
            return unit;
        var low = LowSurrogateAhead();
        return low < 0 ? unit : char.ConvertToUtf32((char)unit, (char)low);
    }

    /// <summary>The second half of a pair of escapes, passed; -1, and nothing passed, when it does not come.</summary>
    private int LowSurrogateAhead()
    {
        var digits = string.Concat(text.Peek(2).ToString(), text.Peek(3).ToString(), text.Peek(4).ToString(), text.Peek(5).ToString());
        var low = PatternText.HexOf(digits);
        if (low is < 0xDC00 or > 0xDFFF)
            return -1;
        Skip(6);
        return low;
    }

    private void Skip(int units)
    {
        for (var i = 0; i < units && !text.IsOver; i++)
            text.ReadCharacter();
    }
}
