namespace ReportGen.Core.Differences;

/// <summary>A difference of the text with its causes.</summary>
/// <param name="Text">What differs.</param>
/// <param name="Causes">Why; empty when no cause is visible.</param>
/// <param name="IsFrame">Whether it belongs to the frame around the text: letterhead, recipients, signature.</param>
internal sealed record SentenceChange(TextChange Text, IReadOnlyList<Cause> Causes, bool IsFrame);
