using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What a pipe puts before the arguments of a call.</summary>
/// <param name="Value">The value of its left side.</param>
/// <param name="Span">The left side.</param>
/// <param name="IsExpanded">Whether the elements of the value are put there, not the value.</param>
internal sealed record Piped(ScriptValue Value, SourceSpan Span, bool IsExpanded);
