using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Core;

/// <summary>Reads a file that names the sections which a change may change.</summary>
public static class ExpectationReader
{
    private const string Schema = "expect";

    /// <summary>The names in the file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>Null when anything is.</returns>
    public static IReadOnlyList<string>? Read(string path, byte[] content, DiagnosticBag diagnostics)
    {
        if (FileDecoder.Decode(path, content, diagnostics) is not { } source || YamlReader.Read(source, diagnostics) is not { } root)
            return null;
        var schemas = SchemaSet.Read([ToolSchemas.Read(Schema + ".schema.json")], diagnostics);
        if (schemas.Find(ProjectPaths.SchemaOf(Schema)) is { } schema)
            SchemaValidator.Validate(schema, root, diagnostics, new ScalarTypes());
        if (diagnostics.HasErrors || root is not DataMapping mapping || mapping[Schema] is not DataSequence list)
            return null;
        return [.. list.Items.OfType<DataScalar>().Select(item => item.Text)];
    }
}
