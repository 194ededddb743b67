using System.CommandLine;
using System.Globalization;

namespace ReportGen.Cli;

/// <summary>What the user asked of a command, as typed and checked.</summary>
/// <param name="Projects">The folders or patterns named, empty when none was.</param>
/// <param name="ProjectFolder">The value of <c>--project</c>, null when it was not given.</param>
/// <param name="Output">The folder to write to, null for the project's own.</param>
/// <param name="Formats">The formats asked for, empty for those of the project.</param>
/// <param name="Only">The names of the outputs to write, empty for all.</param>
/// <param name="Format">One of <see cref="OptionValues.Formats"/>, or null to choose by where the findings go.</param>
/// <param name="Color"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="Quiet">No summary.</param>
/// <param name="Fix">Mend what can be mended, before checking.</param>
/// <param name="Verbose">Tell what was read and the limits.</param>
/// <param name="Verify">Open the documents again before they are written.</param>
/// <param name="Watch">Build again whenever the sources change.</param>
/// <param name="Force">Replace documents that another program has saved.</param>
/// <param name="MaxErrors">How many findings of a project to print, null for the format's own number.</param>
/// <param name="Jobs">How many projects to work on at the same time, at least 1.</param>
/// <param name="Shard">The part of the projects to work on, null for all.</param>
internal sealed record RunSettings(
    IReadOnlyList<string> Projects,
    string? ProjectFolder,
    string? Output,
    IReadOnlyList<string> Formats,
    IReadOnlyList<string> Only,
    string? Format,
    string Color,
    bool Strict,
    bool Quiet,
    bool Fix,
    bool Verbose,
    bool Verify,
    bool Watch,
    bool Force,
    int? MaxErrors,
    int Jobs,
    Shard? Shard)
{
    /// <summary>Reads the settings of a command that has no <see cref="CommandErrors"/>.</summary>
    public static RunSettings From(ParseResult result, CliOptions options) => new(
        CliOptions.WordsOf(result, options.Project),
        result.GetValue(options.ProjectFolder),
        result.GetValue(options.Output),
        result.GetValue(options.To)?.Split(',') ?? [],
        CliOptions.WordsOf(result, options.Only),
        result.GetValue(options.Format),
        result.GetValue(options.Color) ?? "auto",
        CliOptions.IsGiven(result, options.Strict),
        CliOptions.IsGiven(result, options.Quiet),
        CliOptions.IsGiven(result, options.Fix),
        CliOptions.IsGiven(result, options.Verbose),
        CliOptions.IsGiven(result, options.Verify),
        CliOptions.IsGiven(result, options.Watch),
        CliOptions.IsGiven(result, options.Force),
        NumberOf(result.GetValue(options.MaxErrors)),
        NumberOf(result.GetValue(options.Jobs)) ?? Environment.ProcessorCount,
        result.GetValue(options.Shard) is { } shard ? Cli.Shard.Parse(shard) : null);

    private static int? NumberOf(string? value) => value is null ? null : int.Parse(value, CultureInfo.InvariantCulture);
}
