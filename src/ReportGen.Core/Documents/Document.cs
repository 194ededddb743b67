namespace ReportGen.Core.Documents;

/// <summary>A whole document, before it becomes Markdown or Word: both formats write this and nothing else.</summary>
/// <param name="Properties">What the file says of itself.</param>
/// <param name="Letterhead">The head of the first page.</param>
/// <param name="TitleLines">The kind of document, its subject and what separates them from the text.</param>
/// <param name="Body">Headings numbered.</param>
/// <param name="SignOff">Recipients and signature.</param>
/// <param name="Annexes">In order; may be empty.</param>
/// <param name="Footnotes">In the order of their marks, body first; may be empty.</param>
internal sealed record Document(
    DocumentProperties Properties,
    Letterhead Letterhead,
    IReadOnlyList<FrameLine> TitleLines,
    IReadOnlyList<Block> Body,
    SignOff SignOff,
    IReadOnlyList<Annex> Annexes,
    IReadOnlyList<Footnote> Footnotes)
{
    /// <summary>Between title and body; null when the report does not ask for it.</summary>
    public ContentsList? Contents { get; init; }

    /// <summary>The pictures it shows, each once, in the order of their first use.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];
}

/// <summary>What a file says of itself.</summary>
/// <param name="Title">Kind and subject.</param>
/// <param name="Creator">Who issues it.</param>
/// <param name="Language">A tag such as <c>vi-VN</c>.</param>
/// <param name="Date">The day of issue as <c>yyyy-MM-dd</c>; null when it is not known.</param>
internal sealed record DocumentProperties(string Title, string Creator, string Language, string? Date);

/// <summary>The head of the first page: two columns of lines.</summary>
/// <param name="Left">From the top; may be empty.</param>
/// <param name="Right">Likewise.</param>
internal sealed record Letterhead(IReadOnlyList<FrameLine> Left, IReadOnlyList<FrameLine> Right)
{
    /// <summary>The lines side by side, where an output has rows: the last ones of both columns share the last row.</summary>
    public IReadOnlyList<LetterheadRow> Rows
    {
        get
        {
            var count = Math.Max(Left.Count, Right.Count);
            var rows = new List<LetterheadRow>(count);
            for (var i = 0; i < count; i++)
                rows.Add(new LetterheadRow(LineOfRow(Left, i, count), LineOfRow(Right, i, count)));
            return rows;
        }
    }

    private static FrameLine? LineOfRow(IReadOnlyList<FrameLine> lines, int row, int rowCount)
    {
        if (row == rowCount - 1)
            return lines.Count == 0 ? null : lines[^1];
        return row < lines.Count - 1 ? lines[row] : null;
    }
}

/// <summary>A row of the letterhead; a side may be empty.</summary>
internal sealed record LetterheadRow(FrameLine? Left, FrameLine? Right);

/// <summary>Recipients at the left, the signature at the right.</summary>
/// <param name="Recipients">May be empty.</param>
/// <param name="Signature">The lines of the signature, from the top.</param>
internal sealed record SignOff(IReadOnlyList<RecipientGroup> Recipients, IReadOnlyList<FrameLine> Signature);

/// <summary>A list of recipients under its label.</summary>
internal sealed record RecipientGroup(FrameLine Label, IReadOnlyList<FrameLine> Items);

/// <summary>What is enclosed, on pages of its own.</summary>
/// <param name="Orientation">How its pages lie.</param>
/// <param name="HeadLines">Its label, title and reference to the document.</param>
/// <param name="Blocks">Headings numbered from the start.</param>
/// <param name="Place">Where the report names it.</param>
internal sealed record Annex(PageOrientation Orientation, IReadOnlyList<FrameLine> HeadLines, IReadOnlyList<Block> Blocks, TextPlace Place)
{
    /// <summary>The bookmark of its label, for the list of contents; null when there is no such list.</summary>
    public string? Bookmark { get; init; }
}

/// <summary>A footnote.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Paragraphs">At least 1.</param>
internal sealed record Footnote(int Number, IReadOnlyList<ParagraphBlock> Paragraphs);
