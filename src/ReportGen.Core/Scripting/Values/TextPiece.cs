namespace ReportGen.Core.Scripting.Values;

/// <summary>A piece of a plain text that was put together from several values.</summary>
/// <param name="Text">Its characters; at least one.</param>
/// <param name="Origins">The data of this piece alone; null when no data went into it.</param>
public sealed record TextPiece(string Text, Origins? Origins);
