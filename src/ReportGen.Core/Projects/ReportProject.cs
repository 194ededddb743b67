using ReportGen.Core.Schemas;

namespace ReportGen.Core.Projects;

/// <summary>A report project as it was read: its data, each file held against its schema.</summary>
/// <param name="Files">Where to find the rest: templates and profiles.</param>
/// <param name="DataFiles">In ordinal order of their paths, <see cref="Report"/>, <see cref="Rules"/> and <see cref="Lexicon"/> left out.</param>
/// <param name="Report"><c>data/report.yaml</c>.</param>
/// <param name="Rules"><c>data/rules.yaml</c>; null when there is none.</param>
/// <param name="Lexicon"><c>data/lexicon.yaml</c>; null when there is none.</param>
/// <param name="Schemas">The schemas, the tool's own included.</param>
public sealed record ReportProject(
    ProjectFiles Files,
    IReadOnlyList<DataFile> DataFiles,
    DataFile Report,
    DataFile? Rules,
    DataFile? Lexicon,
    SchemaSet Schemas)
{
    /// <summary>Characters of all data files: how much a report may cost grows with it.</summary>
    public long Length
    {
        get
        {
            long length = Report.Source.Text.Length;
            foreach (var file in DataFiles)
                length += file.Source.Text.Length;
            return length;
        }
    }

    /// <summary>What earlier builds of the run made, for what depends on the same files; null when there is no other build.</summary>
    public BuildMemory? Memory { get; init; }
}
