using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>What <see cref="CalmProse"/> and <see cref="CalmWords"/> know of each character.</summary>
internal static class CalmCharacters
{
    public const int Letter = 1;
    public const int Upper = 1 << 1;
    public const int Lower = 1 << 2;
    public const int Digit = 1 << 3;
    public const int Blank = 1 << 4;
    public const int Mark = 1 << 5;

    /// <summary>Of Latin-1, which text of other encodings is read as.</summary>
    public const int Latin = 1 << 6;

    /// <summary>Letters that may begin <c>oa, oe, uy</c>, and those that may end them.</summary>
    public const int First = 1 << 7;
    public const int Second = 1 << 8;

    public const int Toned = 1 << 9;
    public const int Untoned = 1 << 10;

    /// <summary>A letter outside ASCII.</summary>
    public const int Marked = 1 << 11;

    /// <summary>A letter of which nothing is asked behind another.</summary>
    public const int Easy = 1 << 12;

    /// <summary>Above these bits every letter has a number of its own, from 1.</summary>
    public const int NumberAt = 16;
    public const int BitsOfNumber = 8;

    private const char EndOfLatin = '\u1F00';

    /// <summary>What each character up to U+1EFF is; 0 for one that is not calm.</summary>
    public static readonly int[] Kinds = FindKinds();

    /// <summary>What a character is; 0 for one that is not calm.</summary>
    public static int KindOf(char c)
    {
        var kinds = Kinds;
        return c < kinds.Length ? kinds[c] : c is '“' or '”' ? Mark : 0;
    }

    private static int[] FindKinds()
    {
        var (kinds, number) = (new int[EndOfLatin], 0);
        for (var c = '\0'; c < EndOfLatin; c++)
        {
            if (char.IsAsciiDigit(c))
                kinds[c] = Digit;
            else if (Letters.IsLetterOrDigit(c) && Letters.IsLetter(c))
                kinds[c] = KindOfLetter(c) | (++number << NumberAt);
        }
        foreach (var c in ",.;:()-/%")
            kinds[c] = Mark;
        kinds[' '] = kinds['\n'] = Blank;
        return kinds;
    }

    private static int KindOfLetter(char c)
    {
        var plain = Letters.Plain(c);
        var isLower = Letters.Lower(c) == c;
        var isVowel = Letters.IsVowel(c);
        var isToned = Letters.ToneOf(c) != Tone.Ngang;
        var kind = Letter | (isLower ? Lower : Upper) | (c is >= '\u0080' and <= '\u00FF' ? Latin : 0) | (c > 'z' ? Marked : 0)
            | (plain is 'o' or 'u' ? First : 0) | (plain is 'a' or 'e' or 'y' ? Second : 0)
            | (isToned ? Toned : isVowel ? Untoned : 0);
        return (kind & (Latin | Second | Untoned)) == 0 && c is not ('w' or 'W') ? kind | Easy : kind;
    }
}
