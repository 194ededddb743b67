using System.CommandLine;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Every option and argument, once; commands share them.</summary>
internal sealed class CliOptions
{
    public CliOptions(Language language)
    {
        Project = Words("PROJECT", CliTexts.Project, language);
        Thing = Word("THING", CliTexts.Thing, language);
        Shell = Word("SHELL", CliTexts.Shell, language);
        NewFolder = Word("DIR", InitTexts.Folder, language);
        StarterLang = Text("--lang", "vi|en", InitTexts.Lang, language);
        Base = Word("BASE", CliTexts.Base, language);
        DiffTo = Text("--to", "text|md|json|docx", CliTexts.DiffTo, language);
        ExplainTo = Text("--to", "md", DocumentTexts.ExplainTo, language);
        DiffOutput = Text("--output", "FILE", CliTexts.DiffOutput, language, "-o");
        ExitCode = Flag("--exit-code", CliTexts.ExitCode, language);
        Author = Text("--author", "NAME", RedlineTexts.Author, language);
        Date = Text("--date", "DATE", RedlineTexts.Date, language);
        Summary = Flag("--summary", CliTexts.Summary, language);
        Expect = Text("--expect", "SECTION", ExpectationTexts.Expect, language);
        Expect.Arity = ArgumentArity.OneOrMore;
        Expect.CustomParser = argument => argument.Tokens[0].Value;
        ProjectFolder = Text("--project", "DIR", CliTexts.ProjectFolder, language, "-C");
        Output = Text("--output", "DIR", CliTexts.Output, language, "-o");
        To = Text("--to", "docx,md", CliTexts.To, language);
        Only = Text("--only", "NAME", OnlyTexts.Only, language);
        Only.Arity = ArgumentArity.OneOrMore;
        Only.CustomParser = argument => argument.Tokens[0].Value;
        Lang = Text("--lang", "vi|en", CliTexts.Lang, language);
        Format = Text("--format", "FORMAT", CliTexts.Format, language);
        Color = Text("--color", "auto|always|never", CliTexts.Color, language);
        Strict = Flag("--strict", CliTexts.Strict, language);
        Quiet = Flag("--quiet", CliTexts.Quiet, language, "-q");
        Verbose = Flag("--verbose", CliTexts.Verbose, language, "-v");
        Fix = Flag("--fix", CliTexts.Fix, language);
        Verify = Flag("--verify", CliTexts.Verify, language);
        Watch = Flag("--watch", WatchTexts.Watch, language, "-w");
        Filter = Text("--filter", "TEXT", TestTexts.Filter, language);
        Update = Flag("--update", TestTexts.Update, language);
        Force = Flag("--force", OverwriteTexts.Force, language);
        MaxErrors = Text("--max-errors", "N", CliTexts.MaxErrors, language);
        Jobs = Text("--jobs", "N", CliTexts.Jobs, language, "-j");
        Shard = Text("--shard", "I/N", CliTexts.Shard, language);
        Help = Flag("--help", CliTexts.Help, language, "-h", "-?");
        Help.Recursive = true;
        Version = Flag("--version", CliTexts.Version, language);
    }

    public Argument<string?> Project { get; }

    public Argument<string?> Thing { get; }

    public Argument<string?> Shell { get; }

    public Argument<string?> NewFolder { get; }

    public Option<string?> StarterLang { get; }

    public Argument<string?> Base { get; }

    public Option<string?> DiffTo { get; }

    public Option<string?> ExplainTo { get; }

    public Option<string?> DiffOutput { get; }

    public Option<string?> ExitCode { get; }

    public Option<string?> Summary { get; }

    public Option<string?> Author { get; }

    public Option<string?> Date { get; }

    public Option<string?> Expect { get; }

    public Option<string?> ProjectFolder { get; }

    public Option<string?> Output { get; }

    public Option<string?> To { get; }

    public Option<string?> Only { get; }

    public Option<string?> Lang { get; }

    public Option<string?> Format { get; }

    public Option<string?> Color { get; }

    public Option<string?> Strict { get; }

    public Option<string?> Quiet { get; }

    public Option<string?> Verbose { get; }

    public Option<string?> Fix { get; }

    public Option<string?> Verify { get; }

    public Option<string?> Watch { get; }

    public Option<string?> Filter { get; }

    public Option<string?> Update { get; }

    public Option<string?> Force { get; }

    public Option<string?> MaxErrors { get; }

    public Option<string?> Jobs { get; }

    public Option<string?> Shard { get; }

    public Option<string?> Help { get; }

    public Option<string?> Version { get; }

    /// <summary>The options that every command on a project takes, in the order of the help.</summary>
    public IReadOnlyList<Option> Shared => [Strict, MaxErrors, Format, Color, Lang, Quiet, ProjectFolder, Jobs, Shard];

    private static Argument<string?> Word(string name, LocalizedText description, Language language) =>
        new(name) { Description = description.In(language), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Takes any number of words; <see cref="WordsOf(ParseResult, Argument{string?})"/> reads them.</summary>
    private static Argument<string?> Words(string name, LocalizedText description, Language language) =>
        new(name) { Description = description.In(language), Arity = ArgumentArity.ZeroOrMore, CustomParser = argument => argument.Tokens[0].Value };

    /// <summary>All words given for an argument, in order.</summary>
    public static IReadOnlyList<string> WordsOf(ParseResult result, Argument<string?> argument) =>
        result.GetResult(argument) is { } found ? [.. found.Tokens.Select(token => token.Value)] : [];

    /// <summary>All values given for an option, in order.</summary>
    public static IReadOnlyList<string> WordsOf(ParseResult result, Option<string?> option) =>
        result.GetResult(option) is { } found ? [.. found.Tokens.Select(token => token.Value)] : [];

    /// <summary>Whether a flag was given.</summary>
    public static bool IsGiven(ParseResult result, Option<string?> flag) => result.GetResult(flag) is { Implicit: false };

    private static Option<string?> Text(string name, string value, LocalizedText description, Language language, params string[] aliases) =>
        new(name, aliases) { HelpName = value, Description = description.In(language), Arity = ArgumentArity.ZeroOrOne };

    private static Option<string?> Flag(string name, LocalizedText description, Language language, params string[] aliases) =>
        new(name, aliases) { Description = description.In(language), Arity = ArgumentArity.Zero };
}
