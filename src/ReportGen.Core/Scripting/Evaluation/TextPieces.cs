using System.Buffers;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// A growing text that is cut off again and again. A long one stands in several buffers, so that none is ever copied into a larger one; the
/// last line stands in one.
/// </summary>
internal sealed class TextPieces
{
    /// <summary>Larger buffers are not kept for others: there are few reports of that size.</summary>
    private const int MostKept = 1 << 15;

    /// <summary>Those before the last; null while one is enough.</summary>
    private List<Piece>? _full;

    private char[] _buffer = [];
    private int _start;

    /// <summary>One that was in use before, for where the text is cut off and grows again and again.</summary>
    private char[]? _spare;

    /// <summary>In characters.</summary>
    public int Length { get; private set; }

    /// <summary>Adds characters.</summary>
    /// <param name="line">Where the last line begins, which is to stand in one buffer.</param>
    public void Add(ReadOnlySpan<char> text, int line)
    {
        if (Length - _start + text.Length > _buffer.Length)
            Grow(text.Length, line);
        text.CopyTo(_buffer.AsSpan(Length - _start));
        Length += text.Length;
    }

    /// <summary>Cuts off all behind an offset.</summary>
    public void Cut(int length)
    {
        Length = length;
        while (_start > length && _full is [.., var last])
        {
            _spare = _buffer;
            (_buffer, _start) = (last.Text, last.Start);
            _full.RemoveAt(_full.Count - 1);
        }
    }

    /// <summary>The character at an offset near the end.</summary>
    public char At(int offset)
    {
        if (offset >= _start)
            return _buffer[offset - _start];
        var i = _full?.Count ?? 0;
        while (PieceAt(i).Start > offset)
            i--;
        var piece = PieceAt(i);
        return piece.Text[offset - piece.Start];
    }

    /// <summary>The characters of the last line, which are put into one buffer where they are not; good until the text changes.</summary>
    public ReadOnlySpan<char> Line(int start)
    {
        if (start < _start)
            Join(start);
        return _buffer.AsSpan(start - _start, Length - start);
    }

    /// <summary>Whether nothing but white space stands from an offset on.</summary>
    public bool IsBlank(int start)
    {
        for (var i = _full?.Count ?? 0; ; i--)
        {
            var piece = PieceAt(i);
            var from = Math.Max(start, piece.Start);
            var end = i == (_full?.Count ?? 0) ? Length : PieceAt(i + 1).Start;
            if (!piece.Text.AsSpan(from - piece.Start, end - from).IsWhiteSpace())
                return false;
            if (from == start)
                return true;
        }
    }

    /// <summary>The text from an offset on.</summary>
    public string ToString(int start) => start >= _start
        ? new string(_buffer, start - _start, Length - start)
        : string.Create(Length - start, this, static (target, pieces) => pieces.CopyTo(target, pieces.Length - target.Length));

    /// <summary>Throws everything away.</summary>
    public void Clear()
    {
        Release();
        (_full, _spare) = (null, null);
        Length = _start = 0;
    }

    private void CopyTo(Span<char> target, int start)
    {
        var end = Length;
        for (var i = _full?.Count ?? 0; end > start; i--)
        {
            var piece = PieceAt(i);
            var from = Math.Max(start, piece.Start);
            piece.Text.AsSpan(from - piece.Start, end - from).CopyTo(target[(from - start)..]);
            end = from;
        }
    }

    private Piece PieceAt(int index) => _full is { } full && index < full.Count ? full[index] : new Piece(_buffer, _start);

    private void Join(int start)
    {
        var joined = new char[Math.Max(MostKept, 2 * (Length - start))];
        CopyTo(joined, start);
        while (_full is [.., var last] && last.Start >= start)
            _full.RemoveAt(_full.Count - 1);
        (_buffer, _start) = (joined, start);
    }

    /// <summary>Makes room: in a larger buffer while the text is short, then in one more.</summary>
    private void Grow(int more, int line)
    {
        var length = Math.Max(Math.Max(256, _buffer.Length * 2), Length + more);
        if (_full is null && length <= MostKept)
        {
            var larger = ArrayPool<char>.Shared.Rent(length);
            Array.Copy(_buffer, larger, Length);
            Release();
            _buffer = larger;
            return;
        }
        var start = Math.Clamp(line, _start, Length);
        var needed = Length - start + more;
        var next = _spare is { } spare && spare.Length >= needed ? spare : new char[needed <= MostKept ? MostKept : 2 * needed];
        _spare = null;
        Array.Copy(_buffer, start - _start, next, 0, Length - start);
        if (start > _start)
            (_full ??= []).Add(new Piece(_buffer, _start));
        (_buffer, _start) = (next, start);
        _full ??= [];
    }

    private void Release()
    {
        if (_full is null && _buffer.Length is > 0 and <= MostKept)
            ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>A buffer and the offset of its first character.</summary>
    private sealed record Piece(char[] Text, int Start);
}
