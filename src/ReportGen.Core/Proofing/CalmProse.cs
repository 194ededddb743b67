using ReportGen.Core.Vietnamese;
using static ReportGen.Core.Proofing.CalmCharacters;

namespace ReportGen.Core.Proofing;

/// <summary>
/// A quick look through a text of data, once, that knows prose in which nothing can be wrong with characters, tone marks, syllables, spacing,
/// punctuation and terms, as most sentences are. It is no check: of any doubt the checks themselves are asked.
/// </summary>
internal static class CalmProse
{
    /// <summary>A sentence of so many blanks may be too long.</summary>
    private const int ManyBlanks = 69;

    /// <summary>Looks through a text.</summary>
    /// <param name="text">Of data, not of a template.</param>
    /// <param name="words">The words that are known, of the style of tone marks and the lexicon of the project.</param>
    public static CalmKinds Look(string text, CalmWords words)
    {
        var (kinds, found, blanks, telling, brackets, repeats, beforeKind) = (Kinds, CalmKinds.Calm, 0, 0, 0, 0, Blank);
        var (zeroth, first, second, third) = (CalmWords.None, CalmWords.None, CalmWords.None, CalmWords.None);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var kind = c < kinds.Length ? kinds[c] : KindOf(c);
            if (kind == 0 || ((beforeKind & Mark) != 0 && !CanFollow(text, i, kind)))
                return CalmKinds.None;
            if ((kind & Letter) != 0)
            {
                if (beforeKind == Blank && !CanBegin(text, i, kind))
                    return CalmKinds.None;
                var (start, letters) = (i, (ulong)(uint)kind >> NumberAt);
                for (; i + 1 < text.Length && text[i + 1] < kinds.Length && ((kind = kinds[text[i + 1]]) & Letter) != 0; i++)
                    letters = (letters << BitsOfNumber) | ((uint)kind >> NumberAt);
                (zeroth, first, second, third) = (first, second, third, words.Find(text, start, i + 1, letters));
                if (third == CalmWords.None || ((third & Lexicon.Small) != 0 && start > 2 && SmallWords.GoesOn(text, start - 1)))
                    return CalmKinds.None;
                // Two words twice are a slip, as often as you like are none.
                if (third == first && second == zeroth)
                    repeats++;
                else if (repeats == 1)
                    return CalmKinds.None;
                else
                    repeats = 0;
                telling += third & Lexicon.Telling;
                if (words.MayBeWrong(first, second, third))
                    found |= CalmKinds.Termed;
                beforeKind = Letter;
                continue;
            }
            var last = i > 0 ? text[i - 1] : '\n';
            if ((kind & Blank) != 0)
            {
                if (last == c)
                    return CalmKinds.None;
                blanks = last is '.' or ';' ? 0 : blanks + 1;
                if (blanks >= ManyBlanks)
                    found |= CalmKinds.Long;
            }
            else
            {
                (zeroth, first, second, third) = (first, second, third, words.TermOf(c));
                if (words.MayBeWrong(first, second, third))
                    found |= CalmKinds.Termed;
                if ((kind & Mark) != 0 && !IsCalmMark(text, i, beforeKind))
                    return CalmKinds.None;
                if (c is '“' or '”')
                    found |= CalmKinds.Quoted;
                else if (c is '(' or ')' && (brackets += c == '(' ? 1 : -1) is < 0 or > 1)
                    return CalmKinds.None;
                else if (c == '%' || ((kind & Digit) != 0 && BeginsFigure(text, i)))
                    found |= CalmKinds.Figured;
            }
            beforeKind = kind;
        }
        return telling < UnmarkedCheck.FewestTelling * Lexicon.Telling && brackets == 0 && repeats != 1 ? found : CalmKinds.None;
    }

    /// <summary>No capital behind a semicolon, no small letter behind a full stop.</summary>
    private static bool CanBegin(string text, int offset, int kind) =>
        offset < 2 || text[offset - 2] switch
        {
            ';' => (kind & Upper) == 0,
            '.' => (kind & Lower) == 0,
            _ => true,
        };

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

    /// <summary>Whether a date, a period, a ratio or groups of digits may go on behind a digit.</summary>
    private static bool BeginsFigure(string text, int digit)
    {
        var rest = text.AsSpan(digit + 1);
        return rest is ['/' or '-', ..] or [' ', '-' or 't' or 'đ', ..] or [',', '0', '0', '0', ..] or [',', _, _, _, ',', ..];
    }

    /// <summary>Whether what stands behind a mark may stand there.</summary>
    /// <param name="offset">Of what stands there.</param>
    /// <param name="kind">Of that.</param>
    private static bool CanFollow(string text, int offset, int kind) => text[offset - 1] switch
    {
        ',' or '.' => (kind & Blank) != 0 || ((kind & Digit) != 0 && offset > 1 && char.IsAsciiDigit(text[offset - 2])),
        ';' or ':' => (kind & Blank) != 0,
        '(' or '“' => text[offset] != ' ',
        ')' or '”' => (kind & Letter) == 0,
        _ => true,
    };
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

    /// <summary>It may have a wrong form of the lexicon.</summary>
    Termed = 8,

    /// <summary>It may have a date, a period, a ratio, a share or groups of digits.</summary>
    Figured = 16,
}
