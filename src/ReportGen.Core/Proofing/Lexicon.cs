using System.Numerics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>A project's spellings and terms: wrong forms, and the names that keep their capital inside a sentence.</summary>
public sealed class Lexicon
{
    /// <summary>Of a term: a word.</summary>
    private const int Word = 1;

    /// <summary>Of a term: wrong forms begin with it and go on with a word.</summary>
    private const int GoesOn = 2;

    /// <summary>Of a term: wrong forms are this word, or go on with something else.</summary>
    private const int Ends = 4;

    private const int BitsOfPairs = 13;

    /// <summary>By the hash of the first word, so that one look at each word of a text finds the entries that may stand there: a table with room between.</summary>
    private readonly List<LexiconPattern>?[] _index;
    private readonly int[] _hashes;

    /// <summary>How the patterns of a place go on.</summary>
    private readonly int[] _endings;

    /// <summary>By the hashes of two words, whether some pattern begins with them: others that come out alike are taken for them.</summary>
    private readonly bool[] _pairs = new bool[1 << BitsOfPairs];
    private readonly List<LexiconPattern> _patterns = [];
    private readonly List<string> _names = [];

    /// <param name="entries">In the order of the file.</param>
    /// <param name="names">The beginnings of names, such as the nouns of offices and bodies.</param>
    public Lexicon(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string> names)
    {
        Entries = entries;
        _index = new List<LexiconPattern>?[(int)BitOperations.RoundUpToPowerOf2((uint)(4 * entries.Count) + 1)];
        _hashes = new int[_index.Length];
        _endings = new int[_index.Length];
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

    /// <summary>Whether every wrong form begins with a word.</summary>
    internal bool HasOnlyWords { get; private set; } = true;

    /// <summary>The same entries, prepared for the search.</summary>
    internal IReadOnlyList<LexiconPattern> Patterns => _patterns;

    /// <summary>Whether one of the names begins at an offset of a text.</summary>
    public bool IsName(string text, int offset)
    {
        foreach (var name in _names)
        {
            var end = offset + name.Length;
            if (string.CompareOrdinal(text, offset, name, 0, name.Length) == 0 && !(end < text.Length && char.IsLetter(text[end])))
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

    /// <summary>What is known of a word: which wrong forms it may be or begin. It is not 0.</summary>
    /// <param name="folded">The whole word, folded.</param>
    internal int TermOf(string folded)
    {
        var hash = HashAt(folded, 0, out _);
        return hash & ~(Word | GoesOn | Ends) | Word | _endings[PlaceOf(hash)];
    }

    /// <summary>Whether two terms that stand beside each other may begin a wrong form, or the second be one; when not, none is there.</summary>
    /// <param name="before">The first; 0 for none.</param>
    internal bool MayBeWrong(int before, int term) =>
        (term & Ends) != 0 || ((before & GoesOn) != 0 && _pairs[PairOf(before, term)]);

    private static int PairOf(int term, int next)
    {
        const uint golden = 0x9E3779B1;
        const uint other = 0x85EBCA77;
        return (int)(((uint)(term >> 3) * golden + (uint)(next >> 3) * other) >> (32 - BitsOfPairs));
    }

    private void Index(LexiconPattern pattern)
    {
        _patterns.Add(pattern);
        var folded = ToneMarks.Fold(pattern.Entry.Wrong);
        HasPlainForm |= System.Text.Ascii.IsValid(folded);
        var hash = HashAt(folded, 0, out var end);
        var place = PlaceOf(hash);
        _hashes[place] = hash;
        (_index[place] ??= []).Add(pattern);
        HasOnlyWords &= Letters.IsAnyLetter(folded[0]);
        var goesOn = end + 1 < folded.Length && folded[end] == ' ' && Letters.IsAnyLetter(folded[end + 1]);
        _endings[place] |= goesOn ? GoesOn : Ends;
        if (goesOn)
            _pairs[PairOf(hash, HashAt(folded, end + 1, out _))] = true;
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
        const int prime = 16777619;
        var hash = unchecked((int)2166136261);
        var isWord = Letters.IsAnyLetter(text[offset]);
        end = offset;
        do
            hash = unchecked((hash ^ text[end++]) * prime);
        while (isWord && end < text.Length && Letters.IsAnyLetter(text[end]));
        return hash;
    }
}
