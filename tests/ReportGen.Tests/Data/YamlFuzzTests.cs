using System.Diagnostics;
using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Data;

/// <summary>Hostile and damaged files: always a tree or an error, never an exception, never long.</summary>
public sealed class YamlFuzzTests
{
    private const string Sample = """
        # yaml-language-server: $schema=../schema/x.json
        name: Đảng đoàn Hội Nông dân tỉnh
        composition: { secretary: 1, deputy: 1, members: 3 }
        list:
          - id: a-1
            text: "có \"dấu nháy\" và \u1ee7y"
          - id: 'b''2'
            text: |
              dòng một
                thụt vào

              dòng ba
        folded: >-
          một
          hai

          ba
        anchor: &x [1, 2.5, ~, true]
        alias: *x
        empty:
        date: 2023-03-24

        """;

    [Fact]
    public void Read_MutatedFiles_NeverThrow()
    {
        var random = new Random(20230324);
        const string characters = "\t\n\r :-?,[]{}#&*!|>'\"%@`\\ax0~<.ủ\u0309\u2028\uFEFF\uD800";
        for (var round = 0; round < 6_000; round++)
        {
            var text = new StringBuilder(Sample);
            for (var change = random.Next(1, 4); change > 0; change--)
                Mutate(text, random, characters);

            AssertTreeOrError(text.ToString());
        }
    }

    [Fact]
    public void Read_EveryBeginningOfAFile_IsATreeOrAnError()
    {
        for (var length = 0; length <= Sample.Length; length++)
            AssertTreeOrError(Sample[..length]);
    }

    [Fact]
    public void Read_AliasBomb_IsRefusedInMilliseconds()
    {
        var bomb = new StringBuilder("a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n");
        for (var c = 'b'; c <= 'i'; c++)
            bomb.Append(c).Append(": &").Append(c).Append(" [").Append(string.Join(',', Enumerable.Repeat("*" + (char)(c - 1), 9))).Append("]\n");
        YamlTester.Diagnose("warm: up\n");
        var watch = Stopwatch.StartNew();

        var diagnostics = YamlTester.Diagnose(bomb.ToString());

        Assert.True(watch.ElapsedMilliseconds < 60_000, "It took too long.");
        Assert.Equal("RG1006", Assert.Single(diagnostics).Descriptor.Id);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("? ", 20_000)]
    [InlineData("&a ", 20_000)]
    [InlineData("'", 99_999)]
    public void Read_ManyOpenings_EndsWithAnError(string opening, int count)
    {
        var watch = Stopwatch.StartNew();

        var diagnostics = YamlTester.Diagnose(string.Concat(Enumerable.Repeat(opening, count)));

        Assert.True(watch.Elapsed.TotalSeconds < 60, $"It took {watch.Elapsed}.");
        Assert.NotEmpty(diagnostics);
    }

    private static void Mutate(StringBuilder text, Random random, string characters)
    {
        var at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                break;
            case 1:
                text.Insert(at, characters[random.Next(characters.Length)]);
                break;
            case 2:
                text[at] = characters[random.Next(characters.Length)];
                break;
            default:
                var length = Math.Min(random.Next(1, 40), text.Length - at);
                text.Insert(random.Next(text.Length), text.ToString(at, length));
                break;
        }
        if (text.Length == 0)
            text.Append('a');
    }

    private static void AssertTreeOrError(string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("data.yaml", text);
        DataNode? node;
        try
        {
            node = YamlReader.Read(file, diagnostics);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{exception}\n{text}");
            return;
        }
        Assert.True(node is not null || diagnostics.HasErrors, string.Concat(text.Select(c => c < 32 || c > 126 ? $"\\u{(int)c:X4}" : c.ToString())));
        foreach (var diagnostic in diagnostics.All)
            Assert.InRange(diagnostic.Span.End, 0, text.Length);
    }
}
