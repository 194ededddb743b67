namespace ReportGen.Tests.Scripting.Syntax;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(Add 1 (Multiply 2 3))")]
    [InlineData("1 - 2 - 3", "(Subtract (Subtract 1 2) 3)")]
    [InlineData("a / b // c % d", "(Modulo (DivideWhole (Divide a b) c) d)")]
    [InlineData("1..n + 1", "(Add (Range 1 n) 1)")]
    [InlineData("0..<x.size", "(RangeExclusive 0 (. x size))")]
    [InlineData("a < b == c >= d", "(Equal (Less a b) (GreaterOrEqual c d))")]
    [InlineData("a <= b != c > d", "(NotEqual (LessOrEqual a b) (Greater c d))")]
    [InlineData("a || b && c", "(Or a (And b c))")]
    [InlineData("a ?? b || c", "(Coalesce a (Or b c))")]
    [InlineData("a ?! b ?? c", "(Coalesce (NotNull a b) c)")]
    [InlineData("!a.b || c", "(Or (Not (. a b)) c)")]
    [InlineData("-a * +b", "(Multiply (Negate a) (Plus b))")]
    [InlineData("- - 1", "(Negate (Negate 1))")]
    [InlineData("(1 + 2) * 3", "(Multiply (nested (Add 1 2)) 3)")]
    [InlineData("a ? b : c ? d : e", "(? a b (? c d e))")]
    [InlineData("a ? b ? 1 : 2 : 3", "(? a (? b 1 2) 3)")]
    [InlineData("a == 1 ? x.y : z", "(? (Equal a 1) (. x y) z)")]
    [InlineData("a +\n b\n| f", "(| (Add a b) f)")]
    [InlineData("x++ + --y", "(Add (post1 x) (pre-1 y))")]
    public void Operators_BindAsInScriban(string text, string expected) => Assert.Equal(expected, ParserTester.Expression(text));

    [Theory]
    [InlineData("f a 'b' 3", "(call f a 'b' 3)")]
    [InlineData("f (a) [1] {x: 1}", "(call f (nested a) (list 1) (object x:1))")]
    [InlineData("f(a, b c)", "(call f a (call b c))")]
    [InlineData("f()", "(call f)")]
    [InlineData("f(1).x[2]", "([] (. (call f 1) x) 2)")]
    [InlineData("f x: 1 2 y: 'b'", "(call f x:1 2 y:'b')")]
    [InlineData("f(y: 1 + 2, 3)", "(call f y:(Add 1 2) 3)")]
    [InlineData("f x + 1 y", "(call f (Add x 1) y)")]
    [InlineData("f - 1", "(Subtract f 1)")]
    [InlineData("1 + f x + 2", "(Add (Add 1 (call f x)) 2)")]
    [InlineData("1 + f x * 2", "(Add 1 (call f (Multiply x 2)))")]
    [InlineData("4 + math.round 9.4", "(Add 4 (call (. math round) 9.4d))")]
    [InlineData("!f x && y", "(And (Not (call f x)) y)")]
    [InlineData("f @g ^h 2", "(call f (Function g) (Expand h) 2)")]
    [InlineData("f @a[$0] !b", "(call f (Function ([] a $0)) (Not b))")]
    [InlineData("1 2", "(call 1 2)")]
    [InlineData("include 'a.md' b", "(call include 'a.md' b)")]
    [InlineData("c ? f x : y", "(? c (call f x) y)")]
    [InlineData("c ? f x: y : z", "(? c (call f x:y) z)")]
    public void Calls_TakeTheirArguments(string text, string expected) => Assert.Equal(expected, ParserTester.Expression(text));

    [Theory]
    [InlineData("x | f", "(| x f)")]
    [InlineData("x | f a | g", "(| (| x (call f a)) g)")]
    [InlineData("x |\n f\n  | g", "(| (| x f) g)")]
    [InlineData("x | f + 1", "(Add (| x f) 1)")]
    [InlineData("x | f a ? 1 : 2", "(? (| x (call f a)) 1 2)")]
    [InlineData("1 + x | f", "(| (Add 1 x) f)")]
    [InlineData("math.plus 1 2 | string.x", "(| (call (. math plus) 1 2) (. string x))")]
    [InlineData("x | (f a | g) 6", "(| x (call (nested (| (call f a) g)) 6))")]
    public void Pipes_ComeLast(string text, string expected) => Assert.Equal(expected, ParserTester.Expression(text));

    [Theory]
    [InlineData("a.b.c", "(. (. a b) c)")]
    [InlineData("a?.b.c", "(?. (?. a b) c)")]
    [InlineData("a[0][b]", "([] ([] a 0) b)")]
    [InlineData("a?[0]", "(?[] a 0)")]
    [InlineData("a ?[0]:[1]", "(? a (list 0) (list 1))")]
    [InlineData("a [0]", "(call a (list 0))")]
    [InlineData("a.empty?", "(. a empty?)")]
    [InlineData("a.empty ? 1 : 2", "(? (. a empty) 1 2)")]
    [InlineData("$.name + $0 + $x", "(Add (Add (. $ name) $0) $x)")]
    [InlineData("$[-1]", "([] $ (Negate 1))")]
    [InlineData("this['a'] == empty", "(Equal ([] this! 'a') empty!)")]
    [InlineData("tên.số_lượng", "(. tên số_lượng)")]
    [InlineData("(x).for", "(. (nested x) for)")]
    [InlineData("x = if", "(= x if)")]
    [InlineData("for.index", "(. for index)")]
    public void Members_AreReached(string text, string expected) => Assert.Equal(expected, AsStatement(text));

    [Theory]
    [InlineData("[1, [2], ]", "(list 1 (list 2))")]
    [InlineData("[]", "(list)")]
    [InlineData("{a: 1, \"b c\": {}, }", "(object a:1 b c:(object))")]
    [InlineData("{\n a:\n 1\n,\n b: [\n]\n}", "(object a:1 b:(list))")]
    [InlineData("do; ret 1; end", "(fn do (block (ret 1)))")]
    [InlineData("do(x)\n ret x\n end", "(fn do (x) (block (ret x)))")]
    [InlineData("(do\n 1\n end) + 2", "(Add (nested (fn do (block 1))) 2)")]
    [InlineData("f 1 do\n 2\n end", "(call f 1 (fn do (block 2)))")]
    public void Collections_AndFunctions_AreRead(string text, string expected) => Assert.Equal(expected, AsStatement(text));

    [Theory]
    [InlineData("x = 1", "(= x 1)")]
    [InlineData("x.y += 2", "(Add= (. x y) 2)")]
    [InlineData("x[0] -= f a", "(Subtract= ([] x 0) (call f a))")]
    [InlineData("x *= 2; x /= 2; x //= 2; x %= 2", "(Multiply= x 2) (Divide= x 2) (DivideWhole= x 2) (Modulo= x 2)")]
    [InlineData("$x = a | b", "(= $x (| a b))")]
    [InlineData("(if) = 5", "(= if 5)")]
    public void Assignments_StandAlone(string text, string expected) => Assert.Equal(expected, AsStatement(text));

    [Fact]
    public void Spans_AreTheVeryCharacters()
    {
        var sum = Assert.IsType<Core.Scripting.Syntax.BinaryExpression>(ParserTester.ExpressionTree("  a.b + f x  "));

        Assert.Equal("a.b + f x", sum.Span.Text);
        Assert.Equal("a.b", sum.Left.Span.Text);
        Assert.Equal("b", Assert.IsType<Core.Scripting.Syntax.MemberExpression>(sum.Left).NameSpan.Text);
        Assert.Equal("f x", sum.Right.Span.Text);
    }

    private static string AsStatement(string text) => ParserTester.Template("{{" + text + "}}");
}
