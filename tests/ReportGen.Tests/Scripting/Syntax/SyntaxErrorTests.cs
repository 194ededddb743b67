using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Scripting.Syntax;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("a\n {{ b", "2:2 RG4002")]
    [InlineData("{{ if a }}x{{ b", "1:12 RG4002")]
    [InlineData("{%{ a", "1:1 RG4002")]
    [InlineData("{{ if a }}x", "1:4 RG4003")]
    [InlineData("{{ for x in y }}{{ if x }}{{ end }}", "1:4 RG4003")]
    [InlineData("{{ f do }}", "1:6 RG4003")]
    [InlineData("{{ 'abc }} x", "1:4 RG4004")]
    [InlineData("{{ if a\n b = `x }}", "2:6 RG4004")]
    [InlineData("{{ $\"a {x} b }}", "1:11 RG4004")]
    [InlineData("{{ $\"a {x", "1:8 RG4002")]
    [InlineData("{{ a ## b", "1:6 RG4005")]
    public void Parse_SomethingUnclosed_IsReportedOnceWhereItWasOpened(string text, string expected) =>
        Assert.Equal(expected, ParserTester.Errors(text));

    [Theory]
    [InlineData("{{ end }}", "1:4 RG4006")]
    [InlineData("{{ else if a }}x{{ end }}", "1:4 RG4006")]
    [InlineData("{{ while a }}{{ else }}{{ end }}", "1:17 RG4006")]
    [InlineData("{{ when 1 }}{{ end }}", "1:4 RG4006")]
    [InlineData("{{ if a }}{{ else }}{{ else }}x{{ end }}", "1:24 RG4020")]
    [InlineData("{{ case a; b; when 1; end }}", "1:12 RG4021")]
    [InlineData("{{ case a }} x {{ when 1 }}{{ end }}", "1:13 RG4021")]
    [InlineData("{{ case a; else; 1; end }}", "1:12 RG4021")]
    [InlineData("{{ for x of y; end }}", "1:4 RG4019")]
    [InlineData("{{ if a end }}", "1:9 RG4022")]
    [InlineData("{{ if a }}{{ elseif b }}{{ end }}", "1:14 RG4018")]
    [InlineData("{{ foreach x in y }}{{ endfor }}", "1:4 RG4018, 1:24 RG4018")]
    [InlineData("{{ func f; return 1; end }}", "1:12 RG4018")]
    public void Parse_MisplacedWord_IsReported(string text, string expected) => Assert.Equal(expected, ParserTester.Errors(text));

    [Theory]
    [InlineData("{{ x = }}", "1:8 RG4001")]
    [InlineData("{{ a + }}", "1:8 RG4001")]
    [InlineData("{{ a | }}", "1:8 RG4001")]
    [InlineData("{{ (a }}", "1:7 RG4001")]
    [InlineData("{{ f(a; b }}", "1:7 RG4001")]
    [InlineData("{{ a[1 }}", "1:8 RG4001")]
    [InlineData("{{ {a: 1 }} b {{ c }}", "1:10 RG4001")]
    [InlineData("{{ {a 1} }}", "1:7 RG4001")]
    [InlineData("{{ a.1 }}", "1:6 RG4001")]
    [InlineData("{{ a ? b }}", "1:10 RG4001")]
    [InlineData("{{ a ) }}", "1:6 RG4001")]
    [InlineData("{{ a } }}", "1:6 RG4001")]
    [InlineData("{{ x = y = 1 }}", "1:8 RG4012")]
    [InlineData("{{ f (x = 1) }}", "1:7 RG4012")]
    [InlineData("{{ a + b = 1 }}", "1:4 RG4013")]
    [InlineData("{{ a?.b = 1 }}", "1:4 RG4013")]
    [InlineData("{{ 1++ }}", "1:4 RG4013")]
    [InlineData("{{ for.nothing }}", "1:4 RG4014")]
    [InlineData("{{ 1 + while.last }}", "1:8 RG4014")]
    [InlineData("{{ f(x..., y) = 1 }}", "1:12 RG4015")]
    [InlineData("{{ func f(x = 1, y); end }}", "1:18 RG4016")]
    [InlineData("{{ func f(x, x); end }}", "1:14 RG4017")]
    [InlineData("{{ func f(x = y); end }}", "1:15 RG4001")]
    [InlineData("{{ a & b }}", "1:6 RG4007")]
    [InlineData("{{ '\\q' }}", "1:5 RG4008")]
    [InlineData("{{ 12abc }}", "1:4 RG4009")]
    [InlineData("{{ 0x }}", "1:4 RG4009")]
    [InlineData("{{ 0xFFFFFFFFFFFFFFFF }}", "1:4 RG4010")]
    [InlineData("{{ 1e999 }}", "1:4 RG4010")]
    [InlineData("{{ readonly a.b }}", "1:13 RG4001")]
    [InlineData("{{ capture }}{{ end }}", "1:12 RG4001")]
    public void Parse_WrongExpression_PointsAtTheWordAtFault(string text, string expected) =>
        Assert.Equal(expected, ParserTester.Errors(text));

    [Theory]
    [InlineData("{{ a + }}\n{{ if }}x{{ end }}\n{{ b ) }}", "1:8 RG4001, 2:7 RG4001, 3:6 RG4001")]
    [InlineData("{{\na = [1, %,\n 2]\nb = )\n}}", "2:9 RG4001, 4:5 RG4001")]
    [InlineData("{{\na = [1, 2,\n%\nif b\nend\n}}", "3:1 RG4001")]
    [InlineData("{{ f % % do\n x\n end\n) }}", "1:8 RG4001, 4:1 RG4001")]
    [InlineData("{{ for x toto }}{{ y ] }}{{ end }}", "1:4 RG4019, 1:22 RG4001")]
    [InlineData("{{ $\"a {b\n} c\" }}{{ ) }}", "1:10 RG4001, 2:11 RG4001")]
    [InlineData("{{ end }}{{ 'a }}", "1:4 RG4006, 1:13 RG4004")]
    public void Parse_SeveralErrors_AreAllReportedWithoutNoise(string text, string expected) =>
        Assert.Equal(expected, ParserTester.Errors(text));

    /// <summary>Were each searched for a misspelt word before it from the beginning again, this would not end within minutes.</summary>
    [Theory]
    [InlineData("{{ end }}")]
    [InlineData("{{ else }}")]
    public void Parse_StrayWordsRepeated_AreEachReported(string word)
    {
        const int count = 100_000;

        var messages = ParserTester.Messages(string.Concat(Enumerable.Repeat(word, count)), Language.English);

        Assert.Equal(count, messages.Count);
    }

    [Theory]
    [InlineData("", "1:1 RG4001")]
    [InlineData("a b; c", "1:4 RG4001")]
    [InlineData("a = 1", "1:1 RG4012")]
    [InlineData("a }}", "1:3 RG4001")]
    [InlineData("'a", "1:1 RG4004")]
    [InlineData("(a", "1:3 RG4001")]
    public void ParseExpression_SomethingElse_IsReported(string text, string expected) =>
        Assert.Equal(expected, ParserTester.ExpressionErrors(text));

    [Fact]
    public void Messages_SayWhatStandsThereAndWhatWasExpected()
    {
        const string text = "{{ [1, 2 }}";

        Assert.Equal(["'}}' stands where ',' or ']' is expected."], ParserTester.Messages(text, Language.English));
        Assert.Equal(["Gặp “}}” ở chỗ cần có “,” hoặc “]”."], ParserTester.Messages(text, Language.Vietnamese));
    }
}
