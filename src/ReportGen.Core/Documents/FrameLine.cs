namespace ReportGen.Core.Documents;

/// <summary>A line of the frame around the text: letterhead, title, signature, recipients, head of an annex.</summary>
/// <param name="Style">The style of the profile that it is set in.</param>
/// <param name="Text">In its final capitals; empty for a rule.</param>
/// <param name="RuleOf">
/// For a rule the text that its length is measured by; null for a line of text.
/// </param>
/// <param name="Place">Where it comes from.</param>
internal sealed record FrameLine(TextStyle Style, string Text, FrameRule? RuleOf, TextPlace Place)
{
    /// <summary>Whether the line is drawn instead of written.</summary>
    public bool IsRule => RuleOf is not null;
}

/// <summary>The length of a drawn line.</summary>
/// <param name="Measure">The text that gives the length.</param>
/// <param name="Style">The style of that text.</param>
/// <param name="Share">The part of that length, above 0; 1 is as long as the text.</param>
internal sealed record FrameRule(string Measure, TextStyle Style, decimal Share);
