using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>
/// The language of a run, found when something is to be said: without the words having been parsed, since their errors and the help speak it too.
/// </summary>
internal sealed class SpokenLanguage(IReadOnlyList<string> arguments, CliHost host)
{
    private bool _isKnown;
    private Language _language;

    /// <summary>That of the words, else of the project.</summary>
    public Language Language
    {
        get
        {
            if (!_isKnown)
            {
                _language = Find();
                _isKnown = true;
            }
            return _language;
        }
    }

    private Language Find()
    {
        string? lang = null;
        string? project = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            lang = ValueAt(i, "--lang") ?? lang;
            project = ValueAt(i, "--project") ?? ValueAt(i, "-C") ?? project;
        }
        var folder = lang is null ? FolderOf(project) : null;
        return ProjectLanguage.Find(lang, folder is null ? null : new DiskFiles(folder));
    }

    /// <summary>Null also where there is no current folder, since that is to be said too.</summary>
    private string? FolderOf(string? option)
    {
        try
        {
            return FindProject(option);
        }
        catch (NoCurrentFolderException)
        {
            return null;
        }
    }

    /// <summary>The project that an option names, else one that the words name, else the one around; the words of other commands, which may name other things, come last.</summary>
    private string? FindProject(string? option)
    {
        if (option is not null && ProjectFinder.Find(option, host.CurrentFolder) is { } folder)
            return folder;
        return (arguments is ["build" or "check" or "validate" or "test", ..] ? FindNamed() : null)
            ?? ProjectFinder.Find(host.Variable("REPORTGEN_PROJECT"), host.CurrentFolder)
            ?? FindNamed();
    }

    private string? FindNamed()
    {
        for (var i = 1; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith('-') && ProjectSelection.First(arguments[i], host.CurrentFolder) is { } folder)
                return folder;
        }
        return null;
    }

    private string? ValueAt(int index, string option)
    {
        if (arguments[index].StartsWith(option + "=", StringComparison.Ordinal))
            return arguments[index][(option.Length + 1)..];
        return arguments[index] == option && index + 1 < arguments.Count ? arguments[index + 1] : null;
    }
}
