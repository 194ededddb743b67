namespace ReportGen.Core.Redlines;

/// <summary>What the parts of a redline are made with.</summary>
/// <param name="Marks">Makes the tracked changes.</param>
/// <param name="Bookmarks">Those of the file.</param>
/// <param name="Lists">The lists of the old document in the redline.</param>
/// <param name="Footnotes">The footnotes of both.</param>
/// <param name="Old">Reads the old document.</param>
/// <param name="Now">Reads the new one.</param>
/// <param name="ComparesLooks">Whether properties are compared too, and not only words and styles.</param>
internal sealed record RedlineSides(
    RevisionMarks Marks, BookmarkNumbers Bookmarks, ListMerger Lists, FootnotePairs Footnotes, BlockReader Old, BlockReader Now, bool ComparesLooks);
