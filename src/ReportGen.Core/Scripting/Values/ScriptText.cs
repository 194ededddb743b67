using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>
/// Plain text: escaped for Markdown when it is written. A text that was joined is laid out when it is first read, so that appending to it
/// many times costs no more than its length.
/// </summary>
public sealed class ScriptText : ScriptValue
{
    /// <summary>The empty text that no data went into.</summary>
    public static readonly ScriptText Empty = new("");

    /// <summary>Room is made for no more of what a text is joined from before it is there.</summary>
    private const int Many = 1 << 12;

    private string? _value;

    /// <summary>Of the few texts that were put together, their parts.</summary>
    private readonly Parts? _parts;

    /// <param name="value">The characters.</param>
    /// <param name="origins">The data of all of them; null when no data went into it.</param>
    public ScriptText(string value, Origins? origins = null)
        : base(origins) => _value = value;

    private ScriptText(string value, Origins? origins, TextPiece[]? pieces)
        : this(value, origins) => _parts = pieces is null ? null : new Parts { Pieces = pieces };

    private ScriptText(ScriptText left, ScriptText right)
        : base(Origins.Union(left.Origins, right.Origins)) =>
        _parts = new Parts { Left = left, Right = right, Length = left.Length + right.Length, Count = Math.Min(Many, left.Count + right.Count) };

    /// <summary>In UTF-16 code units.</summary>
    public int Length => _value?.Length ?? _parts?.Length ?? 0;

    /// <summary>How many texts it is joined from that are not joined themselves, as long as it is not laid out; of very many, some.</summary>
    private int Count => _value is null && _parts is { } parts ? parts.Count : 1;

    /// <summary>The characters.</summary>
    public string Value => _value ?? LayOut();

    /// <summary>
    /// The pieces it was put together from, so that each is written with its own origins; together they are <see cref="Value"/>.
    /// Null when the whole text has one origin.
    /// </summary>
    public TextPiece[]? Pieces
    {
        get
        {
            if (_value is null)
                LayOut();
            return _parts?.Pieces;
        }
    }

    /// <summary>Whether the whole text is known to have one origin.</summary>
    public bool IsWhole => _value is not null && _parts?.Pieces is null;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Text;

    /// <summary>A text of several pieces.</summary>
    /// <param name="layout">The pieces.</param>
    /// <param name="origins">The data of all of them, and what else went into the whole, such as the list that was joined.</param>
    internal static ScriptText Of(TextLayout layout, Origins? origins) => new(layout.ToText(), origins, layout.ToPieces());

    /// <summary>Two texts behind each other; each keeps its pieces.</summary>
    public static ScriptText Join(ScriptText left, ScriptText right)
    {
        if (left.Length == 0 && left.Origins is null)
            return right;
        return right.Length == 0 && right.Origins is null ? left : new ScriptText(left, right);
    }

    /// <summary>The pieces; the whole text as one when it has none, no piece for an empty text.</summary>
    public IReadOnlyList<TextPiece> ToPieces()
    {
        if (Pieces is { } pieces)
            return pieces;
        return Length == 0 ? [] : [new TextPiece(Value, Origins)];
    }

    /// <summary>The index of the piece that holds an offset; texts that are cut into many parts ask often.</summary>
    /// <param name="offset">Within the text.</param>
    /// <param name="start">Where the piece begins.</param>
    internal int PieceAt(int offset, out int start)
    {
        if (Pieces is not { } pieces || _parts is null)
        {
            start = 0;
            return 0;
        }
        var starts = _parts.Starts ??= StartsOf(pieces);
        var index = OffsetList.IndexAt(starts, offset);
        start = starts[index];
        return index;
    }

    private static int[] StartsOf(TextPiece[] pieces)
    {
        var starts = new int[Math.Max(1, pieces.Length)];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + pieces[i - 1].Text.Length;
        return starts;
    }

    /// <summary>The same text with one origin for all of it: the borders between pieces are lost.</summary>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptText(Value, origins);

    /// <inheritdoc/>
    public override ScriptValue Add(Origins? origins)
    {
        if (Pieces is null || origins is null)
            return base.Add(origins);
        var pieces = new TextPiece[Pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = new TextPiece(Pieces[i].Text, Origins.Union(Pieces[i].Origins, origins));
        return new ScriptText(Value, Origins.Union(Origins, origins), pieces);
    }

    private string LayOut()
    {
        if (_parts is not { Left: { } left, Right: { } right } parts)
            return _value ??= "";
        if (left is { IsWhole: true, Length: > 0 } && right is { IsWhole: true, Length: > 0 })
        {
            if (!ReferenceEquals(left.Origins, right.Origins))
                parts.Pieces = [new(left.Value, left.Origins), new(right.Value, right.Origins)];
            _value = left.Value + right.Value;
        }
        else
        {
            var layout = new TextLayout(parts.Count);
            AddTo(layout);
            parts.Pieces = layout.ToPieces();
            _value = layout.ToText();
        }
        parts.Left = parts.Right = null;
        return _value;
    }

    /// <summary>From the left to the right, however deep one is joined inside another.</summary>
    private void AddTo(TextLayout layout)
    {
        var open = new ScriptText[Count];
        var (next, count) = (this, 0);
        while (true)
        {
            if (next._parts is { Left: { } left, Right: { } right })
            {
                if (count == open.Length)
                    Array.Resize(ref open, 2 * count);
                open[count++] = right;
                next = left;
                continue;
            }
            layout.Add(next);
            if (count == 0)
                return;
            next = open[--count];
        }
    }

    /// <summary>What a text was put together from: two others until it is laid out, pieces then.</summary>
    private sealed class Parts
    {
        public ScriptText? Left { get; set; }

        public ScriptText? Right { get; set; }

        public int Length { get; init; }

        public int Count { get; init; }

        public TextPiece[]? Pieces { get; set; }

        public int[]? Starts { get; set; }
    }
}
