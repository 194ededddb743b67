using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>
/// Finds figures that were typed into a table which computes the others: the total of a column or of a row, a ratio of the rows, and a
/// number that every row repeats though the data gives it.
/// </summary>
internal sealed class TableFigures
{
    private readonly MappedText _source;
    private readonly RenderedTable _table;
    private readonly IReadOnlyList<CountedList> _lists;
    private readonly ColumnAbove?[] _above;

    private TableFigures(MappedText source, RenderedTable table, IReadOnlyList<CountedList> lists)
    {
        _source = source;
        _table = table;
        _lists = lists;
        _above = new ColumnAbove?[table.Header.Count];
    }

    /// <summary>Looks at the tables of a text.</summary>
    public static void Check(MappedText source, IReadOnlyList<CountedList> lists, TypedPlaces places, DiagnosticBag diagnostics)
    {
        foreach (var table in RenderedTable.ReadAll(source))
            new TableFigures(source, table, lists).Check(places, diagnostics);
    }

    private void Check(TypedPlaces places, DiagnosticBag diagnostics)
    {
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            for (var column = 0; column < Math.Min(_table.Rows[row].Count, _table.Header.Count); column++)
                Judge(row, column, places, diagnostics);
        }
    }

    private void Judge(int row, int column, TypedPlaces places, DiagnosticBag diagnostics)
    {
        var cell = _table.Rows[row][column];
        if (cell.Whole is null)
            return;
        var stroke = cell.Text.IndexOf('/', StringComparison.Ordinal);
        var whole = TableCell.TypedAt(_source, cell.Start + stroke + 1, cell.Text.Length - stroke - 1);
        var part = stroke < 0 ? null : TableCell.TypedAt(_source, cell.Start, stroke);
        if ((whole ?? part) is not { } digits || Expected(row, column, cell, digits) is not { } expected)
            return;
        var typed = whole is not null && part is not null ? digits.File.Span(part.Start, digits.Start + digits.Length - part.Start) : digits;
        if (places.Once(typed) is not { } place)
            return;
        diagnostics.Add((expected == cell.Text || expected == DataComparison.Pad(cell.Whole ?? 0)
            ? FigureDiagnostics.TypedTwice.At(place, cell.Text)
            : FigureDiagnostics.Contradicted.At(place, cell.Text, expected)).WithHint(FigureDiagnostics.WriteExpression));
    }

    /// <summary>What should stand in a cell; null when nothing tells.</summary>
    private string? Expected(int row, int column, TableCell cell, SourceSpan typed)
    {
        if (cell.Part is { } part)
            return Ratio(row, column, cell, part);
        if (IsOfEveryRow(row, column, typed))
            return (RowSum(row, column) ?? OfData(column)) is { } ofRow ? DataComparison.Pad(ofRow) : null;
        if (ColumnSum(row, column) is not { } sum)
            return null;
        return RenderedTable.IsTotal(_table.Rows[row]) || sum == cell.Whole ? DataComparison.Pad(sum) : null;
    }

    /// <summary>The rows that data wrote are the whole; the part is known when they all say the same in this column.</summary>
    private string? Ratio(int row, int column, TableCell cell, int part)
    {
        var above = Above(row, column);
        if (above.Computed < 2 || !(RenderedTable.IsTotal(_table.Rows[row]) || cell.Whole == above.Computed))
            return null;
        return FormattableString.Invariant($"{(above.AreAlike ? above.Computed : Math.Min(part, above.Computed))}/{above.Computed}");
    }

    /// <summary>The rows above one that data wrote; a column is looked through once, from the top down.</summary>
    private ColumnAbove Above(int row, int column)
    {
        var above = _above[column] ??= new ColumnAbove();
        for (; above.Rows < row; above.Rows++)
        {
            if (_table.Rows[above.Rows].Count > column && TableCell.IsComputedAt(_source, _table.Rows[above.Rows][column].Start))
                above.Add(_table.Rows[above.Rows][column].Text);
        }
        return above;
    }

    /// <summary>Whether a loop repeats the number in another row.</summary>
    private bool IsOfEveryRow(int row, int column, SourceSpan typed)
    {
        for (var i = 0; i < _table.Rows.Count; i++)
        {
            if (i != row && _table.Rows[i].Count > column && _table.Rows[i][column] is { Text.Length: > 0 } other
                && TableCell.TypedAt(_source, other.Start, other.Text.Length) is { } place && place.Start == typed.Start && place.File == typed.File)
                return true;
        }
        return false;
    }

    /// <summary>The sum of the numbers left of a total.</summary>
    private int? RowSum(int row, int column)
    {
        var (sum, count) = (0, 0);
        for (var i = column - 1; i >= 0 && _table.Rows[row][i] is { Whole: { } number, Part: null }; i--)
        {
            sum += number;
            count++;
        }
        return count > 1 && RenderedTable.IsTotal(_table.Header[column]) ? sum : null;
    }

    /// <summary>The sum of the computed numbers above.</summary>
    private int? ColumnSum(int row, int column)
    {
        var sum = 0;
        for (var i = 0; i < row; i++)
        {
            if (_table.Rows[i].Count <= column || _table.Rows[i][column] is not { Whole: { } number, Part: null } above
                || !TableCell.IsComputedAt(_source, above.Start))
                return null;
            sum += number;
        }
        return row > 1 ? sum : null;
    }

    /// <summary>The number that the data gives for every item under this head.</summary>
    private int? OfData(int column)
    {
        if (TitleNoun.KeyOf(_table.Header[column].Text) is not { } noun)
            return null;
        foreach (var list in _lists)
        {
            if (list.Numbers(noun) is not { } numbers)
                continue;
            foreach (var number in numbers)
            {
                if (number != numbers[0])
                    return null;
            }
            return numbers[0];
        }
        return null;
    }

    /// <summary>What the computed cells of a column say, down to a row.</summary>
    private sealed class ColumnAbove
    {
        private string _first = "";

        /// <summary>How many rows were looked at.</summary>
        public int Rows { get; set; }

        /// <summary>How many of them have a computed cell.</summary>
        public int Computed { get; private set; }

        /// <summary>Whether these say the same.</summary>
        public bool AreAlike { get; private set; } = true;

        public void Add(string text)
        {
            _first = Computed == 0 ? text : _first;
            AreAlike &= text == _first;
            Computed++;
        }
    }
}
