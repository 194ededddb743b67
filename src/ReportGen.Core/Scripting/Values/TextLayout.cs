namespace ReportGen.Core.Scripting.Values;

/// <summary>Puts texts behind each other and finds where their origins change.</summary>
internal sealed class TextLayout
{
    private string[] _texts = new string[4];
    private Origins?[] _origins = new Origins?[4];
    private int[] _firsts = new int[4];
    private int _textCount;
    private int _pieceCount;

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
        if (_pieceCount == 0 || !ReferenceEquals(_origins[_pieceCount - 1], origins))
            BeginPiece(origins);
        if (_textCount == _texts.Length)
            Array.Resize(ref _texts, 2 * _textCount);
        _texts[_textCount++] = text;
    }

    /// <summary>All of it.</summary>
    public string ToText() => ToText(0, _textCount);

    /// <summary>The pieces; null when all of it has one origin.</summary>
    public IReadOnlyList<TextPiece>? ToPieces()
    {
        if (_pieceCount < 2)
            return null;
        var pieces = new TextPiece[_pieceCount];
        for (var i = 0; i < pieces.Length; i++)
        {
            var end = i + 1 < _pieceCount ? _firsts[i + 1] : _textCount;
            pieces[i] = new TextPiece(ToText(_firsts[i], end), _origins[i]);
        }
        return pieces;
    }

    private void BeginPiece(Origins? origins)
    {
        if (_pieceCount == _origins.Length)
        {
            Array.Resize(ref _origins, 2 * _pieceCount);
            var firsts = new int[_origins.Length];
            Array.Copy(_firsts, firsts, _pieceCount);
            _firsts = firsts;
        }
        _firsts[_pieceCount] = _textCount;
        _origins[_pieceCount++] = origins;
    }

    private string ToText(int start, int end) =>
        end - start == 1 ? _texts[start] : string.Concat(new ReadOnlySpan<string?>(_texts, start, end - start));
}
