using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Schemas;

public sealed class SchemaValidatorTests
{
    private const string Delegation = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "đảng đoàn",
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$", "title": "mã" },
            "name": { "type": "string", "minLength": 3, "title": "tên gọi" },
            "kind": { "enum": ["front", "union", "league"], "title": "loại" },
            "issued": { "type": "string", "format": "date", "title": "ngày ban hành" },
            "composition": { "$ref": "#/$defs/composition" },
            "people": {
              "title": "danh sách",
              "type": "array",
              "minItems": 3,
              "maxItems": 3,
              "uniqueItems": true,
              "items": { "type": "string", "title": "ủy viên" }
            }
          },
          "required": ["name", "composition"],
          "additionalProperties": false,
          "$defs": {
            "composition": {
              "title": "cơ cấu",
              "type": "object",
              "properties": {
                "secretary": { "type": "integer", "minimum": 1 },
                "deputy": { "type": "integer" },
                "members": { "type": "integer", "maximum": 3, "title": "số ủy viên" }
              },
              "required": ["secretary", "deputy", "members"],
              "additionalProperties": false
            }
          }
        }
        """;

    private const string Sound = "name: Đảng đoàn\ncomposition: { secretary: 1, deputy: 1, members: 3 }\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("kind: front\n", "")]
    [InlineData("issued: 24/3/2023\n", "")]
    [InlineData("people: [a, b, c]\n", "")]
    [InlineData("kind: fron\n", "RG2005 3:7")]
    [InlineData("issued: 07/02/20023\n", "RG2008 3:9")]
    [InlineData("issued: 30/2/2023\n", "RG2008 3:9")]
    [InlineData("issued: 1/1/1929\n", "RG2008 3:9")]
    [InlineData("id: Hội\n", "RG2007 3:5")]
    [InlineData("id:\n", "RG2004 3:4")]
    [InlineData("id: []\n", "RG2003 3:1")]
    [InlineData("people: [a, b]\n", "RG2013 3:1")]
    [InlineData("people: [a, b, a]\n", "RG2014 3:16")]
    [InlineData("people: [a, b, 1]\n", "RG2020 3:16")]
    [InlineData("people: [a, b, {c: d}]\n", "RG2003 3:16")]
    [InlineData("people: a\n", "RG2003 3:9")]
    [InlineData("more: 1\n", "RG2002 3:1")]
    public void Validate_ChangedField_PointsAtIt(string lines, string expected) =>
        Assert.Equal(expected, SchemaTester.Places(SchemaTester.Validate(Delegation, Sound + lines)));

    [Theory]
    [InlineData("name: x y\n", "RG2001 1:1")]
    [InlineData("name: x y\ncomposition:\n  secretary: 1\n  members: 3\n", "RG2001 2:1")]
    [InlineData("name: x y\ncomposition:\n  secretary: 0\n  deputy: một\n  members: 4\n", "RG2011 3:14; RG2003 4:11; RG2011 5:12")]
    [InlineData("name: x y\ncomposition:\n", "RG2004 2:13")]
    [InlineData("nam: x y\ncompositon: { secretary: 1, deputy: 1, members: 4 }\n", "RG2002 1:1; RG2002 2:1; RG2011 2:49")]
    [InlineData("- x\n", "RG2003 1:1")]
    public void Validate_ChangedFile_NamesEachMistakeOnce(string yaml, string expected) =>
        Assert.Equal(expected, SchemaTester.Places(SchemaTester.Validate(Delegation, yaml)));

    [Fact]
    public void Validate_MisspeltField_PointsAtTheKeyAndNamesTheNearest()
    {
        const string yaml = """
            name: Đảng đoàn Hội Nông dân tỉnh
            compositon: { secretary: 1, deputy: 1, members: 3 }
            """;

        var diagnostics = SchemaTester.Validate(Delegation, yaml);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("RG2002", diagnostic.Descriptor.Id);
        Assert.Equal("data.yaml:2:1", diagnostic.Span.ToString());
        Assert.Contains("'composition'", diagnostic.Hint?.ToString());
    }

    /// <summary>Each finding is held against the others: done for every pair, this would take minutes.</summary>
    [Fact]
    public void Validate_ManyRecordsWrong_TellsOfEach()
    {
        const int count = 30_000;
        const string schema = """
            {
              "items": {
                "properties": {
                  "name": {},
                  "composition": { "properties": { "secretary": { "minimum": 1 }, "deputy": {} }, "required": ["deputy"], "additionalProperties": false }
                },
                "required": ["name"],
                "additionalProperties": false
              }
            }
            """;
        var records = string.Concat(Enumerable.Repeat("- nam: x y\n  composition: { secretary: 0 }\n  deputy: 1\n", count));

        var diagnostics = SchemaTester.Validate(schema, records);

        var expected = Enumerable.Range(0, count).Select(i => $"RG2002 {(3 * i) + 1}:3; RG2011 {(3 * i) + 2}:29; RG2002 {(3 * i) + 3}:3");
        Assert.Equal(string.Join("; ", expected), SchemaTester.Places(diagnostics));
    }

    /// <summary>Other fields are allowed, so the key itself is no mistake: the missing field leads to it.</summary>
    [Theory]
    [InlineData("nam: x y\nnote: x\n", "RG2001 1:1", "data.yaml:1:1")]
    [InlineData("note: x\nNAME: x y\n", "RG2001 1:1", "data.yaml:2:1")]
    [InlineData("note: x\nnumber: 1\n", "RG2001 1:1", null)]
    [InlineData("x-nam: x y\n", "RG2001 1:1", null)]
    public void Validate_MissingFieldBesideASimilarKey_IsOneFindingThatShowsIt(string yaml, string expected, string? related)
    {
        const string schema = """
            {
              "properties": { "name": { "type": "string" }, "number": { "type": "integer" } },
              "patternProperties": { "^x-": {} },
              "required": ["name"]
            }
            """;

        var diagnostic = Assert.Single(SchemaTester.Validate(schema, yaml));

        Assert.Equal(expected, SchemaTester.Places([diagnostic]));
        Assert.Equal(related, diagnostic.Related.SingleOrDefault()?.Span.ToString());
        Assert.Equal(related is not null, diagnostic.Hint is not null);
    }

    [Fact]
    public void Validate_ValueUnderASimilarKey_IsNotHeldAgainstTheSchemaOfOthers()
    {
        const string schema = """{ "properties": { "name": {} }, "required": ["name"], "additionalProperties": { "type": "integer" } }""";

        var diagnostics = SchemaTester.Validate(schema, "nmae: An\nother: một\n");

        Assert.Equal("RG2001 1:1; RG2003 2:8", SchemaTester.Places(diagnostics));
        Assert.Equal("Hãy đổi “nmae” thành “name” nếu đó chính là trường này.", diagnostics[0].Hint?.In(Language.Vietnamese));
    }

    [Theory]
    [InlineData("people: [a, b]\n", "danh sách có 2 ủy viên, quy định đúng 3.", "list has 2 ủy viên, but exactly 3 are required.")]
    [InlineData("kind: fron\n", "“fron” không nằm trong các giá trị được phép của loại: “front”, “union”, “league”.",
        "'fron' is not one of the values that loại can have: 'front', 'union', 'league'.")]
    [InlineData("id:\n", "mã chưa có giá trị, trong khi cần chuỗi chữ.", "text was expected for mã, but there is no value.")]
    [InlineData("more: 1\n", "“more” không phải là trường của đảng đoàn.", "'more' is not a field of đảng đoàn.")]
    public void Validate_ChangedField_IsSaidInBothLanguages(string lines, string vietnamese, string english)
    {
        var diagnostic = Assert.Single(SchemaTester.Validate(Delegation, Sound + lines));

        Assert.Equal(vietnamese, diagnostic.Message.In(Language.Vietnamese));
        Assert.Equal(english, diagnostic.Message.In(Language.English));
    }

    [Fact]
    public void Validate_MissingField_NamesItsTitleAndItsMapping()
    {
        var diagnostic = Assert.Single(SchemaTester.Validate(Delegation, "name: x y\ncomposition: { secretary: 1, deputy: 1 }\n"));

        Assert.Equal("data.yaml:2:1", diagnostic.Span.ToString());
        Assert.Equal("Thiếu trường “members” (số ủy viên) trong cơ cấu.", diagnostic.Message.In(Language.Vietnamese));
    }

    [Fact]
    public void Validate_DuplicateItem_ShowsBothPlaces()
    {
        var diagnostic = Assert.Single(SchemaTester.Validate(Delegation, Sound + "people: [a, b, a]\n"));

        Assert.Equal("data.yaml:3:10", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Theory]
    [InlineData("string", "08", ScalarKinds.String, "RG2020 1:4")]
    [InlineData("string", "1.0", ScalarKinds.String, "RG2020 1:4")]
    [InlineData("string", "no", ScalarKinds.String, "RG2020 1:4")]
    [InlineData("string", "~", ScalarKinds.String, "RG2020 1:4")]
    [InlineData("string", "2023-03-24", ScalarKinds.String, "RG2020 1:4")]
    [InlineData("string", "15:30", ScalarKinds.String, "RG2020 1:4")]
    [InlineData("string", "'08'", ScalarKinds.String, "")]
    [InlineData("string", "24/3/2023", ScalarKinds.String, "")]
    [InlineData("integer", "08", ScalarKinds.Integer, "")]
    [InlineData("number", "1.5", ScalarKinds.Number, "")]
    [InlineData("boolean", "true", ScalarKinds.Boolean, "")]
    [InlineData("boolean", "no", ScalarKinds.String, "RG2003 1:4")]
    [InlineData("null", "~", ScalarKinds.Null, "")]
    public void Validate_PlainScalar_IsWhatTheSchemaSays(string type, string text, ScalarKinds kind, string expected)
    {
        var types = new ScalarTypes();
        var schema = $$"""{ "properties": { "a": { "type": "{{type}}" } } }""";
        var diagnostics = new DiagnosticBag();
        var root = Assert.IsType<DataMapping>(YamlReader.Read(new Core.Sources.SourceFile("data.yaml", $"a: {text}\n"), diagnostics));

        Core.Schemas.SchemaValidator.Validate(SchemaTester.Compile(schema), root, diagnostics, types);

        Assert.Equal(expected, SchemaTester.Places(diagnostics.All));
        Assert.Equal(kind, types.KindOf(Assert.IsType<DataScalar>(root["a"])));
    }

    [Theory]
    [InlineData("""{ "enum": ["01", "02"] }""", "01", ScalarKinds.String)]
    [InlineData("""{ "enum": [1, 2] }""", "01", ScalarKinds.Integer)]
    [InlineData("""{ "const": "no" }""", "no", ScalarKinds.String)]
    [InlineData("""{ "enum": ["off", false, "on"] }""", "off", ScalarKinds.String)]
    [InlineData("""{ "enum": ["off", false, "on"] }""", "false", ScalarKinds.Boolean)]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", "12", ScalarKinds.String)]
    [InlineData("""{ "type": ["string", "null"] }""", "12", ScalarKinds.String)]
    [InlineData("""{ "type": ["string", "integer"] }""", "12", ScalarKinds.Integer)]
    [InlineData("""{ "allOf": [{ "minLength": 2 }, { "type": "string" }] }""", "12", ScalarKinds.String)]
    [InlineData("""{}""", "12", ScalarKinds.Integer)]
    public void Validate_PlainScalar_IsWhatTheHoldingBranchSays(string schema, string text, ScalarKinds kind)
    {
        var types = new ScalarTypes();
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new Core.Sources.SourceFile("data.yaml", $"- {text}\n"), diagnostics) as DataSequence;
        Assert.NotNull(root);

        Core.Schemas.SchemaValidator.Validate(SchemaTester.Compile($$"""{ "items": {{schema}} }"""), root, diagnostics, types);

        Assert.False(diagnostics.HasErrors);
        Assert.Equal(kind, types.KindOf(Assert.IsType<DataScalar>(root.Items[0])));
    }

    [Theory]
    [InlineData("""{ "enum": ["off", "low"] }""", "off", "RG2020 1:3")]
    [InlineData("""{ "enum": ["off", false, "low"] }""", "off", "")]
    [InlineData("""{ "enum": ["off", false, "low"] }""", "low", "")]
    [InlineData("""{ "enum": ["off", false, "low"] }""", "on", "RG2005 1:3")]
    [InlineData("""{ "type": ["string", "boolean"] }""", "off", "RG2020 1:3")]
    public void Validate_TextThatOthersReadAsATruth_IsNoWarningWhereTheListAllowsBoth(string schema, string text, string expected) =>
        Assert.Equal(expected, SchemaTester.Places(SchemaTester.Validate($$"""{ "items": {{schema}} }""", $"- {text}\n")));

    [Theory]
    [InlineData("kind: circle\nradius: 1\n", "")]
    [InlineData("kind: circl\nradius: 1\n", "RG2005 1:7")]
    [InlineData("kind: circle\nside: 1\n", "RG2001 1:1; RG2002 2:1")]
    [InlineData("kind: square\nside: một\n", "RG2003 2:7")]
    [InlineData("just text\n", "RG2003 1:1")]
    public void Validate_OneOf_TellsOneMistake(string yaml, string expected)
    {
        const string schema = """
            {
              "oneOf": [
                { "type": "object", "properties": { "kind": { "const": "circle" }, "radius": { "type": "number" } },
                  "required": ["kind", "radius"], "additionalProperties": false },
                { "type": "object", "properties": { "kind": { "const": "square" }, "side": { "type": "number" } },
                  "required": ["kind", "side"], "additionalProperties": false }
              ]
            }
            """;

        Assert.Equal(expected, SchemaTester.Places(SchemaTester.Validate(schema, yaml)));
    }

    [Theory]
    [InlineData("""{ "type": "string", "errorMessage": "một chuỗi" }""")]
    [InlineData("""{ "properties": { "a": { "type": "string" } }, "unevaluatedProperties": true }""")]
    [InlineData("""{ "propertyNames": { "pattern": "^x" } }""")]
    [InlineData("""{ "properties": { "a": { "anyOf": [{ "type": "string" }, { "enum": [2] }] } } }""")]
    [InlineData("""{ "properties": { "a": { "not": { "anyOf": [{ "type": "array" }] } } } }""")]
    [InlineData("""{ "required": ["b"] }""")]
    [InlineData("""{ "properties": { "b": {} }, "additionalProperties": false }""")]
    public void Validate_BranchThatFails_IsNotTakenForOneThatHolds(string branch)
    {
        Assert.NotEmpty(SchemaTester.Validate(branch, "a: [1]\n"));

        Assert.Empty(SchemaTester.Validate($$"""{ "oneOf": [{{branch}}, { "type": "object" }] }""", "a: [1]\n"));
    }

    [Theory]
    [InlineData("""{ "pattern": "^x", "errorMessage": "bắt đầu bằng x" }""", "bắt đầu bằng x; here stands 'a'.", "bắt đầu bằng x; ở đây ghi “a”.")]
    [InlineData("""{ "pattern": "^x", "errorMessage": { "vi": "bằng x", "en": "with x" } }""", "with x; here stands 'a'.", "bằng x; ở đây ghi “a”.")]
    [InlineData("""{ "pattern": "^x", "errorMessage": { "pattern": { "vi": "bằng x", "en": "with x" } } }""", "with x; here stands 'a'.", "bằng x; ở đây ghi “a”.")]
    public void Validate_ErrorMessage_ReplacesOurs(string schema, string english, string vietnamese)
    {
        var diagnostic = Assert.Single(SchemaTester.Validate($$"""{ "items": {{schema}} }""", "- a\n"));

        Assert.Equal("RG2007", diagnostic.Descriptor.Id);
        Assert.Equal(english, diagnostic.Message.In(Language.English));
        Assert.Equal(vietnamese, diagnostic.Message.In(Language.Vietnamese));
    }

    [Theory]
    [InlineData("""{ "typ": "string" }""", "RG2101 1:3")]
    [InlineData("""{ "type": "strng" }""", "RG2106 1:11")]
    [InlineData("""{ "format": "dat" }""", "RG2105 1:13")]
    [InlineData("""{ "pattern": "(" }""", "RG2104 1:14")]
    [InlineData("""{ "minLength": "x" }""", "RG2102 1:16")]
    [InlineData("""{ "$ref": "#/$defs/x" }""", "RG2103 1:11")]
    [InlineData("""{ "$ref": "other.json" }""", "RG2103 1:11")]
    [InlineData("""{ "allOf": [{ "$ref": "#" }] }""", "RG2107 1:1")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-07/schema#" }""", "RG2109 1:14")]
    [InlineData("""{ "properties": { "a": 1 } }""", "RG2111 1:24")]
    [InlineData("""{ "title": "x", }""", "RG1042 1:15")]
    [InlineData("""{ "title": "x" """, "RG1014 1:1")]
    [InlineData("""{ "title": "tên", x }""", "RG1040 1:19")]
    [InlineData("""{ "title": "x", "title": "y" }""", "RG1012 1:17")]
    public void Read_FaultySchema_PointsAtItsFault(string schema, string expected) =>
        Assert.Equal(expected, SchemaTester.Places(SchemaTester.Diagnose(schema)));
}
