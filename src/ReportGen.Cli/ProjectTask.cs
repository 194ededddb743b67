using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>check</c> or <c>build</c> on one project; says nothing itself.</summary>
/// <param name="settings">What was asked for.</param>
/// <param name="lane">A second thread for a project that is alone; null for none.</param>
internal sealed class ProjectTask(RunSettings settings, SecondLane? lane = null)
{
    /// <summary>Null when all outputs are wanted.</summary>
    private readonly OutputChoice? _only = settings.Only.Count == 0 ? null : new OutputChoice(settings.Only);

    /// <summary>Checks, after mending what can be mended if that was asked; writes nothing else.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="prefix">What stands before the paths of changed lines: empty, or ends in a slash.</param>
    public ProjectOutcome Check(string folder, string prefix) => Guard(() =>
    {
        using var fixes = new StringWriter { NewLine = "\n" };
        var run = new FixRun(fixes, prefix);
        var files = new DiskFiles(folder);
        if (settings.Fix && run.Run(folder, files) is { } refusal)
            return ProjectOutcome.CouldNotRun(refusal) with { Fixes = fixes.ToString(), FixCount = run.Count };

        var diagnostics = NewBag();
        var recording = settings.Verbose ? new RecordingFiles(files) : null;
        ReportBuilder.Check(recording ?? (ProjectFiles)files, diagnostics, settings.Verbose, lane);
        return Outcome(diagnostics) with
        {
            Fixes = fixes.ToString(),
            FixCount = run.Count,
            Read = recording,
        };
    });

    /// <summary>Checks, then writes the documents, all or none.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="memory">What earlier builds of the run read; null for a run of one project.</param>
    public ProjectOutcome Build(string folder, string output, BuildMemory? memory) => Guard(() =>
    {
        if (IsSource(output, folder))
            return ProjectOutcome.CouldNotRun(CliTexts.IsSourceFolder with { Arguments = [output] });
        var diagnostics = NewBag();
        var files = new DiskFiles(folder);
        var build = lane is null ? ReportBuilder.Build(files, diagnostics, memory) : ReportBuilder.Build(files, diagnostics, lane, settings.Formats);
        if (settings.Verify && build is not null && !diagnostics.HasErrors)
            build = build.Verify(FormatsOf(build), settings.Output is null ? "out/" : "", diagnostics);
        var outcome = Outcome(diagnostics);
        return build is null || diagnostics.HasErrors ? outcome with { Code = ExitCodes.Findings } : Write(build, output, outcome);
    });

    /// <summary>Whether a folder is one of those in which somebody wrote what a document could take the place of.</summary>
    private static bool IsSource(string output, string project)
    {
        foreach (var name in (string[])[ProjectPaths.DataFolder, ProjectPaths.TemplateFolder])
        {
            var source = Path.Combine(project, name);
            if (output.StartsWith(source, StringComparison.Ordinal) && (output.Length == source.Length || output[source.Length] == Path.DirectorySeparatorChar))
                return true;
        }
        return false;
    }

    private DiagnosticBag NewBag() => new() { WarningsAreErrors = settings.Strict };

    private static ProjectOutcome Outcome(DiagnosticBag diagnostics) =>
        new(diagnostics.HasErrors ? ExitCodes.Findings : ExitCodes.Done, diagnostics.Sorted());

    private ProjectOutcome Write(ReportBuild build, string folder, ProjectOutcome outcome)
    {
        var formats = FormatsOf(build);
        var outputs = new List<ReportOutput>();
        foreach (var output in build.Outputs)
        {
            if (output.IsOf(formats) && _only?.Takes(output, build.Outputs) != false)
                outputs.Add(output);
        }
        if (outputs.Count == 0)
            return outcome with { Code = ExitCodes.CouldNotRun, Trouble = OnlyTexts.NothingLeft with { Arguments = [NamesOf(build)] } };
        try
        {
            using var place = OutputFolder.Open(folder);
            return Protected(place, outputs, folder) is { } text
                ? outcome with { Code = ExitCodes.CouldNotRun, Trouble = text.Trouble, Remedy = text.Remedy }
                : Write(place, outputs, folder, outcome);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return outcome with
            {
                Code = ExitCodes.CouldNotRun,
                Trouble = CliTexts.CannotWrite with { Arguments = [folder, FileTrouble.Of(exception)] },
                Remedy = FileTrouble.MayBeOpen(exception) ? CliTexts.IsOpenElsewhere : null,
            };
        }
    }

    private static string NamesOf(ReportBuild build) =>
        string.Join(", ", build.Outputs.Where(output => !output.IsPicture).Select(output => output.Name));

    private ProjectOutcome Write(OutputFolder place, List<ReportOutput> outputs, string folder, ProjectOutcome outcome)
    {
        var sizes = place.Replace(outputs, lane);
        var written = new WrittenFile[sizes.Length];
        for (var i = 0; i < sizes.Length; i++)
            written[i] = new WrittenFile(Path.Combine(folder, outputs[i].Name), sizes[i], outputs[i].IsPicture);
        var removed = new string[place.Removed.Count];
        for (var i = 0; i < removed.Length; i++)
            removed[i] = Path.Combine(folder, place.Removed[i]);
        return outcome with { Written = written, Removed = removed };
    }

    /// <summary>What is said of the first document in which somebody's work would be lost; null when there is none.</summary>
    private ProtectedDocument? Protected(OutputFolder place, List<ReportOutput> outputs, string folder)
    {
        if (settings.Force)
            return null;
        if (SavedElsewhereAmong(outputs, folder) is { } saved)
            return new ProtectedDocument(OverwriteTexts.SavedElsewhere with { Arguments = [saved] }, OverwriteTexts.SaveIt with { Arguments = [saved] });
        if (place.FindEdited(outputs) is { } name && !GitFiles.Holds(folder, name))
        {
            var edited = Path.Combine(folder, name);
            return new ProtectedDocument(OverwriteTexts.Edited with { Arguments = [edited] }, OverwriteTexts.MoveIt);
        }
        return null;
    }

    /// <summary>The first Word document that another program has saved.</summary>
    private static string? SavedElsewhereAmong(List<ReportOutput> outputs, string folder)
    {
        foreach (var output in outputs)
        {
            var path = Path.Combine(folder, output.Name);
            if (output.Name.EndsWith(".docx", StringComparison.Ordinal) && SavedElsewhere.Is(path))
                return path;
        }
        return null;
    }

    private IReadOnlyList<string> FormatsOf(ReportBuild build)
    {
        if (settings.Formats.Count > 0)
            return settings.Formats;
        return _only is null ? build.Formats : [.. build.Formats.Union(_only.Formats(build.Outputs))];
    }

    private static ProjectOutcome Guard(Func<ProjectOutcome> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProjectOutcome.CouldNotRun(CliTexts.CannotRead with { Arguments = [FileTrouble.OfReading(exception)] });
        }
    }

    private sealed record ProtectedDocument(LocalizedText Trouble, LocalizedText Remedy);
}
