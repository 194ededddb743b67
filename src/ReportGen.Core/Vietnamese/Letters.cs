namespace ReportGen.Core.Vietnamese;

/// <summary>
/// The letters of Vietnamese text, each one code unit in NFC: the alphabet of TCVN 6909 with its 134 precomposed letters, and
/// <c>f j w z</c>, which stand in names and symbols.
/// </summary>
public static class Letters
{
    /// <summary>Twelve vowels, each with its six tones in the order of <see cref="Tone"/>.</summary>
    private const string Vowels =
        "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private const int Tones = 6;

    private const char EndOfLatin = '\u1F00';

    /// <summary>For each character up to U+1EFF its place in <see cref="Vowels"/>, both cases alike, plus one; 0 for no vowel.</summary>
    private static readonly byte[] Places = FindPlaces();

    /// <summary>A letter in <see cref="Known"/>.</summary>
    internal const byte KnownLetter = 1;

    /// <summary>An ASCII digit in <see cref="Known"/>.</summary>
    internal const byte KnownDigit = 2;

    /// <summary>Two letters that share one of these in <see cref="Known"/> may begin a number in words, one behind the other.</summary>
    internal const byte KnownInNumbers = 0xFC;

    /// <summary>What the letters and digits of Vietnamese text are, among the characters up to U+1EFF; 0 for others.</summary>
    internal static readonly byte[] Known = FindKnown();

    /// <summary>Whether a character is a letter that Vietnamese text may hold, in either case.</summary>
    public static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c >= '\u00C0' && (c is 'đ' or 'Đ' || IndexOf(c) >= 0));

    /// <summary>Whether a character is a vowel, with or without tone, in either case; <c>y</c> is one.</summary>
    public static bool IsVowel(char c) => IndexOf(c) >= 0;

    /// <summary>Whether a character is a capital letter of Vietnamese text.</summary>
    public static bool IsUpper(char c) => IsLetter(c) && c != Lower(c);

    /// <summary>The tone on a letter; <see cref="Tone.Ngang"/> for any character without one.</summary>
    public static Tone ToneOf(char c)
    {
        var index = IndexOf(c);
        return index < 0 ? Tone.Ngang : (Tone)(index % Tones);
    }

    /// <summary>The same letter, in the same case, with another tone; a character that is no vowel comes back unchanged.</summary>
    public static char WithTone(char c, Tone tone)
    {
        var index = IndexOf(c);
        if (index < 0)
            return c;
        var letter = Vowels[index - index % Tones + (int)tone];
        return c == Lower(c) ? letter : Upper(letter);
    }

    /// <summary>The letter without its tone, in the same case: <c>ộ</c> gives <c>ô</c>.</summary>
    public static char WithoutTone(char c) => c < '\u00C0' ? c : WithTone(c, Tone.Ngang);

    /// <summary>The lower-case letter; Vietnamese has no special casing, so it is the same with and without ICU.</summary>
    public static char Lower(char c) => char.ToLowerInvariant(c);

    /// <summary>The capital letter.</summary>
    public static char Upper(char c) => char.ToUpperInvariant(c);

    /// <summary>The text with its first character as a capital, the rest as typed.</summary>
    public static string UpperFirst(string text) => text.Length == 0 ? text : Upper(text[0]) + text[1..];

    /// <summary>The text with its first character in lower case, the rest as typed.</summary>
    public static string LowerFirst(string text) => text.Length == 0 ? text : Lower(text[0]) + text[1..];

    /// <summary>The small letter without its tone: <c>Ộ</c> gives <c>ô</c>.</summary>
    internal static char Plain(char c)
    {
        var index = IndexOf(c);
        return index < 0 ? Lower(c) : Vowels[index - index % Tones];
    }

    /// <summary>As <see cref="char.IsLetterOrDigit(char)"/>, in one look for the characters of Vietnamese text.</summary>
    internal static bool IsLetterOrDigit(char c)
    {
        var known = Known;
        return (c < known.Length && known[c] != 0) || (c > '\u007F' && char.IsLetterOrDigit(c));
    }

    /// <summary>As <see cref="char.IsLetter(char)"/>, likewise.</summary>
    internal static bool IsAnyLetter(char c)
    {
        var known = Known;
        return (c < known.Length && (known[c] & KnownLetter) != 0) || (c > '\u007F' && char.IsLetter(c));
    }

    private static int IndexOf(char c)
    {
        var places = Places;
        return c < places.Length ? places[c] - 1 : -1;
    }

    private static byte[] FindPlaces()
    {
        var places = new byte[EndOfLatin];
        for (var i = 0; i < Vowels.Length; i++)
        {
            places[Vowels[i]] = (byte)(i + 1);
            places[Upper(Vowels[i])] = (byte)(i + 1);
        }
        return places;
    }

    private static byte[] FindKnown()
    {
        var known = new byte[EndOfLatin];
        for (var i = 0; i < known.Length; i++)
            known[i] = (byte)(Places[i] == 0 ? 0 : KnownLetter);
        for (var c = 'a'; c <= 'z'; c++)
            known[c] = known[c - 'a' + 'A'] = KnownLetter;
        for (var c = '0'; c <= '9'; c++)
            known[c] = KnownDigit;
        known['đ'] = known['Đ'] = KnownLetter;
        // Of một, mười; ba, bảy, bốn; năm; hai; sáu, tám; chín.
        string[] beginnings = ["mộư", "baảố", "nă", "ha", "stá", "ch"];
        for (var i = 0; i < beginnings.Length; i++)
        {
            foreach (var letter in beginnings[i])
            {
                known[letter] |= (byte)(4 << i);
                known[Upper(letter)] |= (byte)(4 << i);
            }
        }
        return known;
    }
}
