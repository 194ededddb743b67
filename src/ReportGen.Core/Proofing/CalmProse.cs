using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>
/// A quick look through a text of data, once, that knows prose in which nothing can be wrong with characters, tone marks, syllables, spacing and
/// punctuation, as most sentences are. It is no check: of any doubt the checks themselves are asked.
/// </summary>
internal static class CalmProse
{
    /// <summary>A sentence of so many blanks may be too long.</summary>
    private const int ManyBlanks = 69;

    private const char EndOfLatin = '\u1F00';
    private const char FirstMarked = '\u00C0';

    private const int Letter = 1;
    private const int Upper = 1 << 1;
    private const int Lower = 1 << 2;
    private const int Digit = 1 << 3;
    private const int Blank = 1 << 4;
    private const int Mark = 1 << 5;

    /// <summary>Of Latin-1, which text of other encodings is read as.</summary>
    private const int Latin = 1 << 6;

    /// <summary>Letters that may begin <c>oa, oe, uy</c>, and those that may end them.</summary>
    private const int First = 1 << 7;
    private const int Second = 1 << 8;

    private const int Toned = 1 << 9;
    private const int Untoned = 1 << 10;

    /// <summary>A letter outside ASCII.</summary>
    private const int Marked = 1 << 11;

    /// <summary>A letter of which nothing is asked behind another.</summary>
    private const int Easy = 1 << 12;

    /// <summary>What each character up to U+1EFF is; 0 for one that is not calm.</summary>
    private static readonly short[] Kinds = FindKinds();

    /// <summary>Looks through a text.</summary>
    /// <param name="text">Of data, not of a template.</param>
    /// <param name="style">Of tone marks.</param>
    public static CalmKinds Look(string text, ToneStyle style)
    {
        var (kinds, found, blanks) = (Kinds, CalmKinds.Calm, 0);
        var (last, before, beforeKind) = ('\n', '\n', Blank);
        var (word, wordKinds) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            int kind = c < kinds.Length ? kinds[c] : c is '“' or '”' ? Mark : 0;
            bool isCalm;
            if (kind == 0)
                return CalmKinds.None;
            if ((beforeKind & Mark) != 0 && !CanFollow(before, last, c, kind))
                return CalmKinds.None;
            if ((beforeKind & Letter) == 0)
                word = i;
            else if ((kind & Letter) == 0 && !IsCalmWord(text.AsSpan(word, i - word), wordKinds))
                return CalmKinds.None;
            if ((kind & Letter) != 0)
            {
                wordKinds = word == i ? kind : wordKinds | kind;
                isCalm = ((kind & Easy) != 0 && (beforeKind & Letter) != 0) || IsCalmLetter(text, i, kind, last, beforeKind, style);
            }
            else if ((kind & Blank) != 0)
            {
                isCalm = before != c;
                blanks = before is '.' or ';' ? 0 : blanks + 1;
                if (blanks >= ManyBlanks)
                    found |= CalmKinds.Long;
            }
            else
            {
                isCalm = (kind & Digit) != 0 || IsCalmMark(text, i, beforeKind);
                if (c is '“' or '”')
                    found |= CalmKinds.Quoted;
            }
            if (!isCalm)
                return CalmKinds.None;
            (last, before, beforeKind) = (before, c, kind);
        }
        return (beforeKind & Letter) == 0 || IsCalmWord(text.AsSpan(word), wordKinds) ? found : CalmKinds.None;
    }

    private static bool IsCalmWord(ReadOnlySpan<char> word, int kinds) => (kinds & Marked) == 0 || Syllables.IsSyllable(word) || HasCapitalInside(word);

    private static bool HasCapitalInside(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if ((KindOf(c) & Upper) != 0)
                return true;
        }
        return false;
    }

    private static bool IsCalmLetter(string text, int offset, int kind, char last, int beforeKind, ToneStyle style)
    {
        var c = text[offset];
        if ((beforeKind & Letter) == 0)
        {
            // A capital behind a semicolon, a small letter behind a full stop.
            return !(beforeKind == Blank && last is ';' or '.' && (kind & (last == ';' ? Upper : Lower)) != 0);
        }
        var before = text[offset - 1];
        if ((kind & Latin) != 0 && (before is 'a' or 'e' or 'A' or 'E' || ((kind & Upper) != 0 && (beforeKind & Lower) != 0)))
            return false;
        if ((beforeKind & First) != 0 && (kind & Second) != 0 && (before | c) >= FirstMarked && ToneMarks.StyleAt(text, offset - 1) is { } found && found != style)
            return false;
        if ((beforeKind & Toned) != 0 && (kind & Untoned) != 0 && ToneMarks.IsMisplaced(text, offset - 1))
            return false;
        return c is not ('w' or 'W') || before is not ('w' or 'W');
    }

    /// <summary>Whether a mark stands where it should behind what is before it.</summary>
    private static bool IsCalmMark(string text, int offset, int beforeKind)
    {
        switch (text[offset])
        {
            case '(' or '“':
                return (beforeKind & Blank) != 0;
            case '-':
                var next = offset + 1 < text.Length ? text[offset + 1] : '\n';
                return next == ' ' ? (beforeKind & Blank) != 0 : (KindOf(next) & Lower) == 0;
            default:
                return (beforeKind & (Letter | Digit)) != 0 || ((beforeKind & Mark) != 0 && text[offset - 1] is ')' or '”');
        }
    }

    /// <summary>Whether what stands behind a mark may stand there.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="last">What stands before it.</param>
    /// <param name="c">What stands behind it.</param>
    /// <param name="kind">Of that.</param>
    private static bool CanFollow(char mark, char last, char c, int kind) => mark switch
    {
        ',' or '.' => (kind & Blank) != 0 || ((kind & Digit) != 0 && char.IsAsciiDigit(last)),
        ';' or ':' => (kind & Blank) != 0,
        '(' or '“' => c != ' ',
        ')' or '”' => (kind & Letter) == 0,
        _ => true,
    };

    private static int KindOf(char c) => c < EndOfLatin ? Kinds[c] : 0;

    private static short[] FindKinds()
    {
        var kinds = new short[EndOfLatin];
        for (var c = '\0'; c < EndOfLatin; c++)
        {
            if (Letters.IsLetter(c))
                kinds[c] = (short)KindOfLetter(c);
            else if (char.IsAsciiDigit(c))
                kinds[c] = Digit;
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

/// <summary>What <see cref="CalmProse"/> knows of a text.</summary>
[Flags]
internal enum CalmKinds
{
    /// <summary>Nothing: everything has to be checked.</summary>
    None = 0,

    /// <summary>Its characters, tone marks, syllables, spacing and punctuation are right.</summary>
    Calm = 1,

    /// <summary>It has quotation marks.</summary>
    Quoted = 2,

    /// <summary>It may have a sentence that is too long.</summary>
    Long = 4,
}
