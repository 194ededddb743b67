using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Diagnostics;

public sealed class PrinterTests
{
    private static readonly SourceFile Data = new("data/a.yaml", "name: x\nmembers: 2\n");
    private static readonly SourceFile Rules = new("data/rules.yaml", "check: members == 3\n");
    private static readonly DiagnosticDescriptor Descriptor = new("RG3999", Severity.Error, "There are {0} members.", "Có {0} ủy viên.");

    private static readonly Diagnostic Finding = Descriptor.At(Data.Span(8, 7), 2)
        .WithRelated(Rules.Span(7, 12), new LocalizedText("the rule", "quy tắc"))
        .WithHint(new LocalizedText("Write 3.", "Ghi 3."));

    [Fact]
    public void Plain_IsOneLineWithEnglishSeverity()
    {
        var output = new StringWriter();

        PlainPrinter.Print([Finding], Language.Vietnamese, output);

        Assert.Equal("data/a.yaml:2:1: error RG3999: Có 2 ủy viên. Ghi 3.\n", output.ToString());
    }

    [Fact]
    public void Pretty_ShowsExcerptCaretRelatedPlaceAndHint()
    {
        var output = new StringWriter();

        new PrettyPrinter(output, Language.Vietnamese, colour: false).Print([Finding]);

        const string expected = """
            lỗi[RG3999]: Có 2 ủy viên.
               ┌─ data/a.yaml:2:1
               │
             2 │ members: 2
               │ ^^^^^^^
               ┌─ data/rules.yaml:1:8
               │
             1 │ check: members == 3
               │        ------------ quy tắc
               = Ghi 3.


            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void Pretty_WithColour_SaysTheSame()
    {
        var (plain, coloured) = (new StringWriter(), new StringWriter());

        new PrettyPrinter(plain, Language.English, colour: false).Print([Finding]);
        new PrettyPrinter(coloured, Language.English, colour: true).Print([Finding]);

        Assert.Contains("\u001b[1;31merror[RG3999]\u001b[0m", coloured.ToString(), StringComparison.Ordinal);
        Assert.Equal(plain.ToString(), System.Text.RegularExpressions.Regex.Replace(coloured.ToString(), "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData(null, 127)]
    [InlineData(80, 80)]
    [InlineData(81, 81)]
    [InlineData(200, 200)]
    [InlineData(10, 47)]
    [InlineData(10_000, 247)]
    public void Pretty_LongLine_FillsTheTerminalAndNoMore(int? columns, int expected)
    {
        foreach (var place in (int[])[0, 500, 999])
        {
            var file = new SourceFile("data/long.yaml", new string('a', 1000));
            var output = new StringWriter();

            new PrettyPrinter(output, Language.English, colour: false, columns).Print([Descriptor.At(file.Span(place, 1), 1)]);

            var excerpt = output.ToString().Split('\n')[3];
            Assert.Equal(place == 500 ? expected : expected - 1, excerpt.Length);
        }
    }

    [Fact]
    public void Pretty_LongLine_IsCutAroundThePlace()
    {
        var file = new SourceFile("data/long.yaml", new string('a', 500) + "X" + new string('b', 500));
        var output = new StringWriter();

        new PrettyPrinter(output, Language.English, colour: false).Print([Descriptor.At(file.Span(500, 1), 1)]);

        var lines = output.ToString().Split('\n');
        Assert.Equal('X', lines[3][lines[4].IndexOf('^', StringComparison.Ordinal)]);
        Assert.All(lines, line => Assert.True(line.Length < 140));
    }

    [Fact]
    public void Print_CharactersThatActOnATerminal_AreShownAsDots()
    {
        var file = new SourceFile("data/a\u001b[31m\nb.yaml", "name: x\u001b]0;y\u0007\n");
        var descriptor = new DiagnosticDescriptor("RG3999", Severity.Error, "'{0}' is odd.", "“{0}” lạ.");
        var finding = descriptor.At(file.Span(6, 1), "x\u001b[2J\tz\u202E").WithHint(new LocalizedText("Write '{0}'.", "Ghi “{0}”.", "\u009by"));
        using var plain = new StringWriter();
        using var pretty = new StringWriter();

        PlainPrinter.Print([finding], Language.Vietnamese, plain);
        new PrettyPrinter(pretty, Language.Vietnamese, colour: false).Print([finding]);

        Assert.Equal("data/a·[31m b.yaml:1:7: error RG3999: “x·[2J z·” lạ. Ghi “·y”.\n", plain.ToString());
        Assert.DoesNotContain(pretty.ToString(), c => char.IsControl(c) && c != '\n');
        Assert.StartsWith("lỗi[RG3999]: “x·[2J z·” lạ.\n   ┌─ data/a·[31m b.yaml:1:7\n", pretty.ToString(), StringComparison.Ordinal);
    }
}
