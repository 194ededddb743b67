using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Schemas;

/// <summary>Schemas of several files that refer to each other.</summary>
public sealed class SchemaSetTests
{
    private static readonly SourceFile People = new("data/schema/people.json", """
        { "type": "array", "items": { "$ref": "parts/person.json" } }
        """);

    private static readonly SourceFile Person = new("data/schema/parts/person.json", """
        {
          "title": "cán bộ",
          "properties": { "name": { "$ref": "../texts.json#/$defs/name" }, "chief": { "$ref": "#" }, "team": { "$ref": "../people.json" } },
          "required": ["name"],
          "additionalProperties": false
        }
        """);

    private static readonly SourceFile Texts = new("data/schema/texts.json", """
        { "$id": "https://example.org/texts.json", "$defs": { "name": { "title": "họ tên", "type": "string", "$anchor": "ten", "minLength": 2 } } }
        """);

    [Theory]
    [InlineData("- name: An\n  chief: { name: Bình, team: [{ name: Chi }] }\n", "")]
    [InlineData("- name: A\n", "RG2009 1:9")]
    [InlineData("- name: An\n  chief: { name: Bình, team: [{ name: C }] }\n", "RG2009 2:39")]
    [InlineData("- name: An\n  chief: { nam: Bình }\n", "RG2002 2:12")]
    public void Validate_ReferencesOverFiles_HoldTheData(string yaml, string expected) =>
        Assert.Equal(expected, Validate("data/schema/people.json", yaml, People, Person, Texts));

    [Fact]
    public void Validate_AddressesAndAnchors_LeadToTheSamePart()
    {
        var byAddress = new SourceFile("data/schema/a.json", """{ "items": { "$ref": "https://example.org/texts.json#ten" } }""");

        Assert.Equal("RG2009 1:3", Validate("data/schema/a.json", "- x\n", byAddress, Texts));
    }

    [Fact]
    public void Find_FileThatAFileNames_IsRelativeToIt()
    {
        var set = Read(new DiagnosticBag(), People, Person, Texts);

        Assert.Equal("cán bộ", set.Find("data/an.yaml", "schema/parts/person.json")?.Title);
        Assert.Equal("họ tên", set.Find("https://example.org/texts.json#/$defs/name")?.Title);
        Assert.Null(set.Find("data/an.yaml", "schema/none.json"));
    }

    [Theory]
    [InlineData("other.json", "RG2103")]
    [InlineData("texts.json#/$defs/none", "RG2103")]
    [InlineData("texts.json#none", "RG2103")]
    [InlineData("https://example.org/none.json", "RG2103")]
    public void Read_ReferenceToNothing_IsSaidWhereItStands(string reference, string id)
    {
        var diagnostics = new DiagnosticBag();

        Read(diagnostics, new SourceFile("data/schema/a.json", $$"""{ "items": { "$ref": "{{reference}}" } }"""), Texts);

        var found = Assert.Single(diagnostics.All);
        Assert.Equal((id, "data/schema/a.json:1:22"), (found.Descriptor.Id, found.Span.ToString()));
    }

    [Fact]
    public void Read_FilesThatReferToEachOtherForOneNode_NeverEnd()
    {
        var diagnostics = new DiagnosticBag();

        Read(diagnostics, new SourceFile("a.json", """{ "$ref": "b.json" }"""), new SourceFile("b.json", """{ "$ref": "a.json" }"""));

        Assert.All(diagnostics.All, found => Assert.Equal("RG2107", found.Descriptor.Id));
        Assert.NotEmpty(diagnostics.All);
    }

    /// <summary>Each level of the data takes several levels of the schema, so that data within its own limit of depth goes beyond that of schemas.</summary>
    [Fact]
    public void Validate_DeepDataUnderADeepSchema_IsRefusedAndNotFollowed()
    {
        const string schema = """{ "type": "array", "allOf": [{ "allOf": [{ "allOf": [{ "allOf": [{ "allOf": [{ "items": { "$ref": "#" } }] }] }] }] }] }""";
        var yaml = string.Concat(Enumerable.Repeat("- ", 60)) + "[]\n";

        Assert.StartsWith("RG2021 1:", Validate("s.json", yaml, new SourceFile("s.json", schema)), StringComparison.Ordinal);
        Assert.Equal("", Validate("s.json", "- - []\n", new SourceFile("s.json", schema)));
    }

    /// <summary>Branches that each look at all branches below multiply; the budget ends it.</summary>
    [Fact]
    public void Validate_BranchesThatMultiply_AreEndedByTheBudget()
    {
        const string schema = """
            { "anyOf": [{ "items": { "$ref": "#" }, "maxItems": 0 }, { "items": { "$ref": "#" }, "maxItems": 0 }, { "items": { "$ref": "#" }, "minItems": 9 },
              { "items": { "$ref": "#" }, "minItems": 9 }], "type": "array" }
            """;
        var yaml = string.Concat(Enumerable.Repeat("- ", 25)) + "[]\n";

        Assert.Contains("RG2021", Validate("s.json", yaml, new SourceFile("s.json", schema)), StringComparison.Ordinal);
    }

    private static string Validate(string address, string yaml, params IReadOnlyList<SourceFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var schema = Read(diagnostics, files).Find(address);
        var root = YamlReader.Read(new SourceFile("data.yaml", yaml), diagnostics);
        Assert.NotNull(schema);
        Assert.NotNull(root);
        Assert.Empty(diagnostics.All);
        SchemaValidator.Validate(schema, root, diagnostics, new ScalarTypes());
        return SchemaTester.Places(diagnostics.All);
    }

    private static SchemaSet Read(DiagnosticBag diagnostics, params IReadOnlyList<SourceFile> files) => SchemaSet.Read(files, diagnostics);
}
