using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes tables in GFM's form.</summary>
internal static class MarkdownTableWriter
{
    /// <summary>The lines of a table, with a hint in front when its widths are given.</summary>
    public static List<string> Lines(TableBlock table)
    {
        var rows = new List<IReadOnlyList<string>>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = new List<string>(row.Cells.Count);
            foreach (var cell in row.Cells)
                cells.Add(MarkdownLineWriter.Line(cell.Content));
            rows.Add(cells);
        }
        var alignments = new ColumnAlignment[table.Columns.Count];
        for (var i = 0; i < alignments.Length; i++)
            alignments[i] = table.Columns[i].Alignment;
        return Lines(rows, alignments);
    }

    /// <summary>The lines of a table.</summary>
    /// <param name="rows">Finished Markdown; the first is the header.</param>
    /// <param name="alignments">One for each column.</param>
    public static List<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows, ColumnAlignment[] alignments)
    {
        var lines = new List<string>(rows.Count + 1);
        for (var i = 0; i < rows.Count; i++)
        {
            lines.Add(Row(rows[i]));
            if (i == 0)
                lines.Add(Delimiters(alignments));
        }
        return lines;
    }

    private static string Row(IReadOnlyList<string> cells)
    {
        var line = new StringBuilder("|");
        foreach (var cell in cells)
            line.Append(' ').Append(cell).Append(cell.Length == 0 ? "|" : " |");
        return line.ToString();
    }

    private static string Delimiters(ColumnAlignment[] alignments)
    {
        var line = new StringBuilder("|");
        foreach (var alignment in alignments)
        {
            line.Append(alignment switch
            {
                ColumnAlignment.Left => " :--- |",
                ColumnAlignment.Center => " :---: |",
                ColumnAlignment.Right => " ---: |",
                _ => " --- |",
            });
        }
        return line.ToString();
    }
}
