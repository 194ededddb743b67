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
        e: ""
        s: "*"
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
    [InlineData("*A: {{ v }}* b", "*A: ba* b")]
    [InlineData("*A: {{ v }}*.", "*A: ba*.")]
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
    [InlineData("{{ v }}{{ v }}", "ba ba\n")]
    [InlineData("- {{ v }}{{ w }}", "- ba một\n\n  hai\n")]
    [InlineData("- {{ w }}, {{ w }}", "- một\n\n  hai, một\n\n  hai\n")]
    [InlineData("> {{ w }} x {{ w }}", "> một\n>\n> hai x một\n>\n> hai\n")]
    [InlineData("{{ v }}và", "ba và")]
    [InlineData("{{ v }}  và", "ba  và")]
    [InlineData("{{ v }}**đậm** ", "ba **đậm** ")]
    [InlineData("{{ v }}+ mục", "ba + mục")]
    [InlineData("{{ v }} - mục", "ba - mục")]
    [InlineData("{{ v }}.5", "ba .5")]
    [InlineData("{{ v }}\"x\"", "ba \"x\"")]
    public void Render_TextBehindAValue_GoesOnInItsLine(string template, string expected)
    {
        Assert.Equal(expected, TemplateTester.Render(template, Data));
    }

    [Theory]
    [InlineData("{{ v }}\nvà", "ba\n\nvà")]
    [InlineData("{{ v }} \nvà", "ba\n \nvà")]
    [InlineData("{{ m | md.raw }}- mục", "**ba**\n- mục")]
    [InlineData("{{ m | md.raw }}* mục", "**ba**\n* mục")]
    [InlineData("{{ m | md.raw }}{{ m | md.raw }}", "**ba**\n**ba**\n")]
    [InlineData("x\n{{ n }}y", "x\n\ny")]
    [InlineData("ba\n; {{ v }}", "ba\n; ba\n")]
    public void Render_LinesThatTheTemplateOrMarkdownEnds_AreKept(string template, string expected)
    {
        Assert.Equal(expected, TemplateTester.Render(template, Data));
    }

    [Theory]
    [InlineData("**{{ e }}**", "")]
    [InlineData("- **{{ e }}**;", "- ;")]
    [InlineData("a ***{{ e }}*** b", "a  b")]
    [InlineData("_{{ e }}_ __{{ e }}__ ~~{{ e }}~~ x^{{ e }}^ H~{{ e }}~ ++{{ e }}++", "  " + " x H ")]
    [InlineData("**{{ if false }}x{{ end }}**", "")]
    [InlineData("**{{ e }}{{ e }}**", "")]
    [InlineData("{{ capture c }}**{{ e }}**{{ end }}[{{ c }}]", "[]")]
    [InlineData("**a**{{ e }}**b**", "**ab**")]
    public void Render_MarksAroundNothing_AreLeftOut(string template, string expected)
    {
        Assert.Equal(expected, TemplateTester.Render(template, Data));
    }

    [Theory]
    [InlineData("**{{ v }}**", "**ba**")]
    [InlineData("**{{ s }}**", "**\\***")]
    [InlineData("\\*{{ e }}*", "\\**")]
    [InlineData("a_{{ e }}_b", "a__b")]
    [InlineData("***{{ e }}**", "*****")]
    [InlineData("1+{{ e }}+2", "1++2")]
    [InlineData("--{{ e }}--", "----")]
    [InlineData("{{ for x in 1..4 }}_{{ end }}", "____")]
    [InlineData("{{ for x in 1..2 }}**{{ x }}**, {{ end }}", "**1**, **2**, ")]
    [InlineData("{{ s }}{{ e }}* b", "\\** b")]
    public void Render_OtherSigns_Stay(string template, string expected)
    {
        Assert.Equal(expected, TemplateTester.Render(template, Data));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("****")]
    public void Render_SignsWithoutEnd_AreEachWrittenOnce(string sign)
    {
        const int count = 200_000;

        var text = TemplateTester.Render("{{ for x in 1..200000 }}" + sign + "{{ end }}");

        Assert.Equal(string.Concat(Enumerable.Repeat(sign, count)), text);
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
