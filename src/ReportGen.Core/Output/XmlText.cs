namespace ReportGen.Core.Output;

/// <summary>Looks through the text of an element, once, for what keeps its bytes from being those of the text itself.</summary>
internal static class XmlText
{
    private const int Space = 1;
    private const int OtherSpace = 1 << 1;
    private const int Unusual = 1 << 2;

    /// <summary>What <see cref="NoBreakSpaces"/> looks for.</summary>
    private const int Figure = 1 << 3;

    private const char EndOfLatin = '\u1F00';

    /// <summary>What each character up to U+1EFF is; 0 for most.</summary>
    private static readonly byte[] Kinds = FindKinds();

    /// <summary>Looks through a text.</summary>
    public static XmlTextKind KindOf(ReadOnlySpan<char> text) => KindOf(text, out _);

    /// <summary>Looks through a text.</summary>
    /// <param name="hasFigures">Whether there may be spaces in it where a line must not end.</param>
    public static XmlTextKind KindOf(ReadOnlySpan<char> text, out bool hasFigures)
    {
        var kinds = Kinds;
        int found = 0, repeated = 0, before = Space;
        foreach (var c in text)
        {
            int kind = c < kinds.Length ? kinds[c] : KindOf(c);
            found |= kind;
            repeated |= kind & before;
            before = kind;
        }
        hasFigures = (found & Figure) != 0;
        if ((found & Unusual) != 0)
            return XmlTextKind.Unusual;
        return (found & OtherSpace) != 0 || ((repeated | before) & Space) != 0 ? XmlTextKind.Plain : XmlTextKind.Folded;
    }

    private static int KindOf(char c)
    {
        if (char.IsSurrogate(c) || c >= '\uFFFE')
            return Unusual;
        if (c == '…')
            return Figure;
        return c is >= '\u2000' and <= '\u3000' && char.IsWhiteSpace(c) ? OtherSpace : 0;
    }

    private static byte[] FindKinds()
    {
        var kinds = new byte[EndOfLatin];
        kinds.AsSpan(0, ' ').Fill(Unusual);
        kinds['&'] = kinds['<'] = kinds['>'] = Unusual;
        kinds.AsSpan('0', 10).Fill(Figure);
        kinds[' '] = Space;
        kinds['\u0085'] = kinds['\u00A0'] = kinds['\u1680'] = OtherSpace;
        return kinds;
    }
}

/// <summary>How a text stands in XML.</summary>
internal enum XmlTextKind
{
    /// <summary>Some of its characters are escaped, apart or forbidden.</summary>
    Unusual,

    /// <summary>As it is.</summary>
    Plain,

    /// <summary>As it is, and <see cref="PlainText.Fold"/> leaves it so too.</summary>
    Folded,
}
