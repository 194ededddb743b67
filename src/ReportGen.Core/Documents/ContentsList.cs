namespace ReportGen.Core.Documents;

/// <summary>The list of contents. It names no pages: only Word knows them, and a number that may be wrong is worse than none.</summary>
/// <param name="Title">Above the list.</param>
/// <param name="Levels">How many levels of headings it shows, 1 to 4.</param>
/// <param name="Entries">In order; may be empty.</param>
/// <param name="Place">Where the report asks for it.</param>
internal sealed record ContentsList(string Title, int Levels, IReadOnlyList<ContentsEntry> Entries, TextPlace Place);

/// <summary>A line of the list of contents.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Text">The heading with its number.</param>
/// <param name="Anchor">The name of the heading in Markdown.</param>
/// <param name="Bookmark">That of the heading in Word.</param>
internal sealed record ContentsEntry(int Level, string Text, string Anchor, string Bookmark);

/// <summary>How a layout sets the list of contents.</summary>
/// <param name="Title">Above the list.</param>
/// <param name="Levels">1 to 4.</param>
internal sealed record ContentsLayout(string Title, int Levels);
