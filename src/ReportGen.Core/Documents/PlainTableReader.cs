using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Reads tables of plain Markdown: every row begins and ends with a stroke and has as many cells as the header.</summary>
internal sealed class PlainTableReader(MappedText source, PlainInlineReader inlines)
{
    private const int LeastDashes = 3;

    private readonly string _text = source.Text;
    private readonly OffsetList _strokes = new();

    /// <summary>Reads a table up to the blank line behind it.</summary>
    /// <param name="at">Its first character; then the line behind it.</param>
    /// <returns>With one header row, no hints taken; null when it is not plain.</returns>
    public TableBlock? Read(ref int at)
    {
        var start = at;
        var rows = new List<TableRow>();
        var columns = new List<TableColumn>();
        var end = at;
        for (var line = 0; at < _text.Length && _text[at] != '\n'; line++)
        {
            end = _text.IndexOf('\n', at) is >= 0 and var found ? found : _text.Length;
            if (line == 1 ? !ReadColumns(at, end, columns) : ReadRow(at, end, rows.Count == 0 ? 0 : rows[0].Count) is not { } row || !Add(rows, row))
                return null;
            at = end + 1;
        }
        return columns.Count > 0 && columns.Count == rows[0].Count ? new TableBlock(columns, rows, new TextPlace(source, start, end - start)) : null;
    }

    private static bool Add(List<TableRow> rows, TableRow row)
    {
        rows.Add(row);
        return true;
    }

    /// <param name="count">How many cells there must be; 0 when any number will do.</param>
    private TableRow? ReadRow(int start, int end, int count)
    {
        var plain = FindStrokes(start, end) ? new PlainRow(source, _strokes.ToArray()) : null;
        if (plain is not null)
            return count == 0 || plain.Count == count ? plain : null;
        var cells = new List<TableCell>(count);
        var (first, last) = (-1, -1);
        for (var at = start; at + 1 < end;)
        {
            if (_text[at] != '|')
                return null;
            var close = EndOfCell(at + 1, end);
            if (close == end || close == at + 1 || ReadCell(at + 1, close) is not { } cell)
                return null;
            cells.Add(cell);
            if (cell.Content.Count > 0)
                (first, last) = (first < 0 ? cell.Content[0].Place.Start : first, close);
            at = close;
        }
        // An empty row has no place.
        first = Math.Max(first, 0);
        return _text[end - 1] == '|' && cells.Count > 0 && (count == 0 || cells.Count == count)
            ? new CellRow(cells, new TextPlace(source, first, Math.Max(last, 0) - first))
            : null;
    }

    /// <summary>Finds the strokes of a row in whose cells every character stands for itself.</summary>
    /// <returns>False when there is anything else in it.</returns>
    private bool FindStrokes(int start, int end)
    {
        _strokes.Clear();
        for (var i = start; i < end; i++)
        {
            var character = _text[i];
            if (character == '|')
            {
                if (_strokes.Count == 0 ? i > start : HasOddEdge(_strokes[_strokes.Count - 1] + 1, i))
                    return false;
                _strokes.Add(i);
            }
            else if (character is < ' ' or '\\' or '*' or '&' or '+' or '`' or '[' or ']' or '<' or '~' or '^' or '_')
            {
                return false;
            }
        }
        return _strokes.Count > 1 && _strokes[_strokes.Count - 1] == end - 1;
    }

    /// <summary>Whether nothing stands in a cell, not even a blank, or a blank of another kind at an edge of its text.</summary>
    private bool HasOddEdge(int start, int end)
    {
        var text = _text.AsSpan(start, end - start);
        var trimmed = text.Trim(' ');
        return text.IsEmpty || !trimmed.IsEmpty && (char.IsWhiteSpace(trimmed[0]) || char.IsWhiteSpace(trimmed[^1]));
    }

    private TableCell? ReadCell(int start, int end)
    {
        var (outerStart, outerEnd) = (start, end);
        while (start < end && _text[start] == ' ')
            start++;
        while (end > start && _text[end - 1] == ' ')
            end--;
        if (start == end)
            return PlainRow.EmptyCell;
        if (char.IsWhiteSpace(_text[start]) || char.IsWhiteSpace(_text[end - 1]))
            return null;
        return inlines.Read(start, end, outerStart, outerEnd) is { } content ? new TableCell(content) : null;
    }

    private int EndOfCell(int start, int end)
    {
        while (start < end && _text[start] != '|')
            start += _text[start] == '\\' ? 2 : 1;
        return Math.Min(start, end);
    }

    /// <summary>Reads the row of dashes.</summary>
    private bool ReadColumns(int start, int end, List<TableColumn> columns)
    {
        for (var at = start; at + 1 < end;)
        {
            if (_text[at] != '|')
                return false;
            var close = EndOfCell(at + 1, end);
            if (close == end || ReadAlignment(_text.AsSpan(at + 1, close - at - 1).Trim(' ')) is not { } column)
                return false;
            columns.Add(column);
            at = close;
        }
        return _text[end - 1] == '|';
    }

    private static TableColumn? ReadAlignment(ReadOnlySpan<char> dashes)
    {
        var (isLeft, isRight) = (dashes is [':', ..], dashes is [.., ':']);
        var inner = dashes.Trim(':');
        if (inner.Length < LeastDashes || inner.Length + (isLeft ? 1 : 0) + (isRight ? 1 : 0) != dashes.Length)
            return null;
        foreach (var character in inner)
        {
            if (character != '-')
                return null;
        }
        var alignment = isLeft ? isRight ? ColumnAlignment.Center : ColumnAlignment.Left : isRight ? ColumnAlignment.Right : ColumnAlignment.Default;
        return new TableColumn(alignment, null);
    }
}
