using System.Globalization;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Reads what hints say of the cells of a table: how many rows are its header, and which cells are one.</summary>
internal static class TableSpanReader
{
    private static readonly LocalizedText EmptyCell = new(
        "Leave the cell empty: only the first cell of a range is shown.", "Hãy để trống ô này: chỉ ô đầu của vùng được in.");

    /// <summary>How many rows are the header: 1 when no hint says more.</summary>
    public static int ReadHeaderRows(BlockHints hints, int rowCount, DiagnosticBag diagnostics)
    {
        if (hints.TakeText(LayoutHint.HeaderRows) is not { } hint)
            return 1;
        if (int.TryParse(hint.Hint.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= rowCount)
            return count;
        diagnostics.Add(hint.Place.Report(HintDiagnostics.HeaderRows, hint.Hint.Text, rowCount));
        return 1;
    }

    /// <summary>The ranges of cells that are one; those with a mistake are reported and left out.</summary>
    public static IReadOnlyList<TableSpan> Read(BlockHints hints, IReadOnlyList<TableRow> rows, int headerRows, DiagnosticBag diagnostics)
    {
        if (hints.TakeText(LayoutHint.Merge) is not { } hint)
            return [];
        var spans = new List<TableSpan>();
        foreach (var word in hint.Hint.Arguments)
        {
            var span = Parse(word);
            if (span is null)
                diagnostics.Add(hint.Place.Report(HintDiagnostics.BadRange, word));
            else if (IsSound(span, word, spans, rows, headerRows, hint.Place, diagnostics))
                spans.Add(span);
        }
        return spans;
    }

    private static bool IsSound(
        TableSpan span, string word, List<TableSpan> others, IReadOnlyList<TableRow> rows, int headerRows, TextPlace place, DiagnosticBag diagnostics)
    {
        var columns = rows[0].Count;
        if (span.Row + span.Rows > rows.Count || span.Column + span.Columns > columns)
        {
            diagnostics.Add(place.Report(HintDiagnostics.RangeOutside, word, TableSpan.NameOf(rows.Count - 1, columns - 1)));
            return false;
        }
        if (span.Row < headerRows && span.Row + span.Rows > headerRows)
        {
            diagnostics.Add(place.Report(HintDiagnostics.RangeAcrossHeader, word));
            return false;
        }
        foreach (var other in others)
        {
            if (!Overlap(span, other))
                continue;
            diagnostics.Add(place.Report(HintDiagnostics.RangeOverlap, other.ToString(), word));
            return false;
        }
        return CoversEmptyCells(span, rows, diagnostics);
    }

    private static bool CoversEmptyCells(TableSpan span, IReadOnlyList<TableRow> rows, DiagnosticBag diagnostics)
    {
        var isSound = true;
        for (var row = span.Row; row < span.Row + span.Rows; row++)
        {
            for (var column = span.Column; column < span.Column + span.Columns; column++)
            {
                var isFirst = row == span.Row && column == span.Column;
                if (isFirst || rows[row][column].Content is not [var content, ..])
                    continue;
                var name = TableSpan.NameOf(row, column);
                diagnostics.Add(content.Place.Report(HintDiagnostics.CoveredCell, name, TableSpan.NameOf(span.Row, span.Column)).WithHint(EmptyCell));
                isSound = false;
            }
        }
        return isSound;
    }

    private static bool Overlap(TableSpan one, TableSpan other) =>
        one.Row < other.Row + other.Rows && other.Row < one.Row + one.Rows
        && one.Column < other.Column + other.Columns && other.Column < one.Column + one.Columns;

    /// <summary>A range such as <c>A2:B3</c>; null when it is something else or only one cell.</summary>
    private static TableSpan? Parse(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || ParseRow(word[..colon]) is not { } firstRow || ParseRow(word[(colon + 1)..]) is not { } lastRow)
            return null;
        var (firstColumn, lastColumn) = (word[0] - 'A', word[colon + 1] - 'A');
        return lastRow < firstRow || lastColumn < firstColumn || lastRow == firstRow && lastColumn == firstColumn
            ? null
            : new TableSpan(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
    }

    /// <summary>The index of a cell's row.</summary>
    private static int? ParseRow(string cell) =>
        cell.Length > 1 && char.IsAsciiLetterUpper(cell[0])
        && int.TryParse(cell.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? row - 1
            : null;
}
