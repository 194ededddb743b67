using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>The files of a project, with a note of what was read.</summary>
internal sealed class RecordingFiles(ProjectFiles files) : ProjectFiles
{
    /// <summary>The path and size of each file that was read, in ordinal order.</summary>
    public SortedDictionary<string, int> Sizes { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string folder, string extension) => files.List(folder, extension);

    /// <inheritdoc/>
    public override IReadOnlyList<string> DeadLinks(string folder) => files.DeadLinks(folder);

    /// <inheritdoc/>
    public override byte[]? Read(string path)
    {
        var bytes = files.Read(path);
        if (bytes is null)
            return null;
        lock (Sizes)
            Sizes[path] = bytes.Length;
        return bytes;
    }
}
