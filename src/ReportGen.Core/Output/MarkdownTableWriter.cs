using System.Globalization;
using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes tables in GFM's form.</summary>
internal static class MarkdownTableWriter
{
    /// <summary>What Markdown has no word for, as the hints that say it.</summary>
    public static void WriteHints(TableBlock table, MarkdownOutput output)
    {
        if (WidthsOf(table) is { } widths)
            WriteHint(LayoutHint.Widths, widths, table, output);
        if (table.HeaderRows > 1)
            WriteHint(LayoutHint.HeaderRows, table.HeaderRows.ToString(CultureInfo.InvariantCulture), table, output);
        if (table.Spans.Count > 0)
            WriteHint(LayoutHint.Merge, string.Join(' ', table.Spans), table, output);
    }

    private static void WriteHint(string name, string text, TableBlock table, MarkdownOutput output) =>
        output.AddBlock(OutputLine.Of(LayoutHint.Write(name + " " + text), table.Place));

    private static string? WidthsOf(TableBlock table)
    {
        var weights = new StringBuilder();
        foreach (var column in table.Columns)
        {
            if (column.Weight is not { } weight)
                return null;
            weights.Append(weights.Length > 0 ? " " : "").Append(weight.ToString(CultureInfo.InvariantCulture));
        }
        return weights.ToString();
    }

    /// <summary>Writes a table.</summary>
    public static void Write(TableBlock table, MarkdownOutput output)
    {
        var alignments = new ColumnAlignment[table.Columns.Count];
        for (var i = 0; i < alignments.Length; i++)
            alignments[i] = table.Columns[i].Alignment;
        output.BeginBlock();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (i > 0 && output.Text is { } text)
            {
                WriteRow(row, text);
                continue;
            }
            var cells = new List<OutputLine>(row.Count);
            for (var column = 0; column < row.Count; column++)
                cells.Add(MarkdownLineWriter.Line(row[column].Content));
            WriteRow(new MarkdownRow(cells, row.Place), i == 0 ? alignments : null, output);
        }
    }

    /// <summary>Writes a table.</summary>
    /// <param name="rows">The first is the header.</param>
    /// <param name="alignments">One for each column.</param>
    /// <param name="output">Takes the lines; none when there are no rows.</param>
    public static void Write(IReadOnlyList<MarkdownRow> rows, ColumnAlignment[] alignments, MarkdownOutput output)
    {
        if (rows.Count > 0)
            output.BeginBlock();
        for (var i = 0; i < rows.Count; i++)
            WriteRow(rows[i], i == 0 ? alignments : null, output);
    }

    /// <param name="alignments">For the header, which the line of dashes follows; null for another row.</param>
    private static void WriteRow(MarkdownRow row, ColumnAlignment[]? alignments, MarkdownOutput output)
    {
        output.AddLine(Row(row));
        if (alignments is not null)
            output.AddLine(OutputLine.Of(Delimiters(alignments), row.Place));
    }

    /// <summary>The same line as <see cref="Row"/>, for itself.</summary>
    private static void WriteRow(TableRow row, TextWriter text)
    {
        text.Write('|');
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row.TextAt(i);
            if (cell.IsEmpty || !PlainLineWriter.IsPlain(cell, atLineStart: false))
                cell = MarkdownLineWriter.Line(row[i].Content).Text;
            text.Write(' ');
            text.Write(cell);
            text.Write(cell.Length == 0 ? "|" : " |");
        }
        text.Write('\n');
    }

    private static OutputLine Row(MarkdownRow row)
    {
        var line = new OutputLineBuilder();
        line.Add("|", row.Place);
        foreach (var cell in row.Cells)
        {
            line.Add(" ", row.Place);
            line.Add(cell);
            line.Add(cell.Text.Length == 0 ? "|" : " |", row.Place);
        }
        return line.ToLine();
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

/// <summary>A row of a table in Markdown.</summary>
/// <param name="Cells">Finished Markdown.</param>
/// <param name="Place">What the signs between the cells belong to.</param>
internal sealed record MarkdownRow(IReadOnlyList<OutputLine> Cells, TextPlace Place);
