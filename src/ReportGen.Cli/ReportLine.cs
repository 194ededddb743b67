using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Reads a short value of <c>data/report.yaml</c> where the file itself cannot be read yet, or never will.</summary>
internal static class ReportLine
{
    /// <summary>What stands behind a key at the beginning of a line.</summary>
    /// <returns>Null when there is no such line, or no such file.</returns>
    public static string? Find(ProjectFiles? files, string key)
    {
        try
        {
            var bytes = files?.Read(ProjectFinder.Marker);
            return bytes is null ? null : FindIn(System.Text.Encoding.UTF8.GetString(bytes), key + ":");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? FindIn(string text, string start)
    {
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith(start, StringComparison.Ordinal))
                continue;
            var value = line[start.Length..];
            var comment = value.IndexOf(" #", StringComparison.Ordinal);
            return (comment < 0 ? value : value[..comment]).Trim().Trim('"', '\'');
        }
        return null;
    }
}
