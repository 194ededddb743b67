namespace ReportGen.Core.Documents;

/// <summary>A block of a document: one of the closed list of kinds below.</summary>
/// <param name="Place">Where it comes from.</param>
internal abstract record Block(TextPlace Place);

/// <summary>A heading of a section.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Number">The number in front of the text, its space included; empty until headings are numbered.</param>
internal sealed record HeadingBlock(int Level, string Number, IReadOnlyList<Inline> Content, TextPlace Place) : Block(Place);

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(IReadOnlyList<Inline> Content, TextPlace Place) : Block(Place);

/// <summary>A list.</summary>
/// <param name="Start">The first number of a numbered list; null for a list with dashes.</param>
/// <param name="Delimiter"><c>.</c> or <c>)</c> behind the number.</param>
/// <param name="IsTight">Whether items stand without blank lines between them in Markdown.</param>
/// <param name="Items">At least 1.</param>
internal sealed record ListBlock(int? Start, char Delimiter, bool IsTight, IReadOnlyList<ListItem> Items, TextPlace Place) : Block(Place);

/// <summary>An item of a list.</summary>
/// <param name="Blocks">May be empty.</param>
internal sealed record ListItem(IReadOnlyList<Block> Blocks, TextPlace Place);

/// <summary>A quotation that stands apart.</summary>
internal sealed record QuoteBlock(IReadOnlyList<Block> Blocks, TextPlace Place) : Block(Place);

/// <summary>A table.</summary>
/// <param name="Columns">At least 1.</param>
/// <param name="Rows">The first is the header row; every row has a cell for each column.</param>
internal sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, TextPlace Place) : Block(Place);

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="Weight">Its share of the width; null to take it from the content.</param>
internal sealed record TableColumn(ColumnAlignment Alignment, decimal? Weight);

/// <summary>A row of a table.</summary>
/// <param name="Cells">One for each column.</param>
/// <param name="Place">Where it comes from.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells, TextPlace Place);

/// <summary>A cell of a table.</summary>
/// <param name="Content">One line; may be empty.</param>
internal sealed record TableCell(IReadOnlyList<Inline> Content);

/// <summary>A horizontal rule.</summary>
internal sealed record RuleBlock(TextPlace Place) : Block(Place);

/// <summary>What follows begins on a new page.</summary>
internal sealed record PageBreakBlock(TextPlace Place) : Block(Place);

/// <summary>What follows stands on new pages of the other orientation.</summary>
internal sealed record OrientationBlock(PageOrientation Orientation, TextPlace Place) : Block(Place);

/// <summary>How a page lies.</summary>
internal enum PageOrientation
{
    /// <summary>Upright.</summary>
    Portrait,

    /// <summary>Turned on its side.</summary>
    Landscape,
}

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
