using System.CommandLine;

namespace ReportGen.Cli;

/// <summary>What the user asked of <c>diff</c> alone.</summary>
/// <param name="Base">What to compare with; null for the documents in the output folder.</param>
/// <param name="To"><c>text</c>, <c>md</c>, <c>json</c> or <c>docx</c>.</param>
/// <param name="File">The file to write to; null for the output.</param>
/// <param name="TellsByExitCode">Whether a difference ends the process with 1.</param>
/// <param name="IsSummary">Whether counts are enough.</param>
/// <param name="Author">Whom a redline names; null for the author of the change.</param>
/// <param name="Date">When the change was made, as the user gave it; null for the date of the change.</param>
internal sealed record DiffSettings(string? Base, string To, string? File, bool TellsByExitCode, bool IsSummary, string? Author, string? Date)
{
    /// <summary>Whether a Word file is asked for.</summary>
    public bool IsRedline => To == "docx";

    /// <summary>Reads the settings of a command that has no <see cref="CommandErrors"/>.</summary>
    public static DiffSettings From(ParseResult result, CliOptions options) => new(
        result.GetValue(options.Base),
        result.GetValue(options.DiffTo) ?? "text",
        result.GetValue(options.DiffOutput),
        CliOptions.IsGiven(result, options.ExitCode),
        CliOptions.IsGiven(result, options.Summary),
        result.GetValue(options.Author),
        result.GetValue(options.Date));
}
