using ReportGen.Core.Diagnostics;
using ReportGen.Core.Reporting;

namespace ReportGen.Core;

/// <summary>What came of the tests of a project.</summary>
/// <param name="Outcomes">In the order of the files.</param>
/// <param name="Accepted">The golden files to write, by their paths in the project: reports that were accepted as they are and differ from what is there.</param>
public sealed record TestResults(IReadOnlyList<TestOutcome> Outcomes, IReadOnlyDictionary<string, string> Accepted)
{
    /// <summary>All that is not as the tests say.</summary>
    public IReadOnlyList<Diagnostic> Findings => [.. Outcomes.SelectMany(outcome => outcome.Findings)];
}
