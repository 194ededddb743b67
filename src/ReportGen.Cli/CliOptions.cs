using System.CommandLine;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Every option and argument, once; commands share them.</summary>
internal sealed class CliOptions
{
    public CliOptions(Language language)
    {
        Project = Word("PROJECT", CliTexts.Project, language);
        ProjectFolder = Text("--project", "DIR", CliTexts.ProjectFolder, language, "-C");
        Output = Text("--output", "DIR", CliTexts.Output, language, "-o");
        To = Text("--to", "docx,md", CliTexts.To, language);
        Lang = Text("--lang", "vi|en", CliTexts.Lang, language);
        Format = Text("--format", "FORMAT", CliTexts.Format, language);
        Color = Text("--color", "auto|always|never", CliTexts.Color, language);
        Strict = Flag("--strict", CliTexts.Strict, language);
        Quiet = Flag("--quiet", CliTexts.Quiet, language, "-q");
        Help = Flag("--help", CliTexts.Help, language, "-h", "-?");
        Help.Recursive = true;
        Version = Flag("--version", CliTexts.Version, language);
    }

    public Argument<string?> Project { get; }

    public Option<string?> ProjectFolder { get; }

    public Option<string?> Output { get; }

    public Option<string?> To { get; }

    public Option<string?> Lang { get; }

    public Option<string?> Format { get; }

    public Option<string?> Color { get; }

    public Option<bool> Strict { get; }

    public Option<bool> Quiet { get; }

    public Option<bool> Help { get; }

    public Option<bool> Version { get; }

    /// <summary>The options that every command on a project takes, in the order of the help.</summary>
    public IReadOnlyList<Option> Shared => [Strict, Format, Color, Lang, Quiet, ProjectFolder];

    private static Argument<string?> Word(string name, LocalizedText description, Language language) =>
        new(name) { Description = description.In(language), Arity = ArgumentArity.ZeroOrOne };

    private static Option<string?> Text(string name, string value, LocalizedText description, Language language, params string[] aliases) =>
        new(name, aliases) { HelpName = value, Description = description.In(language), Arity = ArgumentArity.ZeroOrOne };

    private static Option<bool> Flag(string name, LocalizedText description, Language language, params string[] aliases) =>
        new(name, aliases) { Description = description.In(language), Arity = ArgumentArity.Zero };
}
