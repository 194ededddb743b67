using System.CommandLine;

namespace ReportGen.Cli;

/// <summary>Writes the completion of the command line for a shell. The scripts ask nobody: every word stands in them.</summary>
/// <param name="root">The commands with their options.</param>
internal sealed class CompletionScript(RootCommand root)
{
    /// <summary>The shells there are scripts for.</summary>
    public static readonly IReadOnlyList<string> Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for one of <see cref="Shells"/>.</summary>
    public string For(string shell) => shell switch
    {
        "bash" => Bash(),
        "zsh" => "#compdef reportgen\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(),
        "fish" => Fish(),
        _ => PowerShell(),
    };

    private string Bash()
    {
        var cases = string.Concat(root.Subcommands.Select(command => $"    {NamesOf(command, "|")}) words=\"{WordsOf(command)}\" paths={PathsOf(command)} ;;\n"));
        var values = string.Concat(OptionsWithValues().Select(option => $"    {option}) words=\"{ValuesOf(option)}\" paths= ;;\n"));
        return $$"""
            _reportgen() {
              local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words="{{WordsOf(root)}}" paths=""
              [ "$COMP_CWORD" -le 1 ] || case "${COMP_WORDS[1]}" in
            {{cases}}  esac
              case "$before" in
            {{values}}  esac
              COMPREPLY=($(compgen -W "$words" -- "$current"))
              if [ -n "$paths" ] && [ "${current#-}" = "$current" ]; then COMPREPLY+=($(compgen $paths -- "$current")); fi
            }
            complete -F _reportgen reportgen

            """;
    }

    private string Fish()
    {
        var lines = new List<string> { "complete -c reportgen -f -a '(__fish_complete_directories)'" };
        foreach (var command in root.Subcommands)
        {
            lines.Add($"complete -c reportgen -n __fish_use_subcommand -f -a {command.Name} -d {FishQuoted(command.Description)}");
            var condition = $"'__fish_seen_subcommand_from {NamesOf(command, " ")}'";
            foreach (var option in command.Options)
            {
                var values = OptionValues.Of(option.Name, command.Name).Count == 0 ? "" : $" -x -a '{string.Join(' ', OptionValues.Of(option.Name, command.Name))}'";
                lines.Add($"complete -c reportgen -n {condition} -l {option.Name[2..]}{values} -d {FishQuoted(option.Description)}");
            }
        }
        return string.Join('\n', lines) + "\n";
    }

    private string PowerShell()
    {
        var cases = string.Concat(root.Subcommands.SelectMany(
            command => command.Aliases.Prepend(command.Name),
            (command, name) => $"        '{name}' {{ {PowerShellList(WordsOf(command))} }}\n"));
        return $$"""
            Register-ArgumentCompleter -Native -CommandName reportgen -ScriptBlock {
                param($word, $ast, $position)
                $command = if ($ast.CommandElements.Count -gt 1) { $ast.CommandElements[1].ToString() } else { '' }
                $words = switch ($command) {
            {{cases}}        default { {{PowerShellList(WordsOf(root))}} }
                }
                $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """;
    }

    /// <summary>What bash completes beside the words: files where a command takes them, else folders.</summary>
    private static string PathsOf(Command command) => command.Name switch
    {
        "explain" or "diff" => "-f",
        "completion" => "",
        _ => "-d",
    };

    private IEnumerable<string> OptionsWithValues() =>
        root.Subcommands.SelectMany(command => command.Options).Select(option => option.Name).Distinct().Where(option => ValuesOf(option).Length > 0);

    private string WordsOf(Command command)
    {
        var words = command.Subcommands.Select(item => item.Name).Concat(command.Options.Select(option => option.Name));
        if (command.Name == "completion")
            words = Shells.Concat(words);
        return string.Join(' ', words.Concat(root.Options.Where(option => option.Recursive).Select(option => option.Name)).Distinct());
    }

    /// <summary>The values that an option takes with any of the commands.</summary>
    private string ValuesOf(string option) =>
        string.Join(' ', root.Subcommands.Where(command => command.Options.Any(item => item.Name == option))
            .SelectMany(command => OptionValues.Of(option, command.Name)).Distinct());

    private static string NamesOf(Command command, string separator) => string.Join(separator, command.Aliases.Prepend(command.Name));

    private static string FishQuoted(string? text) =>
        "'" + (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private static string PowerShellList(string words) => "'" + words.Replace(" ", "', '", StringComparison.Ordinal) + "'";
}
