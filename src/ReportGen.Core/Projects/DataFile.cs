using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>A data file of a project.</summary>
/// <param name="Name">What templates call it: the file <c>data/x.yaml</c> is <c>x</c>, the files of <c>data/xs/</c> are the list <c>xs</c>.</param>
/// <param name="RecordId">For a file in a folder, its name without the extension: the id of the record; else null.</param>
/// <param name="Source">The file.</param>
/// <param name="Root">Its content; null when it could not be read.</param>
/// <param name="Errors">Where it could not be read or does not fit its schema: what stands there is no base for further findings.</param>
public sealed record DataFile(string Name, string? RecordId, SourceFile Source, DataNode? Root, IReadOnlyList<SourceSpan> Errors)
{
    /// <summary>Whether it was read without losing or doubting anything in it; it may still not fit its schema.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What could be read of a file whose content could not: the sound entries, in which other mistakes are found; null when nothing could.</summary>
    public DataNode? Rest { get; init; }

    /// <summary>What each scalar is, as the schema says.</summary>
    public required ScalarTypes Types { get; init; }

    /// <summary>Whether it was read and fits its schema.</summary>
    public bool IsSound => Root is not null && Errors.Count == 0;
}
