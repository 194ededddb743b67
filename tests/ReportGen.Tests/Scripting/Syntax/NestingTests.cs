using System.Text;

namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>What is nested too deeply to be walked is refused with one finding, never a crash.</summary>
public sealed class NestingTests
{
    [Theory]
    [InlineData("(", "")]
    [InlineData("[", "")]
    [InlineData("!", "")]
    [InlineData("- ", "")]
    [InlineData("@", "")]
    [InlineData("a[", "")]
    [InlineData("f(", "")]
    [InlineData("a + ", "a")]
    [InlineData("a ?? ", "a")]
    [InlineData("a ? b : ", "a")]
    [InlineData("a ? ", "a")]
    [InlineData("a | ", "a")]
    [InlineData("do; ", "")]
    [InlineData("if a; ", "")]
    [InlineData("func f; ", "")]
    [InlineData("if a; x = (do; ", "")]
    [InlineData("$\"{", "")]
    public void Parse_TooDeep_IsOneFinding(string piece, string last) =>
        AssertTooDeep("{{" + Repeat(piece, 8192 / piece.Length) + last + " }}");

    /// <summary>Its braces must be closed, or else the end of the code belongs to them and the code is not closed.</summary>
    [Fact]
    public void Parse_TooDeepObject_IsOneFinding() => AssertTooDeep("{{" + Repeat("{a: ", 2048) + "1" + Repeat(" }", 2048) + " }}");

    private static void AssertTooDeep(string text)
    {
        var errors = ParserTester.Errors(text);

        Assert.Single(errors.Split(", "), error => error.EndsWith("RG4011", StringComparison.Ordinal));
        Assert.DoesNotContain("RG4001", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", ".x", "")]
    [InlineData("a", "[0]", "")]
    [InlineData("a", "(0)", "")]
    [InlineData("a", "+a", "")]
    [InlineData("a", " && a", "")]
    [InlineData("a", " | f", "")]
    [InlineData("a", "++", "")]
    public void Parse_TooLongToTheLeft_IsReported(string first, string piece, string last)
    {
        var text = "{{" + first + Repeat(piece, 10_000) + last + "}}";

        Assert.Contains(piece == "++" ? "RG4013" : "RG4011", ParserTester.Errors(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ [", "1, ", "] }}")]
    [InlineData("{{ f ", "1 ", "}}")]
    [InlineData("{{ if a", "\nelse if b", "\nend }}")]
    [InlineData("{{ case a\n", "when 1\n", "end }}")]
    [InlineData("", "{{ a }}x", "")]
    [InlineData("{{ $'", "{a} ", "' }}")]
    public void Parse_LongButFlat_IsRead(string first, string piece, string last) =>
        Assert.Equal("", ParserTester.Errors(first + Repeat(piece, 10_000) + last));

    [Fact]
    public void Parse_TwoHundredTerms_AreRead() => Assert.Equal("", ParserTester.Errors("{{ a" + Repeat(" + a", 200) + " }}"));

    private static string Repeat(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();
}
