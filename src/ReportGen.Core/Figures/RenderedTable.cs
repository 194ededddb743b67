using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>A table of a rendered text: its header, and its rows without the line of dashes.</summary>
/// <param name="Header">The cells of the first row.</param>
/// <param name="Rows">The other rows.</param>
internal sealed record RenderedTable(IReadOnlyList<TableCell> Header, IReadOnlyList<IReadOnlyList<TableCell>> Rows)
{
    /// <summary>The tables of a text, in order.</summary>
    public static List<RenderedTable> ReadAll(MappedText source)
    {
        var tables = new List<RenderedTable>();
        var rows = new List<IReadOnlyList<TableCell>>();
        var text = source.Text;
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is >= 0 and var end ? end + 1 : text.Length;
            if (text[line] == '|')
                rows.Add(CellsOf(text, line, next));
            else
                Take(tables, rows);
            line = next;
        }
        Take(tables, rows);
        return tables;
    }

    /// <summary>Whether a row gives totals.</summary>
    public static bool IsTotal(IReadOnlyList<TableCell> row)
    {
        foreach (var cell in row)
        {
            if (cell.Text.Length > 0)
                return IsTotal(cell);
        }
        return false;
    }

    /// <summary>Whether a cell says that what follows is a total.</summary>
    public static bool IsTotal(TableCell cell) =>
        cell.Text.StartsWith("tổng", StringComparison.OrdinalIgnoreCase) || cell.Text.StartsWith("cộng", StringComparison.OrdinalIgnoreCase);

    private static void Take(List<RenderedTable> tables, List<IReadOnlyList<TableCell>> rows)
    {
        if (rows.Count > 2)
            tables.Add(new RenderedTable(rows[0], rows.GetRange(2, rows.Count - 2)));
        rows.Clear();
    }

    private static List<TableCell> CellsOf(string text, int start, int end)
    {
        var cells = new List<TableCell>();
        var begin = start + 1;
        for (var i = begin; i < end; i++)
        {
            if (text[i] != '|' || text[i - 1] == '\\')
                continue;
            cells.Add(CellOf(text, begin, i));
            begin = i + 1;
        }
        return cells;
    }

    private static TableCell CellOf(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '*' or '_')
            start++;
        while (end > start && text[end - 1] is ' ' or '*' or '_')
            end--;
        return new TableCell(start, end, text[start..end]);
    }
}
