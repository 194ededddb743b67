using ReportGen.Core.Vietnamese;
using static ReportGen.Core.Proofing.CalmCharacters;

namespace ReportGen.Core.Proofing;

/// <summary>Words in which nothing is wrong. A report has a few hundred and each of them often, so what was found of one is remembered.</summary>
/// <param name="style">Of tone marks.</param>
/// <param name="lexicon">Of the project.</param>
internal sealed class CalmWords(ToneStyle style, Lexicon lexicon)
{
    /// <summary>No word, or one that has to be checked.</summary>
    public const int None = 0;

    private const int BitsOfPlaces = 12;

    /// <summary>Words of more letters are looked at each time.</summary>
    private const int MostLetters = sizeof(ulong);

    /// <summary>The numbers of the letters of the word at each place: it, or the one beside it, is the last that came there.</summary>
    private readonly ulong[] _letters = new ulong[1 << BitsOfPlaces];
    private readonly int[] _terms = new int[1 << BitsOfPlaces];

    /// <summary>Looks at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its letters begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="letters">The numbers of its letters, each in a byte.</param>
    /// <returns>
    /// What <see cref="Lexicon.TermOf(string)"/> gives, with <see cref="Lexicon.Telling"/> and <see cref="Lexicon.Small"/>; <see cref="None"/> when it has to be
    /// checked.
    /// </returns>
    public int Find(string text, int start, int end, ulong letters)
    {
        // Knuth's multiplication by the golden ratio; the upper bits are mixed best.
        var place = (int)(letters * 0x9E3779B97F4A7C15 >> (64 - BitsOfPlaces));
        var isShort = end - start <= MostLetters;
        if (isShort && _letters[place] == letters)
            return _terms[place];
        var other = place ^ 1;
        if (isShort && _letters[other] == letters)
            return _terms[other];
        // By itself: what stands around it is different the next time.
        var word = text[start..end];
        if (!IsCalm(word))
            return None;
        var term = lexicon.TermOf(ToneMarks.Fold(word)) | SignsOf(word);
        if (isShort)
        {
            (_letters[other], _terms[other]) = (_letters[place], _terms[place]);
            (_letters[place], _terms[place]) = (letters, term);
        }
        return term;
    }

    private static int SignsOf(string word) =>
        (UnmarkedWords.IsTelling(word) ? Lexicon.Telling : 0) | (SmallWords.ContainsCapital(word) ? Lexicon.Small : 0);

    /// <summary>What is known of a character that is no letter and no blank.</summary>
    public int TermOf(char mark) => lexicon.TermOf(mark);

    /// <inheritdoc cref="Lexicon.MayBeWrong"/>
    public bool MayBeWrong(int first, int second, int third) => lexicon.MayBeWrong(first, second, third);

    private bool IsCalm(string word)
    {
        var kinds = KindOf(word[0]);
        for (var i = 1; i < word.Length; i++)
        {
            var kind = KindOf(word[i]);
            if ((kind & Easy) == 0 && !IsCalmLetter(word, i, kind))
                return false;
            kinds |= kind;
        }
        if ((kinds & Marked) == 0)
            return Telex.MeantBy(word) is null;
        return Syllables.IsSyllable(word) ? MixedCase.Of(word) is null : HasCapitalInside(word);
    }

    private bool IsCalmLetter(string word, int offset, int kind)
    {
        var (before, c) = (word[offset - 1], word[offset]);
        var beforeKind = KindOf(before);
        if ((kind & Latin) != 0 && (before is 'a' or 'e' or 'A' or 'E' || ((kind & Upper) != 0 && (beforeKind & Lower) != 0)))
            return false;
        if ((beforeKind & First) != 0 && (kind & Second) != 0 && ToneMarks.StyleAt(word, offset - 1) is { } found && found != style)
            return false;
        if ((beforeKind & Toned) != 0 && (kind & Untoned) != 0 && ToneMarks.IsMisplaced(word, offset - 1))
            return false;
        return c is not ('w' or 'W') || before is not ('w' or 'W');
    }

    private static bool HasCapitalInside(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if ((KindOf(word[i]) & Upper) != 0)
                return true;
        }
        return false;
    }
}
