using System.Text;
using System.Text.Json;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Data;

/// <summary>Our own reader of plain YAML reads what the library reads, to the last place, or gives up.</summary>
public sealed class PlainYamlReaderTests
{
    private const string Sample = """
        # yaml-language-server: $schema=../schema/x.json
        name: Đảng đoàn Hội Nông dân tỉnh   # ghi chú
        composition: { secretary: 1, deputy: 'x', members: [a, "b c", -3] }
        list:
          - id: a-1
            text: "có \"dấu nháy\" và \\ hai\n dòng"
          - id: 'b''2'
            "text": |
              dòng một
                thụt vào

              dòng ba
          -
            - a
            - - b
              - c: 1
                d: ~
        same:
        - 1
        - 2.5

        folded: >-
          một
          hai

          ba
        kept: |+
          bốn

        long: chữ không có dấu nháy
          sang dòng

          và nữa là xong
        empty:
        quoted : "a: b # c"
        below:
          "một giá trị"
        url: https://a.b/c#d
        date: 2023-03-24
        """;

    /// <summary>Pieces that mean something to YAML, and some that look so.</summary>
    private static readonly string[] Pieces =
    [
        "a: ", "b: ", "key: ", "ủy: ", "\"q\": ", "'s' : ", "- ", "- - ", "-", "- a: ", "x", "một hai", "1", "-1.5", "0x1F", "01", "true", "~", "null", "no",
        "\"a b\"", "'it''s'", "\"e\\\"s\\n\"", "\"\\u0041\"", "\"open", "'open", "|", ">", "|-", ">-", "|+", ">+", "|2", "[a, b]", "[ ]", "[]", "{}", "{ a: 1 }", "{a: [x, 'y'], b: \"z\" }",
        "[a, ]", "[a", "{ a }", "{ a: }", "[a: b]", "{\"a\": 1}", "{\"a\":1}", "# c", " # c", "#c", ":", ": ", "::", "a:b", "http://x/y", "?", "? ", "&x ", "*x", "!t ", "<<: ", "%", "@", "`", "---", "--- ", "...",
        ",", "]", "}", "\t", "  ", " ", "\u00A0", "\u0085", "\uFEFF", "e\u0301", "\uD800", "=", "\\", ".", "-a", "?a", "a -b", "a - b", "a, b", "a] b", "\"\"", "''", "\"a\"b", "'a'#",
    ];

    private static readonly string[] Folders = ["data", "templates", "tests"];

    public static TheoryData<string> ShippedFiles()
    {
        var files = new TheoryData<string>();
        foreach (var folder in Folders[..2])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, folder), "*.yaml", SearchOption.AllDirectories))
                files.Add(Path.GetRelativePath(TestFolders.Repository, file));
        }
        return files;
    }

    /// <summary>So that a build of it needs no library for YAML at all.</summary>
    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void Read_FileOfTheShippedReport_IsPlain(string path)
    {
        var text = File.ReadAllText(Path.Combine(TestFolders.Repository, path));

        Assert.True(IsReadAlike(text), "The reader gives up.");
    }

    [Fact]
    public void Read_EveryFileOfTheRepository_IsReadAlikeOrGivenUp()
    {
        var plain = 0;
        foreach (var file in RepositoryFiles())
            plain += IsReadAlike(File.ReadAllText(file)) ? 1 : 0;

        Assert.True(plain > 100, $"Only {plain} are plain.");
    }

    [Theory]
    [InlineData(Sample)]
    [InlineData("a: 1")]
    [InlineData("---\na: 1\n")]
    [InlineData("# c\n\n--- \n- a\n")]
    [InlineData("- \n- a:\n  b:\n-\n")]
    [InlineData("a:\n- b\n-\n- c: 1\n  d: 2\ne: f\n")]
    [InlineData("a: []\nb: {}\nc: [ [1, 2], { x: y } ]\n")]
    [InlineData("  a: 1\n  b: 2\n")]
    [InlineData("a: |\n  b\n\n\n# c\nd: 1\n")]
    [InlineData("a: >\n  b\n\n  c\n  d\n")]
    [InlineData("a: b\n\n\n  c\n\nd: e\n")]
    [InlineData("a: 'b' # c\n\n# d\n")]
    [InlineData("a: |-\n    b  \n   \n    c")]
    public void Read_PlainFile_IsReadAlike(string text)
    {
        Assert.True(IsReadAlike(text), "The reader gives up.");
        Assert.True(IsReadAlike(text.ReplaceLineEndings("\r\n")), "The reader gives up with other line ends.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("a: !t 1\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("%YAML 1.2\n---\na: 1\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("a: 1\n...\n")]
    [InlineData("<<: { a: 1 }\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a:\n  b: 1\n c: 2\n")]
    [InlineData("a: 1\n- b\n")]
    [InlineData("- a\nb: 1\n")]
    [InlineData("a:\n  b:c\n")]
    [InlineData("a: \"b\n  c\"\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a *b: c\n")]
    [InlineData("a: e\u0301\n")]
    [InlineData("a: 1\rb: 2\n")]
    public void Read_AnythingElse_IsGivenUp(string text) => Assert.Null(PlainYamlReader.Read(new SourceFile("data.yaml", text), DataLimits.Default, out _));

    [Theory]
    [InlineData("a: { b: [c] }\n", 3, 100, 10)]
    [InlineData("a: { b: [c] }\n", 2, 100, 10, false)]
    [InlineData("a: 1\nb: 2\n", 9, 5, 10)]
    [InlineData("a: 1\nb: 2\n", 9, 4, 10, false)]
    [InlineData("a: xyz\n", 9, 9, 3)]
    [InlineData("a: xyz\n", 9, 9, 2, false)]
    public void Read_AtALimit_GivesUpBehindIt(string text, int depth, int nodes, int length, bool isRead = true)
    {
        var limits = new DataLimits { MaxDepth = depth, MaxNodes = nodes, MaxScalarLength = length };
        var file = new SourceFile("data.yaml", text);
        var diagnostics = new DiagnosticBag();

        Assert.Equal(isRead, PlainYamlReader.Read(file, limits, out _) is not null);
        Assert.Equal(isRead, YamlReader.ReadWithLibrary(file, diagnostics, limits) is not null);
    }

    /// <summary>The library is not asked again what is too much; its place would be the same.</summary>
    [Theory]
    [InlineData("a: x\nb:\n  - 'c'\n  -\n  - d: \"e\"\n    f: { g: [h], i: w }\nj: |\n  k\n  l\nm:\nn: o\n  p\n")]
    [InlineData("- - a\n  - b: c\n- [[d], 'e']\n-\n  f: g\n")]
    public void Read_TooManyNodes_IsRefusedWhereTheLibraryWould(string text)
    {
        var file = new SourceFile("data.yaml", text);
        for (var most = 1; PlainYamlReader.Read(file, new DataLimits { MaxNodes = most }, out var fullAt) is null; most++)
        {
            var diagnostics = new DiagnosticBag();
            YamlReader.ReadWithLibrary(file, diagnostics, new DataLimits { MaxNodes = most });

            Assert.Equal(Assert.Single(diagnostics.All, found => found.Descriptor.Id == "RG1019").Span.Start, fullAt);
        }
    }

    [Fact]
    public void Read_MutatedFiles_AreReadAlikeOrGivenUp()
    {
        var random = new Random(20230324);
        var texts = RepositoryFiles().Select(File.ReadAllText).Where(text => text.Length < 4_000).Append(Sample).ToArray();
        var plain = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder(round % 3 == 0 ? Sample : texts[random.Next(texts.Length)]);
            for (var change = random.Next(1, 4); change > 0; change--)
                Mutate(text, random);

            plain += IsReadAlike(text.ToString()) ? 1 : 0;
        }
        Assert.True(plain > Rounds / 10, $"Only {plain} of {Rounds} are plain.");
    }

    [Fact]
    public void Read_GeneratedFiles_AreReadAlikeOrGivenUp()
    {
        var random = new Random(20230325);
        var plain = 0;
        for (var round = 0; round < 4 * Rounds; round++)
            plain += IsReadAlike(Generate(random)) ? 1 : 0;

        Assert.True(plain > Rounds / 10, $"Only {plain} are plain.");
    }

    [CorporaFact]
    public void Read_EachJsonValueOnALine_IsReadAlikeOrGivenUp()
    {
        var plain = 0;
        foreach (var corpus in new[] { "json-schema-2020-12.json", "json-schema-remotes.json", "scriban-cases.json" })
        {
            using var json = JsonDocument.Parse(CorporaFactAttribute.Read(corpus));
            foreach (var value in Values(json.RootElement))
                plain += IsReadAlike("a: " + JsonSerializer.Serialize(value) + "\n") ? 1 : 0;
        }
        Assert.True(plain > 100, $"Only {plain} are plain.");
    }

    private const int Rounds = 5_000;

    private static IEnumerable<string> RepositoryFiles() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, folder), "*.y*ml", SearchOption.AllDirectories))
        .Where(path => !path.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<JsonElement> Values(JsonElement element)
    {
        yield return element;
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        foreach (var value in children.SelectMany(Values))
            yield return value;
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, Math.Min(length, text.Length - 1));
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                text.Insert(at, random.Next(2) == 0 ? "\n" : " ");
                break;
            case 3:
                text.Insert(random.Next(text.Length), text.ToString(at, length));
                break;
            default:
                text.Replace('\n', ' ', at, length);
                break;
        }
    }

    private static string Generate(Random random)
    {
        var text = new StringBuilder();
        var indentation = 0;
        for (var line = random.Next(1, 9); line > 0; line--)
        {
            indentation = random.Next(6) switch { 0 => Math.Max(0, indentation - 2), 1 => indentation + 2, 2 => random.Next(5), _ => indentation };
            text.Append(' ', indentation);
            for (var piece = random.Next(4); piece > 0; piece--)
                text.Append(Pieces[random.Next(random.Next(3) == 0 ? Pieces.Length : 40)]);
            text.Append(line > 1 || random.Next(4) > 0 ? "\n" : "");
        }
        return text.ToString();
    }

    /// <returns>False when the reader gives up.</returns>
    private static bool IsReadAlike(string text)
    {
        var file = new SourceFile("data.yaml", text);
        if (PlainYamlReader.Read(file, DataLimits.Default, out _) is not { } plain)
            return false;
        var diagnostics = new DiagnosticBag();
        var expected = YamlReader.ReadWithLibrary(file, diagnostics, DataLimits.Default);
        Assert.True(diagnostics.All.Count == 0, $"The library finds {string.Join(' ', diagnostics.All.Select(found => found.Descriptor.Id + "@" + found.Span))} in:\n{Shown(text)}");
        Assert.NotNull(expected);
        var (wanted, read) = (TreeText.Of(expected), TreeText.Of(plain));
        Assert.True(wanted == read, $"{Shown(text)}\n--- the library\n{wanted}\n--- the reader\n{read}");
        return true;
    }

    private static string Shown(string text) => string.Concat(text.Select(c => c == '\n' || c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
