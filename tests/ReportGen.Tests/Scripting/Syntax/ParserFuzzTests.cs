using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>Whatever stands in a template, the parser ends and says what is wrong; it never throws.</summary>
public sealed class ParserFuzzTests
{
    private const string Seed = """
        # {{ title }}
        {{~ for x in list | array.sort "name" offset: 1 limit: 2 reversed ~}}
          {{ if x.a?.b == 1 && !x.c[0] || (x.d ?? 3) > 2 }}{{ x | f a: 1 2 | g }}{{ else if y }}b{{ else }}c{{ end }}
        {{~ else -}} none {{ end ~}}
        {{ case x; when 1, 2; "a"; when 3 || 4; 'b'; else; `c`; end }}
        {{ func f(x, y = 2, z...); ret $"{x} {y + {a: [1, 2]}.a[0]}"; end; g(x) = x + 1; h = do; ret $0; end }}
        {{ x = 1; x += 2; x.y[0] = 0xff; ++x; capture z }}tên {{ end; wrap f 1; $$; end; readonly x }} {%{ {{ }%}
        """;

    private static readonly string[] Words =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if", "else", "end", "for", "in", "while", "case", "when", "func", "do",
        "ret", "capture", "readonly", "import", "with", "wrap", "break", "x", "tên", "$x", "$", "$0", "$$", "1", "1.5", "0x", "1e", "'a'",
        "\"", "'", "`", "$\"", "{", "}", "(", ")", "[", "]", "?[", ".", "?.", "..", "...", "..<", "+", "-", "--", "*", "/", "//", "%", "=",
        "==", "!", "!=", "<", ">=", "&&", "||", "??", "?!", "?", ":", ",", ";", "|", "@", "^", "#", "##", "\n", " ", "\\", "limit:",
        "reversed", "empty", "this", "null", "\ud83d\ude00", "\ud800", "\0", "&", "~", "elseif",
    ];

    [Fact]
    public void Parse_TokenSoup_NeverThrows()
    {
        var random = new Random(20_260_301);

        for (var i = 0; i < 3_000; i++)
        {
            var builder = new StringBuilder("{{ ");
            for (var count = random.Next(1, 40); count > 0; count--)
                builder.Append(Words[random.Next(Words.Length)]).Append(random.Next(2) == 0 ? " " : "");
            Check(builder.ToString());
        }
    }

    [Fact]
    public void Parse_MutatedTemplate_NeverThrows()
    {
        var random = new Random(20_260_302);

        for (var i = 0; i < 3_000; i++)
        {
            var builder = new StringBuilder(Seed);
            for (var count = random.Next(1, 6); count > 0; count--)
                Mutate(builder, random);
            Check(builder.ToString());
        }
    }

    [Fact]
    public void Parse_EveryBeginning_NeverThrows()
    {
        Assert.Equal("", ParserTester.Errors(Seed));

        for (var length = 0; length < Seed.Length; length++)
            Check(Seed[..length]);
    }

    [Fact]
    public void Read_OneParserForAllTexts_ReadsEachAsANewOneWould()
    {
        var random = new Random(20_261_127);
        var parser = new TemplateParser();

        for (var i = 0; i < 2_000; i++)
        {
            var builder = new StringBuilder(Seed);
            for (var count = random.Next(1, 6); count > 0; count--)
                Mutate(builder, random);
            var slice = new SourceSlice(new SourceFile("t.md", builder.ToString()));

            Assert.Equal(Told(slice, TemplateParser.Parse), Told(slice, parser.Read));
            Assert.Equal(Told(slice, TemplateParser.ParseExpression), Told(slice, parser.ReadExpression));
        }
    }

    /// <summary>What came of a text: its statements or its expression, and the findings.</summary>
    private static string Told<T>(SourceSlice slice, Func<SourceSlice, DiagnosticBag, T?> read)
    {
        var diagnostics = new DiagnosticBag();
        var tree = read(slice, diagnostics) switch
        {
            Template template => string.Join('\n', template.Body.Statements.Select(SyntaxPrinter.Print)),
            ScriptExpression expression => SyntaxPrinter.Print(expression.Value),
            _ => "",
        };
        return tree + string.Join('\n', diagnostics.All.Select(item => $"{item.Span} {item.Descriptor.Id} {item.Message.In(Language.English)}"));
    }

    private static void Mutate(StringBuilder builder, Random random)
    {
        var offset = random.Next(builder.Length);
        var length = Math.Min(random.Next(1, 12), builder.Length - offset);
        if (random.Next(2) == 0)
            builder.Remove(offset, length);
        if (random.Next(2) == 0)
            builder.Insert(Math.Min(offset, builder.Length), Words[random.Next(Words.Length)]);
    }

    private static void Check(string text)
    {
        var file = new SourceFile("t.md", text);
        var diagnostics = new DiagnosticBag();
        var template = TemplateParser.Parse(new SourceSlice(file), diagnostics);
        TemplateParser.ParseExpression(new SourceSlice(file), new DiagnosticBag());

        Assert.Equal(diagnostics.HasErrors, template is null);
        Assert.All(diagnostics.All, item => Assert.InRange(item.Span.End, 0, text.Length));
        Assert.All(diagnostics.All, item => Assert.DoesNotContain("{0}", item.Message.In(Language.Vietnamese), StringComparison.Ordinal));
        foreach (var statement in template?.Body.Statements ?? [])
            Assert.NotEqual("", SyntaxPrinter.Print(statement) + "-");
    }
}
