using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Reporting;

namespace ReportGen.Cli;

/// <summary>Prints findings in the format that the user asked for or that fits where they go.</summary>
/// <param name="host">The streams, and the variables of a workflow.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="settings">Format, colour and how many.</param>
internal sealed class FindingsPrinter(CliHost host, Language language, RunSettings settings)
{
    private const int MostForPeople = 50;

    /// <summary>The format in force.</summary>
    public string Format { get; } = settings.Format ?? (host.Variable("GITHUB_ACTIONS") == "true" ? "github" : host.OutputIsTerminal ? "pretty" : "plain");

    /// <summary>Whether other lines may stand among the findings.</summary>
    public bool IsForPeople => Format is "pretty" or "plain";

    /// <summary>What tells the paths of one of several projects apart: for people from where they are, for tools from the top of the repository where there is one.</summary>
    public string PrefixOf(string folder) =>
        !IsForPeople && ProjectFinder.PathInRepository(folder) is { Length: > 0 } path ? path : ShownPath.Of(folder, host.CurrentFolder) + "/";

    /// <summary>Prints findings.</summary>
    /// <param name="findings">In the order to print them.</param>
    /// <param name="prefix">What stands before their paths to make them paths of the repository: empty, or ends in a slash.</param>
    /// <returns>How many were left out.</returns>
    public int Print(IReadOnlyList<Diagnostic> findings, string prefix)
    {
        var most = settings.MaxErrors ?? (IsForPeople ? MostForPeople : int.MaxValue);
        var shown = findings.Count <= most ? findings : Worst(findings, most);
        var context = Context(prefix);
        switch (Format)
        {
            case "pretty":
                new PrettyPrinter(host.Output, language, Colours.AreWanted(settings.Color, host), host.Columns).Print(shown);
                break;
            case "plain":
                PlainPrinter.Print(shown, language, host.Output);
                break;
            default:
                host.Output.Write(Text(shown, context));
                break;
        }
        host.Output.Flush();
        if (Format == "github")
            AppendSummary(GithubSummary.Print(shown, context));
        return findings.Count - shown.Count;
    }

    /// <summary>Prints what came of tests, for tools.</summary>
    /// <param name="outcomes">The tests that were run.</param>
    /// <param name="findings">What kept others from being run.</param>
    /// <param name="prefix">As above.</param>
    public void Print(IReadOnlyList<TestOutcome> outcomes, IReadOnlyList<Diagnostic> findings, string prefix)
    {
        if (Format == "junit")
            host.Output.Write(JunitPrinter.Print(outcomes, findings, Context(prefix)));
        else
            Print([.. findings, .. outcomes.SelectMany(outcome => outcome.Findings)], prefix);
    }

    private ReportContext Context(string prefix) => new(language, ToolVersion.Text, prefix, ReportManual.HelpOf);

    private string Text(IReadOnlyList<Diagnostic> findings, ReportContext context) => Format switch
    {
        "github" => GithubPrinter.Print(findings, context),
        "sarif" => SarifPrinter.Print(findings, context),
        "junit" => JunitPrinter.Print(findings, context),
        _ => JsonPrinter.Print(findings, context),
    };

    /// <summary>At most so many, the worst of them, in the order they had.</summary>
    private static IReadOnlyList<Diagnostic> Worst(IReadOnlyList<Diagnostic> findings, int most)
    {
        var chosen = findings.OrderByDescending(finding => finding.Severity).Take(most).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. findings.Where(chosen.Contains)];
    }

    private void AppendSummary(string markdown)
    {
        if (host.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path)
            return;
        try
        {
            File.AppendAllText(path, markdown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine((CliTexts.NoSummary with { Arguments = [exception.Message] }).In(language));
        }
    }
}
