using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;
using ReportGen.Core.Reporting;

namespace ReportGen.Cli;

/// <summary>Runs <c>test</c>: the tests that projects have of their rules and templates, one project after the other.</summary>
/// <param name="filter">A part of the names of the tests to run; null for all.</param>
/// <param name="update">Whether reports are accepted as they are, and written into the golden files.</param>
internal sealed class TestRun(CliHost host, Language language, RunSettings settings, ProjectSelection projects, string? filter, bool update)
{
    private readonly FindingsPrinter _printer = new(host, language, settings);

    /// <summary>What kept tests from being run, for tools, which read one text.</summary>
    private readonly List<Diagnostic> _gathered = [];

    /// <summary>The tests that were run, likewise.</summary>
    private readonly List<TestOutcome> _outcomes = [];

    /// <summary>Runs them and prints what is not as they say.</summary>
    /// <returns>The worst of <see cref="ExitCodes"/>.</returns>
    public int Run()
    {
        if (update && host.Variable("CI") is not (null or ""))
            return host.Refuse(TestTexts.UpdateNotInCi, language);
        var code = ExitCodes.Done;
        foreach (var folder in projects.Folders)
        {
            if (projects.IsMany)
                Say(LocalizedText.Same(ShownPath.Of(folder, host.CurrentFolder)));
            code = Math.Max(code, Run(folder));
        }
        if (!_printer.IsForPeople && (code != ExitCodes.CouldNotRun || _gathered.Count + _outcomes.Count > 0))
            _printer.Print(_outcomes, _gathered, projects.IsMany ? "" : ProjectFinder.PathInRepository(projects.Folders[0]));
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
            if (_printer.IsForPeople)
                Print(folder, diagnostics.Sorted());
            else
                _gathered.AddRange(Under(folder, diagnostics.Sorted()));
            Say(TestTexts.ProjectHasErrors);
            return ExitCodes.Findings;
        }
        if (tests.Count == 0)
            return host.Refuse(filter is null ? TestTexts.NoTests : TestTexts.NoSuchTest with { Arguments = [filter] }, language);
        var results = tests.Run(update);
        if (Write(folder, results.Accepted) is { } trouble)
            return host.Refuse(trouble, language);
        if (_printer.IsForPeople)
            Print(folder, results.Findings);
        else
            _outcomes.AddRange(results.Outcomes.Select(outcome => Under(folder, outcome)));
        var passed = results.Outcomes.Count(outcome => outcome.Findings.Count == 0);
        Say(TestTexts.Done with { Arguments = [tests.Count, passed, tests.Count - passed] });
        return passed < tests.Count ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <returns>The reason when a golden file cannot be written.</returns>
    private LocalizedText? Write(string folder, IReadOnlyDictionary<string, string> accepted)
    {
        foreach (var (path, text) in accepted.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var shown = (projects.IsMany ? _printer.PrefixOf(folder) : "") + path;
            try
            {
                var output = new ReportOutput(Path.GetFileName(path), "md", stream => stream.Write(Encoding.UTF8.GetBytes(text)));
                var sizes = OutputFiles.Replace(Path.Combine(folder, Path.GetDirectoryName(path) ?? ""), [output]);
                Say(CliTexts.Wrote with { Arguments = [shown, sizes[0]] });
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return TestTexts.CannotWrite with { Arguments = [shown, FileTrouble.Of(exception)] };
            }
        }
        return null;
    }

    private void Print(string folder, IReadOnlyList<Diagnostic> findings)
    {
        if (_printer.Print(Under(folder, findings), prefix: "") is > 0 and var leftOut)
            Say(CliTexts.LeftOut with { Arguments = [leftOut, findings.Count] });
    }

    private IReadOnlyList<Diagnostic> Under(string folder, IReadOnlyList<Diagnostic> findings) =>
        DiagnosticPaths.Under(projects.IsMany ? _printer.PrefixOf(folder) : "", findings);

    private TestOutcome Under(string folder, TestOutcome outcome) => outcome with
    {
        Place = DiagnosticPaths.Under(projects.IsMany ? _printer.PrefixOf(folder) : "", outcome.Place),
        Findings = Under(folder, outcome.Findings),
    };

    private void Say(LocalizedText text)
    {
        if (!settings.Quiet)
            host.Error.WriteLine(text.In(language));
    }
}
