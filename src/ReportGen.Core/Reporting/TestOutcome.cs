using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Reporting;

/// <summary>What came of one test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Findings">What is not as it says; empty when it passed.</param>
public sealed record TestOutcome(string Name, SourceSpan Place, IReadOnlyList<Diagnostic> Findings);
