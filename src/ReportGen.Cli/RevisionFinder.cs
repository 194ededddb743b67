using System.Globalization;
using System.Text;
using ReportGen.Core;
using ReportGen.Core.Documents;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Finds the commits whose files a document was built from; no document names one, so that the same files give the same bytes.</summary>
/// <param name="git">Of the project's folder.</param>
internal sealed class RevisionFinder(GitProgram git)
{
    /// <summary>How many of the newest commits that touch the project are looked at.</summary>
    public const int Most = 200;

    private const char Separator = '\u001F';

    private readonly BuildMemory _memory = new();
    private readonly RevisionReader _reader = new(git);

    /// <summary>The newest commits with the inputs of a document, as long as they follow each other; newest first.</summary>
    /// <returns>Empty when there is none; null when the project is in no repository.</returns>
    public IReadOnlyList<Revision>? Find(DocumentOrigin origin)
    {
        string[] arguments =
        [
            "log", "--max-count=" + Most.ToString(CultureInfo.InvariantCulture), "--format=%h%x1f%as%x1f%an%x1f%s",
            "--", ProjectPaths.DataFolder, ProjectPaths.TemplateFolder,
        ];
        if (git.Run(arguments) is not { } log)
            return null;
        var found = new List<Revision>();
        foreach (var line in Encoding.UTF8.GetString(log).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(Separator);
            if (fields.Length == 4 && IsBuiltFrom(fields[0], origin))
                found.Add(new Revision(fields[0], fields[1], fields[2], fields[3]));
            else if (found.Count > 0)
                break;
        }
        return found;
    }

    private bool IsBuiltFrom(string hash, DocumentOrigin origin) =>
        _reader.Read(hash) is { } files && ReportDocument.OriginOf(files, _memory) is { } other && (other with { Tool = origin.Tool }) == origin;
}

/// <summary>A commit.</summary>
/// <param name="Hash">As short as git makes it.</param>
/// <param name="Day">As in <c>2026-01-02</c>.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Subject">The first line of its message.</param>
internal sealed record Revision(string Hash, string Day, string Author, string Subject);
