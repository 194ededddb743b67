namespace ReportGen.Core.Projects;

/// <summary>A report project in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="root">The folder; need not exist.</param>
public sealed class DiskFiles(string root) : ProjectFiles
{
    private readonly string _root = Path.GetFullPath(root);

    /// <summary>Files and folders that are known to lie inside, so that no link on their way is looked at again.</summary>
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string folder, string extension)
    {
        var paths = new List<string>();
        var start = Path.Combine(_root, folder);
        lock (_inside)
        {
            if (Directory.Exists(start) && IsInside(new DirectoryInfo(start)))
                Collect(start, folder, extension, paths);
        }
        paths.Sort(string.CompareOrdinal);
        return paths;
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        if (!ProjectFiles.IsInside(path))
            return null;
        var full = Path.Combine(_root, path);
        return File.Exists(full) && LiesInside(full) ? File.ReadAllBytes(full) : null;
    }

    /// <param name="relative">The folder's path in the project.</param>
    private void Collect(string folder, string relative, string extension, List<string> paths)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || !IsInside(entry))
                continue;
            var path = relative + "/" + entry.Name;
            if (entry is DirectoryInfo)
                Collect(entry.FullName, path, extension, paths);
            else if (entry.Name.EndsWith(extension, StringComparison.Ordinal))
                paths.Add(path);
        }
    }

    private bool LiesInside(string file)
    {
        lock (_inside)
            return IsInside(new FileInfo(file));
    }

    /// <summary>Follows every link between the project folder and the entry, since any of them can point outside.</summary>
    private bool IsInside(FileSystemInfo entry)
    {
        var full = entry.FullName;
        if (full.Length <= _root.Length || _inside.Contains(full))
            return true;
        if (LeadsOut(entry) || !IsInside(new DirectoryInfo(Path.GetDirectoryName(full) ?? _root)))
            return false;
        _inside.Add(full);
        return true;
    }

    private bool LeadsOut(FileSystemInfo entry)
    {
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return false;
        var target = TargetOf(entry);
        return target is not null && target != _root && !target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string? TargetOf(FileSystemInfo entry)
    {
        try
        {
            return entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "/";
        }
        catch (IOException)
        {
            // A link in a circle: nothing that could be read.
            return Path.GetPathRoot(entry.FullName);
        }
    }
}
