using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What came of the projects of a run, told at its end.</summary>
internal sealed class BatchSummary
{
    private readonly List<string> _withErrors = [];
    private readonly List<string> _notRun = [];
    private int _projects;
    private int _written;
    private int _errors;
    private int _warnings;
    private int _notes;

    /// <summary>The worst exit code: a bug before what could not run, that before findings.</summary>
    public int Code { get; private set; }

    /// <summary>Counts a project in.</summary>
    /// <param name="shown">The project as people type it.</param>
    public void Add(string shown, ProjectOutcome outcome)
    {
        _projects++;
        _written += outcome.Written.Count;
        var counts = DiagnosticCounts.Of(outcome.Findings);
        _errors += counts.Errors;
        _warnings += counts.Warnings;
        _notes += counts.Notes;
        Code = Math.Max(Code, outcome.Code);
        if (outcome.Code == ExitCodes.Findings)
            _withErrors.Add(shown);
        else if (outcome.Code != ExitCodes.Done)
            _notRun.Add(shown);
    }

    /// <summary>Prints the counts, then the projects that a person must look at.</summary>
    public void Print(TextWriter output, Language language)
    {
        Line(CliTexts.BatchDone with { Arguments = [_projects, _projects - _withErrors.Count - _notRun.Count, _written] });
        Line(new DiagnosticCounts(_errors, _warnings, _notes).InWords());
        PrintList(CliTexts.BatchWithErrors, _withErrors);
        PrintList(CliTexts.BatchNotRun, _notRun);

        void Line(LocalizedText text) => output.WriteLine(text.In(language));

        void PrintList(LocalizedText text, List<string> projects)
        {
            if (projects.Count > 0)
                Line(text with { Arguments = [projects.Count, string.Join(", ", projects)] });
        }
    }
}
