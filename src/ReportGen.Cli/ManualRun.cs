using ReportGen.Core;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Runs <c>explain</c>: a page of the manual.</summary>
internal static class ManualRun
{
    /// <summary>Prints the page of a code or of a built-in function.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Explain(string thing, CliHost host, Language language)
    {
        if (ReportManual.PageOf(thing, language) is { } page)
        {
            host.Output.Write(page);
            return ExitCodes.Done;
        }
        host.Error.WriteLine((CliTexts.NothingToExplain with { Arguments = [thing] }).In(language));
        if (Hints.DidYouMean(ReportManual.Nearest(thing)) is { } hint)
            host.Error.WriteLine(hint.In(language));
        return ExitCodes.CouldNotRun;
    }
}
