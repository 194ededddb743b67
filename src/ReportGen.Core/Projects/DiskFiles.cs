using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace ReportGen.Core.Projects;

/// <summary>A report project in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="root">The folder; need not exist.</param>
public sealed class DiskFiles(string root) : ProjectFiles
{
    private readonly string _root = Path.GetFullPath(root);

    /// <summary>Files and folders that are known to lie inside, so that no link on their way is looked at again. Locked for what is known below, too.</summary>
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);

    /// <summary>Files with content that were listed, so that nothing needs to be asked about them again.</summary>
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>All files below each folder at the top: they are asked for in several ways.</summary>
    private readonly Dictionary<string, List<string>> _listed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string folder, string extension)
    {
        var slash = folder.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? folder : folder[..slash];
        var all = ListOnce(top);
        var paths = new List<string>();
        foreach (var path in all)
        {
            if (IsBelow(path, folder) && path.EndsWith(extension, StringComparison.Ordinal))
                paths.Add(path);
        }
        return paths;
    }

    private static bool IsBelow(string path, string folder) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);

    private List<string> ListOnce(string top)
    {
        lock (_inside)
        {
            if (!_listed.TryGetValue(top, out var all))
                _listed.Add(top, all = ListAll(top));
            return all;
        }
    }

    private List<string> ListAll(string folder)
    {
        var paths = new List<string>();
        var start = Path.Combine(_root, folder);
        if (Directory.Exists(start) && IsInside(new DirectoryInfo(start)))
            Collect(start, folder, paths);
        paths.Sort(string.CompareOrdinal);
        return paths;
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        var full = Path.Combine(_root, path);
        if (IsKnown(path))
            return ReadAll(full);
        if (!ProjectFiles.IsInside(path) || !File.Exists(full) || !LiesInside(full))
            return null;
        if (SpecialFile.Is(full))
            throw new SpecialFileException(path);
        return ReadAll(full);
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path, byte[] known)
    {
        if (!IsKnown(path))
            return Read(path);
        var full = Path.Combine(_root, path);
        using var file = Open(full);
        if (RandomAccess.GetLength(file) != known.Length || known.Length == 0)
            return ReadAll(file, full);
        var buffer = ArrayPool<byte>.Shared.Rent(known.Length);
        var content = buffer.AsSpan(0, Fill(file, buffer.AsSpan(0, known.Length)));
        var result = content.SequenceEqual(known) ? known : content.ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    private static byte[] ReadAll(string full)
    {
        using var file = Open(full);
        return ReadAll(file, full);
    }

    private static byte[] ReadAll(SafeFileHandle file, string full)
    {
        var length = RandomAccess.GetLength(file);
        // Files of the operating system without a length have content all the same; one that no array can hold is refused there.
        if (length == 0 || length > Array.MaxLength)
            return File.ReadAllBytes(full);
        var bytes = new byte[length];
        return Fill(file, bytes) == length ? bytes : File.ReadAllBytes(full);
    }

    /// <summary>Opens a file whoever else has it open, such as the editor that it was just saved in.</summary>
    private static SafeFileHandle Open(string full) =>
        File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static int Fill(SafeFileHandle file, Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && RandomAccess.Read(file, buffer[count..], count) is var read and > 0)
            count += read;
        return count;
    }

    /// <param name="relative">The folder's path in the project.</param>
    private void Collect(string folder, string relative, List<string> paths)
    {
        using var reader = new FolderReader(folder, relative);
        while (reader.MoveNext())
        {
            paths.Add(reader.Current);
            _known.Add(reader.Current);
        }
        foreach (var path in reader.Empty)
            _known.Remove(path);
        foreach (var name in reader.Folders)
            Collect(Path.Combine(folder, name), relative + "/" + name, paths);
        foreach (var link in reader.Links)
        {
            if (!IsInside(link))
                continue;
            var path = relative + "/" + link.Name;
            if (link is DirectoryInfo)
                Collect(link.FullName, path, paths);
            else
                paths.Add(path);
        }
    }

    private bool IsKnown(string path)
    {
        lock (_inside)
            return _known.Contains(path);
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
