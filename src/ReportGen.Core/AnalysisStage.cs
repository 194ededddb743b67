using System.Diagnostics;
using System.Text;
using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;

namespace ReportGen.Core;

/// <summary>Checks the templates of a report against the schemas of its data.</summary>
internal static class AnalysisStage
{
    /// <summary>The analysis of a project; with memory, that of the build before when both have the same templates, rules and kinds of data.</summary>
    /// <param name="frame">Null when it could not be read, so that no template will be checked.</param>
    public static ProjectAnalysis Begin(ReportProject project, TemplateSet templates, ReportFrame? frame)
    {
        if (project.Memory is null)
            return new ProjectAnalysis(project, templates);
        var names = frame is null ? "" : string.Join('\n', TemplatesOf(frame)) + (project.Report.IsSound ? "" : "\n?");
        var analysis = BuildMemory.Get(
            project.Memory,
            "analysis",
            [templates, project.Schemas, project.Rules, KindsOf(project), names],
            _ => new ProjectAnalysis(project, templates),
            new DiagnosticBag()) ?? throw new UnreachableException();
        analysis.StandFor(project);
        return analysis;
    }

    /// <summary>Checks the body and the annexes; also finds templates and data files that nothing uses.</summary>
    /// <param name="isWhole">Whether the frame names all templates for sure; if not, nothing is called unused.</param>
    public static void Check(ProjectAnalysis analysis, ReportFrame frame, bool isWhole, DiagnosticBag diagnostics)
    {
        if (!isWhole)
            analysis.NoteUnread();
        analysis.Check(TemplatesOf(frame), diagnostics);
    }

    private static string KindsOf(ReportProject project)
    {
        var kinds = new StringBuilder();
        var last = "";
        foreach (var file in project.DataFiles)
        {
            if (file.Name != last)
                kinds.Append(file.Name).Append(file.RecordId is null ? '.' : '/');
            last = file.Name;
        }
        return kinds.ToString();
    }

    /// <summary>The main templates: the body first, then the annexes in their order.</summary>
    public static List<string> TemplatesOf(ReportFrame frame)
    {
        List<string> names = [frame.Template.Text];
        foreach (var annex in frame.Annexes)
            names.Add(annex.Template.Text);
        return names;
    }
}
