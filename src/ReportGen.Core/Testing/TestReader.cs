using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Testing;

/// <summary>Reads the files of tests.</summary>
internal static class TestReader
{
    /// <summary>The tests of a file, in its order.</summary>
    /// <param name="path">The file, in the project.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>Empty when anything is.</returns>
    public static IReadOnlyList<ProjectTest> Read(string path, byte[] content, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var tests = FileDecoder.Decode(path, content, found) is { } source && YamlReader.Read(source, found) is { } root && IsValid(root, found) ? ReadAll(root) : [];
        diagnostics.AddRange(found.All);
        return tests;
    }

    private static bool IsValid(DataNode root, DiagnosticBag diagnostics)
    {
        var schemas = SchemaSet.Read([ToolSchemas.Read(ToolSchemas.Tests)], diagnostics);
        if (schemas.Find(ProjectPaths.SchemaFolder + "/" + ToolSchemas.Tests) is { } schema)
            SchemaValidator.Validate(schema, root, diagnostics, new ScalarTypes());
        return !diagnostics.HasErrors;
    }

    private static List<ProjectTest> ReadAll(DataNode root)
    {
        var tests = new List<ProjectTest>();
        foreach (var test in Mappings(root, "tests"))
        {
            if (test["name"] is DataScalar name)
                tests.Add(new ProjectTest(name, Changes(test), Findings(test), Scalars(test, "says"), Scalars(test, "lacks"), test["golden"] as DataScalar));
        }
        return tests;
    }

    private static List<TestChange> Changes(DataMapping test)
    {
        var changes = new List<TestChange>();
        foreach (var change in Mappings(test, "change"))
        {
            if (change["file"] is DataScalar file)
                changes.Add(new TestChange(file, change["replace"] as DataScalar, change["with"] as DataScalar ?? change["content"] as DataScalar));
        }
        return changes;
    }

    private static List<ExpectedFinding> Findings(DataMapping test)
    {
        var findings = new List<ExpectedFinding>();
        foreach (var finding in Mappings(test, "finds"))
        {
            if (finding["code"] is DataScalar code)
                findings.Add(new ExpectedFinding(code, finding["at"] as DataScalar));
        }
        return findings;
    }

    private static IEnumerable<DataMapping> Mappings(DataNode node, string key) => Items(node, key).OfType<DataMapping>();

    private static List<DataScalar> Scalars(DataNode node, string key) => [.. Items(node, key).OfType<DataScalar>()];

    private static IReadOnlyList<DataNode> Items(DataNode node, string key) => (node as DataMapping)?[key] is DataSequence list ? list.Items : [];
}
