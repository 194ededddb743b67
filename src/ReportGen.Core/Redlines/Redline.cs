namespace ReportGen.Core.Redlines;

/// <summary>A Word file with tracked changes.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Insertions">How many pieces are inserted.</param>
/// <param name="Deletions">How many are deleted.</param>
/// <param name="HasChanges">Whether there is any change, also of properties alone.</param>
/// <param name="HasTurns">Whether pages begin to lie another way at places where they did not, which LibreOffice cannot take back.</param>
/// <param name="HasOtherLooks">Whether the looks of the old document were others; the file has those of the new one.</param>
public sealed record Redline(byte[] Content, int Insertions, int Deletions, bool HasChanges, bool HasTurns, bool HasOtherLooks);
