using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting;

/// <summary>A parsed expression that stands alone, such as the check of a rule.</summary>
/// <param name="Slice">The text it was parsed from.</param>
/// <param name="Value">The expression.</param>
public sealed record ScriptExpression(SourceSlice Slice, Expression Value);
