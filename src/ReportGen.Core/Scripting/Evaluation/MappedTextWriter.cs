using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Collects what a template writes, with the origin of each piece.</summary>
internal sealed class MappedTextWriter
{
    private readonly List<TextSegment> _segments = [];
    private char[] _buffer = [];
    private int _length;
    private int _lineStart;
    private int _segmentStart;
    private TextOrigin? _origin;

    /// <summary>In characters.</summary>
    public int Length => _length;

    /// <summary>How many pieces of one origin.</summary>
    public int SegmentCount => _segments.Count + 1;

    /// <summary>What was written of the last line.</summary>
    public ReadOnlySpan<char> LastLine => _buffer.AsSpan(_lineStart, _length - _lineStart);

    /// <summary>Writes a piece of one origin.</summary>
    public void Write(ReadOnlySpan<char> text, TextOrigin origin)
    {
        if (text.IsEmpty)
            return;
        if (!ReferenceEquals(_origin, origin))
        {
            EndSegment();
            _origin = origin;
        }
        Append(text);
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

    /// <summary>All that was written; nothing can be written afterwards.</summary>
    public MappedText ToMappedText()
    {
        EndSegment();
        return new MappedText(new string(_buffer, 0, _length), _segments);
    }

    private void EndSegment()
    {
        if (_origin is null || _length == _segmentStart)
            return;
        _segments.Add(new TextSegment(_segmentStart, _length - _segmentStart, _origin));
        _segmentStart = _length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length)
        {
            var larger = new char[Math.Max(Math.Max(256, _buffer.Length * 2), _length + text.Length)];
            Array.Copy(_buffer, larger, _length);
            _buffer = larger;
        }
        text.CopyTo(_buffer.AsSpan(_length));
        var lineEnd = text.Length - 1;
        while (lineEnd >= 0 && text[lineEnd] is not ('\n' or '\r'))
            lineEnd--;
        if (lineEnd >= 0)
            _lineStart = _length + lineEnd + 1;
        _length += text.Length;
    }
}
