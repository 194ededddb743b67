using System.IO.Enumeration;

namespace ReportGen.Core.Projects;

/// <summary>Reads the entries of one folder in one pass, and makes objects only of what must be looked at; names that begin with a dot are left out.</summary>
/// <param name="folder">The folder.</param>
/// <param name="relative">Its path in the project, which the paths of its files begin with.</param>
internal sealed class FolderReader(string folder, string relative) : FileSystemEnumerator<string>(folder, AllOfFolder)
{
    private static readonly EnumerationOptions AllOfFolder = new() { AttributesToSkip = 0, IgnoreInaccessible = false, MatchType = MatchType.Simple };

    /// <summary>The names of the folders that were met.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>The links that were met, of either kind.</summary>
    public List<FileSystemInfo> Links { get; } = [];

    /// <summary>The paths of files that have no length: they are empty, or no files at all but pipes and the like.</summary>
    public List<string> Empty { get; } = [];

    /// <inheritdoc/>
    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry)
    {
        if (entry.FileName[0] == '.')
            return false;
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
            Links.Add(entry.ToFileSystemInfo());
        else if (entry.IsDirectory)
            Folders.Add(entry.FileName.ToString());
        else
            return true;
        return false;
    }

    /// <inheritdoc/>
    protected override string TransformEntry(ref FileSystemEntry entry)
    {
        var path = string.Concat(relative, "/", entry.FileName);
        // Known already: the attributes came with it.
        if (entry.Length == 0)
            Empty.Add(path);
        return path;
    }
}
