namespace ReportGen.Core.Sources;

/// <summary>A text file that the user wrote, with the places of its lines.</summary>
public sealed class SourceFile
{
    private int[]? _lineStarts;

    /// <param name="path">The path to show: relative to the report project, with forward slashes.</param>
    /// <param name="text">The whole text, as decoded, without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>Relative to the report project, with forward slashes on every machine.</summary>
    public string Path { get; }

    /// <summary>The whole text; lines may end in LF, CR LF, or CR alone, as editors count them.</summary>
    public string Text { get; }

    /// <summary>At least 1; a text that ends in a line end has an empty last line.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Whether the text is known to hold no control characters but line ends, and no letters in pieces.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Looked for when the first place is asked for, as in few files; two threads would find the same.</summary>
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The line and column of an offset; an offset beyond the end is taken as the end.</summary>
    public TextPosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts;
        var index = OffsetList.IndexAt(starts, offset);
        return new TextPosition(index + 1, offset - starts[index] + 1);
    }

    /// <summary>The offset of a position; one beyond its line is taken as the end of that line.</summary>
    public int OffsetAt(TextPosition position)
    {
        var line = Math.Clamp(position.Line, 1, LineCount);
        var start = LineStarts[line - 1];
        return Math.Min(start + Math.Max(position.Column, 1) - 1, start + Line(line).Length);
    }

    /// <summary>The text of one line without its end.</summary>
    /// <param name="number">From 1 to <see cref="LineCount"/>.</param>
    public string Line(int number)
    {
        var start = LineStarts[number - 1];
        var end = number < LineCount ? LineStarts[number] - 1 : Text.Length;
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
        for (var i = NextLineEnd(text, 0); i >= 0; i = NextLineEnd(text, i + 1))
            starts.Add(i + 1);
        return starts.ToArray();
    }

    /// <summary>The last character of the next line end; -1 for none.</summary>
    private static int NextLineEnd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny('\r', '\n');
        if (length < 0)
            return -1;
        var end = from + length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 1 : end;
    }
}
