using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>check</c> or <c>build</c> on one project and says what came of it.</summary>
internal sealed class ProjectRun(CliHost host, Language language, RunSettings settings)
{
    private readonly DiagnosticBag _diagnostics = new() { WarningsAreErrors = settings.Strict };

    /// <summary>Checks; writes nothing but messages.</summary>
    public int Check() => OnProject((_, files) =>
    {
        ReportBuilder.Build(files, _diagnostics);
        PrintFindings();
        PrintCounts();
        return _diagnostics.HasErrors ? ExitCodes.Findings : ExitCodes.Done;
    });

    /// <summary>Checks, then writes the documents, all or none.</summary>
    public int Build() => OnProject((folder, files) =>
    {
        var build = ReportBuilder.Build(files, _diagnostics);
        PrintFindings();
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
        var formats = settings.Formats.Count == 0 ? build.Formats : settings.Formats;
        var outputs = build.Outputs.Where(output => formats.Contains(output.Format)).ToList();
        IReadOnlyList<long> sizes;
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
        return ExitCodes.Done;
    }

    private string Shown(string path)
    {
        var relative = Path.GetRelativePath(host.CurrentFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private void PrintFindings()
    {
        var findings = _diagnostics.Sorted();
        var pretty = settings.Format is null ? host.OutputIsTerminal : settings.Format == "pretty";
        if (pretty)
            new PrettyPrinter(host.Output, language, Colours.AreWanted(settings.Color, host)).Print(findings);
        else
            PlainPrinter.Print(findings, language, host.Output);
        host.Output.Flush();
    }

    private void PrintCounts() => Say(DiagnosticCounts.Summary(_diagnostics));

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(language));
    }
}
