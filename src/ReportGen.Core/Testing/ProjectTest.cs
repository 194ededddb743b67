using ReportGen.Core.Data;

namespace ReportGen.Core.Testing;

/// <summary>A test of the rules and templates of a project.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Changes">What is changed for it, in the order of the file.</param>
/// <param name="Findings">The findings that must come of it, and no others.</param>
/// <param name="Says">What the report must say then.</param>
/// <param name="Lacks">What it must not say.</param>
/// <param name="Golden">The file that the report's Markdown must be like, line by line; null for none.</param>
internal sealed record ProjectTest(
    DataScalar Name,
    IReadOnlyList<TestChange> Changes,
    IReadOnlyList<ExpectedFinding> Findings,
    IReadOnlyList<DataScalar> Says,
    IReadOnlyList<DataScalar> Lacks,
    DataScalar? Golden);

/// <summary>A change of one file: a text in place of another, another content, or no file at all.</summary>
/// <param name="File">The path in the project.</param>
/// <param name="Replace">What to replace; null when the file is changed as a whole.</param>
/// <param name="Content">What comes in its place; null when the file is removed.</param>
internal sealed record TestChange(DataScalar File, DataScalar? Replace, DataScalar? Content);

/// <summary>A finding that must come.</summary>
/// <param name="Code">The code of the tool, or the id of a rule.</param>
/// <param name="At">The file, or the file and the line; null for any place.</param>
internal sealed record ExpectedFinding(DataScalar Code, DataScalar? At);
