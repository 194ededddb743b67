using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>check</c> or <c>build</c> on one project and says what came of it.</summary>
/// <param name="folder">The project.</param>
/// <param name="spoken">Asked when there is something to print.</param>
/// <param name="lane">A second thread; null for none.</param>
/// <param name="memory">What earlier builds of the run read; null for none.</param>
internal sealed class ProjectRun(CliHost host, SpokenLanguage spoken, RunSettings settings, string folder, SecondLane? lane, BuildMemory? memory = null)
{
    private readonly ProjectTask _task = new(settings, lane);

    /// <summary>Made when there is something to print, since the streams may be opened meanwhile.</summary>
    private FindingsPrinter Printer => field ??= new FindingsPrinter(host, spoken.Language, settings);

    /// <summary>Checks; writes nothing but messages, and what <c>--fix</c> mends.</summary>
    public int Check()
    {
        var outcome = _task.Check(folder, prefix: "");
        (Printer.IsForPeople ? host.Output : host.Error).Write(outcome.Fixes);
        if (outcome.Trouble is not null)
            return PrintTrouble(outcome);
        if (settings.Fix)
            Say(CliTexts.Fixed with { Arguments = [outcome.FixCount] });
        PrintFindings(outcome.Findings);
        if (outcome.Read is { } read)
            new VerbosePrinter(host.Error, spoken.Language).Print(folder, read);
        PrintCounts(outcome.Findings);
        return outcome.Code;
    }

    /// <summary>Checks, then writes the documents, all or none.</summary>
    public int Build()
    {
        var outcome = _task.Build(folder, settings.Output is null ? Path.Combine(folder, "out") : Path.GetFullPath(settings.Output, host.CurrentFolder), memory);
        PrintFindings(outcome.Findings);
        if (outcome.Trouble is not null)
            return PrintTrouble(outcome);
        PrintCounts(outcome.Findings);
        if (outcome.Code == ExitCodes.Findings)
            Say(CliTexts.NothingWritten);
        foreach (var file in outcome.Written)
            Say(CliTexts.Wrote with { Arguments = [ShownPath.Of(file.Path, host.CurrentFolder), file.Size] });
        foreach (var path in outcome.Removed)
            Say(CliTexts.Removed with { Arguments = [ShownPath.Of(path, host.CurrentFolder)] });
        if (settings.Verify && outcome.Code == ExitCodes.Done)
            SayVerified(outcome.Written);
        return outcome.Code;
    }

    private void SayVerified(IReadOnlyList<WrittenFile> files)
    {
        var count = 0;
        foreach (var file in files)
            count += file.IsPicture ? 0 : 1;
        Say(CliTexts.Verified with { Arguments = [count] });
    }

    private int PrintTrouble(ProjectOutcome outcome)
    {
        if (outcome.Trouble is { } trouble)
            host.Error.WriteLine(trouble.In(spoken.Language));
        if (outcome.Remedy is { } remedy)
            host.Error.WriteLine(remedy.In(spoken.Language));
        return outcome.Code;
    }

    private void PrintFindings(IReadOnlyList<Diagnostic> findings)
    {
        var leftOut = Printer.Print(findings, ProjectFinder.PathInRepository(folder));
        if (leftOut > 0)
            Say(CliTexts.LeftOut with { Arguments = [leftOut, findings.Count] });
    }

    private void PrintCounts(IReadOnlyList<Diagnostic> findings) => Say(DiagnosticCounts.Of(findings).InWords());

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(spoken.Language));
    }
}
