using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Testing;

/// <summary>What came of the tests of a project.</summary>
/// <param name="Outcomes">In the order of the files.</param>
/// <param name="Accepted">The golden files to write, by their paths in the project: reports that were accepted as they are and differ from what is there.</param>
public sealed record TestResults(IReadOnlyList<TestOutcome> Outcomes, IReadOnlyDictionary<string, string> Accepted)
{
    /// <summary>All that is not as the tests say.</summary>
    public IReadOnlyList<Diagnostic> Findings => [.. Outcomes.SelectMany(outcome => outcome.Findings)];
}

/// <summary>What came of one test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Findings">What is not as it says; empty when it passed.</param>
public sealed record TestOutcome(string Name, SourceSpan Place, IReadOnlyList<Diagnostic> Findings);
