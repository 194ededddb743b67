using System.Globalization;
using System.Text;
using ReportGen.Core.Differences;

namespace ReportGen.Cli;

/// <summary>Finds who wrote lines last, as <c>git blame</c> knows it, and who removed files.</summary>
internal static class LineAuthors
{
    /// <summary>Name and date by <c>path:line</c>; lines that are in no commit yet, and all without git, are left out.</summary>
    /// <param name="git">Of the project's folder.</param>
    /// <param name="lines">Paths relative to that folder; line 0 of files that are gone.</param>
    public static IReadOnlyDictionary<string, string> Find(GitProgram git, IEnumerable<LineReference> lines)
    {
        var authors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in lines.Distinct().GroupBy(line => line.Path))
        {
            if (file.All(line => line.Line == 0))
            {
                if (WhoRemoved(git, file.Key) is { } author)
                    authors[DifferenceContext.KeyOf(file.Key, 0)] = author;
                continue;
            }
            List<string> arguments = ["blame", "--line-porcelain"];
            foreach (var line in file.OrderBy(line => line.Line))
                arguments.Add(string.Create(CultureInfo.InvariantCulture, $"-L{line.Line},{line.Line}"));
            if (git.Run([.. arguments, "--", file.Key]) is { } blame)
                Read(file.Key, Encoding.UTF8.GetString(blame), authors);
        }
        return authors;
    }

    /// <summary>Name and date of the newest commit with a file, if that removed it.</summary>
    private static string? WhoRemoved(GitProgram git, string path)
    {
        var log = git.Run(["log", "-1", "--format=%an, %ad", "--date=short", "--name-status", "--", path]) is { } output ? Encoding.UTF8.GetString(output).Split('\n') : [];
        return log is [var author, "", var status, ..] && status.StartsWith("D\t", StringComparison.Ordinal) ? author : null;
    }

    /// <summary>Reads the porcelain form: a header with hash, old and new line, then a line for each field, then the text behind a tab.</summary>
    private static void Read(string path, string blame, Dictionary<string, string> authors)
    {
        var (line, author, time, zone, isHeader) = (0, "", 0L, "", true);
        var isCommitted = false;
        foreach (var field in blame.Split('\n'))
        {
            if (isHeader && field.Length > 0)
            {
                line = int.Parse(field.Split(' ')[2], CultureInfo.InvariantCulture);
                isCommitted = field.AsSpan(0, 8).ContainsAnyExcept('0');
            }
            else if (field.StartsWith("author ", StringComparison.Ordinal))
            {
                author = field["author ".Length..];
            }
            else if (field.StartsWith("author-time ", StringComparison.Ordinal))
            {
                time = long.Parse(field["author-time ".Length..], CultureInfo.InvariantCulture);
            }
            else if (field.StartsWith("author-tz ", StringComparison.Ordinal))
            {
                zone = field["author-tz ".Length..];
            }
            isHeader = field.StartsWith('\t');
            if (isHeader && isCommitted)
                authors[DifferenceContext.KeyOf(path, line)] = $"{author}, {DayOf(time, zone)}";
        }
    }

    /// <summary>The day where the author was.</summary>
    private static string DayOf(long time, string zone)
    {
        var minutes = int.TryParse(zone, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hours) ? hours / 100 * 60 + hours % 100 : 0;
        return DateTimeOffset.FromUnixTimeSeconds(time).AddMinutes(minutes).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
