using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core;

/// <summary>Checks the templates of a report against the schemas of its data.</summary>
internal static class AnalysisStage
{
    /// <summary>Checks the body and the annexes; also finds templates and data files that nothing uses.</summary>
    public static void Check(ProjectAnalysis analysis, ReportFrame frame, DiagnosticBag diagnostics) =>
        analysis.Check(TemplatesOf(frame), diagnostics);

    /// <summary>The main templates: the body first, then the annexes in their order.</summary>
    public static List<string> TemplatesOf(ReportFrame frame)
    {
        List<string> names = [frame.Template.Text];
        foreach (var annex in frame.Annexes)
            names.Add(annex.Template.Text);
        return names;
    }
}
