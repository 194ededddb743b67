namespace ReportGen.Core.Scripting.Values;

/// <summary>Puts texts behind each other and finds where their origins change.</summary>
internal sealed class TextLayout
{
    private string[] _texts = new string[4];
    private Origins?[] _origins = new Origins?[4];
    private int _count;

    /// <summary>Appends a text that has been laid out, piece by piece.</summary>
    public void Add(ScriptText text)
    {
        if (text.Pieces is not { } pieces)
        {
            Add(text.Value, text.Origins);
            return;
        }
        for (var i = 0; i < pieces.Count; i++)
            Add(pieces[i].Text, pieces[i].Origins);
    }

    /// <summary>Appends a piece.</summary>
    public void Add(string text, Origins? origins)
    {
        if (text.Length == 0)
            return;
        if (_count == _texts.Length)
        {
            Array.Resize(ref _texts, 2 * _count);
            Array.Resize(ref _origins, 2 * _count);
        }
        _texts[_count] = text;
        _origins[_count++] = origins;
    }

    /// <summary>All of it.</summary>
    public string ToText() => ToText(0, _count);

    /// <summary>The pieces; null when all of it has one origin.</summary>
    public IReadOnlyList<TextPiece>? ToPieces()
    {
        var borders = 0;
        for (var i = 1; i < _count; i++)
            borders += ReferenceEquals(_origins[i - 1], _origins[i]) ? 0 : 1;
        if (borders == 0)
            return null;
        var pieces = new TextPiece[borders + 1];
        var start = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var end = start + 1;
            while (end < _count && ReferenceEquals(_origins[end], _origins[start]))
                end++;
            pieces[i] = new TextPiece(ToText(start, end), _origins[start]);
            start = end;
        }
        return pieces;
    }

    private string ToText(int start, int end) => (end - start) switch
    {
        1 => _texts[start],
        2 => _texts[start] + _texts[start + 1],
        _ => string.Concat(new ReadOnlySpan<string?>(_texts, start, end - start)),
    };
}
