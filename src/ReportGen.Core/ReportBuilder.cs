using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>The whole line: a report project goes in; finished documents come out, or diagnostics and nothing else.</summary>
public static class ReportBuilder
{
    /// <summary>Finds all that <see cref="Build"/> would find: it renders and lays out too, but makes no output.</summary>
    /// <param name="files">The project.</param>
    /// <param name="diagnostics">Takes every finding.</param>
    /// <param name="tellsUnusedFields">Whether to note the fields that no template and no rule reads.</param>
    public static void Check(ProjectFiles files, DiagnosticBag diagnostics, bool tellsUnusedFields = false) =>
        Run(files, diagnostics, memory: null, tellsUnusedFields);

    /// <summary>Loads, checks, renders and lays out a project; writes nothing.</summary>
    /// <param name="files">The project.</param>
    /// <param name="diagnostics">Takes every finding, also those that do not stop the build.</param>
    /// <param name="memory">What earlier builds of the run read; null for none. The result is the same.</param>
    /// <returns>Null when there is an error.</returns>
    public static ReportBuild? Build(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory = null) =>
        Run(files, diagnostics, memory, tellsUnusedFields: false);

    private static ReportBuild? Run(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory, bool tellsUnusedFields)
    {
        memory?.Begin();
        var build = LayOut(files, diagnostics, memory, tellsUnusedFields);
        if (diagnostics.HasErrors)
            Consequences.Remove(diagnostics);
        return build;
    }

    private static ReportBuild? LayOut(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory, bool tellsUnusedFields)
    {
        var project = ProjectReader.Read(files, diagnostics, memory);
        var templates = TemplateReader.Read(files, diagnostics, memory);
        if (project is null)
            return null;

        SeverityStage.Apply(project, diagnostics);
        ProofStage.Check(project, templates, diagnostics);
        var frame = LayoutStage.ReadFrame(project, templates, diagnostics);
        var layout = frame is null ? null : LayoutStage.Read(project, frame, diagnostics);
        var analysis = AnalysisStage.Begin(project, templates, frame);
        var model = ProjectModel.Of(project);
        RuleStage.Check(project, model, analysis, diagnostics);
        if (frame is not null)
            AnalysisStage.Check(analysis, frame, project.Report.IsSound, diagnostics);
        if (tellsUnusedFields)
            diagnostics.AddRange(analysis.UnusedFields());
        if (layout is null || diagnostics.HasErrors)
            return null;

        var texts = Render(layout.Frame, new ReportRenderer(model, templates, EvaluationLimits.For(project.Length)), diagnostics);
        if (texts is null)
            return null;

        FigureStage.Check(texts, templates, diagnostics);
        var document = DocumentBuilder.Build(layout.Frame, layout.Profile, texts[0], texts.GetRange(1, texts.Count - 1), LayoutStage.Pictures(files, layout.Frame), diagnostics, MarkdownLimits.MostCharactersFor(project.Length));
        return document is null || diagnostics.HasErrors
            ? null
            : new ReportBuild(layout, document, ReportOutputs.Of(layout, document, memory), ReportOutputs.FormatsOf(project));
    }

    /// <summary>The body first, then the annexes in their order.</summary>
    private static List<MappedText>? Render(ReportFrame frame, ReportRenderer renderer, DiagnosticBag diagnostics)
    {
        var texts = new List<MappedText>();
        var names = AnalysisStage.TemplatesOf(frame);
        foreach (var name in names)
        {
            if (renderer.Render(name, diagnostics) is { } text)
                texts.Add(text);
        }
        return texts.Count == names.Count ? texts : null;
    }
}
