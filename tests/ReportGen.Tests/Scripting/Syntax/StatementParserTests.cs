namespace ReportGen.Tests.Scripting.Syntax;

public sealed class StatementParserTests
{
    [Theory]
    [InlineData("if a; 1; end", "(if a (block 1))")]
    [InlineData("if a\n1\nelse if b\n2\nelse\n3\nend", "(if a (block 1) b (block 2) else (block 3))")]
    [InlineData("if a\nelse\nif b; end\nend", "(if a (block) else (block (if b (block))))")]
    [InlineData("for x in y; x; end", "(for x y (block x))")]
    [InlineData("for x.y in 1..3\nelse\n0\nend", "(for (. x y) (Range 1 3) (block) else (block 0))")]
    [InlineData("for x in l offset:1 limit: a.b reversed; end", "(for x l offset:1 limit:(. a b) reversed (block))")]
    [InlineData("for x in f a 1 reversed; end", "(for x (call f a 1) reversed (block))")]
    [InlineData("for x in a | array.sort 'n'; for.index; end", "(for x (| a (call (. array sort) 'n')) (block (. for index)))")]
    [InlineData("while x < 3; break; continue; end", "(while (Less x 3) (block (break) (continue)))")]
    [InlineData("case x\n when 1, 2\n 'a'\n when 3 || 4 or 5\n 'b'\n else\n 'c'\nend",
        "(case x (when 1 2 (block 'a')) (when 3 4 5 (block 'b')) else (block 'c'))")]
    [InlineData("func f; ret $0; end", "(func f (fn f (block (ret $0))))")]
    [InlineData("func $f(x, y = -1, z...)\nret\nend", "(func $f (fn $f (x y=(Negate 1) z...) (block (ret))))")]
    [InlineData("f(x, y = 2) = x + y; f(1)", "(func f (fn f (x y=2) (block (ret (Add x y))))) (call f 1)")]
    [InlineData("f() = 5", "(func f (fn f () (block (ret 5))))")]
    [InlineData("capture x; 'a'; end", "(capture x (block 'a'))")]
    [InlineData("with a.b; c = 1; end", "(with (. a b) (block (= c 1)))")]
    [InlineData("wrap f 1; $$; end", "(wrap (call f 1) (block $$))")]
    [InlineData("import x; readonly y", "(import x) (readonly y)")]
    [InlineData("a # c\n## d\n e ## b", "a b")]
    [InlineData(";;\n;a;\r\n\r\nb", "a b")]
    public void Statements_AreRead(string code, string expected) => Assert.Equal(expected, ParserTester.Template("{{" + code + "}}"));

    [Theory]
    [InlineData("a {{ b }} c", "'a ' b ' c'")]
    [InlineData("{{}}", "")]
    [InlineData("{{ {a: 1}}}", "(object a:1)")]
    [InlineData("{{ # x }}y", "'y'")]
    [InlineData("{{ ## x }}y", "'y'")]
    [InlineData("a { {% b", "'a { {% b'")]
    [InlineData("a \n {{- b -}} \n c", "'a' b 'c'")]
    [InlineData("a \n  {{~ b ~}}  \n  c", "'a \\n' b '  c'")]
    [InlineData("a{{~ b ~}} c", "'a' b 'c'")]
    [InlineData("{{ b ~}}\r\nc", "b 'c'")]
    [InlineData("{%{a {{ b }}}%}", "'a {{ b }}'")]
    [InlineData(" {%%{-}%}-}%%} c", "'}%}' 'c'")]
    [InlineData("  {{ a; b }}", "'  ' (indent'  ' a) (indent'  ' b)")]
    [InlineData("x\n\t{{ a }} {{ b }}", "'x\\n\\t' (indent'\\t' a) ' ' b")]
    [InlineData("{{ a -}}\n  {{ b }}", "a b")]
    [InlineData("{{ a ~}}\n  {{ b }}", "a '  ' (indent'  ' b)")]
    [InlineData("{{ if a }}x{{ else }}y{{ end }}", "(if a (block 'x') else (block 'y'))")]
    [InlineData("{{ case a }}\n{{ when 1 }}x{{ end }}", "(case a (when 1 (block 'x')))")]
    public void TextAndCode_AreToldApart(string text, string expected) => Assert.Equal(expected, ParserTester.Template(text));

    [Fact]
    public void TextStatement_SpansItsVeryCharacters()
    {
        var slice = new Core.Sources.SourceSlice(new Core.Sources.SourceFile("t.md", "a  {{- x -}}  b"));

        var template = Core.Scripting.Syntax.TemplateParser.Parse(slice, new Core.Diagnostics.DiagnosticBag());

        Assert.Equal(["a", "x", "b"], template?.Body.Statements.Select(statement => statement.Span.Text));
    }
}
