namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>Values are escaped for Markdown exactly once, wherever they pass through; text of templates never is.</summary>
public sealed class MarkdownValueTests
{
    private const string Data = """
        star: "a *b*"
        pipe: "a|b"
        dash: "- a"
        number: "1. a"
        hash: "# a"
        dot: ". a"
        bracket: "[a](b)"
        under: "_a_"
        table: "---"
        two: "a\n- b"
        list: ["*a*", "*b*"]
        blank: "    "
        level: 2
        """;

    [Theory]
    [InlineData("{{ star }}", @"a \*b\*")]
    [InlineData("- a\n{{ '  ' * 1 }}- b", "- a\n  - b")]
    [InlineData("{{ for i in 1..2; '  '; end }}- b", "    - b")]
    [InlineData("{{ '  ' * level }}- b", "    - b")]
    [InlineData("{{ blank }}- b", "- b")]
    [InlineData("{{ '  - b' }}", @"\- b")]
    [InlineData("*x* {{ star }}", @"*x* a \*b\*")]
    [InlineData("{{ star | md.raw }}", "a *b*")]
    [InlineData("{{ '*x*' }}", @"\*x\*")]
    [InlineData("{{ '*x*' | md.raw }}", "*x*")]
    [InlineData("{{ capture c }}*x* {{ star }}{{ end; c }}", @"*x* a \*b\*")]
    [InlineData("{{ capture c }}{{ star }}{{ end; capture d; c; end; d }}", @"a \*b\*")]
    [InlineData("{{ capture c }}*x*{{ end; c + star }}", @"*x*a \*b\*")]
    [InlineData("{{ capture c }}*x*{{ end; star + c }}", @"a \*b\**x*")]
    [InlineData("{{ capture c }}*x*{{ end; c | string.append star }}", @"*x*a \*b\*")]
    [InlineData("{{ capture c }}*x*{{ end; star | string.append c }}", @"a \*b\**x*")]
    [InlineData("{{ capture c }}*x*{{ end; c | string.prepend star }}", @"a \*b\**x*")]
    [InlineData("{{ capture c }}x{{ end; c | string.replace 'x' star }}", @"a \*b\*")]
    [InlineData("{{ capture c }}*x*{{ end; star | string.replace 'a' c }}", @"*x* \*b\*")]
    [InlineData("{{ capture c }}{{ star }}{{ end; c | string.replace '*' '+' }}", "a +b+")]
    [InlineData("{{ star | string.replace '*' '_' }}", @"a \_b\_")]
    [InlineData("{{ star | string.upcase }}", @"A \*B\*")]
    [InlineData("{{ capture c }}*x*{{ end; c | string.upcase }}", "*X*")]
    [InlineData("{{ $\"{star}\" }}", @"a \*b\*")]
    [InlineData("{{ func f }}*{{ $0 }}*{{ end; f star }}", @"*a \*b\**")]
    [InlineData("{{ func f(x); ret x; end; f star }}", @"a \*b\*")]
    [InlineData("{{ func f }}**x**{{ end; y = f; y }}", "**x**")]
    [InlineData("{{ list | array.join ', ' }}", @"\*a\*, \*b\*")]
    [InlineData("{{ list | vn.join }}", @"\*a\* và \*b\*")]
    [InlineData("{{ capture c }}*x*{{ end; [c, star] | array.join ', ' }}", @"*x*, a \*b\*")]
    [InlineData("| {{ pipe }} |", @"| a\|b |")]
    [InlineData("{{ dash }}", @"\- a")]
    [InlineData("x {{ dash }}", "x - a")]
    [InlineData("- {{ dash }}", @"- \- a")]
    [InlineData("> {{ dash }}", @"> \- a")]
    [InlineData("1. {{ number }}", @"1. 1\. a")]
    [InlineData("{{ number }}", @"1\. a")]
    [InlineData("x\n{{ number }}", "x\n1\\. a")]
    [InlineData("{{ 1 }}{{ dot }}", @"1\. a")]
    [InlineData("# {{ hash }}", @"# \# a")]
    [InlineData("{{ hash }}", @"\# a")]
    [InlineData("| {{ hash }} |", "| # a |")]
    [InlineData("{{ bracket }}", @"\[a\](b)")]
    [InlineData("{{ under }}", @"\_a\_")]
    [InlineData("x\n{{ table }}", "x\n\\---")]
    [InlineData("{{ two }}", "a\n\\- b")]
    [InlineData("  {{ two }}\n", "  a\n  \\- b\n")]
    [InlineData("- {{ 'a' }}\n- {{ 'b' }}", "- a\n- b")]
    [InlineData("{{ 1.5 }} {{ -3 }} {{ true }}", @"1.5 \-3 true")]
    [InlineData("{{ -3 }}", "-3")]
    [InlineData("{{ 'Đồng Nai' }} 8.500 (năm 2025)", "Đồng Nai 8.500 (năm 2025)")]
    [InlineData("{{ star == 'a *b*' }}", "true")]
    [InlineData("{{ star.size }}", "5")]
    public void Render_Value_IsEscapedOnce(string template, string expected)
    {
        var text = TemplateTester.Render(template, Data);

        Assert.Equal(expected, text);
    }
}
