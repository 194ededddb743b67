using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace ReportGen.Core.Projects;

/// <summary>A report project in a folder on disk. Links that lead out of the folder are not followed.</summary>
/// <param name="root">The folder; need not exist.</param>
public sealed class DiskFiles(string root) : ProjectFiles
{
    /// <summary>One behind the other, as many as systems follow.</summary>
    private const int MostLinks = 40;

    /// <summary>EFBIG, the number that systems give for it.</summary>
    private const int FileTooLarge = 27;

    private readonly string _root = Path.GetFullPath(root);

    /// <summary>Where files and folders inside are without links, so that no link on their way is looked at again. Locked for what is known below, too.</summary>
    private readonly Dictionary<string, string> _inside = new(StringComparer.Ordinal);

    /// <summary>Files with content that were listed, so that nothing needs to be asked about them again.</summary>
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>All files below each folder at the top: they are asked for in several ways.</summary>
    private readonly Dictionary<string, List<string>> _listed = new(StringComparer.Ordinal);

    /// <summary>The links that are not followed, of the folders that were listed; null for none, as nearly always.</summary>
    private List<string>? _dead;

    /// <inheritdoc/>
    public override IReadOnlyList<string> DeadLinks(string folder)
    {
        lock (_inside)
            return _dead is null ? [] : [.. _dead.Where(path => IsBelow(path, folder)).Order(StringComparer.Ordinal)];
    }

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
        if (Directory.Exists(start) && RealPathOf(start) is { } real)
            Collect(folder, new Way(real, null), paths);
        paths.Sort(string.CompareOrdinal);
        return paths;
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        var full = Path.Combine(_root, path);
        if (IsKnown(path))
            return ReadAll(full, path);
        if (!ProjectFiles.IsInside(path) || !File.Exists(full) || !LiesInside(full))
            return null;
        if (SpecialFile.Is(full))
            throw new SpecialFileException(path);
        return ReadAll(full, path);
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path, byte[] known)
    {
        if (!IsKnown(path))
            return Read(path);
        var full = Path.Combine(_root, path);
        using var file = Open(full, path);
        if (RandomAccess.GetLength(file) != known.Length || known.Length == 0)
            return ReadAll(file, full, path);
        var buffer = ArrayPool<byte>.Shared.Rent(known.Length);
        var content = buffer.AsSpan(0, Fill(file, buffer.AsSpan(0, known.Length)));
        var result = content.SequenceEqual(known) ? known : content.ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    private static byte[] ReadAll(string full, string path)
    {
        using var file = Open(full, path);
        return ReadAll(file, full, path);
    }

    private static byte[] ReadAll(SafeFileHandle file, string full, string path)
    {
        var length = RandomAccess.GetLength(file);
        if (length > Array.MaxLength)
            throw new UnreadableFileException(path, new IOException("The file is too large.", FileTooLarge));
        // Files of the operating system without a length have content all the same.
        if (length == 0)
            return File.ReadAllBytes(full);
        var bytes = new byte[length];
        return Fill(file, bytes) == length ? bytes : File.ReadAllBytes(full);
    }

    /// <summary>Opens a file whoever else has it open, such as the editor that it was just saved in.</summary>
    private static SafeFileHandle Open(string full, string path)
    {
        try
        {
            return File.OpenHandle(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UnreadableFileException(path, exception);
        }
    }

    private static int Fill(SafeFileHandle file, Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && RandomAccess.Read(file, buffer[count..], count) is var read and > 0)
            count += read;
        return count;
    }

    /// <param name="relative">The folder's path in the project.</param>
    /// <param name="way">Where it is.</param>
    private void Collect(string relative, Way way, List<string> paths)
    {
        using var reader = OpenFolder(way.Folder, relative);
        while (reader.MoveNext())
        {
            paths.Add(reader.Current);
            _known.Add(reader.Current);
        }
        foreach (var path in reader.Empty)
            _known.Remove(path);
        foreach (var name in reader.Folders)
            Collect(relative + "/" + name, way with { Folder = Path.Combine(way.Folder, name) }, paths);
        foreach (var link in reader.Links)
        {
            var path = relative + "/" + link.Name;
            if (RealPathOf(link.FullName) is not { } target || !Path.Exists(target))
                (_dead ??= []).Add(path);
            else if (link is not DirectoryInfo)
                paths.Add(path);
            else if (!way.Passes(target))
                Collect(path, new Way(target, way), paths);
        }
    }

    private static FolderReader OpenFolder(string folder, string relative)
    {
        try
        {
            return new FolderReader(folder, relative);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UnreadableFileException(relative, exception);
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
            return RealPathOf(file) is not null;
    }

    /// <summary>Follows every link between the project folder and an entry, since any of them can point outside.</summary>
    /// <param name="full">The entry.</param>
    /// <param name="followed">How many links led to it.</param>
    /// <returns>Where it is without links; null when that is outside.</returns>
    private string? RealPathOf(string full, int followed = 0)
    {
        if (full.Length <= _root.Length)
            return full;
        if (_inside.TryGetValue(full, out var known))
            return known;
        if (RealPathOf(Path.GetDirectoryName(full) ?? _root, followed) is not { } folder
            || TargetOf(Path.Combine(folder, Path.GetFileName(full)), followed) is not { } real)
            return null;
        _inside[full] = real;
        return real;
    }

    /// <param name="path">In a folder without links on its way.</param>
    private string? TargetOf(string path, int followed)
    {
        var entry = new FileInfo(path);
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || TargetOf(entry) is not { } target)
            return path;
        var isInside = target == _root || target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && followed < MostLinks ? RealPathOf(target, followed + 1) : null;
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

    /// <summary>A folder, and those from which a link led to it.</summary>
    private sealed record Way(string Folder, Way? Before)
    {
        /// <summary>Whether it leads through a folder, so that a link back would lead around without end.</summary>
        public bool Passes(string folder)
        {
            for (var way = this; way is not null; way = way.Before)
            {
                if (way.Folder == folder || way.Folder.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    return true;
            }
            return false;
        }
    }
}
