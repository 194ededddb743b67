using System.Globalization;

namespace ReportGen.Core.Documents;

/// <summary>A table.</summary>
/// <param name="Columns">At least 1.</param>
/// <param name="Rows">The first is the header row; every row has a cell for each column.</param>
internal sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, TextPlace Place) : Block(Place)
{
    /// <summary>How many rows are repeated on each page; at least 1.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Cells that are one; they do not overlap, and all but the first cell of each are empty.</summary>
    public IReadOnlyList<TableSpan> Spans { get; init; } = [];

    /// <summary>What a reader who cannot see the table is told first; null when nothing is.</summary>
    public TextInline? Title { get; init; }

    /// <summary>What such a reader is told of its content.</summary>
    public TextInline? Description { get; init; }

    /// <summary>What stands above it; null when nothing does.</summary>
    public Caption? Caption { get; init; }

    /// <summary>The merged cells that a cell belongs to; null when it stands for itself.</summary>
    public TableSpan? SpanAt(int row, int column)
    {
        for (var i = 0; i < Spans.Count; i++)
        {
            if (Spans[i].Holds(row, column))
                return Spans[i];
        }
        return null;
    }
}

/// <summary>Cells that are one.</summary>
/// <param name="Row">Index of the first row.</param>
/// <param name="Column">Index of the first column.</param>
/// <param name="Rows">How many rows; at least 1.</param>
/// <param name="Columns">How many columns; at least 1, and more than 1 where <paramref name="Rows"/> is 1.</param>
internal sealed record TableSpan(int Row, int Column, int Rows, int Columns)
{
    /// <summary>Whether a cell is one of them.</summary>
    public bool Holds(int row, int column) => row >= Row && row < Row + Rows && column >= Column && column < Column + Columns;

    /// <summary>The range as a hint has it, such as <c>A2:B3</c>.</summary>
    public override string ToString() => NameOf(Row, Column) + ":" + NameOf(Row + Rows - 1, Column + Columns - 1);

    /// <summary>A cell by the letter of its column and the number of its row, the first row being 1.</summary>
    public static string NameOf(int row, int column) =>
        (char)('A' + column) + (row + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="Weight">Its share of the width; null to take it from the content.</param>
internal sealed record TableColumn(ColumnAlignment Alignment, decimal? Weight);

/// <summary>A cell of a table.</summary>
/// <param name="Content">One line; may be empty.</param>
internal sealed record TableCell(IReadOnlyList<Inline> Content);

/// <summary>How the cells of a column are aligned.</summary>
internal enum ColumnAlignment
{
    /// <summary>As the reader does it: at the left.</summary>
    Default,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,
}
