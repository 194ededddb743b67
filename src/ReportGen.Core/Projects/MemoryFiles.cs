using System.Text;

namespace ReportGen.Core.Projects;

/// <summary>A report project held in memory: a state of the past, or a changed copy.</summary>
/// <param name="files">Bytes by path relative to the project, with forward slashes.</param>
public sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files) : ProjectFiles
{
    /// <summary>The files of texts, encoded as UTF-8 without a byte order mark.</summary>
    public static MemoryFiles FromTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.ToDictionary(text => text.Key, text => Encoding.UTF8.GetBytes(text.Value), StringComparer.Ordinal));

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string folder, string extension)
    {
        var paths = new List<string>();
        foreach (var path in files.Keys)
        {
            if (path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal))
                paths.Add(path);
        }
        paths.Sort(string.CompareOrdinal);
        return paths;
    }

    /// <inheritdoc/>
    public override byte[]? Read(string path) => IsInside(path) ? files.GetValueOrDefault(path) : null;
}
