using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>A table of a rendered text: its header, and its rows without the line of dashes.</summary>
/// <param name="Header">The cells of the first row.</param>
/// <param name="Rows">The other rows.</param>
internal sealed record RenderedTable(RenderedRow Header, IReadOnlyList<RenderedRow> Rows)
{
    /// <summary>The tables of a text, in order.</summary>
    public static List<RenderedTable> ReadAll(MappedText source)
    {
        var tables = new List<RenderedTable>();
        var rows = new List<RenderedRow>();
        var strokes = new OffsetList();
        var text = source.Text;
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is >= 0 and var end ? end + 1 : text.Length;
            if (text[line] == '|')
                rows.Add(RowOf(text, line, next, strokes));
            else
                Take(tables, rows);
            line = next;
        }
        Take(tables, rows);
        return tables;
    }

    /// <summary>Whether a row gives totals.</summary>
    public static bool IsTotal(RenderedRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is { Text.Length: > 0 } cell)
                return IsTotal(cell);
        }
        return false;
    }

    /// <summary>Whether a cell says that what follows is a total.</summary>
    public static bool IsTotal(TableCell cell) =>
        cell.Text.StartsWith("tổng", StringComparison.OrdinalIgnoreCase) || cell.Text.StartsWith("cộng", StringComparison.OrdinalIgnoreCase);

    private static void Take(List<RenderedTable> tables, List<RenderedRow> rows)
    {
        if (rows.Count > 2)
            tables.Add(new RenderedTable(rows[0], rows.GetRange(2, rows.Count - 2)));
        rows.Clear();
    }

    private static RenderedRow RowOf(string text, int start, int end, OffsetList strokes)
    {
        strokes.Clear();
        strokes.Add(start);
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == '|' && text[i - 1] != '\\')
                strokes.Add(i);
        }
        return new RenderedRow(text, strokes.ToArray());
    }
}

/// <summary>A row of a rendered table. Its cells are made when somebody asks for them: there may be a million.</summary>
/// <param name="text">The rendered text.</param>
/// <param name="strokes">Where the strokes stand: one before each cell, and one behind the last.</param>
internal sealed class RenderedRow(string text, int[] strokes)
{
    /// <summary>How many cells there are.</summary>
    public int Count => strokes.Length - 1;

    /// <summary>A cell.</summary>
    public TableCell this[int column]
    {
        get
        {
            var (start, end) = (strokes[column] + 1, strokes[column + 1]);
            while (start < end && text[start] is ' ' or '*' or '_')
                start++;
            while (end > start && text[end - 1] is ' ' or '*' or '_')
                end--;
            return new TableCell(start, end, text[start..end]);
        }
    }
}
