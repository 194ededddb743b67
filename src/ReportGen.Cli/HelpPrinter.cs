using System.CommandLine;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>
/// Prints the help of a command in the user's language (the library's own help is English only): first the lines that most people
/// need, then everything.
/// </summary>
/// <param name="output">Where to print.</param>
/// <param name="language">The language of the headings; the commands carry their own descriptions.</param>
internal sealed class HelpPrinter(TextWriter output, Language language)
{
    private const int Gap = 3;

    /// <summary>What the command is for, examples, and what it takes.</summary>
    public void Print(Command command)
    {
        Line(command.Description ?? "");
        Line("");
        PrintTable(HelpExamples.Of(command.Name, language));
        PrintRows(CliTexts.OtherCommands, command.Subcommands.Where(item => !HelpExamples.IsMain(item.Name)));
        PrintRows(CliTexts.Arguments, command.Arguments);
        PrintRows(CliTexts.Options, OptionsOf(command));
        if (command.Subcommands.Count > 0)
            Line("\n" + CliTexts.MoreHelp.In(language));
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        foreach (var option in command.Options)
            yield return option;
        foreach (var option in command.Parents.OfType<Command>().SelectMany(parent => parent.Options))
        {
            if (option.Recursive)
                yield return option;
        }
    }

    private void PrintRows(LocalizedText heading, IEnumerable<Symbol> symbols)
    {
        var rows = symbols.Select(symbol => new HelpRow(NameOf(symbol), symbol.Description ?? "")).ToList();
        if (rows.Count == 0)
            return;
        Line("\n" + heading.In(language));
        PrintTable(rows);
    }

    private static string NameOf(Symbol symbol)
    {
        if (symbol is Command command)
            return string.Join(' ', command.Arguments.Select(argument => argument.Name).Prepend(command.Name));
        if (symbol is not Option option)
            return symbol.Name;
        var shortNames = option.Aliases.Where(alias => !alias.StartsWith("--", StringComparison.Ordinal) && alias != "-?").ToList();
        var names = (shortNames.Count == 0 ? "    " : shortNames[0] + ", ") + option.Name;
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void PrintTable(IReadOnlyList<HelpRow> rows)
    {
        var width = rows.Max(row => row.Label.Length) + Gap;
        foreach (var row in rows)
            Line($"  {row.Label.PadRight(width)}{row.Text}");
    }

    private void Line(string text) => output.Write(text + "\n");
}

/// <summary>One line of a table of the help.</summary>
/// <param name="Label">What to type.</param>
/// <param name="Text">What it does.</param>
internal sealed record HelpRow(string Label, string Text);
