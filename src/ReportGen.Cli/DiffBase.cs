using ReportGen.Core;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>What a project is compared with: another state of it, or documents that were written before.</summary>
/// <param name="Name">As the user named it.</param>
/// <param name="Files">Its inputs; null for documents.</param>
/// <param name="Folder">The folder of the documents; null for others.</param>
internal sealed record DiffBase(string Name, ProjectFiles? Files, string? Folder)
{
    /// <summary>The path of the Word file that it is; null for others.</summary>
    public string? WordFile { get; init; }

    /// <summary>Finds what a word names: a folder with a project, a Word file, a revision of the repository, a folder with documents.</summary>
    /// <param name="word">Null for the project's own output folder.</param>
    /// <param name="project">The project's folder.</param>
    /// <param name="host">Where relative folders begin.</param>
    /// <returns>Null when it names none of them.</returns>
    public static DiffBase? Find(string? word, string project, CliHost host)
    {
        if (word is null)
            return new DiffBase(ShownPath.Of(Path.Combine(project, "out"), host.CurrentFolder), null, Path.Combine(project, "out"));
        var folder = Path.GetFullPath(word, host.CurrentFolder);
        if (ProjectFinder.IsProject(folder))
            return new DiffBase(word, new DiskFiles(folder), null);
        if (File.Exists(folder))
            return new DiffBase(word, null, null) { WordFile = folder };
        if (new RevisionReader(new GitProgram(project)).Read(word) is { } files)
            return new DiffBase(word, files, null);
        return Directory.Exists(folder) ? new DiffBase(word, null, folder) : null;
    }

    /// <summary>The documents of a build that stand in the folder, with their pictures, by their key.</summary>
    public IReadOnlyDictionary<string, byte[]> Documents(ReportBuild build)
    {
        var documents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var output in build.Outputs)
        {
            if (Folder is null || Path.Combine(Folder, output.Name) is not { } path || !File.Exists(path))
                continue;
            if (SpecialFile.Is(path))
                throw new SpecialFileException(output.Name);
            documents.Add(output.Key, File.ReadAllBytes(path));
        }
        return documents;
    }

    /// <summary>The name of a build's document in a format.</summary>
    public static string NameOf(ReportBuild build, string format) => build.Outputs.First(output => output.Key == format).Name;

    /// <summary>The name of a build's Markdown document.</summary>
    public static string MarkdownName(ReportBuild build) => NameOf(build, "md");
}
