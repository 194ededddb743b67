using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>An argument that has been computed.</summary>
/// <param name="Name">Null unless it is a named one.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record BoundArgument(string? Name, ScriptValue Value, SourceSpan Span);
