using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The projects that a command is about.</summary>
/// <param name="Folders">Full paths, in the order given; several are in ordinal order when a pattern named them.</param>
/// <param name="IsMany">Whether the user asked for several, even if only one came of it.</param>
internal sealed record ProjectSelection(IReadOnlyList<string> Folders, bool IsMany)
{
    /// <summary>Finds the projects that the words of a command name.</summary>
    /// <param name="error">What is wrong with them; null when nothing is.</param>
    /// <returns>Null when there is an error.</returns>
    public static ProjectSelection? Find(RunSettings settings, CliHost host, out LocalizedText? error)
    {
        var words = settings.Projects.Count > 0 ? settings.Projects : UnnamedProject(settings, host);
        var folders = new List<string>();
        foreach (var word in words)
        {
            var named = Expand(word, host.CurrentFolder);
            if (named.Length == 0)
            {
                error = WhyNone(word, host.CurrentFolder);
                return null;
            }
            folders.AddRange(named);
        }
        error = null;
        var distinct = folders.Count == 1 ? folders : Distinct(folders);
        var isMany = words.Count > 1 || FolderPattern.IsPattern(words[0]) || settings.Shard is not null;
        return new ProjectSelection(settings.Shard is { } shard ? shard.Of(distinct) : distinct, isMany);
    }

    private static LocalizedText WhyNone(string word, string currentFolder)
    {
        if (word.Length == 0)
            return (IsEmpty(currentFolder) ? ProjectTexts.EmptyFolder : CliTexts.NoProject) with { Arguments = [currentFolder] };
        var folder = Path.GetFullPath(word, currentFolder);
        return Path.Exists(folder) && ProjectFinder.Find(null, folder) is { } around
            ? ProjectTexts.InsideProject with { Arguments = [word, around] }
            : CliTexts.NoProject with { Arguments = [word] };
    }

    private static bool IsEmpty(string folder)
    {
        try
        {
            return !Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string[] UnnamedProject(RunSettings settings, CliHost host) => [settings.ProjectFolder ?? host.Variable("REPORTGEN_PROJECT") ?? ""];

    /// <summary>A link to a project is the same project: two builds of it would write the same files at once.</summary>
    private static List<string> Distinct(List<string> folders) => [.. folders.DistinctBy(TargetOf, StringComparer.Ordinal)];

    private static string TargetOf(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
        }
        catch (IOException)
        {
            // A link that leads nowhere, or round and round: whoever opens it says so.
            return folder;
        }
    }

    /// <summary>The first project that a word names; null when it names none.</summary>
    public static string? First(string word, string currentFolder) => Expand(word, currentFolder) is [var first, ..] ? first : null;

    private static string[] Expand(string word, string currentFolder)
    {
        if (FolderPattern.IsPattern(word))
            return ExpandPattern(word, currentFolder);
        return ProjectFinder.Find(word.Length == 0 ? null : word, currentFolder) is { } folder ? [Path.TrimEndingDirectorySeparator(folder)] : [];
    }

    private static string[] ExpandPattern(string word, string currentFolder) =>
        [.. FolderPattern.Expand(word, currentFolder).Where(ProjectFinder.IsProject)];
}
