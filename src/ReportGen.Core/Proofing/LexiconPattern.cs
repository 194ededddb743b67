using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>An entry prepared for the search: in one tone style, and lower case where capitals do not count.</summary>
internal sealed class LexiconPattern
{
    private readonly string _wrong;
    private readonly string[] _exceptions;
    private readonly int[] _offsets;

    public LexiconPattern(LexiconEntry entry)
    {
        Entry = entry;
        _wrong = Fold(entry.Wrong);
        _exceptions = new string[entry.Unless.Count];
        _offsets = new int[entry.Unless.Count];
        for (var i = 0; i < _exceptions.Length; i++)
        {
            _exceptions[i] = Fold(entry.Unless[i]);
            _offsets[i] = _exceptions[i].IndexOf(_wrong, StringComparison.Ordinal);
        }
    }

    /// <summary>The entry of the lexicon.</summary>
    public LexiconEntry Entry { get; }

    /// <summary>Whether every exception contains the wrong form.</summary>
    public string? UselessException
    {
        get
        {
            var index = Array.IndexOf(_offsets, -1);
            return index < 0 ? null : Entry.Unless[index];
        }
    }

    /// <summary>The end of the wrong form at an offset of a text; -1 when it does not stand there, or an exception does.</summary>
    public int MatchAt(FoldedText text, int offset)
    {
        var end = MatchAt(text, offset, _wrong);
        if (end < 0)
            return -1;
        for (var i = 0; i < _exceptions.Length; i++)
        {
            if (_offsets[i] >= 0 && offset >= _offsets[i] && MatchAt(text, offset - _offsets[i], _exceptions[i]) >= 0)
                return -1;
        }
        return end;
    }

    private int MatchAt(FoldedText text, int offset, string pattern)
    {
        var searched = Entry.IsExact ? text.Toned : text.Folded;
        if (char.IsLetterOrDigit(pattern[0]) && offset > 0 && char.IsLetterOrDigit(searched[offset - 1]))
            return -1;
        var end = offset;
        foreach (var c in pattern)
        {
            if (end >= searched.Length || !(c == ' ' ? char.IsWhiteSpace(searched[end]) : searched[end] == c))
                return -1;
            end++;
            while (c == ' ' && end < searched.Length && char.IsWhiteSpace(searched[end]))
                end++;
        }
        var isCut = char.IsLetterOrDigit(pattern[^1]) && end < searched.Length && char.IsLetterOrDigit(searched[end]);
        return isCut ? -1 : end;
    }

    /// <summary>A text as entries see it: one tone style, and lower case where capitals do not count.</summary>
    public static string Fold(string text, bool isExact) => isExact ? ToneMarks.Convert(text, ToneStyle.New) : ToneMarks.Fold(text);

    private string Fold(string text) => Fold(text, Entry.IsExact);
}

/// <summary>A text prepared for the search; both forms are as long as the text.</summary>
internal sealed class FoldedText(string text)
{
    /// <summary>In one tone style.</summary>
    public string Toned { get; } = ToneMarks.Convert(text, ToneStyle.New);

    /// <summary>In one tone style and lower case.</summary>
    public string Folded { get; } = ToneMarks.Fold(text);
}
