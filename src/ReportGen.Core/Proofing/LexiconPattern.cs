using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>An entry prepared for the search: in one tone style, and lower case where capitals do not count.</summary>
internal sealed class LexiconPattern
{
    private readonly string _wrong;
    private readonly string[] _next;
    private readonly string[] _exceptions;

    public LexiconPattern(LexiconEntry entry)
    {
        Entry = entry;
        _wrong = Fold(entry.Wrong, entry.IsExact);
        _next = FoldAll(entry.FollowedBy, entry.IsExact);
        _exceptions = FoldAll(entry.Unless, entry.IsExact);
    }

    /// <summary>The entry of the lexicon.</summary>
    public LexiconEntry Entry { get; }

    /// <summary>An exception that does not contain the wrong form; null when all do.</summary>
    public string? FindUselessException()
    {
        for (var i = 0; i < _exceptions.Length; i++)
        {
            if (!_exceptions[i].Contains(_wrong, StringComparison.Ordinal))
                return Entry.Unless[i];
        }
        return null;
    }

    /// <summary>The end of the wrong form at an offset of a text; -1 when it does not stand there, or an exception does.</summary>
    public int MatchAt(FoldedText text, int offset)
    {
        var searched = Entry.IsExact ? text.Toned : text.Folded;
        var end = MatchAt(searched, offset, _wrong);
        return end >= 0 && IsFollowed(searched, end) && !IsExcepted(searched, offset) ? end : -1;
    }

    private bool IsFollowed(string text, int end)
    {
        if (_next.Length == 0)
            return true;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        foreach (var next in _next)
        {
            if (MatchAt(text, end, next) >= 0)
                return true;
        }
        return false;
    }

    private bool IsExcepted(string text, int offset)
    {
        foreach (var exception in _exceptions)
        {
            var start = offset - exception.IndexOf(_wrong, StringComparison.Ordinal);
            if (start >= 0 && MatchAt(text, start, exception) > offset)
                return true;
        }
        return false;
    }

    /// <summary>The end of a pattern at an offset, whole words only and any white space for a space; -1 when it does not stand there.</summary>
    private static int MatchAt(string text, int offset, string pattern)
    {
        if (char.IsLetterOrDigit(pattern[0]) && offset > 0 && char.IsLetterOrDigit(text[offset - 1]))
            return -1;
        var end = offset;
        foreach (var c in pattern)
        {
            if (end >= text.Length || !(text[end] == c || (c == ' ' && char.IsWhiteSpace(text[end]))))
                return -1;
            end++;
            while (c == ' ' && end < text.Length && char.IsWhiteSpace(text[end]))
                end++;
        }
        var isCut = char.IsLetterOrDigit(pattern[^1]) && end < text.Length && char.IsLetterOrDigit(text[end]);
        return isCut ? -1 : end;
    }

    private static string[] FoldAll(IReadOnlyList<string> texts, bool isExact)
    {
        var folded = new string[texts.Count];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(texts[i], isExact);
        return folded;
    }

    /// <summary>A text as entries see it: one tone style, and lower case where capitals do not count.</summary>
    public static string Fold(string text, bool isExact) => isExact ? ToneMarks.Convert(text, ToneStyle.New) : ToneMarks.Fold(text);
}

/// <summary>A text prepared for the search; both forms are as long as the text.</summary>
internal sealed class FoldedText
{
    /// <param name="text">The text.</param>
    /// <param name="isToned">Whether it is in one tone style.</param>
    public FoldedText(string text, bool isToned = false)
    {
        Toned = isToned ? text : ToneMarks.Convert(text, ToneStyle.New);
        Folded = Toned.ToLowerInvariant();
    }

    /// <summary>In one tone style.</summary>
    public string Toned { get; }

    /// <summary>In one tone style and lower case.</summary>
    public string Folded { get; }
}
