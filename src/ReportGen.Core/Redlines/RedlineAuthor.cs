namespace ReportGen.Core.Redlines;

/// <summary>Whom the tracked changes of a redline name.</summary>
/// <param name="Name">As Word shows it.</param>
/// <param name="Date">As Word writes it: <c>2026-01-02T03:04:05Z</c>.</param>
public sealed record RedlineAuthor(string Name, string Date);
