using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>A row of a table.</summary>
internal abstract class TableRow
{
    /// <summary>How many cells there are: one for each column.</summary>
    public abstract int Count { get; }

    /// <summary>The cell of a column.</summary>
    public abstract TableCell this[int column] { get; }

    /// <summary>Where it comes from.</summary>
    public abstract TextPlace Place { get; }

    /// <summary>The text of a cell that is text in the look of its row and nothing else, as most are; empty for any other.</summary>
    public abstract ReadOnlySpan<char> TextAt(int column);
}

/// <summary>A row of which every cell has its own content.</summary>
/// <param name="cells">One for each column.</param>
/// <param name="place">Where it comes from.</param>
internal sealed class CellRow(IReadOnlyList<TableCell> cells, TextPlace place) : TableRow
{
    /// <inheritdoc/>
    public override int Count => cells.Count;

    /// <inheritdoc/>
    public override TableCell this[int column] => cells[column];

    /// <inheritdoc/>
    public override TextPlace Place => place;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> TextAt(int column) => cells[column].Content is [TextInline text] ? text.Characters : "";
}

/// <summary>
/// A row whose cells are text as it stands in the rendered text, or empty: each is made whenever somebody asks for it, because a table may have
/// a million.
/// </summary>
/// <param name="source">The rendered text.</param>
/// <param name="strokes">Where the strokes stand: one before each cell, and one behind the last.</param>
internal sealed class PlainRow(MappedText source, int[] strokes) : TableRow
{
    /// <summary>A cell with nothing in it.</summary>
    public static readonly TableCell EmptyCell = new([]);

    /// <inheritdoc/>
    public override int Count => strokes.Length - 1;

    /// <inheritdoc/>
    public override TableCell this[int column] => TextAt(column) is { IsEmpty: false } text
        ? new TableCell([new TextInline(text.ToString(), new TextPlace(source, strokes[column] + 1, strokes[column + 1] - strokes[column] - 1))])
        : EmptyCell;

    /// <inheritdoc/>
    public override TextPlace Place
    {
        get
        {
            var (first, last) = (0, Count - 1);
            while (first < Count && TextAt(first).IsEmpty)
                first++;
            // An empty row has no place.
            if (first == Count)
                return new TextPlace(source, 0, 0);
            while (TextAt(last).IsEmpty)
                last--;
            return new TextPlace(source, strokes[first] + 1, strokes[last + 1] - strokes[first] - 1);
        }
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> TextAt(int column) =>
        source.Text.AsSpan(strokes[column] + 1, strokes[column + 1] - strokes[column] - 1).Trim(' ');
}
