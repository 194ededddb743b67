using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Schemas;

/// <summary>Holds YAML against a schema, both as they stand in a test.</summary>
internal static class SchemaTester
{
    /// <summary>The findings about a file called <c>data.yaml</c>, warnings included.</summary>
    public static IReadOnlyList<Diagnostic> Validate(string schema, string yaml) => Validate(schema, yaml, new ScalarTypes());

    /// <summary>Likewise, with the decisions about scalars.</summary>
    public static IReadOnlyList<Diagnostic> Validate(string schema, string yaml, ScalarTypes types)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("data.yaml", yaml), diagnostics);
        Assert.NotNull(root);
        var isSound = SchemaValidator.Validate(Compile(schema), root, diagnostics, types);
        Assert.NotEqual(isSound, diagnostics.HasErrors);
        return diagnostics.All;
    }

    /// <summary>A sound schema.</summary>
    public static JsonSchema Compile(string schema)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = SchemaSet.Read([new SourceFile("schema.json", schema)], diagnostics).Find("schema.json");
        Assert.Empty(diagnostics.All);
        Assert.NotNull(compiled);
        return compiled;
    }

    /// <summary>The findings about a schema itself.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(string schema)
    {
        var diagnostics = new DiagnosticBag();
        SchemaSet.Read([new SourceFile("schema.json", schema)], diagnostics);
        return diagnostics.All;
    }

    /// <summary><c>RG0000 line:column</c> of each finding, in their order.</summary>
    public static string Places(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("; ", diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span.Position}"));
}
