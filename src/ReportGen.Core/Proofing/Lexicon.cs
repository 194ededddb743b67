using System.Numerics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>A project's spellings and terms: wrong forms, and the names that keep their capital inside a sentence.</summary>
public sealed class Lexicon
{
    /// <summary>By the hash of the first word, so that one look at each word of a text finds the entries that may stand there: a table with room between.</summary>
    private readonly List<LexiconPattern>?[] _index;
    private readonly int[] _hashes;
    private readonly List<LexiconPattern> _patterns = [];
    private readonly List<string> _names = [];

    /// <param name="entries">In the order of the file.</param>
    /// <param name="names">The beginnings of names, such as the nouns of offices and bodies.</param>
    public Lexicon(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string> names)
    {
        Entries = entries;
        _index = new List<LexiconPattern>?[(int)BitOperations.RoundUpToPowerOf2((uint)(4 * entries.Count) + 1)];
        _hashes = new int[_index.Length];
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

    private void Index(LexiconPattern pattern)
    {
        _patterns.Add(pattern);
        var folded = ToneMarks.Fold(pattern.Entry.Wrong);
        HasPlainForm |= System.Text.Ascii.IsValid(folded);
        var hash = HashAt(folded, 0, out _);
        var place = PlaceOf(hash);
        _hashes[place] = hash;
        (_index[place] ??= []).Add(pattern);
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
