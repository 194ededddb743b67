namespace ReportGen.Core.Documents;

/// <summary>A block of a document: one of the closed list of kinds below.</summary>
/// <param name="Place">Where it comes from.</param>
internal abstract record Block(TextPlace Place);

/// <summary>A heading of a section.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Number">The number in front of the text, its space included; empty until headings are numbered.</param>
internal sealed record HeadingBlock(int Level, string Number, IReadOnlyList<Inline> Content, TextPlace Place) : Block(Place)
{
    /// <summary>The counts of its level and those above it, such as <c>2.3</c>; empty until headings are numbered.</summary>
    public string Path { get; init; } = "";

    /// <summary>The id that references name; null when there is none.</summary>
    public string? Id { get; init; }

    /// <summary>Bookmarks of its number, for references to it and to headings below it.</summary>
    public IReadOnlyList<string> NumberBookmarks { get; init; } = [];

    /// <summary>The bookmark of the whole line, for the list of contents; null when there is no such list.</summary>
    public string? LineBookmark { get; init; }

    /// <summary>The number without the signs and spaces behind it; empty when it has no letter or figure.</summary>
    public string Label
    {
        get
        {
            var end = Number.Length;
            while (end > 0 && !char.IsLetterOrDigit(Number[end - 1]))
                end--;
            return Number[..end];
        }
    }
}

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
