using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax;
using SyntaxTables = Markdig.Extensions.Tables;

namespace ReportGen.Core.Documents;

/// <summary>Turns Markdig's tables into ours.</summary>
internal sealed class MarkdownTableReader(MappedText text, DocumentParts parts, MarkdownInlineReader inlines, DiagnosticBag diagnostics)
{
    /// <summary>Word refuses a file with more.</summary>
    private const int MostColumns = 63;

    private static readonly LocalizedText EndRow = new(
        "End the row with '|'; write '\\\\' for the sign itself.", "Hãy kết thúc hàng bằng “|”; viết “\\\\” nếu cần chính dấu này.");

    /// <summary>Reads a table.</summary>
    /// <param name="table">With a header row.</param>
    /// <param name="hints">Those in front of it.</param>
    /// <returns>Null when two rows are joined, which was reported.</returns>
    public TableBlock? Read(SyntaxTables.Table table, BlockHints hints)
    {
        var place = MarkdownPlaces.Of(text, table);
        if (HasJoinedRows(place))
            return null;
        // Markdig fills every row up to the longest one; the row of dashes says what was meant.
        var count = table.ColumnDefinitions.Count;
        if (LacksDashes(table, count, out var cells))
        {
            diagnostics.Add(LineBehind(MarkdownPlaces.Of(text, table[0])).Report(DocumentDiagnostics.DashCount, count, cells));
            count = cells;
        }
        var rows = new List<TableRow>(table.Count);
        foreach (var row in table)
            rows.Add(ReadRow((SyntaxTables.TableRow)row, count));
        var columns = new List<TableColumn>(count);
        for (var i = 0; i < count; i++)
            columns.Add(new TableColumn(i < table.ColumnDefinitions.Count ? AlignmentOf(table.ColumnDefinitions[i].Alignment) : ColumnAlignment.Default, null));
        return Complete(columns, rows, place, hints);
    }

    /// <summary>Whether every row has more cells than the row of dashes, which then is the wrong one.</summary>
    private static bool LacksDashes(SyntaxTables.Table table, int count, out int cells)
    {
        cells = int.MaxValue;
        foreach (var row in table)
            cells = Math.Min(cells, FilledCells((SyntaxTables.TableRow)row));
        return table.Count > 1 && cells > count;
    }

    private static int FilledCells(SyntaxTables.TableRow row)
    {
        var count = 0;
        foreach (var cell in row)
            count += cell is SyntaxTables.TableCell { Count: > 0 } ? 1 : 0;
        return count;
    }

    private TextPlace LineBehind(TextPlace row)
    {
        var start = text.Text.IndexOf('\n', row.Start) + 1;
        var end = text.Text.IndexOf('\n', start);
        return new TextPlace(text, start, (end < 0 ? text.Text.Length : end) - start);
    }

    /// <summary>A table with what the hints say of it.</summary>
    /// <param name="columns">As the row of dashes has them.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="hints">Those in front of it.</param>
    public TableBlock Complete(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, TextPlace place, BlockHints hints)
    {
        if (columns.Count > MostColumns)
            diagnostics.Add(place.Report(DocumentDiagnostics.TooManyColumns, columns.Count, MostColumns));
        var headerRows = TableSpanReader.ReadHeaderRows(hints, rows.Count, diagnostics);
        return new TableBlock(ReadColumns(columns, rows, headerRows, hints.Take(LayoutHint.Widths)), rows, place)
        {
            HeaderRows = headerRows,
            Spans = TableSpanReader.Read(hints, rows, headerRows, diagnostics),
            Title = hints.TakeText(LayoutHint.Title)?.Prose,
            Description = hints.TakeText(LayoutHint.Description)?.Prose,
            Caption = parts.ReadTableCaption(hints, diagnostics),
        };
    }

    /// <summary>A backslash at a line end is a printed line end for Markdig, and the row goes on behind it.</summary>
    private bool HasJoinedRows(TextPlace table)
    {
        var found = false;
        var source = text.Text;
        for (var i = table.Start; i < table.Start + table.Length; i++)
        {
            if (source[i] != '\\')
                continue;
            if (i + 1 == source.Length || source[i + 1] is '\n' or '\r')
            {
                diagnostics.Add(new TextPlace(text, i, 1).Report(DocumentDiagnostics.JoinedRows).WithHint(EndRow));
                found = true;
            }
            i++;
        }
        return found;
    }

    private List<TableColumn> ReadColumns(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, int headerRows, PlacedHint? widths)
    {
        var weights = ReadWeights(columns.Count, widths);
        var read = new List<TableColumn>(columns.Count);
        for (var i = 0; i < columns.Count; i++)
        {
            var alignment = columns[i].Alignment;
            if (alignment == ColumnAlignment.Default && NumberColumn.Is(rows, headerRows, i))
                alignment = ColumnAlignment.Right;
            read.Add(new TableColumn(alignment, weights?[i]));
        }
        return read;
    }

    private decimal[]? ReadWeights(int count, PlacedHint? widths)
    {
        if (widths is null)
            return null;
        var weights = widths.Hint.Numbers();
        if (weights is null)
            diagnostics.Add(widths.Place.Report(DocumentDiagnostics.MisplacedHint, widths.Hint.Name + " " + widths.Hint.Text));
        else if (weights.Length != count)
            diagnostics.Add(widths.Place.Report(DocumentDiagnostics.WeightCount, weights.Length, count));
        return weights?.Length == count ? weights : null;
    }

    private CellRow ReadRow(SyntaxTables.TableRow row, int count)
    {
        var cells = new List<TableCell>(count);
        foreach (var cell in row)
        {
            if (cell is SyntaxTables.TableCell { Count: > 0 } content)
                cells.Add(ReadCell(content));
        }
        if (cells.Count > count)
            diagnostics.Add(MarkdownPlaces.Of(text, row).Report(DocumentDiagnostics.SurplusCells, cells.Count, count));
        while (cells.Count < count)
            cells.Add(new TableCell([]));
        return new CellRow(cells, MarkdownPlaces.Of(text, row));
    }

    private TableCell ReadCell(SyntaxTables.TableCell cell)
    {
        foreach (var block in cell)
        {
            if (block is Syntax.ParagraphBlock paragraph)
                return new TableCell(inlines.Read(paragraph.Inline));
        }
        return new TableCell([]);
    }

    private static ColumnAlignment AlignmentOf(SyntaxTables.TableColumnAlign? alignment) => alignment switch
    {
        SyntaxTables.TableColumnAlign.Left => ColumnAlignment.Left,
        SyntaxTables.TableColumnAlign.Center => ColumnAlignment.Center,
        SyntaxTables.TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };
}
