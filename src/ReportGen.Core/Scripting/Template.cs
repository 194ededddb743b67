using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting;

/// <summary>A parsed template; immutable, so that one serves many evaluations.</summary>
/// <param name="Slice">The text it was parsed from.</param>
/// <param name="Body">Its statements.</param>
public sealed record Template(SourceSlice Slice, Block Body);
