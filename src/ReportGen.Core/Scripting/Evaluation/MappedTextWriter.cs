using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Collects what a template writes, with the origin of each piece.</summary>
internal sealed class MappedTextWriter
{
    private readonly List<TextSegment> _segments = [];
    private char[] _buffer = new char[256];
    private int _length;

    /// <summary>In characters.</summary>
    public int Length => _length;

    /// <summary>Whether nothing but white space and marks of Markdown's blocks stands before on the line, so that a value could be read as one.</summary>
    public bool IsAtLineStart
    {
        get
        {
            for (var i = _length - 1; i >= 0 && _buffer[i] != '\n'; i--)
            {
                if (!(_buffer[i] is ' ' or '\t' or '-' or '+' or '*' or '>' or '#' or '|' or '.' or ')' || char.IsAsciiDigit(_buffer[i])))
                    return false;
            }
            return true;
        }
    }

    /// <summary>Whether only white space was written.</summary>
    public bool IsBlank => _buffer.AsSpan(0, _length).IsWhiteSpace();

    /// <summary>Writes a piece of one origin.</summary>
    public void Write(ReadOnlySpan<char> text, TextOrigin origin)
    {
        if (text.IsEmpty)
            return;
        var start = _length;
        Append(text);
        if (_segments.Count > 0 && ReferenceEquals(_segments[^1].Origin, origin))
        {
            var last = _segments[^1];
            _segments[^1] = last with { Length = last.Length + text.Length };
            return;
        }
        _segments.Add(new TextSegment(start, text.Length, origin));
    }

    /// <summary>Writes a text that has origins already.</summary>
    public void Write(MappedText text)
    {
        foreach (var segment in text.Segments)
            Write(text.Text.AsSpan(segment.Start, segment.Length), segment.Origin);
    }

    /// <summary>All that was written.</summary>
    public MappedText ToMappedText() => new(new string(_buffer, 0, _length), _segments);

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + text.Length));
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }
}
