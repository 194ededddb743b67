namespace ReportGen.Tests.Scripting.Syntax;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("1_000", "1000")]
    [InlineData("0xfF", "255")]
    [InlineData("0x1_ffu", "511")]
    [InlineData("0xFFFFFFFF", "4294967295")]
    [InlineData("0x7fffffffffffffff", "9223372036854775807")]
    [InlineData("0b_101U", "5")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("100000000000000000000", "100000000000000000000m")]
    [InlineData("1e3", "1000d")]
    [InlineData("2.5E-1", "0.25d")]
    [InlineData("1f", "1d")]
    [InlineData("1.5D", "1.5d")]
    [InlineData("1.50m", "1.50m")]
    [InlineData("1..5", "(Range 1 5)")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    public void Numbers_AreRead(string text, string expected) => Assert.Equal(expected, ParserTester.Expression(text));

    [Theory]
    [InlineData("'a\"b'", "'a\"b'")]
    [InlineData("\"a\\\"\\\\\\n\\t\"", "'a\"\\\\n\\t'")]
    [InlineData("\"\\u1EA5\\x41\"", "'ấA'")]
    [InlineData("\"a\\\nb\"", "'ab'")]
    [InlineData("\"a\nb\"", "'a\\nb'")]
    [InlineData("`a\\n``b`", "'a\\n`b'")]
    [InlineData("````", "'`'")]
    [InlineData("\"}}\"", "'}}'")]
    [InlineData("$\"\"", "($)")]
    [InlineData("$\"a {1 + 2} b\"", "($ 'a ' (Add 1 2) ' b')")]
    [InlineData("$'{x}{y}'", "($ x y)")]
    [InlineData("$\"\\{{4 * 4}}\"", "($ '{' (Multiply 4 4) '}')")]
    [InlineData("$\"{$'{1}'}{ {a: 1}.a }\"", "($ ($ 1) (. (object a:1) a))")]
    [InlineData("$\"{x | f 'a'}\" | g", "(| ($ (| x (call f 'a'))) g)")]
    public void Texts_AreRead(string text, string expected) => Assert.Equal(expected, ParserTester.Template("{{" + text + "}}"));
}
