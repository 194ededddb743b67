using System.CommandLine;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Prints the help of a command in the user's language (the library's own help is English only).</summary>
/// <param name="output">Where to print.</param>
/// <param name="language">The language of the headings; the commands carry their own descriptions.</param>
internal sealed class HelpPrinter(TextWriter output, Language language)
{
    private const int NameWidth = 28;

    /// <summary>What the command is for, how it is called, and what it takes.</summary>
    public void Print(Command command)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(CliTexts.Usage.In(language));
        PrintUsage(command);
        PrintRows(CliTexts.Commands, command.Subcommands);
        PrintRows(CliTexts.Arguments, command.Arguments);
        PrintRows(CliTexts.Options, OptionsOf(command));
    }

    private void PrintUsage(Command command)
    {
        if (command.Subcommands.Count == 0)
        {
            output.WriteLine($"  reportgen {command.Name}{string.Concat(command.Arguments.Select(argument => $" [{argument.Name}]"))} [...]");
            return;
        }
        foreach (var item in command.Subcommands)
            output.WriteLine($"  reportgen {item.Name}");
    }

    private static List<Option> OptionsOf(Command command)
    {
        var options = new List<Option>(command.Options);
        foreach (var parent in command.Parents.OfType<Command>())
            options.AddRange(parent.Options.Where(option => option.Recursive));
        return options;
    }

    private static string NameOf(Option option)
    {
        var shortNames = option.Aliases.Where(alias => !alias.StartsWith("--", StringComparison.Ordinal) && alias != "-?");
        var names = string.Join(", ", shortNames.Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void PrintRows(LocalizedText heading, IEnumerable<Symbol> rows)
    {
        var first = true;
        foreach (var row in rows)
        {
            if (first)
                output.WriteLine($"\n{heading.In(language)}");
            first = false;
            var label = (row is Option option ? NameOf(option) : row.Name).PadRight(NameWidth);
            output.WriteLine($"  {label} {row.Description}");
        }
    }
}
