namespace ReportGen.Core.Sources;

/// <summary>Words that were read before: a file says the same few again and again, and one text does for each of them.</summary>
internal sealed class KnownWords
{
    private const int Places = 128;

    /// <summary>Each word at a place that follows from its letters, the last one of those that share it.</summary>
    private readonly string?[] _words = new string?[Places];

    /// <summary>The text of a word.</summary>
    public string TextOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return "";
        var place = ((word.Length * 31) + (word[0] * 7) + word[^1]) % Places;
        if (_words[place] is { } known && word.SequenceEqual(known))
            return known;
        return _words[place] = word.ToString();
    }
}
