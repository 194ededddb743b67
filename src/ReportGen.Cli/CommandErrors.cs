using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
            if (option.Tokens.Count < option.IdentifierTokenCount || option.Tokens.Count == 0)
                return CliTexts.MissingValue with { Arguments = [option.Option.Name] };
            if (option.Option.Arity.MaximumNumberOfValues == 1 && (option.Tokens.Count > 1 || option.IdentifierTokenCount > 1))
                return CliTexts.TooManyValues with { Arguments = [option.Option.Name] };
            if (WrongValue(option, result.CommandResult.Command.Name) is { } error)
                return error;
        }
        if (WrongArgument(result) is { } wrong)
            return wrong;
        if (SecondProject(result) is { } second)
            return ProjectTexts.ProjectTwice with { Arguments = [second] };
        if (IsRedlineWithoutFile(result))
            return RedlineTexts.NeedsFile;
        // The library asks for a command; we give the help instead.
        return result.Errors.Count > 0 && result.CommandResult.Command is not RootCommand ? LocalizedText.Same(result.Errors[0].Message) : null;
    }

    /// <summary>A Word file is nothing for a terminal, so it needs a name.</summary>
    private static bool IsRedlineWithoutFile(ParseResult result)
    {
        var options = result.CommandResult.Children.OfType<OptionResult>().Where(option => !option.Implicit).ToList();
        return result.CommandResult.Command.Name == "diff"
            && options.Exists(option => option.Option.Name == "--to" && option.Tokens[0].Value == "docx")
            && !options.Exists(option => option.Option.Name == "--output");
    }

    /// <summary>The project named in words, when one is named by <c>--project</c> too; null when it is named once.</summary>
    private static string? SecondProject(ParseResult result)
    {
        var command = result.CommandResult;
        return command.Command.Name is "check" or "build" && command.Children.OfType<OptionResult>().Any(option => !option.Implicit && option.Option.Name == "--project")
            ? command.Children.OfType<ArgumentResult>().FirstOrDefault(item => item.Tokens.Count > 0)?.Tokens[0].Value
            : null;
    }

    private static LocalizedText? WrongArgument(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command.Name is not ("explain" or "completion"))
            return null;
        var argument = command.Arguments[0].Name;
        var value = result.CommandResult.Children.OfType<ArgumentResult>().FirstOrDefault(item => item.Tokens.Count > 0)?.Tokens[0].Value;
        if (value is null)
            return CliTexts.MissingValue with { Arguments = [argument] };
        return command.Name == "explain" || CompletionScript.Shells.Contains(value)
            ? null
            : CliTexts.BadValue with { Arguments = [value, argument, string.Join(", ", CompletionScript.Shells)] };
    }

    /// <summary>An option that is none is taken for an argument by the parser, so arguments come first.</summary>
    private static string? UnknownWord(ParseResult result)
    {
        foreach (var argument in result.CommandResult.Children.OfType<ArgumentResult>())
        {
            if (argument.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-') is { } word)
                return word.Value;
        }
        return result.UnmatchedTokens.Count > 0 ? result.UnmatchedTokens[0] : null;
    }

    private static LocalizedText? WrongValue(OptionResult option, string command)
    {
        var (name, value) = (option.Option.Name, option.Tokens[0].Value);
        if (name == "--shard")
            return Shard.Parse(value) is null ? CliTexts.BadShard with { Arguments = [value, name] } : null;
        if (name is "--max-errors" or "--jobs" && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            return CliTexts.BadNumber with { Arguments = [value, name] };
        if (name == "--date")
            return RedlineDate.Parse(value) is null ? RedlineTexts.BadDate with { Arguments = [value, name] } : null;
        if (name == "--output" && value is "" or "-")
            return value.Length > 0 ? ProjectTexts.NoStandardOutput : CliTexts.MissingValue with { Arguments = [name] };
        if (name == "--author" && (string.IsNullOrWhiteSpace(value) || value.Any(char.IsControl)))
            return CliTexts.MissingValue with { Arguments = [name] };
        var allowed = OptionValues.Of(name, command);
        var given = OptionValues.IsList(name, command) ? value.Split(',') : [value];
        return allowed.Count == 0 || given.All(item => allowed.Contains(item))
            ? null
            : CliTexts.BadValue with { Arguments = [value, name, string.Join(", ", allowed)] };
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
