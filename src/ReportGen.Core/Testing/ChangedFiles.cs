using ReportGen.Core.Projects;

namespace ReportGen.Core.Testing;

/// <summary>The files of a project with some of them changed, added or removed; the project itself stays as it is.</summary>
/// <param name="files">The project.</param>
/// <param name="changes">Bytes by path; null for a file that is not there.</param>
internal sealed class ChangedFiles(ProjectFiles files, IReadOnlyDictionary<string, byte[]?> changes) : ProjectFiles
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string folder, string extension)
    {
        var paths = new SortedSet<string>(files.List(folder, extension), StringComparer.Ordinal);
        foreach (var (path, content) in changes)
        {
            if (content is null)
                paths.Remove(path);
            else if (path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal))
                paths.Add(path);
        }
        return [.. paths];
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path) => changes.TryGetValue(path, out var content) ? content : files.Read(path);

    /// <inheritdoc/>
    public override byte[]? Read(string path, byte[] known) => changes.TryGetValue(path, out var content) ? content : files.Read(path, known);
}
