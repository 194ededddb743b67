using System.Text;
using ReportGen.Core.Projects;
using ReportGen.Core.Redlines;

namespace ReportGen.Cli;

/// <summary>Finds whom the tracked changes of a redline name: what the user says, else git.</summary>
/// <param name="git">Of the project's folder.</param>
/// <param name="diff">What the user said.</param>
/// <param name="epoch">The value of SOURCE_DATE_EPOCH; null when it is not set.</param>
internal sealed class RedlineAuthors(GitProgram git, DiffSettings diff, string? epoch)
{
    private const string Nobody = "reportgen";

    /// <summary>The author of the changes between two states.</summary>
    /// <param name="old">The inputs as they were; null when they are not known.</param>
    /// <param name="now">As they are.</param>
    public RedlineAuthor Find(ProjectFiles? old, ProjectFiles now)
    {
        var known = diff.Author is not null && (diff.Date ?? epoch) is not null ? null : OfChange(old, now);
        var date = diff.Date is null ? RedlineDate.OfSeconds(epoch) : RedlineDate.Parse(diff.Date);
        return new RedlineAuthor(diff.Author ?? known?.Name ?? Nobody, date ?? known?.Date ?? RedlineDate.Unknown);
    }

    private RedlineAuthor? OfChange(ProjectFiles? old, ProjectFiles now)
    {
        List<string> paths = old is null ? [ProjectPaths.DataFolder, ProjectPaths.TemplateFolder] : Changed(old, now);
        if (paths.Count == 0)
            paths = [ProjectPaths.DataFolder, ProjectPaths.TemplateFolder];
        if (Ask(["status", "--porcelain", "--", .. paths]) is not { } pending)
            return null;
        if (pending.Length > 0)
            return Ask(["config", "user.name"]) is { Length: > 0 } user ? new RedlineAuthor(user, RedlineDate.Unknown) : null;
        var commit = Ask(["log", "-1", "--format=%at%x09%an", "--", .. paths])?.Split('\t', 2);
        return commit is [var seconds, { Length: > 0 } name] && RedlineDate.OfSeconds(seconds) is { } date ? new RedlineAuthor(name, date) : null;
    }

    private static List<string> Changed(ProjectFiles old, ProjectFiles now)
    {
        var changed = new List<string>();
        foreach (var folder in (string[])[ProjectPaths.DataFolder, ProjectPaths.TemplateFolder])
        {
            foreach (var path in ListAll(old, folder).Union(ListAll(now, folder)).Order(StringComparer.Ordinal))
            {
                if (!old.Read(path).AsSpan().SequenceEqual(now.Read(path)))
                    changed.Add(path);
            }
        }
        return changed;
    }

    private static IEnumerable<string> ListAll(ProjectFiles files, string folder) =>
        ((string[])[".yaml", ".md", ".json", ".docx", ".png", ".jpg", ".jpeg"]).SelectMany(extension => files.List(folder, extension));

    private string? Ask(IReadOnlyList<string> arguments) =>
        git.Run(arguments) is { } output ? Encoding.UTF8.GetString(output).TrimEnd('\n') : null;
}
