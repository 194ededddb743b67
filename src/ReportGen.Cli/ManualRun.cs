using ReportGen.Core;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Runs <c>explain</c>: a page of the manual, or where something of a report comes from.</summary>
internal static class ManualRun
{
    /// <summary>Prints the page of a code or of a built-in function, or the origins of a place or of words of the report.</summary>
    /// <param name="project">The project's folder; null when there is none.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Explain(string thing, string? project, CliHost host, Language language)
    {
        if (ReportManual.PageOf(thing, language) is { } page)
        {
            host.Output.Write(page);
            return ExitCodes.Done;
        }
        if (project is not null && new OriginRun(host, language, project).Explain(thing) is { } code)
            return code;
        host.Error.WriteLine((CliTexts.NothingToExplain with { Arguments = [thing] }).In(language));
        if (Hints.DidYouMean(ReportManual.Nearest(thing)) is { } hint)
            host.Error.WriteLine(hint.In(language));
        return ExitCodes.CouldNotRun;
    }
}
