namespace ReportGen.Core.Figures;

/// <summary>The tokens of a text, in order. What they are and where is kept in arrays; an object is made of those alone that are looked at closely.</summary>
/// <param name="capacity">How many there may be; more make room for themselves.</param>
internal sealed class FigureTokens(int capacity)
{
    private string _text = "";
    private byte[] _kinds = new byte[capacity];

    /// <summary>The offset of each in the lower half, that behind it in the upper.</summary>
    private long[] _spans = new long[capacity];
    private FigureToken?[] _made = new FigureToken?[capacity];
    private int _most;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Leaves none, and begins with another text.</summary>
    public void Begin(string text)
    {
        Array.Clear(_made, 0, Math.Max(_most, Count));
        NumberWords.Clear();
        (_text, Count, _most) = (text, 0, 0);
    }

    /// <summary>A token; the same object each time.</summary>
    public FigureToken this[int index] => _made[index] ??= new FigureToken(_text, KindAt(index), StartAt(index), EndAt(index));

    /// <summary>What a token is.</summary>
    public FigureTokenKind KindAt(int index) => (FigureTokenKind)_kinds[index];

    /// <summary>A token in lower case, NFC and one tone style, for a look at it alone.</summary>
    public string FoldedAt(int index) => _made[index]?.Folded ?? FigureToken.Fold(_text[StartAt(index)..EndAt(index)]);

    /// <summary>The first character of a token.</summary>
    public char FirstAt(int index) => _text[StartAt(index)];

    /// <summary>The offset of a token in the text.</summary>
    public int StartAt(int index) => (int)_spans[index];

    /// <summary>The offset behind a token.</summary>
    public int EndAt(int index) => (int)(_spans[index] >> 32);

    /// <summary>The words that a number may begin with, as they were added: by their places, in order.</summary>
    public List<int> NumberWords { get; } = [];

    /// <summary>The next figure from a place on; <see cref="Count"/> when there is none.</summary>
    public int NextFigure(int index)
    {
        var found = _kinds.AsSpan(index, Count - index).IndexOf((byte)FigureTokenKind.Figure);
        return found < 0 ? Count : index + found;
    }

    /// <summary>Adds a token that is no figure.</summary>
    public void Add(FigureTokenKind kind, int start, int end)
    {
        var count = Count;
        if (count == _kinds.Length)
            Grow();
        (_kinds[count], _spans[count]) = ((byte)kind, Span(start, end));
        Count = count + 1;
    }

    /// <summary>Adds a word that a number may begin with.</summary>
    public void AddNumberWord(int start, int end)
    {
        NumberWords.Add(Count);
        Add(FigureTokenKind.Word, start, end);
    }

    /// <summary>Adds a figure.</summary>
    public void Add(FigureToken figure)
    {
        Add(figure.Kind, figure.Start, figure.End);
        _made[Count - 1] = figure;
    }

    /// <summary>Moves tokens to a place before them.</summary>
    public void Move(int index, int count, int place)
    {
        if (index == place)
            return;
        Array.Copy(_kinds, index, _kinds, place, count);
        Array.Copy(_spans, index, _spans, place, count);
        Array.Copy(_made, index, _made, place, count);
    }

    /// <summary>Puts a figure in the place of a token.</summary>
    public void Put(FigureToken figure, int place) =>
        (_kinds[place], _spans[place], _made[place]) = ((byte)figure.Kind, Span(figure.Start, figure.End), figure);

    /// <summary>Leaves the first ones alone.</summary>
    public void Cut(int count) => (_most, Count) = (Count, count);

    private static long Span(int start, int end) => ((long)end << 32) | (uint)start;

    private void Grow()
    {
        const int least = 16;
        var length = Math.Max(least, 2 * Count);
        Array.Resize(ref _kinds, length);
        Array.Resize(ref _spans, length);
        Array.Resize(ref _made, length);
    }
}
