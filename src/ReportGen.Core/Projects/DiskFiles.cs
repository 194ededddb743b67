namespace ReportGen.Core.Projects;

/// <summary>A report project in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="root">The folder; need not exist.</param>
public sealed class DiskFiles(string root) : ProjectFiles
{
    private readonly string _root = Path.GetFullPath(root);

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string folder, string extension)
    {
        var paths = new List<string>();
        var start = Path.Combine(_root, folder);
        if (Directory.Exists(start) && !LeadsOut(start))
            Collect(start, extension, paths);
        paths.Sort(string.CompareOrdinal);
        return paths;
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        if (!IsInside(path))
            return null;
        var full = Path.Combine(_root, path);
        return File.Exists(full) && !LeadsOut(full) ? File.ReadAllBytes(full) : null;
    }

    private void Collect(string folder, string extension, List<string> paths)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            if (Path.GetFileName(entry).StartsWith('.') || LeadsOut(entry))
                continue;
            if (Directory.Exists(entry))
                Collect(entry, extension, paths);
            else if (entry.EndsWith(extension, StringComparison.Ordinal))
                paths.Add(Path.GetRelativePath(_root, entry).Replace('\\', '/'));
        }
    }

    /// <summary>Follows every link between the project folder and the entry, since any of them can point outside.</summary>
    private bool LeadsOut(string full)
    {
        for (var path = full; path.Length > _root.Length; path = Path.GetDirectoryName(path) ?? _root)
        {
            var target = Resolve(path);
            if (target is not null && target != _root && !target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static string? Resolve(string path)
    {
        try
        {
            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return info.LinkTarget is null ? null : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "/";
        }
        catch (IOException)
        {
            // A link in a circle: nothing that could be read.
            return Path.GetPathRoot(path);
        }
    }
}
