using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax;
using SyntaxTables = Markdig.Extensions.Tables;

namespace ReportGen.Core.Documents;

/// <summary>Turns Markdig's tables into ours.</summary>
internal sealed class MarkdownTableReader(MappedText text, MarkdownInlineReader inlines, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText EndRow = new(
        "End the row with '|'; write '\\\\' for the sign itself.", "Hãy kết thúc hàng bằng “|”; viết “\\\\” nếu cần chính dấu này.");

    /// <summary>Reads a table.</summary>
    /// <param name="table">With a header row.</param>
    /// <param name="widths">The hint in front of it; null when there is none.</param>
    /// <param name="widthsPlace">Where the hint stands.</param>
    /// <returns>Null when two rows are joined, which was reported.</returns>
    public TableBlock? Read(SyntaxTables.Table table, LayoutHint? widths, TextPlace? widthsPlace)
    {
        if (HasJoinedRows(MarkdownPlaces.Of(text, table)))
            return null;
        // Markdig fills every row up to the longest one; the row of dashes says what was meant.
        var count = table.ColumnDefinitions.Count;
        var rows = new List<TableRow>(table.Count);
        foreach (var row in table)
            rows.Add(ReadRow((SyntaxTables.TableRow)row, count));
        return new TableBlock(ReadColumns(table, count, widths, widthsPlace), rows, MarkdownPlaces.Of(text, table));
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

    private List<TableColumn> ReadColumns(SyntaxTables.Table table, int count, LayoutHint? widths, TextPlace? widthsPlace)
    {
        var weights = ReadWeights(count, widths, widthsPlace);
        var columns = new List<TableColumn>(count);
        for (var i = 0; i < count; i++)
        {
            columns.Add(new TableColumn(AlignmentOf(table.ColumnDefinitions[i].Alignment), weights?[i]));
        }
        return columns;
    }

    private decimal[]? ReadWeights(int count, LayoutHint? widths, TextPlace? place)
    {
        if (widths is null || place is null)
            return null;
        var weights = widths.Numbers();
        if (weights is null)
            diagnostics.Add(place.Report(DocumentDiagnostics.MisplacedHint, widths.Name + " " + string.Join(' ', widths.Arguments)));
        else if (weights.Length != count)
            diagnostics.Add(place.Report(DocumentDiagnostics.WeightCount, weights.Length, count));
        return weights?.Length == count ? weights : null;
    }

    private TableRow ReadRow(SyntaxTables.TableRow row, int count)
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
        return new TableRow(cells, MarkdownPlaces.Of(text, row));
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
