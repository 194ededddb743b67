using System.IO.Enumeration;

namespace ReportGen.Cli;

/// <summary>Names with <c>*</c> and <c>?</c> in a path, for shells that do not expand them.</summary>
internal static class FolderPattern
{
    /// <summary>Whether a word of the command is a pattern.</summary>
    public static bool IsPattern(string word) => word.Contains('*', StringComparison.Ordinal) || word.Contains('?', StringComparison.Ordinal);

    /// <summary>The folders that fit, in ordinal order; hidden ones are passed over.</summary>
    /// <param name="pattern">A path in which each part may be a pattern; <c>**</c> is like <c>*</c>.</param>
    /// <param name="currentFolder">What a relative path starts from.</param>
    public static IReadOnlyList<string> Expand(string pattern, string currentFolder)
    {
        var full = Path.GetFullPath(pattern, currentFolder);
        var top = Path.GetPathRoot(full) ?? "";
        var folders = new List<string> { top };
        foreach (var part in full[top.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
            folders = IsPattern(part) ? Fitting(folders, part) : Inside(folders, part);
        folders.Sort(string.CompareOrdinal);
        return folders;
    }

    private static List<string> Inside(List<string> folders, string name)
    {
        var found = new List<string>();
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, name);
            if (Directory.Exists(path))
                found.Add(path);
        }
        return found;
    }

    private static List<string> Fitting(List<string> folders, string pattern)
    {
        var found = new List<string>();
        foreach (var folder in folders)
        {
            // The default options pass over hidden folders and those that may not be read.
            foreach (var path in Directory.EnumerateDirectories(folder, "*", new EnumerationOptions()))
            {
                if (FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false))
                    found.Add(path);
            }
        }
        return found;
    }
}
