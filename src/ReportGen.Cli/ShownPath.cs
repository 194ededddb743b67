namespace ReportGen.Cli;

/// <summary>A path as people type it.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the current folder with forward slashes, or whole when it lies elsewhere.</summary>
    public static string Of(string path, string currentFolder)
    {
        var relative = Path.GetRelativePath(currentFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
