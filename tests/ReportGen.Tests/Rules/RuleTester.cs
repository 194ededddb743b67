using ReportGen.Core;
using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;

namespace ReportGen.Tests.Rules;

/// <summary>Checks rules that stand in a test on data that stands beside them.</summary>
internal static class RuleTester
{
    private const string AnySchema = """{ "title": "dữ liệu" }""";

    private const string Report = """
        lang: en
        profile: plain
        output: out
        template: report.md
        type: Report
        subject: test
        issuer: { name: Office }
        symbol: R
        place: Here
        signature: { capacity: direct, position: Head, name: A }
        """;

    /// <summary>The findings of the rules, in the order of their places.</summary>
    /// <param name="rules">The list under <c>rules:</c>.</param>
    /// <param name="data">The file <c>data/people.yaml</c>, whose name in rules is <c>people</c>.</param>
    /// <param name="schema">Of that file.</param>
    public static IReadOnlyList<Diagnostic> Check(string rules, string data, string schema = AnySchema)
    {
        var diagnostics = new DiagnosticBag();
        var indented = "rules:\n  " + rules.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal);
        var files = MemoryFiles.FromTexts(
        [
            new("data/report.yaml", Report),
            new("data/rules.yaml", indented),
            new("data/people.yaml", data),
            new("data/schema/people.schema.json", schema),
        ]);

        if (ProjectReader.Read(files, diagnostics) is { } project)
            RuleStage.Check(project, RuleStage.Read(project, diagnostics), ProjectModel.Of(project), new ProjectAnalysis(project, TemplateReader.Read(files, diagnostics)), diagnostics);

        return diagnostics.Sorted();
    }
}
