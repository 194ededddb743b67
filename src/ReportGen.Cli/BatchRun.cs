using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>check</c> or <c>build</c> on several projects at once; what is wrong with one does not stop the others.</summary>
/// <param name="folders">The projects, each once.</param>
internal sealed class BatchRun(CliHost host, Language language, RunSettings settings, IReadOnlyList<string> folders)
{
    private readonly FindingsPrinter _printer = new(host, language, settings);
    private readonly ProjectTask _task = new(settings);
    private readonly BatchSummary _summary = new();
    private readonly List<Diagnostic> _gathered = [];

    /// <summary>Checks them all.</summary>
    public int Check() => Run(folder => _task.Check(folder, _printer.PrefixOf(folder)));

    /// <summary>Builds them all, each into its own folder.</summary>
    public int Build()
    {
        if (settings.Output is { } output && FindSameNames() is { } same)
        {
            host.Error.WriteLine((CliTexts.SameFolderNames with { Arguments = [output, same] }).In(language));
            return ExitCodes.CouldNotRun;
        }
        using var memories = new ThreadLocal<BuildMemory>(() => new BuildMemory());
        return Run(folder => _task.Build(folder, OutputOf(folder), memories.Value));
    }

    private int Run(Func<string, ProjectOutcome> task)
    {
        using var progress = new ProgressLine(host, settings.Quiet ? 0 : folders.Count);
        OrderedWork.Run(folders.Count, settings.Jobs, i => RunOne(task, folders[i]), (i, outcome) =>
        {
            progress.Clear();
            Print(folders[i], outcome);
            progress.Show(i + 1);
        });
        progress.Clear();
        if (!_printer.IsForPeople)
            _printer.Print(_gathered, prefix: "");
        if (!settings.Quiet)
            _summary.Print(host.Error, language);
        return _summary.Code;
    }

    /// <summary>A bug that one project brings out is told like any other trouble; the others go on.</summary>
    private static ProjectOutcome RunOne(Func<string, ProjectOutcome> task, string folder)
    {
        try
        {
            return task(folder);
        }
        catch (Exception exception)
        {
            return ProjectOutcome.Bug(exception);
        }
    }

    private void Print(string folder, ProjectOutcome outcome)
    {
        var shown = ShownPath.Of(folder, host.CurrentFolder);
        _summary.Add(shown, outcome);
        (_printer.IsForPeople ? host.Output : host.Error).Write(outcome.Fixes);
        var findings = DiagnosticPaths.Under(_printer.PrefixOf(folder), outcome.Findings);
        if (!_printer.IsForPeople)
            _gathered.AddRange(findings);
        else if (_printer.Print(findings, prefix: "") is > 0 and var leftOut && !settings.Quiet)
            host.Error.WriteLine((CliTexts.LeftOut with { Arguments = [leftOut, findings.Count] }).In(language));
        if (outcome.Read is { } read)
            new VerbosePrinter(host.Error, language).Print(folder, read);
        if (outcome.Trouble is { } trouble)
            host.Error.WriteLine($"{shown}: {trouble.In(language)}");
        if (outcome.Remedy is { } remedy)
            host.Error.WriteLine(remedy.In(language));
        host.Output.Flush();
    }

    private string OutputOf(string folder) =>
        settings.Output is { } output ? Path.Combine(Path.GetFullPath(output, host.CurrentFolder), Path.GetFileName(folder)) : Path.Combine(folder, "out");

    private string? FindSameNames()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return folders.Select(Path.GetFileName).FirstOrDefault(name => name is not null && !names.Add(name));
    }
}
