using System.Globalization;
using System.Text.Json;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;
using Xunit.Abstractions;

namespace ReportGen.Tests.Schemas;

/// <summary>Holds the validator to the official test suite of JSON Schema 2020-12.</summary>
public sealed class JsonSchemaCorpusTests(ITestOutputHelper output)
{
    /// <summary>Cases that are meant to fail, with the reason; one that passes must leave the list.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["vocabulary.json | schema that uses custom metaschema with with no validation vocabulary | no validation: invalid number, but it still validates"] =
            "$vocabulary is out of scope: the keywords of 2020-12 always hold.",
    };

    [CorporaFact]
    public void Validate_OfficialSuite_AgreesBeyondTheAllowedMisses()
    {
        using var suite = JsonDocument.Parse(CorporaFactAttribute.Read("json-schema-2020-12.json"));
        using var remotes = JsonDocument.Parse(CorporaFactAttribute.Read("json-schema-remotes.json"));
        var remoteFiles = remotes.RootElement.EnumerateObject()
            .Select(remote => new SourceFile("http://localhost:1234/" + remote.Name, remote.Value.GetRawText())).ToList();

        var cases = suite.RootElement.EnumerateObject()
            .SelectMany(file => file.Value.EnumerateArray().SelectMany(group => Run(file.Name, group, remoteFiles))).ToList();

        var failed = cases.Where(result => !result.Passed).Select(result => result.Name).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases.Count - failed.Count} passed, {failed.Count} failed"));
        foreach (var name in failed)
            output.WriteLine("failed: " + name);
        Assert.True(cases.Count >= 900, "The suite is not complete.");
        Assert.DoesNotContain(failed, name => !Allowed.ContainsKey(name));
        Assert.DoesNotContain(Allowed.Keys, name => cases.Exists(result => result.Name == name && result.Passed));
    }

    private static IEnumerable<CaseResult> Run(string file, JsonElement group, List<SourceFile> remotes)
    {
        var schemaFile = new SourceFile("suite/schema.json", group.GetProperty("schema").GetRawText());
        var schema = SchemaSet.Read([.. remotes, schemaFile], new DiagnosticBag(), SchemaMode.Conformance).Find("suite/schema.json");
        Assert.NotNull(schema);
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var name = $"{file} | {group.GetProperty("description").GetString()} | {test.GetProperty("description").GetString()}";
            var data = JsonReader.Read(new SourceFile("data.json", test.GetProperty("data").GetRawText()), new DiagnosticBag());
            Assert.NotNull(data);
            var diagnostics = new DiagnosticBag();
            var isValid = SchemaValidator.Validate(schema, data, diagnostics, new ScalarTypes());
            yield return new CaseResult(name, isValid == test.GetProperty("valid").GetBoolean() && isValid != diagnostics.HasErrors);
        }
    }

    private sealed record CaseResult(string Name, bool Passed);
}
