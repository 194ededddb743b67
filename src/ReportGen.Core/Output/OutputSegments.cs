using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Gathers the origins of an output, character by character, into as few segments as say the same.</summary>
internal sealed class OutputSegments
{
    private readonly List<TextSegment> _segments = [];
    private MappedText? _source;
    private TextSegment? _segment;
    private bool _isLiteral;
    private bool _isExact;
    private int _sourceOffset;
    private int _sourceLength;
    private int _start;
    private int _length;

    /// <summary>Characters that the format adds: the first sign of what they belong to, or the whole value that it is.</summary>
    public void AddSigns(TextPlace place, int length)
    {
        if (length > 0)
            Add(place.Source, place.Start, length, isExact: false);
    }

    /// <summary>One character of the rendered text.</summary>
    public void AddLetter(MappedText source, int offset) => Add(source, offset, 1, isExact: true);

    /// <summary>The segments, without gaps.</summary>
    public IReadOnlyList<TextSegment> ToList()
    {
        Flush();
        return _segments;
    }

    private void Add(MappedText source, int offset, int length, bool isExact)
    {
        if (!Continues(source, offset, isExact))
            Begin(source, offset, isExact);
        _length += length;
        if (isExact)
            _sourceLength = offset + 1 - _sourceOffset;
    }

    /// <summary>A value is one piece; literal text goes on only with its next character.</summary>
    private bool Continues(MappedText source, int offset, bool isExact)
    {
        if (_segment is null || !ReferenceEquals(source, _source))
            return false;
        var isInside = offset >= _segment.Start && offset < _segment.Start + _segment.Length;
        if (!_isLiteral || !isInside)
            return isInside;
        return isExact == _isExact && offset == (isExact ? _sourceOffset + _sourceLength : _sourceOffset);
    }

    private void Begin(MappedText source, int offset, bool isExact)
    {
        Flush();
        _source = source;
        _segment = source.SegmentAt(offset) ?? throw new ArgumentException("An empty text has no places.", nameof(source));
        _isLiteral = TextPlace.IsLiteral(_segment, source);
        (_isExact, _sourceOffset, _sourceLength) = (isExact, offset, 1);
    }

    private void Flush()
    {
        if (_segment is not null && _length > 0)
            _segments.Add(new TextSegment(_start, _length, Origin(_segment)));
        (_start, _length) = (_start + _length, 0);
    }

    private TextOrigin Origin(TextSegment segment)
    {
        if (!_isLiteral)
            return segment.Origin;
        var expression = segment.Origin.Expression;
        return new TextOrigin(expression.File.Span(expression.Start + _sourceOffset - segment.Start, _sourceLength), []) { Decision = segment.Origin.Decision };
    }
}
