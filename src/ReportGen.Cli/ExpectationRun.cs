using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;

namespace ReportGen.Cli;

/// <summary>Checks that a report differs only where it was expected to.</summary>
/// <param name="printer">Prints what is wrong with a file.</param>
/// <param name="expected">Names of sections, and files that list such names.</param>
internal sealed class ExpectationRun(CliHost host, Language language, FindingsPrinter printer, IReadOnlyList<string> expected)
{
    private const string Extension = ".yaml";

    /// <summary>Says what differs elsewhere.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Check(ReportDifference difference)
    {
        var names = new List<string>();
        foreach (var word in expected)
        {
            if (!word.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
                names.Add(word);
            else if (ReadFile(word, names) is { } code)
                return code;
        }
        var expectation = new DifferenceExpectation(names, language);
        return RefuseUnknown(expectation.Unknown(difference)) ?? Check(expectation.Outside(difference), names);
    }

    private int Check(IReadOnlyList<string> outside, List<string> names)
    {
        if (outside.Count == 0)
            return ExitCodes.Done;
        host.Error.WriteLine((ExpectationTexts.Unexpected with { Arguments = [outside.Count, string.Join(", ", names)] }).In(language));
        foreach (var line in outside)
            host.Error.WriteLine("  " + line);
        return ExitCodes.Findings;
    }

    /// <returns>Null when the file was read; its names are added.</returns>
    private int? ReadFile(string path, List<string> names)
    {
        var full = Path.GetFullPath(path, host.CurrentFolder);
        if (!File.Exists(full))
        {
            host.Error.WriteLine((DocumentTexts.NoFile with { Arguments = [path] }).In(language));
            return ExitCodes.CouldNotRun;
        }
        var diagnostics = new DiagnosticBag();
        if (ExpectationReader.Read(path, File.ReadAllBytes(full), diagnostics) is { } found)
        {
            names.AddRange(found);
            return null;
        }
        printer.Print(diagnostics.Sorted(), prefix: "");
        return ExitCodes.Findings;
    }

    /// <returns>Null when there is none.</returns>
    private int? RefuseUnknown(IReadOnlyList<string> unknown)
    {
        for (var i = 0; i < unknown.Count; i += 2)
        {
            host.Error.WriteLine((ExpectationTexts.NoExpectedSection with { Arguments = [unknown[i]] }).In(language));
            if (Hints.DidYouMean(unknown[i + 1].Length == 0 ? null : unknown[i + 1]) is { } hint)
                host.Error.WriteLine(hint.In(language));
        }
        return unknown.Count == 0 ? null : ExitCodes.CouldNotRun;
    }
}
