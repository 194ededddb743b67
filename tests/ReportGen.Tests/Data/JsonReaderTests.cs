using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Data;

public sealed class JsonReaderTests
{
    [Fact]
    public void Read_Object_KeepsThePlacesOfKeysAndValues()
    {
        var root = Assert.IsType<DataMapping>(Read("{\n  \"tên\": \"Đảng 😀 đoàn\",\n  \"số\": [1, 2.5, true, null]\n}"));

        Assert.Equal(["tên", "số"], root.Entries.Select(entry => entry.Key));
        Assert.Equal("a.json:2:3", root.Entries[0].KeySpan.ToString());
        Assert.Equal(("a.json:2:10", "\"Đảng 😀 đoàn\""), (root.Entries[0].Value.Span.ToString(), root.Entries[0].Value.Span.Text));
        // A node that has a key is named by it.
        var list = Assert.IsType<DataSequence>(root["số"]);
        Assert.Equal("a.json:3:3", list.Span.ToString());
        Assert.Equal(["a.json:3:10", "a.json:3:13", "a.json:3:18", "a.json:3:24"], list.Items.Select(item => item.Span.ToString()));
    }

    [Theory]
    [InlineData("1", ScalarKinds.Integer | ScalarKinds.Number)]
    [InlineData("1.0", ScalarKinds.Integer | ScalarKinds.Number)]
    [InlineData("-2.5e3", ScalarKinds.Integer | ScalarKinds.Number)]
    [InlineData("0.5", ScalarKinds.Number)]
    [InlineData("true", ScalarKinds.Boolean)]
    [InlineData("null", ScalarKinds.Null)]
    [InlineData("\"1\"", ScalarKinds.String)]
    [InlineData("\"\"", ScalarKinds.String)]
    public void Read_Scalar_IsOfItsKindOnly(string json, ScalarKinds kinds) =>
        Assert.Equal(kinds, Assert.IsType<DataScalar>(Read(json)).Kinds);

    [Theory]
    [InlineData("\"a\\u1ea3b\"", "aảb")]
    [InlineData("\"\\\"\\\\\\/\\n\"", "\"\\/\n")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\ud83d\"", "\\ud83d")]
    public void Read_Escapes_AreTheirCharacters(string json, string text) =>
        Assert.Equal(text, Assert.IsType<DataScalar>(Read(json)).Text);

    [Fact]
    public void Read_TextWithEscapes_LeadsBackToTheFile()
    {
        var scalar = Assert.IsType<DataScalar>(Read("\"a\\u1ea3b\""));

        Assert.Equal("a.json:1:9", scalar.Slice.Part(2, 1).Span(0, 1).ToString());
    }

    [Theory]
    [InlineData("", "RG1010 1:1")]
    [InlineData("  \n", "RG1010 1:1")]
    [InlineData("{ \"a\": 1, }", "RG1042 1:9")]
    [InlineData("[1, 2,]", "RG1042 1:6")]
    [InlineData("{ \"a\": [1, 2", "RG1014 1:8")]
    [InlineData("{ \"a\" 1 }", "RG1040 1:7")]
    [InlineData("{ a: 1 }", "RG1040 1:3")]
    [InlineData("[1] x", "RG1040 1:5")]
    [InlineData("{ \"ả\": 'b' }", "RG1040 1:8")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "RG1012 1:11")]
    [InlineData("[[[[[1]]]]]", "RG1020 1:4")]
    public void Read_Fault_IsSaidAtItsPlace(string json, string expected)
    {
        var diagnostics = new DiagnosticBag();

        JsonReader.Read(new SourceFile("a.json", json), diagnostics, DataLimits.Default with { MaxDepth = 4 });

        var found = Assert.Single(diagnostics.All);
        Assert.Equal(expected, $"{found.Descriptor.Id} {found.Span.Position}");
    }

    [Fact]
    public void Read_DuplicateKey_KeepsTheFirstAndShowsBoth()
    {
        var diagnostics = new DiagnosticBag();

        var root = JsonReader.Read(new SourceFile("a.json", """{ "a": 1, "a": 2 }"""), diagnostics) as DataMapping;

        Assert.Equal("1", (root?["a"] as DataScalar)?.Text);
        Assert.Equal("a.json:1:3", Assert.Single(Assert.Single(diagnostics.All).Related).Span.ToString());
    }

    private static DataNode Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var root = JsonReader.Read(new SourceFile("a.json", json), diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.NotNull(root);
        return root;
    }
}
