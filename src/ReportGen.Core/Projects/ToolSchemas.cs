using System.Diagnostics;
using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>The schemas of the files that the tool itself reads. They are the tool's, whatever a project keeps beside them for its editors.</summary>
public static class ToolSchemas
{
    private static readonly string[] All = ["report.schema.json", "rules.schema.json", "profile.schema.json", "lexicon.schema.json"];

    /// <summary>The file name of the schema of a file of tests, as it stands in <c>tests/</c> of a project.</summary>
    public const string Tests = "tests.schema.json";

    /// <summary>The file names of those for data files, as they stand in <c>data/schema/</c> of a project.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>Begins a set of schemas with these, which does not need a project.</summary>
    internal static SchemaReading BeginSet()
    {
        var reading = new SchemaReading(SchemaMode.Project);
        foreach (var name in All)
            reading.Add(Read(name));
        reading.Compile();
        return reading;
    }

    /// <summary>The schema of one of <see cref="Names"/>.</summary>
    public static SourceFile Read(string name)
    {
        using var stream = typeof(ToolSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new UnreachableException($"The schema {name} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SourceFile(ProjectPaths.SchemaFolder + "/" + name, PlainDecoder.Decode(bytes, out _) ?? Encoding.UTF8.GetString(bytes));
    }
}
