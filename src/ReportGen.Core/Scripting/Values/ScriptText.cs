using System.Text;

namespace ReportGen.Core.Scripting.Values;

/// <summary>Plain text: escaped for Markdown when it is written.</summary>
public sealed class ScriptText(string value, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The empty text that no data went into.</summary>
    public static readonly ScriptText Empty = new("");

    private ScriptText(string value, Origins? origins, IReadOnlyList<TextPiece> pieces)
        : this(value, origins) => Pieces = pieces;

    /// <summary>The characters.</summary>
    public string Value { get; } = value;

    /// <summary>
    /// The pieces it was put together from, so that each is written with its own origins; together they are <see cref="Value"/>.
    /// Null when the whole text has one origin.
    /// </summary>
    public IReadOnlyList<TextPiece>? Pieces { get; }

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Text;

    /// <summary>A text of several pieces; empty ones and borders between equal origins are left out.</summary>
    /// <param name="pieces">In order.</param>
    /// <param name="origins">Further data that went into the whole, such as the list that was joined.</param>
    public static ScriptText Of(IReadOnlyList<TextPiece> pieces, Origins? origins = null)
    {
        var all = origins;
        var text = new StringBuilder();
        var starts = new List<int>();
        var sources = new List<Origins?>();
        foreach (var piece in pieces)
        {
            all = Origins.Union(all, piece.Origins);
            if (piece.Text.Length > 0 && (starts.Count == 0 || !ReferenceEquals(sources[^1], piece.Origins)))
            {
                starts.Add(text.Length);
                sources.Add(piece.Origins);
            }
            text.Append(piece.Text);
        }
        var value = text.ToString();
        return starts.Count < 2 ? new ScriptText(value, all) : new ScriptText(value, all, Cut(value, starts, sources));
    }

    /// <summary>The pieces; the whole text as one when it has none, no piece for an empty text.</summary>
    public IReadOnlyList<TextPiece> ToPieces()
    {
        if (Pieces is not null)
            return Pieces;
        return Value.Length == 0 ? [] : [new TextPiece(Value, Origins)];
    }

    /// <summary>The same text with one origin for all of it: the borders between pieces are lost.</summary>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptText(Value, origins);

    /// <inheritdoc/>
    public override ScriptValue Add(Origins? origins)
    {
        if (Pieces is null || origins is null)
            return base.Add(origins);
        var pieces = new List<TextPiece>(Pieces.Count);
        foreach (var piece in Pieces)
            pieces.Add(piece with { Origins = Origins.Union(piece.Origins, origins) });
        return new ScriptText(Value, Origins.Union(Origins, origins), pieces);
    }

    private static List<TextPiece> Cut(string text, List<int> starts, List<Origins?> sources)
    {
        var pieces = new List<TextPiece>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            pieces.Add(new TextPiece(text[starts[i]..end], sources[i]));
        }
        return pieces;
    }
}
