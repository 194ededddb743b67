namespace ReportGen.Core.Scripting.Values;

/// <summary>Puts texts behind each other and finds where their origins change.</summary>
/// <param name="count">For how many there is room at first.</param>
internal sealed class TextLayout(int count)
{
    private string[] _texts = new string[count];
    private Origins?[] _origins = new Origins?[count];
    private int _count;

    /// <summary>Appends a text that has been laid out, piece by piece.</summary>
    public void Add(ScriptText text)
    {
        if (text.Pieces is not { } pieces)
        {
            Add(text.Value, text.Origins);
            return;
        }
        for (var i = 0; i < pieces.Length; i++)
            Add(pieces[i].Text, pieces[i].Origins);
    }

    /// <summary>Appends a piece.</summary>
    public void Add(string text, Origins? origins)
    {
        if (text.Length == 0)
            return;
        if (_count == _texts.Length)
        {
            Array.Resize(ref _texts, Math.Max(4, 2 * _count));
            Array.Resize(ref _origins, _texts.Length);
        }
        _texts[_count] = text;
        _origins[_count++] = origins;
    }

    /// <summary>How many pieces there are; none is empty.</summary>
    public int Count => _count;

    /// <summary>The characters of a piece.</summary>
    public string TextAt(int index) => _texts[index];

    /// <summary>The data of a piece.</summary>
    public Origins? OriginsAt(int index) => _origins[index];

    /// <summary>All of it.</summary>
    public string ToText() => ToText(0, _count);

    /// <summary>The pieces; null when all of it has one origin.</summary>
    public TextPiece[]? ToPieces()
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
        0 => "",
        1 => _texts[start],
        2 => _texts[start] + _texts[start + 1],
        _ => string.Concat(new ReadOnlySpan<string?>(_texts, start, end - start)),
    };
}
