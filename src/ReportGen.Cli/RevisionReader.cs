using System.Globalization;
using System.Text;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Reads a project as it was at a revision, without touching the working tree or the index.</summary>
/// <param name="git">Of the project's folder.</param>
internal sealed class RevisionReader(GitProgram git)
{
    private static readonly string[] Extensions = [".yaml", ".md", ".json", ".docx", ".png", ".jpg", ".jpeg"];

    /// <summary>The project's files at a revision.</summary>
    /// <param name="revision">Whatever git knows to name a commit or a tree: a branch, a tag, <c>HEAD~2</c>, a hash.</param>
    /// <returns>Null when there is no such revision.</returns>
    public MemoryFiles? Read(string revision)
    {
        if (git.Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}"]) is not { } found)
            return null;
        var tree = Encoding.ASCII.GetString(found).Trim();
        // Relative to the folder of the project in that tree, wherever git is run.
        if (git.Run(["ls-tree", "-r", "-z", "--full-tree", tree + ":" + Prefix(), "--", ProjectPaths.DataFolder + "/", ProjectPaths.TemplateFolder + "/"]) is not { } listing)
            return new MemoryFiles(new Dictionary<string, byte[]>());
        var blobs = Blobs(Encoding.UTF8.GetString(listing));
        return new MemoryFiles(Contents(blobs));
    }

    /// <summary>The project's folder in the repository; empty for the top.</summary>
    private string Prefix() =>
        git.Run(["rev-parse", "--show-prefix"]) is { } prefix ? Encoding.UTF8.GetString(prefix).Trim('\n').TrimEnd('/') : "";

    /// <summary>Paths and hashes of plain files; links are left out, as are hidden files.</summary>
    private static List<Blob> Blobs(string listing)
    {
        var blobs = new List<Blob>();
        foreach (var entry in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // mode, type, hash, a tab, the path
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var fields = entry[..tab].Split(' ');
            var path = entry[(tab + 1)..];
            var isHidden = path.Split('/').Any(name => name.StartsWith('.'));
            if (fields[0].StartsWith("100", StringComparison.Ordinal) && !isHidden && Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
                blobs.Add(new Blob(path, fields[2]));
        }
        return blobs;
    }

    private Dictionary<string, byte[]> Contents(List<Blob> blobs)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var hashes = string.Concat(blobs.Select(blob => blob.Hash + "\n"));
        if (git.Run(["cat-file", "--batch"], hashes) is not { } bytes)
            return files;
        var at = 0;
        foreach (var blob in blobs)
        {
            // hash, type, size, a line end, the content, a line end
            var end = Array.IndexOf(bytes, (byte)'\n', at);
            var size = int.Parse(Encoding.ASCII.GetString(bytes, at, end - at).Split(' ')[2], CultureInfo.InvariantCulture);
            files[blob.Path] = bytes[(end + 1)..(end + 1 + size)];
            at = end + size + 2;
        }
        return files;
    }

    /// <summary>A file of a tree.</summary>
    private sealed record Blob(string Path, string Hash);
}
