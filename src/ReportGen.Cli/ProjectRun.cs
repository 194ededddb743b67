using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>check</c> or <c>build</c> on one project and says what came of it.</summary>
internal sealed class ProjectRun(CliHost host, Language language, RunSettings settings)
{
    private readonly DiagnosticBag _diagnostics = new() { WarningsAreErrors = settings.Strict };
    private readonly FindingsPrinter _printer = new(host, language, settings);

    /// <summary>Checks, after mending what can be mended if that was asked; writes nothing else but messages.</summary>
    public int Check() => OnProject((folder, files) =>
    {
        if (settings.Fix && !Fix(folder, files))
            return ExitCodes.CouldNotRun;
        var recording = new RecordingFiles(files);
        ReportBuilder.Check(recording, _diagnostics, settings.Verbose);
        PrintFindings(folder);
        if (settings.Verbose)
            new VerbosePrinter(host.Error, language).Print(folder, recording);
        PrintCounts();
        return _diagnostics.HasErrors ? ExitCodes.Findings : ExitCodes.Done;
    });

    /// <summary>Checks, then writes the documents, all or none.</summary>
    public int Build() => OnProject((folder, files) =>
    {
        var build = ReportBuilder.Build(files, _diagnostics);
        if (settings.Verify && build is not null && !_diagnostics.HasErrors)
            build = build.Verify(FormatsOf(build), settings.Output is null ? "out/" : "", _diagnostics);
        PrintFindings(folder);
        PrintCounts();
        if (build is null || _diagnostics.HasErrors)
        {
            Say(CliTexts.NothingWritten);
            return ExitCodes.Findings;
        }
        return Write(build, settings.Output is null ? Path.Combine(folder, "out") : Path.GetFullPath(settings.Output, host.CurrentFolder));
    });

    private int OnProject(Func<string, ProjectFiles, int> run)
    {
        var named = settings.Project ?? host.Variable("REPORTGEN_PROJECT");
        if (ProjectFinder.Find(named, host.CurrentFolder) is not { } folder)
        {
            host.Error.WriteLine((CliTexts.NoProject with { Arguments = [named ?? host.CurrentFolder] }).In(language));
            return ExitCodes.CouldNotRun;
        }
        try
        {
            return run(folder, new DiskFiles(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine((CliTexts.CannotRead with { Arguments = [exception.Message] }).In(language));
            return ExitCodes.CouldNotRun;
        }
    }

    private int Write(ReportBuild build, string folder)
    {
        var formats = FormatsOf(build);
        var outputs = build.Outputs.Where(output => formats.Contains(output.Format)).ToList();
        long[] sizes;
        try
        {
            sizes = OutputFiles.Replace(folder, outputs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine((CliTexts.CannotWrite with { Arguments = [folder, exception.Message] }).In(language));
            host.Error.WriteLine(CliTexts.IsOpenElsewhere.In(language));
            return ExitCodes.CouldNotRun;
        }
        for (var i = 0; i < outputs.Count; i++)
            Say(CliTexts.Wrote with { Arguments = [Shown(Path.Combine(folder, outputs[i].Name)), sizes[i]] });
        if (settings.Verify)
            Say(CliTexts.Verified with { Arguments = [outputs.Count] });
        return ExitCodes.Done;
    }

    private IReadOnlyList<string> FormatsOf(ReportBuild build) => settings.Formats.Count == 0 ? build.Formats : settings.Formats;

    private string Shown(string path)
    {
        var relative = Path.GetRelativePath(host.CurrentFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private bool Fix(string folder, ProjectFiles files)
    {
        var run = new FixRun(_printer.IsForPeople ? host.Output : host.Error, host.Error, language);
        var isDone = run.Run(folder, files);
        Say(CliTexts.Fixed with { Arguments = [run.Count] });
        return isDone;
    }

    private void PrintFindings(string folder)
    {
        var leftOut = _printer.Print(_diagnostics.Sorted(), folder);
        if (leftOut > 0)
            Say(CliTexts.LeftOut with { Arguments = [leftOut, _diagnostics.Count] });
    }

    private void PrintCounts() => Say(DiagnosticCounts.Of(_diagnostics.All).InWords());

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(language));
    }
}
