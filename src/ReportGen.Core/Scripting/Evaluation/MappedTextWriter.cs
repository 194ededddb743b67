using System.Text;
using ReportGen.Core.Markdown;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// Collects what a template writes, with the origin of each piece. What is captured inside stands behind what was written before, in the
/// same buffer: it is taken away again, or left where it stands.
/// </summary>
internal sealed class MappedTextWriter
{
    private readonly TextPieces _text = new();
    private int[] _starts = [];
    private TextOrigin[] _origins = [];
    private int _lineStart;
    private int _segmentCount;
    private int _captureStart;
    private int _firstSegment;

    /// <summary>Where the text added last begins, and where the line before it begins.</summary>
    private int _addedStart;
    private int _lineBefore;

    /// <summary>Behind a value that ends with a line end, when nothing was written since; else negative.</summary>
    private int _valueEnd = -1;
    private bool _isPlainValue;

    /// <summary>Behind the literal text that was written last; else negative.</summary>
    private int _literalEnd = -1;

    /// <summary>In characters, with what is around the capture.</summary>
    public int Length => _text.Length;

    /// <summary>How many characters the innermost capture has.</summary>
    public int CapturedLength => _text.Length - _captureStart;

    /// <summary>How many pieces of one origin the innermost capture has.</summary>
    public int SegmentCount => _segmentCount - _firstSegment;

    /// <summary>Whether the innermost capture wrote nothing but white space.</summary>
    public bool IsCapturedBlank => _text.IsBlank(_captureStart);

    /// <summary>Whether the innermost capture wrote no line end.</summary>
    public bool IsCapturedOneLine => _lineStart == _captureStart;

    /// <summary>What was written of the last line.</summary>
    public ReadOnlySpan<char> LastLine => _text.Line(_lineStart);

    /// <summary>Throws everything away.</summary>
    public void Clear()
    {
        _lineStart = _segmentCount = _captureStart = _firstSegment = 0;
        _valueEnd = _literalEnd = -1;
        _text.Clear();
    }

    /// <summary>Begins to capture: as if nothing was written before.</summary>
    /// <returns>What is around the capture.</returns>
    public Capture Begin()
    {
        var outer = new Capture(_captureStart, _firstSegment, _lineStart);
        _captureStart = _lineStart = _text.Length;
        _firstSegment = _segmentCount;
        return outer;
    }

    /// <summary>Takes away what was captured.</summary>
    /// <param name="outer">What <see cref="Begin"/> gave.</param>
    public void End(Capture outer)
    {
        _text.Cut(_captureStart);
        _valueEnd = _literalEnd = -1;
        _segmentCount = _firstSegment;
        (_captureStart, _firstSegment, _lineStart) = (outer.Start, outer.FirstSegment, outer.LineStart);
    }

    /// <summary>Leaves what was captured where it stands, as if it had been written there.</summary>
    /// <param name="outer">What <see cref="Begin"/> gave.</param>
    public void Keep(Capture outer)
    {
        var first = _firstSegment;
        if (_lineStart == _captureStart)
            _lineStart = outer.LineStart;
        if (_lineBefore == _captureStart)
            _lineBefore = outer.LineStart;
        (_captureStart, _firstSegment) = (outer.Start, outer.FirstSegment);
        if (first == _firstSegment || first == _segmentCount || !ReferenceEquals(_origins[first - 1], _origins[first]))
            return;
        // Goes on with the piece before it.
        _segmentCount--;
        Array.Copy(_starts, first + 1, _starts, first, _segmentCount - first);
        Array.Copy(_origins, first + 1, _origins, first, _segmentCount - first);
    }

    /// <summary>Writes a piece of one origin.</summary>
    public void Write(ReadOnlySpan<char> text, TextOrigin origin)
    {
        if (text.IsEmpty)
            return;
        GoOn(text);
        if (_segmentCount == _firstSegment || !ReferenceEquals(_origins[_segmentCount - 1], origin))
            BeginSegment(origin);
        Append(text);
    }

    /// <summary>Settles what was left open for a text that is written next.</summary>
    public void GoOn(ReadOnlySpan<char> next)
    {
        if (_valueEnd == _text.Length && _valueEnd > _captureStart && !next.IsEmpty)
            EndLinesOfValue(next);
    }

    /// <summary>Tells that a value ends here: the line ends that a block text of YAML keeps do not count before what closes it.</summary>
    /// <param name="isPlain">Whether it is no Markdown, so that what follows goes on with its last line.</param>
    public void EndValue(bool isPlain)
    {
        if (_lineStart == _text.Length)
            (_valueEnd, _isPlainValue) = (_lineStart, isPlain);
    }

    /// <summary>Writes literal Markdown; marks that would enclose what came to nothing are left out on both sides.</summary>
    public void WriteLiteral(ReadOnlySpan<char> text, TextOrigin origin)
    {
        // Not the same text in another turn of a loop, which may draw a line.
        if (text is ['*' or '_' or '~' or '^' or '+', ..] && _literalEnd == _text.Length && _literalEnd > _captureStart
            && !ReferenceEquals(_origins[_segmentCount - 1].Expression, origin.Expression))
            text = text[EncloseNothing(text)..];
        Write(text, origin);
        _literalEnd = _text.Length;
    }

    /// <summary>Writes a text that has origins already.</summary>
    public void Write(MappedText text)
    {
        for (var i = 0; i < text.Segments.Count; i++)
        {
            var segment = text.Segments[i];
            Write(text.Text.AsSpan(segment.Start, segment.Length), segment.Origin);
        }
    }

    /// <summary>What the innermost capture wrote, or all when there is none.</summary>
    public MappedText ToMappedText()
    {
        var starts = new int[SegmentCount];
        var origins = new TextOrigin[SegmentCount];
        Array.Copy(_origins, _firstSegment, origins, 0, origins.Length);
        for (var i = 0; i < starts.Length; i++)
            starts[i] = _starts[_firstSegment + i] - _captureStart;
        var text = _text.ToString(_captureStart);
        return new MappedText(text, new SegmentTable(starts, origins, starts.Length, text.Length));
    }

    /// <summary>All that was written; then nothing is. The list of pieces is handed over and not copied.</summary>
    public MappedText Finish()
    {
        var text = _text.ToString(0);
        var segments = new SegmentTable(_starts, _origins, _segmentCount, text.Length);
        (_starts, _origins) = ([], []);
        Clear();
        return new MappedText(text, segments);
    }

    /// <summary>Writes a piece of one origin.</summary>
    public void Write(StringBuilder text, TextOrigin origin)
    {
        foreach (var chunk in text.GetChunks())
            Write(chunk.Span, origin);
    }

    private void BeginSegment(TextOrigin origin)
    {
        if (_segmentCount == _origins.Length)
        {
            var starts = new int[Math.Max(16, 2 * _segmentCount)];
            Array.Copy(_starts, starts, _segmentCount);
            _starts = starts;
            Array.Resize(ref _origins, starts.Length);
        }
        _starts[_segmentCount] = _text.Length;
        _origins[_segmentCount++] = origin;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var start = _addedStart = _text.Length;
        _lineBefore = _lineStart;
        _text.Add(text, _lineStart);
        var lineEnd = text.LastIndexOfAny('\n', '\r');
        if (lineEnd >= 0)
            _lineStart = start + lineEnd + 1;
    }

    /// <summary>Takes away the marks before nothing.</summary>
    /// <returns>How many of the marks behind it are to be left out, too.</returns>
    private int EncloseNothing(ReadOnlySpan<char> next)
    {
        var count = next.IndexOfAnyExcept(next[0]) is var other and >= 0 ? other : next.Length;
        var start = _literalEnd;
        while (start > _captureStart && _literalEnd - start <= count && _text.At(start - 1) == next[0])
            start--;
        if (count != _literalEnd - start || !ValueClosings.AreMarks(next, count, start > _captureStart ? _text.At(start - 1) : '\0'))
            return 0;
        CutTo(start);
        return count;
    }

    /// <summary>Takes the line ends of a value away where what is written next closes it, or makes them a space where it goes on.</summary>
    private void EndLinesOfValue(ReadOnlySpan<char> next)
    {
        _valueEnd = -1;
        var start = _starts[_segmentCount - 1];
        var isClosed = ValueClosings.Closes(next, start > _captureStart ? _text.At(start - 1) : '\0', _isPlainValue);
        if (!isClosed && !(_isPlainValue && ValueClosings.GoesOn(next)))
            return;
        var end = _text.Length;
        while (end > start && _text.At(end - 1) is '\n' or '\r' or ' ' or '\t')
            end--;
        if (end == start && !isClosed)
            return;
        CutTo(end);
        if (!isClosed && next[0] is not (' ' or '\t'))
            _text.Add(" ", _lineStart);
    }

    /// <summary>Takes away the end of what was written, which is of one piece.</summary>
    private void CutTo(int end)
    {
        _lineStart = LineStartOf(end);
        _text.Cut(end);
        if (_starts[_segmentCount - 1] == end)
            _segmentCount--;
    }

    /// <param name="end">In the text added last, as a rule.</param>
    private int LineStartOf(int end)
    {
        for (var i = end; i > _addedStart; i--)
        {
            if (_text.At(i - 1) is '\n' or '\r')
                return i;
        }
        return Math.Min(_lineBefore, end);
    }

    /// <summary>What is around a capture.</summary>
    internal readonly record struct Capture(int Start, int FirstSegment, int LineStart);
}
