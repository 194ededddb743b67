using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Data;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", "RG1013", "2:1")]
    [InlineData("a: 1\n\tb: 2\n", "RG1013", "2:1")]
    [InlineData("a:\n  - x\n  \t- y\n", "RG1013", "3:3")]
    [InlineData("", "RG1010", "1:1")]
    [InlineData("# chỉ có chú thích\n", "RG1010", "1:1")]
    [InlineData("---\n", "RG1010", "1:1")]
    [InlineData("a: 1\n---\nb: 2\n", "RG1011", "2:1")]
    [InlineData("a: 1\n...\n---\nb: 2\n", "RG1011", "3:1")]
    [InlineData("a: 1\nb: 2\na: 3\n", "RG1012", "3:1")]
    [InlineData("a: {x: 1, \"x\": 2}\n", "RG1012", "1:11")]
    [InlineData("a: [1, 2\nb: 3\n", "RG1014", "1:4")]
    [InlineData("a: [1, 2\n", "RG1014", "1:4")]
    [InlineData("a: {x: 1\n", "RG1014", "1:4")]
    [InlineData("a: {x: 1\nb: {y: 2}\n", "RG1014", "1:4")]
    [InlineData("a:\n  b: [x, {y: 1]\nc: 1\n", "RG1014", "2:10")]
    [InlineData("a: \"abc\nb: 1\n", "RG1015", "1:4")]
    [InlineData("a: \"abc\nb: \"x\"\n", "RG1015", "1:4")]
    [InlineData("x:\n  a: \"abc\n  b: \"d\"\nc: 1\n", "RG1015", "2:6")]
    [InlineData("a: 'abc\nb: 1\n", "RG1015", "1:4")]
    [InlineData("a: 'Đảng đoàn\n", "RG1015", "1:4")]
    [InlineData("a: [1]]\n", "RG1016", "1:7")]
    [InlineData("a: ]\n", "RG1016", "1:4")]
    [InlineData("a: *b\n", "RG1017", "1:4")]
    [InlineData("a: &x [*x]\n", "RG1018", "1:8")]
    [InlineData("? [a]\n: 1\n", "RG1022", "1:3")]
    [InlineData("{a: 1}: 2\n", "RG1022", "1:1")]
    [InlineData("x: &x {a: 1}\ny:\n  <<: *x\n", "RG1023", "3:3")]
    [InlineData("a: !!str 08\n", "RG1024", "1:4")]
    [InlineData("%YAML 1.2\n---\na: 1\n", "RG1025", "1:1")]
    [InlineData("%x\n", "RG1025", "1:1")]
    [InlineData("a: 1\n b: 2\n", "RG1026", "2:2")]
    [InlineData("  a: 1\nb: 2\n", "RG1026", "2:1")]
    [InlineData("a:\n  b: 1\n c: 2\n", "RG1026", "3:2")]
    [InlineData("a:\n  - 1\n - 2\n", "RG1026", "3:2")]
    [InlineData("a:\n    - b: 1\n   c: 2\n", "RG1026", "3:4")]
    [InlineData("key:value\nb: 1\n", "RG1027", "1:4")]
    [InlineData("key:value\n", "RG1027", "1:4")]
    [InlineData("a: 1\nb:2\nc: 3\n", "RG1027", "2:2")]
    [InlineData("a:\n  secretary:1\nb: 2\n", "RG1027", "2:12")]
    [InlineData("a:\n  secretary:1\n  deputy:1\n", "RG1027", "2:12")]
    [InlineData("a:\n  x: 1\n  secretary:1\n  deputy: 1\n", "RG1027", "3:12")]
    [InlineData("a: 1\nb\nc: 2\n", "RG1028", "2:1")]
    [InlineData("b\nc: 2\n", "RG1028", "1:1")]
    [InlineData("a: b: c\n", "RG1029", "1:5")]
    [InlineData("note: Nơi nhận: như trên\n", "RG1029", "1:15")]
    [InlineData("a: @x\n", "RG1030", "1:4")]
    [InlineData("a: `x`\n", "RG1030", "1:4")]
    [InlineData("a: %x\n", "RG1030", "1:4")]
    [InlineData("a: * x\n", "RG1030", "1:4")]
    [InlineData("a: &\n", "RG1030", "1:4")]
    [InlineData("a: , x\n", "RG1030", "1:4")]
    [InlineData("a: 'x' y\n", "RG1031", "1:8")]
    [InlineData("a: \"Đảng đoàn\" Hội\nb: 1\n", "RG1031", "1:16")]
    [InlineData("a: [1] x\n", "RG1031", "1:8")]
    [InlineData("a: - b\n", "RG1032", "1:4")]
    [InlineData("a: 1\n- b\n", "RG1033", "2:1")]
    [InlineData("- a\nb: 1\n", "RG1034", "2:1")]
    [InlineData("a: \"x\\qy\"\n", "RG1035", "1:6")]
    [InlineData("a: [x y: z, {b: 1} c]\n", "RG1036", "1:20")]
    [InlineData("- : a\n  b: 1\n", "RG1039", "1:3")]
    [InlineData("a: ủ\n", null, "")]
    [InlineData("a: u\u0309y ban\n", "RG1005", "1:4")]
    public void Read_FaultyFile_PointsAtTheTruePlace(string yaml, string? id, string place)
    {
        var diagnostics = YamlTester.Diagnose(yaml);

        Assert.Equal(
            id is null ? "" : $"{id} data.yaml:{place}",
            string.Join("; ", diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span}")));
    }

    [Theory]
    [InlineData("a: b   # c\n", "b", "a")]
    [InlineData("a: 'it''s'\n", "'it''s'", "a")]
    [InlineData("a: &x b\nc: *x\n", "b", "a")]
    [InlineData("a:\n  - b\n  -   c\n", "c", "a", "1")]
    [InlineData("a: {b: [x, \"y z\"]}\n", "\"y z\"", "a", "b", "1")]
    [InlineData("a: |\n  x\n  y\n\nb: 1\n", "|\n  x\n  y", "a")]
    [InlineData("a: one\n  two\nb: 1\n", "one\n  two", "a")]
    [InlineData("a:   # empty\nb: 1\n", "", "a")]
    public void Read_Scalar_SpansItsVeryCharacters(string yaml, string expected, params string[] path) =>
        Assert.Equal(expected, YamlTester.Scalar(yaml, path).Span.Text);

    [Fact]
    public void Read_MappingUnderAKey_SpansTheKey()
    {
        var root = Assert.IsType<DataMapping>(YamlTester.Read("a: 1\nb:\n  - x: 1\n"));

        var list = Assert.IsType<DataSequence>(root["b"]);

        Assert.Equal("data.yaml:2:1", list.Span.ToString());
        Assert.Equal("b", list.Span.Text);
        Assert.Equal("data.yaml:3:5", list.Items[0].Span.ToString());
    }

    [Fact]
    public void Read_EmptyValue_StandsBehindItsColon()
    {
        var scalar = YamlTester.Scalar("a: 1\nname:\nb: 2\n", "name");

        Assert.Equal("data.yaml:2:6", scalar.Span.ToString());
        Assert.Equal(ScalarKinds.Null, scalar.Kinds);
    }

    [Fact]
    public void Read_DuplicateKey_ShowsBothPlaces()
    {
        var diagnostic = Assert.Single(YamlTester.Diagnose("name: x\nother: y\nname: z\n"));

        Assert.Equal("data.yaml:3:1", diagnostic.Span.ToString());
        Assert.Equal("data.yaml:1:1", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void Read_SeveralTabs_ReportsEachLine()
    {
        var diagnostics = YamlTester.Diagnose("a:\n\tb: 1\n\tc: 2\n");

        Assert.Equal(["data.yaml:2:1", "data.yaml:3:1"], diagnostics.Select(diagnostic => diagnostic.Span.ToString()));
    }

    [Fact]
    public void Read_MisspeltAlias_NamesTheNearestAnchor()
    {
        var diagnostic = Assert.Single(YamlTester.Diagnose("a: &common x\nb: *comon\n"));

        Assert.Contains("'common'", diagnostic.Hint?.ToString());
    }

    [Fact]
    public void Read_Alias_SharesTheNode()
    {
        var root = Assert.IsType<DataMapping>(YamlTester.Read("a: &x {b: 1}\nc: *x\n"));

        Assert.Same(root["a"], root["c"]);
    }

    [Fact]
    public void Read_TabInsideABlockScalar_IsText() =>
        Assert.Equal("x\n\ty\n", YamlTester.Scalar("a: |\n  x\n  \ty\n", "a").Text);

    [Fact]
    public void Read_TextInPieces_IsComposedInTheTree()
    {
        var diagnostics = new DiagnosticBag();
        const string yaml = "name: Đa\u0309ng u\u0309y tỉnh\n";

        var root = YamlReader.Read(new Core.Sources.SourceFile("data.yaml", yaml), diagnostics) as DataMapping;

        var scalar = Assert.IsType<DataScalar>(root?["name"]);
        Assert.Equal("Đảng ủy tỉnh", scalar.Text);
        Assert.Equal("tỉnh", scalar.Slice.Span(8, 4).Text);
        var diagnostic = Assert.Single(diagnostics.All);
        Assert.Equal("RG1005", diagnostic.Descriptor.Id);
        Assert.Contains("'Đảng ủy'", diagnostic.Message.ToString());
    }

    [Theory]
    [InlineData("a: x\nb: y\n", 4)]
    [InlineData("[[[[[[1]]]]]]\n", 100)]
    public void Read_BeyondALimit_IsRefused(string yaml, int nodes)
    {
        var limits = new DataLimits { MaxNodes = nodes, MaxDepth = 4 };

        Assert.Contains(YamlTester.Diagnose(yaml, limits)[0].Descriptor.Id, (string[])["RG1019", "RG1020"]);
    }

    [Fact]
    public void Read_AliasesOfAliases_AreRefusedAtOnce()
    {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (var i = 1; i < 9; i++)
            yaml += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var diagnostic = Assert.Single(YamlTester.Diagnose(yaml));

        Assert.Equal("RG1006", diagnostic.Descriptor.Id);
        Assert.Equal("data.yaml:5:25", diagnostic.Span.ToString());
        Assert.True(watch.ElapsedMilliseconds < 60_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Read_LongTable_IsRead()
    {
        var rows = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"- {{ id: row-{i}, name: Đảng bộ {i}, count: {i}, share: 0.5, note: \"\" }}\n"));
        var diagnostics = new DiagnosticBag();

        var root = YamlReader.Read(new Core.Sources.SourceFile("data.yaml", rows), diagnostics);

        Assert.Empty(diagnostics.All);
        Assert.Equal(12_000, Assert.IsType<DataSequence>(root).Items.Count);
    }

    [Fact]
    public void Read_LongScalar_IsRefused()
    {
        var diagnostic = Assert.Single(YamlTester.Diagnose("a: " + new string('x', 50) + "\n", new DataLimits { MaxScalarLength = 49 }));

        Assert.Equal("RG1021", diagnostic.Descriptor.Id);
        Assert.Equal("data.yaml:1:4", diagnostic.Span.ToString());
    }
}
