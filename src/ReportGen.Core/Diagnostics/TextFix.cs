using ReportGen.Core.Sources;

namespace ReportGen.Core.Diagnostics;

/// <summary>A change of the user's file that mends a finding without a person's judgement.</summary>
/// <param name="Span">The characters to replace; at least one.</param>
/// <param name="Replacement">What should stand there, as it is written in the file; empty to delete.</param>
public sealed record TextFix(SourceSpan Span, string Replacement);
