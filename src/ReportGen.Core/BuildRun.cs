using System.Diagnostics;
using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
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
    /// <summary>Of a project, in characters.</summary>
    private const int MuchData = 3_000_000;

    /// <summary>Of the rendered texts, in characters: documents of more are not held in memory, but written when all else is done and let go.</summary>
    private const int MuchText = 3_000_000;

    /// <summary>Of the rendered texts, in characters.</summary>
    private int _length;

    /// <summary>Whether every piece of the documents is to tell which data decided that it is there.</summary>
    public bool TracesDecisions { get; init; }

    /// <summary>Finds all there is to find.</summary>
    /// <returns>Null when there is an error.</returns>
    public ReportBuild? Run(DiagnosticBag diagnostics, bool tellsUnusedFields)
    {
        memory?.Begin();
        var build = LayOut(diagnostics, tellsUnusedFields);
        if (IsWrittenLater)
            Tidy();
        if (diagnostics.HasErrors || HasWarnings(diagnostics))
            Consequences.Remove(diagnostics);
        return build;
    }

    private static bool HasWarnings(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.All)
        {
            if (diagnostic.Severity == Severity.Warning)
                return true;
        }
        return false;
    }

    private ReportBuild? LayOut(DiagnosticBag diagnostics, bool tellsUnusedFields)
    {
        var data = new YamlFiles(files);
        if (lane is not null)
            data.ReadAhead(lane);
        var reading = Beside(found => TemplateReader.Read(files, found, memory));
        var project = ProjectReader.Read(files, data, diagnostics, memory, lane);
        if (project is null)
        {
            reading.Take(diagnostics);
            return null;
        }

        Tidy(project);
        var rules = Beside(found => RuleStage.Read(project, found));
        var model = BeginModel(project);
        // Before the templates, which may still be being read.
        var later = new DiagnosticBag();
        var frame = LayoutStage.ReadFrame(project, later);
        var layout = frame is null ? null : LayoutStage.Read(project, frame, later);
        if (reading.Take(diagnostics) is not { } templates)
            return null;
        SeverityStage.Apply(project, diagnostics);
        if (frame is not null)
            LayoutStage.CheckTemplates(project, templates, frame, later);
        var making = layout is null || diagnostics.HasErrors || later.HasErrors ? null : Begin(project, layout, model, templates);
        // Behind them, because they take the longest of all.
        var proof = new Proofreading(project, templates, lane);

        var analysis = AnalysisStage.Begin(project, templates, frame);
        CheckRules(project, rules, model, proof, analysis, later);
        if (frame is not null)
            AnalysisStage.Check(analysis, frame, project.Report.IsSound, later);
        if (tellsUnusedFields)
            later.AddRange(analysis.UnusedFields());

        var finishing = making is null ? null : new SideWork<ReportBuild>(found => Finish(making, found));
        // At once only where the prose is being read meanwhile.
        if (lane is not null && !later.HasErrors && making is not null)
        {
            WorkWhileRendering(making, proof);
            finishing?.Run();
        }
        proof.Take(diagnostics);
        diagnostics.AddRange(later.All);
        if (finishing is null || diagnostics.HasErrors)
        {
            if (frame is not null)
                CheckBesideErrors(project, frame, layout, templates, diagnostics);
            return null;
        }
        var build = finishing.Take(diagnostics);
        return diagnostics.HasErrors ? null : build;
    }

    /// <summary>Whether all that is still to be done is to write long documents, so that nobody will ask what is behind them.</summary>
    private bool IsWrittenLater => formats is not null && _length > MuchText;

    /// <summary>Makes the bytes of the documents that are wanted, two at a time.</summary>
    private ReportBuild WriteOut(ReportBuild build)
    {
        if (formats is null || IsWrittenLater)
            return build;
        var wanted = formats.Count == 0 ? build.Formats : formats;
        var writing = new List<SideWork<ReportOutput>>();
        foreach (var output in build.Outputs)
            writing.Add(output.IsPicture || !output.IsOf(wanted) ? new SideWork<ReportOutput>(_ => output) : Beside(_ => output.WriteOut()));
        // From the last on, since the second lane begins with the first.
        var outputs = new ReportOutput[writing.Count];
        for (var i = outputs.Length - 1; i >= 0; i--)
            outputs[i] = writing[i].Take(new DiagnosticBag()) ?? build.Outputs[i];
        return build.With(outputs);
    }

    /// <summary>Looks at what would be printed, were it not for the errors; what is wrong with data is no base for more findings about it.</summary>
    private void CheckBesideErrors(
        ReportProject project, ReportFrame frame, ReportLayout? layout, TemplateSet templates, DiagnosticBag diagnostics)
    {
        var renderer = new ReportRenderer(ProjectModel.Of(project), templates, EvaluationLimits.For(project.Length));
        var texts = FigureStage.CheckBesideErrors(AnalysisStage.TemplatesOf(frame), renderer, templates, project, diagnostics);
        if (texts is null || layout is null)
            return;
        var found = new DiagnosticBag();
        BuildDocument(project, layout, texts, found);
        foreach (var diagnostic in found.All)
        {
            if (diagnostic.Span.File.Path.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal))
                diagnostics.Add(diagnostic);
        }
    }

    private Document? BuildDocument(ReportProject project, ReportLayout layout, List<MappedText> texts, DiagnosticBag diagnostics) => DocumentBuilder.Build(
        layout.Frame, layout.Profile, texts[0], texts.GetRange(1, texts.Count - 1), LayoutStage.Pictures(files, layout.Frame), diagnostics,
        MarkdownLimits.MostCharactersFor(project.Length));

    /// <summary>Frees what a stage on much data has left behind, before the next one needs as much: the collector would rather let the heap grow.</summary>
    private static void Tidy(ReportProject project)
    {
        if (project.Length > MuchData)
            Tidy();
    }

    private static void Tidy() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private SideWork<T> Beside<T>(Func<DiagnosticBag, T?> work)
        where T : class
    {
        var beside = new SideWork<T>(work);
        lane?.Add(beside);
        return beside;
    }

    /// <summary>Begins all that the documents are made of. The figures come last: when this thread has done the rest, it looks through them beside the other.</summary>
    private Making Begin(ReportProject project, ReportLayout layout, SideWork<ScriptObject> model, TemplateSet templates)
    {
        var texts = BeginToRender(project, layout.Frame, model, templates);
        var document = Beside(found => texts.Take(new DiagnosticBag()) is { } rendered ? BuildDocument(project, layout, rendered, found) : null);
        var origin = Beside(_ => OriginStage.Of(project, templates, layout));
        return new Making(
            texts,
            document,
            origin,
            Beside(_ => document.Take(new DiagnosticBag()) is { } made && origin.Take(new DiagnosticBag()) is { } from
                ? WriteOut(new ReportBuild(layout, made, ReportOutputs.Of(layout, made, from, memory), ReportOutputs.FormatsOf(project)))
                : null),
            Beside(found => texts.Take(new DiagnosticBag()) is { } rendered ? FigureStage.Check(rendered, templates, project, found) : null));
    }

    /// <summary>Does what needs no rendered text, as long as another thread renders.</summary>
    private static void WorkWhileRendering(Making making, Proofreading proof)
    {
        if (making.Texts.IsAtWork)
            making.Origin.Run();
        proof.RunMeanwhile(making.Texts);
    }

    private ReportBuild? Finish(Making making, DiagnosticBag diagnostics)
    {
        making.Figures.Run();
        making.Origin.Run();
        var texts = making.Texts.Take(diagnostics);
        making.Figures.Take(diagnostics);
        making.Document.Take(diagnostics);
        if (texts is null || diagnostics.HasErrors)
            return null;
        if (IsWrittenLater)
        {
            foreach (var text in texts)
                (text.Segments as SegmentTable)?.Release();
        }
        lane?.HelpMeanwhile(making.Build);
        return making.Build.Take(diagnostics);
    }

    /// <summary>By itself, so that nothing else holds the project for the sake of the model.</summary>
    private SideWork<ScriptObject> BeginModel(ReportProject project) => Beside(_ => ProjectModel.Of(project));

    /// <summary>Checks the rules; as long as another thread reads them, makes the model and reads prose.</summary>
    private static void CheckRules(
        ReportProject project, SideWork<RuleStage.ReadRules> rules, SideWork<ScriptObject> model, Proofreading proof, ProjectAnalysis analysis, DiagnosticBag diagnostics)
    {
        var made = TakeModel(model);
        proof.RunMeanwhile(rules);
        RuleStage.Check(project, rules.Take(diagnostics), made, analysis, diagnostics);
    }

    private static ScriptObject TakeModel(SideWork<ScriptObject> model) => model.Take(new DiagnosticBag()) ?? throw new UnreachableException();

    /// <summary>By itself, so that the model is let go with the renderer.</summary>
    private SideWork<List<MappedText>> BeginToRender(ReportProject project, ReportFrame frame, SideWork<ScriptObject> model, TemplateSet templates) => Beside(
        found => Render(project, frame, new ReportRenderer(TakeModel(model), templates, EvaluationLimits.For(project.Length), TracesDecisions), found));

    /// <summary>The body first, then the annexes in their order.</summary>
    private List<MappedText>? Render(ReportProject project, ReportFrame frame, ReportRenderer renderer, DiagnosticBag diagnostics)
    {
        var texts = new List<MappedText>();
        var names = AnalysisStage.TemplatesOf(frame);
        foreach (var name in names)
        {
            if (renderer.Render(name, diagnostics) is { } text)
                texts.Add(text);
        }
        foreach (var text in texts)
            _length += text.Text.Length;
        // Moving nothing: most of the memory is in use now, and to move it takes as much again of what is moved.
        if (project.Length > MuchData)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        return texts.Count == names.Count ? texts : null;
    }

    /// <summary>What a build is put together from, some of it perhaps at work.</summary>
    private sealed record Making(
        SideWork<List<MappedText>> Texts, SideWork<Document> Document, SideWork<DocumentOrigin> Origin, SideWork<ReportBuild> Build, SideWork<DiagnosticBag> Figures);
}
