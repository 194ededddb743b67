using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportGen.Core.Schemas;

namespace ReportGen.Tests.Schemas;

public sealed class SchemaPatternTests
{
    private static readonly string[] Parts = ["a", "b", "ủ", "😀", ".", "[a-c]", "[^b]", "^", "$", "(a|b)", "(ab)*", "a+", "b?", "ủ{1,2}", "(^a|b$)", "|"];

    /// <summary>A table is made for a pattern that many texts are asked; a look at what is always there keeps it from being made.</summary>
    [Fact]
    public void IsFoundIn_ByTableOrStepByStep_IsTheSame()
    {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Parts[random.Next(Parts.Length)]));
            var (quick, slow) = (SchemaPattern.Parse(pattern), SchemaPattern.Parse($"(?=)(?:{pattern})"));
            for (var count = 0; count < 12; count++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => ((string[])["a", "b", "c", "ủ", "😀", "\n"])[random.Next(6)]));
                Assert.True(quick?.IsFoundIn(text) == slow?.IsFoundIn(text), $"{pattern} in {text}");
            }
        }
    }

    [Fact]
    public void IsFoundIn_MoreKindsOfCharactersThanATableHolds_IsRight()
    {
        var letters = "abcdefghijklmnopqrstuvwxyzđăâêôơư";
        var pattern = SchemaPattern.Parse($"^{letters}{letters.ToUpperInvariant()}$");

        for (var count = 0; count < 12; count++)
        {
            Assert.True(pattern?.IsFoundIn(letters + letters.ToUpperInvariant()));
            Assert.False(pattern?.IsFoundIn(letters + letters));
        }
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("^foo", "foobar", true)]
    [InlineData("^foo", "afoo", false)]
    [InlineData("bar$", "foobar", true)]
    [InlineData("bar$", "bar\n", false)]
    [InlineData("^.*bar$", "x bar", true)]
    [InlineData("f.o", "f\no", false)]
    [InlineData("a{2,}", "baab", true)]
    [InlineData("^a{2,3}$", "aaaa", false)]
    [InlineData("^(ab|a)(bc|c)?$", "abc", true)]
    [InlineData("^(a*)*$", "aaab", false)]
    [InlineData("^(a*)+?b$", "aaab", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    [InlineData(@"^[\d\-a-c]+$", "1-b", true)]
    [InlineData("^[a-]+$", "a-", true)]
    [InlineData("^[[]$", "[", true)]
    [InlineData(@"^[^\W\d]+$", "ab_", true)]
    [InlineData(@"^[^\W\d]+$", "ab1", false)]
    [InlineData(@"^\S+( \S+)*$", "Đảng đoàn tỉnh", true)]
    [InlineData(@"^\S+( \S+)*$", "Đảng  đoàn", false)]
    [InlineData(@"^\s$", "\u00A0", true)]
    [InlineData(@"^\w+$", "Đảng", false)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^\p{L}+$", "Đảng", true)]
    [InlineData(@"^\p{Letter}+$", "Đ1", false)]
    [InlineData(@"^\p{Lu}\p{Ll}+$", "Ủy", true)]
    [InlineData(@"^\P{Lu}+$", "ủY", false)]
    [InlineData(@"^[\p{Lu}\p{Nd}]+$", "Đ٣", true)]
    [InlineData(@"^\p{General_Category=Uppercase_Letter}$", "Đ", true)]
    [InlineData(@"^\p{ASCII}+$", "aĐ", false)]
    [InlineData(@"^\u0111\x41\t\/\.$", "đA\t/.", true)]
    [InlineData(@"^\u{1F600}$", "😀", true)]
    [InlineData(@"^\uD83D\uDE00$", "😀", true)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData("^😀{2}$", "😀😀", true)]
    [InlineData(@"\bđo", "xđo", true)]
    [InlineData(@"\Ba", "ba", true)]
    [InlineData(@"^\cJ\0$", "\n\0", true)]
    [InlineData(@"^(?<name>a)(?:b)$", "ab", true)]
    [InlineData(@"^(?<name>(a))b$", "ab", true)]
    [InlineData("^(?!.*--)[a-z-]+$", "a-b-c", true)]
    [InlineData("^(?!.*--)[a-z-]+$", "a--c", false)]
    [InlineData("^(?=.*[0-9])(?=.*[a-z]).{3,}$", "ab1", true)]
    [InlineData("^(?=.*[0-9])(?=.*[a-z]).{3,}$", "abc", false)]
    [InlineData("(?<=a)b", "ab", true)]
    [InlineData("(?<!a)b", "ab", false)]
    [InlineData("^(?=(?!ab)a)a", "ac", true)]
    [InlineData("^(?=(?!ab)a)a", "ab", false)]
    public void IsFoundIn_AnExpression_SaysWhetherTheTextHasIt(string pattern, string text, bool expected)
    {
        var found = SchemaPattern.Parse(pattern)?.IsFoundIn(text);

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("^(abc", "A group is not closed with ')'.")]
    [InlineData("a)", "')' has nothing to act on here; write '\\)' for the character itself.")]
    [InlineData("[a", "A class of characters is not closed with ']'.")]
    [InlineData("[b-a]", "A range of characters ends before it starts.")]
    [InlineData(@"[\d-z]", "A range of characters needs one character at each end.")]
    [InlineData("a{3,2}", "The lowest count of a repetition is above the highest.")]
    [InlineData("a{,2}", "Braces need a count, as in '{2}' or '{2,5}'; write '\\{' for the character itself.")]
    [InlineData("*a", "'*' has nothing to act on here; write '\\*' for the character itself.")]
    [InlineData("a**", "'*' has nothing to act on here; write '\\*' for the character itself.")]
    [InlineData("^*", "'*' has nothing to act on here; write '\\*' for the character itself.")]
    [InlineData(@"(a)\1", "References back to a group cannot be used, because they can take endless time.")]
    [InlineData(@"\", "A backslash stands at the end.")]
    [InlineData(@"\a", @"'\a' means nothing in a regular expression of a schema.")]
    [InlineData(@"\u{110000}", @"'\u' means nothing in a regular expression of a schema.")]
    [InlineData(@"\p{Foo}", "'Foo' is not a general category of Unicode, such as 'L', 'Lu' or 'Nd'.")]
    [InlineData(@"\p", "'' is not a general category of Unicode, such as 'L', 'Lu' or 'Nd'.")]
    [InlineData("(?i:a)", "A group that starts with '(?i' cannot be used.")]
    [InlineData("^(?:){1000000000}$", "With its counts written out, the expression is too large.")]
    [InlineData("((a{100}){100}){100}", "With its counts written out, the expression is too large.")]
    [InlineData("(((((()){2000000000}){2000000000}){2000000000}){2000000000}){2000000000}", "With its counts written out, the expression is too large.")]
    public void Parse_NoExpression_SaysWhy(string pattern, string reason)
    {
        var result = SchemaPattern.Parse(pattern, out var fault);

        Assert.Null(result);
        Assert.Equal(reason, fault?.ToString());
    }

    [Fact]
    public void Parse_GroupsTooDeep_SaysSo()
    {
        var pattern = new string('(', 10_000) + new string(')', 10_000);

        var result = SchemaPattern.Parse(pattern, out var fault);

        Assert.Null(result);
        Assert.Equal("Its groups stand too deep inside each other.", fault?.ToString());
    }

    [Fact]
    public void IsFoundIn_ExpressionsThatTakeOthersForever_EndsSoon()
    {
        var text = new string('a', 20_000) + "!";
        var watch = Stopwatch.StartNew();

        foreach (var pattern in (string[])["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(.*a){10}$", "(?=(a+)+$)b", "(x+x+)+y"])
            Assert.False(SchemaPattern.Parse(pattern)?.IsFoundIn(text));

        Assert.True(watch.ElapsedMilliseconds < 60_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void IsFoundIn_FromSeveralThreads_AnswersTheSame()
    {
        var pattern = SchemaPattern.Parse("^(?!.*--)[a-z]+(-[a-z]+)*$");

        Parallel.For(0, 2_000, i => Assert.Equal(i % 2 == 0, pattern?.IsFoundIn(i % 2 == 0 ? "a-b-c" : "a-b--c")));
    }

    [Theory]
    [InlineData(false, RegexOptions.NonBacktracking)]
    [InlineData(true, RegexOptions.None)]
    public void IsFoundIn_GeneratedExpressions_AgreesWithTheFramework(bool withLooks, RegexOptions options)
    {
        var random = new Random(20230324);
        for (var i = 0; i < 400; i++)
        {
            var pattern = Expression(random, withLooks, 2);
            var ours = SchemaPattern.Parse(pattern);
            var theirs = new Regex(pattern, options | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

            for (var j = 0; j < 8; j++)
            {
                var text = Text(random);
                Assert.True(theirs.IsMatch(text) == ours?.IsFoundIn(text), $"{pattern} in '{text}'");
            }
        }
    }

    private static string Expression(Random random, bool withLooks, int depth)
    {
        var parts = new string[random.Next(1, 4)];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Part(random, withLooks, depth);
        return string.Join(random.Next(4) == 0 ? "|" : "", parts);
    }

    /// <summary>A part of an expression; with looks, groups are not repeated, lest the framework takes forever.</summary>
    private static string Part(Random random, bool withLooks, int depth)
    {
        var kind = random.Next(depth > 0 ? 12 : 10);
        if (kind >= 10 && withLooks)
            return $"({Pick(random, "?=", "?!", "?<=", "?<!", "?:")}{Expression(random, withLooks, depth - 1)})";
        return kind switch
        {
            >= 10 => $"({Expression(random, withLooks, depth - 1)}){Count(random)}",
            >= 8 => Pick(random, "a", "b", ".", "[ab]") + Count(random),
            >= 5 => Pick(random, "[ab]", "[^a]", "[a-đ]", "[^b-z-]", @"\p{Ll}", @"\P{L}", @"[\p{Lu}1]", "[0-9]", "."),
            >= 2 => Pick(random, "a", "b", "-", "1"),
            _ => Pick(random, "^", "$", @"\b", @"\B"),
        };
    }

    private static string Count(Random random) =>
        Pick(random, "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}", "{2,}", "{0}", "");

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>A short text; the framework's edges of words are those of ECMA-262 only in ASCII.</summary>
    private static string Text(Random random)
    {
        var characters = new char[random.Next(0, 8)];
        for (var i = 0; i < characters.Length; i++)
            characters[i] = "aab1-_X"[random.Next(7)];
        return new string(characters);
    }
}
