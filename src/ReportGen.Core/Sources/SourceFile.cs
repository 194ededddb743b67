namespace ReportGen.Core.Sources;

/// <summary>A text file that the user wrote, with the places of its lines.</summary>
public sealed class SourceFile
{
    private readonly int[] _lineStarts;

    /// <param name="path">The path to show: relative to the report project, with forward slashes.</param>
    /// <param name="text">The whole text, as decoded, without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>Relative to the report project, with forward slashes on every machine.</summary>
    public string Path { get; }

    /// <summary>The whole text; lines may end in LF or CR LF.</summary>
    public string Text { get; }

    /// <summary>At least 1; a text that ends in a line end has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column of an offset; an offset beyond the end is taken as the end.</summary>
    public TextPosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = OffsetList.IndexAt(_lineStarts, offset);
        return new TextPosition(index + 1, offset - _lineStarts[index] + 1);
    }

    /// <summary>The offset of a position; one beyond its line is taken as the end of that line.</summary>
    public int OffsetAt(TextPosition position)
    {
        var line = Math.Clamp(position.Line, 1, LineCount);
        var start = _lineStarts[line - 1];
        return Math.Min(start + Math.Max(position.Column, 1) - 1, start + Line(line).Length);
    }

    /// <summary>The text of one line without its end.</summary>
    /// <param name="number">From 1 to <see cref="LineCount"/>.</param>
    public string Line(int number)
    {
        var start = _lineStarts[number - 1];
        var end = number < LineCount ? _lineStarts[number] - 1 : Text.Length;
        return Text[start..end].TrimEnd('\r');
    }

    /// <summary>A span of this file.</summary>
    /// <param name="start">Offset in UTF-16 code units from 0.</param>
    /// <param name="length">In UTF-16 code units; 0 is a place between two characters.</param>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new OffsetList();
        starts.Add(0);
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return starts.ToArray();
    }
}
