namespace ReportGen.Cli;

/// <summary>A path as people type it.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the current folder with forward slashes, or whole when it lies elsewhere.</summary>
    /// <param name="path">A full path without dots.</param>
    /// <param name="currentFolder">Likewise.</param>
    public static string Of(string path, string currentFolder)
    {
        // Nearly always; the framework's way has to be compiled first.
        if (path.Length > currentFolder.Length && path[currentFolder.Length] == Path.DirectorySeparatorChar && path.StartsWith(currentFolder, StringComparison.Ordinal))
            return path[(currentFolder.Length + 1)..].Replace('\\', '/');
        if (!path.StartsWith(currentFolder, StringComparison.OrdinalIgnoreCase))
            return path;
        var relative = Path.GetRelativePath(currentFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
