using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>test</c>: the tests that a project has of its rules and templates.</summary>
/// <param name="folder">The project.</param>
/// <param name="filter">A part of the names of the tests to run; null for all.</param>
internal sealed class TestRun(CliHost host, Language language, RunSettings settings, string folder, string? filter)
{
    /// <summary>Runs them and prints what is not as they say.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run()
    {
        try
        {
            return Run(new DiskFiles(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(CliTexts.CannotRead with { Arguments = [exception.Message] });
        }
    }

    private int Run(DiskFiles files)
    {
        var diagnostics = new DiagnosticBag();
        if (ProjectTests.Read(files, filter, diagnostics) is not { } tests)
        {
            Print(diagnostics);
            Say(TestTexts.ProjectHasErrors);
            return ExitCodes.Findings;
        }
        if (tests.Count == 0)
            return Refuse(filter is null ? TestTexts.NoTests : TestTexts.NoSuchTest with { Arguments = [filter] });
        var passed = tests.Run(diagnostics);
        Print(diagnostics);
        Say(TestTexts.Done with { Arguments = [tests.Count, passed, tests.Count - passed] });
        return diagnostics.HasErrors ? ExitCodes.Findings : ExitCodes.Done;
    }

    private void Print(DiagnosticBag diagnostics)
    {
        var leftOut = new FindingsPrinter(host, language, settings).Print(diagnostics.Sorted(), ProjectFinder.PathInRepository(folder));
        if (leftOut > 0)
            Say(CliTexts.LeftOut with { Arguments = [leftOut, diagnostics.Count] });
    }

    private int Refuse(LocalizedText trouble)
    {
        host.Error.WriteLine(trouble.In(language));
        return ExitCodes.CouldNotRun;
    }

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(language));
    }
}
