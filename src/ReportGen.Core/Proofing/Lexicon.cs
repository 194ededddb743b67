using System.Numerics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>A project's spellings and terms: wrong forms, and the names that keep their capital inside a sentence.</summary>
public sealed class Lexicon
{
    /// <summary>Of a term: whether wrong forms are this unit alone, begin with it and have two, or begin with it and have more.</summary>
    private const int One = 1;
    private const int Two = 2;
    private const int More = 4;

    /// <summary>Of a term, left free here: <see cref="CalmWords"/> notes there that it is <see cref="Vietnamese.UnmarkedWords.IsTelling"/>.</summary>
    internal const int Telling = 16;

    /// <summary>Likewise, that it is <see cref="Vietnamese.SmallWords.ContainsCapital"/>.</summary>
    internal const int Small = 32;

    /// <summary>Of every term, so that none is 0.</summary>
    private const int Unit = 8;
    private const int Flags = Unit | One | Two | More | Telling | Small;

    private const int BitsOfBeginnings = 13;

    /// <summary>By the hash of the first word, so that one look at each word of a text finds the entries that may stand there: a table with room between.</summary>
    private readonly List<LexiconPattern>?[] _index;
    private readonly int[] _hashes;

    /// <summary>How many units the patterns of a place have.</summary>
    private readonly int[] _lengths;

    /// <summary>By the hashes of their first two units or three, whether there may be such patterns: others that come out alike are taken for them.</summary>
    private readonly bool[] _beginnings = new bool[1 << BitsOfBeginnings];
    private readonly List<LexiconPattern> _patterns = [];
    private readonly List<string> _names = [];

    /// <param name="entries">In the order of the file.</param>
    /// <param name="names">The beginnings of names, such as the nouns of offices and bodies.</param>
    public Lexicon(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string> names)
    {
        Entries = entries;
        _index = new List<LexiconPattern>?[(int)BitOperations.RoundUpToPowerOf2((uint)(4 * entries.Count) + 1)];
        _hashes = new int[_index.Length];
        _lengths = new int[_index.Length];
        foreach (var entry in entries)
            Index(new LexiconPattern(entry));
        foreach (var name in names)
        {
            _names.Add(ToneMarks.Convert(name, ToneStyle.New));
            _names.Add(ToneMarks.Convert(name, ToneStyle.Old));
        }
    }

    /// <summary>A lexicon without entries.</summary>
    public static Lexicon Empty { get; } = new([], []);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>Whether a wrong form has plain letters alone, so that it may stand in an id.</summary>
    internal bool HasPlainForm { get; private set; }

    /// <summary>The same entries, prepared for the search.</summary>
    internal IReadOnlyList<LexiconPattern> Patterns => _patterns;

    /// <summary>Whether one of the names begins at an offset of a text.</summary>
    public bool IsName(string text, int offset)
    {
        foreach (var name in _names)
        {
            var end = offset + name.Length;
            if (text.AsSpan(offset).StartsWith(name, StringComparison.Ordinal) && !(end < text.Length && char.IsLetter(text[end])))
                return true;
        }
        return false;
    }

    /// <summary>The entries that may begin at an offset; null for none.</summary>
    /// <param name="end">Where the next can begin.</param>
    internal List<LexiconPattern>? CandidatesAt(string folded, int offset, out int end)
    {
        end = offset + 1;
        if (folded[offset] == ' ')
            return null;
        var isInside = offset > 0 && Letters.IsLetterOrDigit(folded[offset - 1]) && Letters.IsAnyLetter(folded[offset]);
        return isInside ? null : _index[PlaceOf(HashAt(folded, offset, out end))];
    }

    /// <summary>What is known of a unit of a text, a word or another character that is no blank. It is not 0.</summary>
    /// <param name="folded">The unit, folded.</param>
    internal int TermOf(string folded) => TermOf(HashAt(folded, 0, out _));

    /// <inheritdoc cref="TermOf(string)"/>
    internal int TermOf(char mark) => TermOf(HashOf(mark));

    private int TermOf(int hash) => (hash & ~Flags) | Unit | _lengths[PlaceOf(hash)];

    /// <summary>Whether a wrong form may begin with one of three terms that follow each other, blanks aside; when it may nowhere, there is none.</summary>
    /// <param name="first">0 where there is none.</param>
    /// <param name="second">Likewise.</param>
    /// <param name="third">The last one so far.</param>
    internal bool MayBeWrong(int first, int second, int third) =>
        (third & One) != 0 || ((second & Two) != 0 && _beginnings[BeginningOf(0, second, third)]) || ((first & More) != 0 && _beginnings[BeginningOf(first, second, third)]);

    private static int BeginningOf(int first, int second, int third)
    {
        const uint golden = 0x9E3779B1;
        var hash = unchecked((((((uint)(first & ~Flags) * golden) + (uint)(second & ~Flags)) * golden) + (uint)(third & ~Flags)) * golden);
        return (int)(hash >> (32 - BitsOfBeginnings));
    }

    private void Index(LexiconPattern pattern)
    {
        _patterns.Add(pattern);
        var folded = ToneMarks.Fold(pattern.Entry.Wrong);
        HasPlainForm |= System.Text.Ascii.IsValid(folded);
        var hash = HashAt(folded, 0, out _);
        var place = PlaceOf(hash);
        _hashes[place] = hash;
        (_index[place] ??= []).Add(pattern);
        IndexUnits(folded, place);
    }

    private void IndexUnits(string folded, int place)
    {
        var (units, count) = (new int[3], 0);
        for (var i = 0; i < folded.Length && count < units.Length;)
        {
            if (char.IsWhiteSpace(folded[i]))
                i++;
            else
                units[count++] = HashAt(folded, i, out i);
        }
        _lengths[place] |= count switch { 1 => One, 2 => Two, _ => More };
        if (count > 1)
            _beginnings[count == 2 ? BeginningOf(0, units[0], units[1]) : BeginningOf(units[0], units[1], units[2])] = true;
    }

    /// <summary>Where the patterns of a hash stand, or would.</summary>
    private int PlaceOf(int hash)
    {
        var place = hash & (_index.Length - 1);
        while (_index[place] is not null && _hashes[place] != hash)
            place = (place + 1) & (_index.Length - 1);
        return place;
    }

    /// <summary>A hash of the letters at an offset, or of the one character there.</summary>
    private static int HashAt(string text, int offset, out int end)
    {
        var hash = HashOf(text[offset]);
        end = offset + 1;
        if (!Letters.IsAnyLetter(text[offset]))
            return hash;
        for (; end < text.Length && Letters.IsAnyLetter(text[end]); end++)
            hash = HashOf(text[end], hash);
        return hash;
    }

    /// <summary>FNV-1a of a character behind others.</summary>
    private static int HashOf(char c, int before = unchecked((int)2166136261)) => unchecked((before ^ c) * 16777619);
}
