using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>
/// One run down the line. Where there is a second lane, templates and rules are read beside the data and its frame, and the documents are made, and all prose
/// is read for slips of the pen, beside the checks of rules and templates; the documents of a report with errors are thrown away.
/// </summary>
/// <param name="files">The project.</param>
/// <param name="memory">What earlier builds read; null for none.</param>
/// <param name="lane">Takes what need not wait; null for none, and then everything is done in turn. Not together with a memory.</param>
/// <param name="formats">The documents to write out at once: none for those that the project asks for, null when no bytes are wanted yet.</param>
internal sealed class BuildRun(ProjectFiles files, BuildMemory? memory, SecondLane? lane, IReadOnlyList<string>? formats)
{
    /// <summary>Documents of longer texts, in characters, are not held in memory: they are written when all else is done.</summary>
    private const int MostWrittenOut = 1_000_000;

    /// <summary>Whether every piece of the documents is to tell which data decided that it is there.</summary>
    public bool TracesDecisions { get; init; }

    /// <summary>Finds all there is to find.</summary>
    /// <returns>Null when there is an error.</returns>
    public ReportBuild? Run(DiagnosticBag diagnostics, bool tellsUnusedFields)
    {
        memory?.Begin();
        var build = LayOut(diagnostics, tellsUnusedFields);
        if (diagnostics.HasErrors)
            Consequences.Remove(diagnostics);
        return build;
    }

    private ReportBuild? LayOut(DiagnosticBag diagnostics, bool tellsUnusedFields)
    {
        var reading = Beside(found => TemplateReader.Read(files, found, memory));
        var project = ProjectReader.Read(files, diagnostics, memory, lane);
        if (reading.Take(diagnostics) is not { } templates || project is null)
            return null;

        SeverityStage.Apply(project, diagnostics);
        var rules = Beside(found => RuleStage.Read(project, found));
        var later = new DiagnosticBag();
        var frame = LayoutStage.ReadFrame(project, templates, later);
        var layout = frame is null ? null : LayoutStage.Read(project, frame, later);
        var proof = Beside(found => ProofStage.Check(project, templates, found));
        var model = ProjectModel.Of(project);
        var making = layout is null || diagnostics.HasErrors || later.HasErrors
            ? null
            : Beside(found => Make(project, layout, new ReportRenderer(model, templates, EvaluationLimits.For(project.Length), TracesDecisions), templates, found));

        var analysis = AnalysisStage.Begin(project, templates, frame);
        RuleStage.Check(project, rules.Take(later), model, analysis, later);
        if (frame is not null)
            AnalysisStage.Check(analysis, frame, project.Report.IsSound, later);
        if (tellsUnusedFields)
            later.AddRange(analysis.UnusedFields());

        proof.Take(diagnostics);
        diagnostics.AddRange(later.All);
        if (making is null || diagnostics.HasErrors)
        {
            if (frame is not null)
                FigureStage.CheckBesideErrors(AnalysisStage.TemplatesOf(frame), new ReportRenderer(model, templates, EvaluationLimits.For(project.Length)), templates, project, diagnostics);
            return null;
        }
        var build = making.Take(diagnostics);
        return diagnostics.HasErrors ? null : build;
    }

    private SideWork<T> Beside<T>(Func<DiagnosticBag, T?> work)
        where T : class
    {
        var beside = new SideWork<T>(work);
        lane?.Add(beside);
        return beside;
    }

    private ReportBuild? Make(ReportProject project, ReportLayout layout, ReportRenderer renderer, TemplateSet templates, DiagnosticBag diagnostics)
    {
        var texts = Render(layout.Frame, renderer, diagnostics);
        if (texts is null)
            return null;

        FigureStage.Check(texts, templates, project, diagnostics);
        var pictures = LayoutStage.Pictures(files, layout.Frame);
        var limit = MarkdownLimits.MostCharactersFor(project.Length);
        var document = DocumentBuilder.Build(layout.Frame, layout.Profile, texts[0], texts.GetRange(1, texts.Count - 1), pictures, diagnostics, limit);
        if (document is null)
            return null;
        var build = new ReportBuild(layout, document, ReportOutputs.Of(layout, document, OriginStage.Of(project, templates, layout), memory), ReportOutputs.FormatsOf(project));
        return formats is null || LengthOf(texts) > MostWrittenOut ? build : build.WriteOut(formats.Count == 0 ? build.Formats : formats);
    }

    private static int LengthOf(List<MappedText> texts)
    {
        var length = 0;
        foreach (var text in texts)
            length += text.Text.Length;
        return length;
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
