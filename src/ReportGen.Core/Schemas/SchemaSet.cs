using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>The schemas of a project, linked with each other. Nothing is ever fetched: a reference leads to a schema of the set or nowhere.</summary>
public sealed class SchemaSet
{
    private readonly SchemaLinker _linker;
    private readonly HashSet<string> _broken;

    internal SchemaSet(SchemaLinker linker, HashSet<string> broken)
    {
        _linker = linker;
        _broken = broken;
    }

    /// <summary>Reads and links schema files.</summary>
    /// <param name="files">JSON files; each is known by its path, and by its <c>$id</c> if it has one.</param>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    /// <param name="mode">How strictly to read.</param>
    public static SchemaSet Read(IEnumerable<SourceFile> files, DiagnosticBag diagnostics, SchemaMode mode = SchemaMode.Project)
    {
        var reading = new SchemaReading(mode);
        foreach (var file in files)
            reading.Add(file);
        return reading.Link(diagnostics);
    }

    /// <summary>Whether something is wrong with a schema file, so that it proves nothing about data.</summary>
    public bool IsBroken(string path) => _broken.Contains(path);

    /// <summary>The schema of a file or an address.</summary>
    /// <param name="address">The path of a schema file, or an address that <c>$id</c> gave; a fragment names a part.</param>
    /// <returns>Null when the set has none.</returns>
    public JsonSchema? Find(string address) => _linker.Find(address);

    /// <summary>The schema that a file names, such as in <c># yaml-language-server: $schema=../schema/person.json</c>.</summary>
    /// <param name="path">The path of the file that names it.</param>
    /// <param name="reference">Relative to that file.</param>
    /// <returns>Null when the set has none.</returns>
    public JsonSchema? Find(string path, string reference) => _linker.Find(SchemaUri.Resolve(path, reference));
}
