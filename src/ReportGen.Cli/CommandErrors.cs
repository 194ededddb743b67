using System.CommandLine;
using System.CommandLine.Parsing;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What is wrong with the words of the command, in the user's language.</summary>
internal static class CommandErrors
{
    /// <summary>Prints the first thing wrong.</summary>
    /// <returns>False when there is none.</returns>
    public static bool Print(ParseResult result, CliHost host, Language language)
    {
        if (Find(result) is not { } error)
            return false;
        var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
        host.Error.WriteLine(error.In(language));
        if (Nearest(result) is { } hint)
            host.Error.WriteLine(hint.In(language));
        host.Error.WriteLine((CliTexts.SeeHelp with { Arguments = [command] }).In(language));
        return true;
    }

    private static LocalizedText? Find(ParseResult result)
    {
        if (UnknownWord(result) is { } word)
            return CliTexts.UnknownWord with { Arguments = [word] };
        foreach (var option in result.CommandResult.Children.OfType<OptionResult>())
        {
            if (option.Implicit || option.Option.Arity.MaximumNumberOfValues == 0)
                continue;
            if (option.Tokens.Count == 0)
                return CliTexts.MissingValue with { Arguments = [option.Option.Name] };
            if (option.Tokens.Count > 1 || option.IdentifierTokenCount > 1)
                return CliTexts.TooManyValues with { Arguments = [option.Option.Name] };
            if (WrongValue(option) is { } error)
                return error;
        }
        return result.Errors.Count > 0 ? LocalizedText.Same(result.Errors[0].Message) : null;
    }

    private static string? UnknownWord(ParseResult result)
    {
        if (result.UnmatchedTokens.Count > 0)
            return result.UnmatchedTokens[0];
        var project = result.CommandResult.Children.OfType<ArgumentResult>().FirstOrDefault(argument => argument.Tokens.Count > 0);
        return project?.Tokens[0].Value is { } word && word.StartsWith('-') && word.Length > 1 ? word : null;
    }

    private static LocalizedText? WrongValue(OptionResult option)
    {
        var value = option.Tokens[0].Value;
        string[] allowed = option.Option.Name switch
        {
            "--lang" => ["vi", "en"],
            "--format" => ["pretty", "plain"],
            "--color" => ["auto", "always", "never"],
            "--to" => ["docx", "md"],
            _ => [],
        };
        var given = option.Option.Name == "--to" ? value.Split(',') : [value];
        return allowed.Length == 0 || given.All(item => allowed.Contains(item))
            ? null
            : CliTexts.BadValue with { Arguments = [value, option.Option.Name, string.Join(", ", allowed)] };
    }

    private static LocalizedText? Nearest(ParseResult result)
    {
        if (UnknownWord(result) is not { } word)
            return null;
        var command = result.CommandResult.Command;
        var known = command.Subcommands.Select(item => item.Name).Concat(command.Options.Select(item => item.Name));
        return Hints.DidYouMean(NearestName.Find(word, known));
    }
}
