using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>test</c>: the tests that projects have of their rules and templates, one project after the other.</summary>
/// <param name="filter">A part of the names of the tests to run; null for all.</param>
internal sealed class TestRun(CliHost host, Language language, RunSettings settings, ProjectSelection projects, string? filter)
{
    private readonly FindingsPrinter _printer = new(host, language, settings);

    /// <summary>For tools, which read one text.</summary>
    private readonly List<Diagnostic> _gathered = [];

    /// <summary>Runs them and prints what is not as they say.</summary>
    /// <returns>The worst of <see cref="ExitCodes"/>.</returns>
    public int Run()
    {
        var code = ExitCodes.Done;
        foreach (var folder in projects.Folders)
        {
            if (projects.IsMany)
                Say(LocalizedText.Same(ShownPath.Of(folder, host.CurrentFolder)));
            code = Math.Max(code, Run(folder));
        }
        if (!_printer.IsForPeople && (code != ExitCodes.CouldNotRun || _gathered.Count > 0))
            _printer.Print(_gathered, projects.IsMany ? "" : ProjectFinder.PathInRepository(projects.Folders[0]));
        return code;
    }

    private int Run(string folder)
    {
        try
        {
            return Run(folder, new DiskFiles(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return host.Refuse(CliTexts.CannotRead with { Arguments = [FileTrouble.OfReading(exception)] }, language);
        }
    }

    private int Run(string folder, DiskFiles files)
    {
        var diagnostics = new DiagnosticBag();
        if (ProjectTests.Read(files, filter, diagnostics) is not { } tests)
        {
            Print(folder, diagnostics);
            Say(TestTexts.ProjectHasErrors);
            return ExitCodes.Findings;
        }
        if (tests.Count == 0)
            return host.Refuse(filter is null ? TestTexts.NoTests : TestTexts.NoSuchTest with { Arguments = [filter] }, language);
        var passed = tests.Run(diagnostics);
        Print(folder, diagnostics);
        Say(TestTexts.Done with { Arguments = [tests.Count, passed, tests.Count - passed] });
        return diagnostics.HasErrors ? ExitCodes.Findings : ExitCodes.Done;
    }

    private void Print(string folder, DiagnosticBag diagnostics)
    {
        var findings = DiagnosticPaths.Under(projects.IsMany ? _printer.PrefixOf(folder) : "", diagnostics.Sorted());
        if (!_printer.IsForPeople)
            _gathered.AddRange(findings);
        else if (_printer.Print(findings, prefix: "") is > 0 and var leftOut)
            Say(CliTexts.LeftOut with { Arguments = [leftOut, findings.Count] });
    }

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(language));
    }
}
