using System.Text;

namespace ReportGen.Core.Scripting.Values;

/// <summary>Puts texts behind each other and finds where their origins change.</summary>
internal sealed class TextLayout
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<Origins?> _origins = [];

    /// <summary>Appends a text that has been laid out, piece by piece.</summary>
    public void Add(ScriptText text)
    {
        if (text.Pieces is not { } pieces)
        {
            Add(text.Value, text.Origins);
            return;
        }
        foreach (var piece in pieces)
            Add(piece.Text, piece.Origins);
    }

    /// <summary>Appends a piece.</summary>
    public void Add(string text, Origins? origins)
    {
        if (text.Length > 0 && (_starts.Count == 0 || !ReferenceEquals(_origins[^1], origins)))
        {
            _starts.Add(_text.Length);
            _origins.Add(origins);
        }
        _text.Append(text);
    }

    /// <summary>All of it.</summary>
    public string ToText() => _text.ToString();

    /// <summary>The pieces; null when all of it has one origin.</summary>
    /// <param name="text">What <see cref="ToText"/> gave.</param>
    public IReadOnlyList<TextPiece>? ToPieces(string text)
    {
        if (_starts.Count < 2)
            return null;
        var pieces = new List<TextPiece>(_starts.Count);
        for (var i = 0; i < _starts.Count; i++)
        {
            var end = i + 1 < _starts.Count ? _starts[i + 1] : text.Length;
            pieces.Add(new TextPiece(text[_starts[i]..end], _origins[i]));
        }
        return pieces;
    }
}
