namespace ReportGen.Core.Figures;

/// <summary>The tokens of a text, in order. What they are and where is kept in arrays; an object is made of those alone that are looked at closely.</summary>
/// <param name="capacity">How many there may be; more make room for themselves.</param>
internal sealed class FigureTokens(int capacity)
{
    private string _text = "";
    private byte[] _kinds = new byte[capacity];
    private int[] _starts = new int[capacity];
    private int[] _ends = new int[capacity];
    private FigureToken?[] _made = new FigureToken?[capacity];
    private int _most;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Leaves none, and begins with another text.</summary>
    public void Begin(string text)
    {
        Array.Clear(_made, 0, _most);
        (_text, Count, _most) = (text, 0, 0);
    }

    /// <summary>A token; the same object each time.</summary>
    public FigureToken this[int index] => _made[index] ??= new FigureToken(_text, KindAt(index), _starts[index], _ends[index]);

    /// <summary>What a token is.</summary>
    public FigureTokenKind KindAt(int index) => (FigureTokenKind)_kinds[index];

    /// <summary>A token in lower case, NFC and one tone style, for a look at it alone.</summary>
    public string FoldedAt(int index) => _made[index]?.Folded ?? FigureToken.Fold(_text[_starts[index].._ends[index]]);

    /// <summary>The first character of a token.</summary>
    public char FirstAt(int index) => _text[_starts[index]];

    /// <summary>The offset of a token in the text.</summary>
    public int StartAt(int index) => _starts[index];

    /// <summary>The offset behind a token.</summary>
    public int EndAt(int index) => _ends[index];

    /// <summary>Adds a token that is no figure.</summary>
    public void Add(FigureTokenKind kind, int start, int end)
    {
        if (Count == _kinds.Length)
            Grow();
        (_kinds[Count], _starts[Count], _ends[Count]) = ((byte)kind, start, end);
        _most = ++Count;
    }

    /// <summary>Adds a figure.</summary>
    public void Add(FigureToken figure)
    {
        Add(figure.Kind, figure.Start, figure.End);
        _made[Count - 1] = figure;
    }

    /// <summary>Moves a token to a place before it.</summary>
    public void Move(int index, int place) =>
        (_kinds[place], _starts[place], _ends[place], _made[place]) = (_kinds[index], _starts[index], _ends[index], _made[index]);

    /// <summary>Puts a figure in the place of a token.</summary>
    public void Put(FigureToken figure, int place) =>
        (_kinds[place], _starts[place], _ends[place], _made[place]) = ((byte)figure.Kind, figure.Start, figure.End, figure);

    /// <summary>Leaves the first ones alone.</summary>
    public void Cut(int count) => Count = count;

    private void Grow()
    {
        const int least = 16;
        var length = Math.Max(least, 2 * Count);
        Array.Resize(ref _kinds, length);
        Array.Resize(ref _starts, length);
        Array.Resize(ref _ends, length);
        Array.Resize(ref _made, length);
    }
}
