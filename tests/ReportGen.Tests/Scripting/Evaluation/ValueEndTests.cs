using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>Line ends at the end of a value, which block texts of YAML keep and nobody sees.</summary>
public sealed class ValueEndTests
{
    private const string Data = """
        v: "ba\n"
        w: |
          một

          hai
        n: "\n"
        m: "**ba**\n"
        l: ["ba\n", "bốn\n"]
        """;

    [Theory]
    [InlineData("{{ v }};", "ba;")]
    [InlineData("{{ v }}; bốn", "ba; bốn")]
    [InlineData("- {{ w }};\n", "- một\n\n  hai;\n")]
    [InlineData("({{ v }}), “{{ v }}”, [{{ v }}](#a)", "(ba), “ba”, [ba](#a)")]
    [InlineData("{{ v }}; {{ v }}.", "ba; ba.")]
    [InlineData("x {{ n }}.", "x .")]
    [InlineData("**{{ v }}**{{ v }}", "**ba**ba\n")]
    [InlineData("**A: {{ v }}** b", "**A: ba** b")]
    [InlineData("*A: {{ v }}*.", "*A: ba\n*.")]
    [InlineData("_A: {{ v }}_, x^{{ v }}^, ++{{ v }}++", "_A: ba_, x^ba^, ++ba++")]
    [InlineData("\"{{ v }}\"", "\"ba\"")]
    [InlineData("{{ if v }}{{ v }}{{ end }}.", "ba.")]
    [InlineData("{{ l | array.join '; ' }}.", "ba; bốn.")]
    [InlineData("{{ v + ';' }}", "ba;")]
    [InlineData("{{ m | md.raw }};", "**ba**;")]
    [InlineData("{{ capture c }}{{ v }}{{ end }}{{ c }};", "ba;")]
    [InlineData("{{ func f(a) }}{{ a }}{{ end }}{{ f v }};", "ba;")]
    [InlineData("{{ for x in l }}{{ x }}{{ for.last ? '.' : '; ' }}{{ end }}", "ba; bốn.")]
    public void Render_SignBehindAValue_FollowsItsLastLetter(string template, string expected)
    {
        Assert.Equal(expected, TemplateTester.Render(template, Data));
    }

    [Theory]
    [InlineData("{{ v }}{{ v }}", "ba\nba\n")]
    [InlineData("{{ v }}và", "ba\nvà")]
    [InlineData("{{ v }} và", "ba\n và")]
    [InlineData("{{ v }}\nvà", "ba\n\nvà")]
    [InlineData("{{ v }}**đậm** ", "ba\n**đậm** ")]
    [InlineData("{{ v }}* mục", "ba\n* mục")]
    [InlineData("{{ v }}- mục", "ba\n- mục")]
    [InlineData("{{ v }}.5", "ba\n.5")]
    [InlineData("{{ v }}\"x\"", "ba\n\"x\"")]
    [InlineData("ba\n; {{ v }}", "ba\n; ba\n")]
    public void Render_NoSignBehindAValue_KeepsTheLineEnd(string template, string expected)
    {
        Assert.Equal(expected, TemplateTester.Render(template, Data));
    }

    [Fact]
    public void Render_NothingIsEscaped_KeepsTheLineEnd()
    {
        Assert.Equal("ba\n;", TemplateTester.Render("{{ v }};", Data, TemplateTester.Lenient));
    }

    [Fact]
    public void Render_SignBehindAnInclude_FollowsItsLastLetter()
    {
        var diagnostics = new DiagnosticBag();

        var text = TemplateTester.Render("{{ include 'a' }}, {{ v }}.", Data, EvaluationOptions.Default, diagnostics, new KeyValuePair<string, string>("a", "năm\n"));

        Assert.Empty(diagnostics.All);
        Assert.Equal("năm, ba.", text?.Text);
    }

    [Fact]
    public void Render_SignBehindALongValue_KeepsTheLineThatIsBeingWritten()
    {
        var data = "v: |\n  " + new string('a', 40_000) + "\nw: \"b\\n\\nc\"\n";

        var text = TemplateTester.Render("- {{ v }}; {{ w }}", data);

        Assert.EndsWith("a; b\n\n  c", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SignBehindManyValues_TakesNoLongerForALongLine()
    {
        const int count = 100_000;
        var data = "l: [" + string.Join(", ", Enumerable.Repeat("\"ba\\n\"", count)) + "]";
        var options = EvaluationOptions.Default with { Limits = EvaluationLimits.For(data.Length) };

        var text = TemplateTester.Render("{{ for x in l }}{{ x }}; {{ end }}", data, options);

        Assert.Equal(string.Concat(Enumerable.Repeat("ba; ", count)), text);
    }
}
