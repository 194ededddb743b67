namespace ReportGen.Core.Proofing;

/// <summary>A line of a text under check, looked through once for all its places.</summary>
internal sealed class TextLine
{
    private readonly int _start;
    private readonly int _end;
    private readonly int _lastBar;

    /// <summary>The first hidden character behind the last bar.</summary>
    private readonly int _hidden;

    private TextLine(string text, int start, int end)
    {
        (_start, _end) = (start, end);
        var line = text.AsSpan(start, end - start);
        var bar = line.LastIndexOf('|');
        _lastBar = bar < 0 ? -1 : start + bar;
        var hidden = line[(bar + 1)..].IndexOf(ProofText.Hidden);
        _hidden = hidden < 0 ? end : start + bar + 1 + hidden;
    }

    /// <summary>The line of a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">In it.</param>
    public static TextLine Around(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return new TextLine(text, text.LastIndexOf('\n', offset) + 1, end < 0 ? text.Length : end);
    }

    /// <summary>Whether a place is on this line.</summary>
    public bool Contains(int offset) => offset >= _start && offset < _end;

    /// <summary>Whether a bar stands behind a place, or before it with nothing unknown between.</summary>
    public bool HasBarFor(int offset) => _lastBar >= 0 && (_lastBar >= offset || _hidden >= offset);
}
