using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>A set of schemas while it is read.</summary>
internal sealed class SchemaReading
{
    private readonly DiagnosticBag _findings = new();
    private readonly SchemaLinker _linker;

    /// <param name="mode">How strictly to read.</param>
    public SchemaReading(SchemaMode mode) => _linker = new SchemaLinker(_findings, mode);

    /// <summary>Reads a file.</summary>
    public void Add(SourceFile file)
    {
        if (JsonReader.Read(file, _findings) is { } root)
            _linker.Add(file.Path, root);
    }

    /// <summary>Does the part of the work of <see cref="Link"/> that needs no other files than those read so far.</summary>
    public void Compile() => _linker.CompileAll();

    /// <summary>Joins the files with each other.</summary>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    public SchemaSet Link(DiagnosticBag diagnostics)
    {
        _linker.Link();
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in _findings.All)
            broken.Add(finding.Span.File.Path);
        diagnostics.AddRange(_findings.All);
        return new SchemaSet(_linker, broken);
    }
}
