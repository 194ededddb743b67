namespace ReportGen.Core.Documents;

/// <summary>What stands at the top of a plain text: a block, or a hint. Nothing has been taken from the hints before a block yet.</summary>
/// <param name="Block">A heading, a paragraph, a list or a table; null for a hint.</param>
/// <param name="Hint">The whole line of a hint.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PlainPiece(Block? Block, string Hint, TextPlace Place);
