using System.Globalization;
using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>
/// Whatever a template holds, it ends in text or in findings at places of its own, within small limits. REPORTGEN_FUZZ sets how many inputs
/// of each kind are tried, and another beginning for the random numbers (<c>500000:7</c>).
/// </summary>
public sealed class EvaluationFuzzTests
{
    private const string Data = """
        x: { a: 1, b: [1, 2, { c: null }], d: "a *b*" }
        tên: Hội
        list: [{ name: An, n: 3 }, { name: Bình, n: 5 }]
        none: null
        yes: true
        """;

    private const string Seed = """
        # {{ tên }}
        {{~ for v in list offset: 0 limit: 2 reversed ~}}
          {{ if x?.f.b == null && !x.b[0] || (x.e ?? 3) > 2 }}{{ v.name | string.upcase | string.replace 'A' 'b' }}{{ else if yes }}b{{ else }}c{{ end }}
        {{~ else -}} none {{ end ~}}
        {{ case x.a; when 1, 2; "a"; when 3 || 4; 'b'; else; `c`; end }}
        {{ func f(p, q = 2, r...); ret $"{p} {q + {a: [1, 2]}.a[0]}"; end; g(p) = p + 1; h = @(do; ret $0; end); h 1; g 2; f 1 }}
        {{ y = {}; y.y = 1; y.y += 2; y.z = [1]; y.z[3] = 0xff; y.y++; capture z }}tên {{ tên }}{{ end; z + '*'; z }}
        {{ func w }}<{{ $$ }}>{{ end; wrap w; $i = 0; while $i < 3; $i = $i + 1; $i; if $i == 2; continue; end; end; end }}
        {{ x.b | array.size }} {{ list | array.map 'n' | array.join ', ' }} {{ 1..5 | array.filter @(do; ret $0 > 2; end) | vn.join }}
        {{ with list[0]; name; end; 'a' * 3 + 1.5; import {k: 1}; k; readonly k; include 'part.md' tên }}
        """;

    private const string Part = "{{ $1 }} {{ tên | string.size }}";

    private static readonly string[] Words =
    [
        "if", "else", "end", "end", "end", "for v in", "while", "case", "when", "func f", "do", "ret", "capture y", "with", "wrap f", "break",
        "continue", "import", "readonly", "include 'part.md'", "x", "x.a", "x.b", "x.b[1]", "x.d", "tên", "list", "none", "yes", "v", "y", "f",
        "$x", "$", "$0", "$$", "1", "0", "-1", "1.5", "2m", "999999999999", "'a'", "''", "`b`", "$\"{x.a}\"", "{", "}", "{a: 1}", "(", ")",
        "[", "]", "[1, 2]", "?[0]", ".size", "?.z", ".a", "..", "..<", "+", "-", "--", "++", "*", "/", "//", "%", "=", "+=", "==", "!=", "!",
        "<", ">=", "&&", "||", "??", "?!", "?", ":", ",", ";", ";", "\n", "|", "| array.size", "| array.join ','", "| array.sort", "| array.add y",
        "| array.each @f", "| array.filter @(do; ret $0; end)", "| string.upcase", "| string.split ''", "| string.pad_left 9999", "| math.format 'D9'",
        "| object.keys", "| regex.match '(a+)+$'", "| date.parse", "| vn.join", "| vn.words", "| md.raw", "@f", "@", "^", "^list", "this", "empty",
        "null", "}}", "{{", "}} - {{", "}}|{{", "-}}", "{{~",
    ];

    [Fact]
    public void Render_TokenSoup_EndsInTextOrFindings()
    {
        var (count, random) = Plan(5_000, 20_260_401);

        for (var i = 0; i < count; i++)
            Check(Soup(random));
    }

    [Fact]
    public void Render_MutatedTemplate_EndsInTextOrFindings()
    {
        Assert.NotEqual("", TemplateTester.Render(Seed.Replace("; include 'part.md' tên", "", StringComparison.Ordinal), Data));
        var (count, random) = Plan(5_000, 20_260_402);

        for (var i = 0; i < count; i++)
            Check(Mutated(random));
    }

    private static (int Count, Random Random) Plan(int count, int seed)
    {
        if (Environment.GetEnvironmentVariable("REPORTGEN_FUZZ") is not { Length: > 0 } setting)
            return (count, new Random(seed));
        var parts = setting.Split(':');
        var shift = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), new Random(seed + shift));
    }

    private static string Soup(Random random)
    {
        var builder = new StringBuilder("{{ ");
        for (var count = random.Next(1, 30); count > 0; count--)
            builder.Append(Words[random.Next(Words.Length)]).Append(' ');
        return builder.Append("}}").ToString();
    }

    private static string Mutated(Random random)
    {
        var lines = Seed.Split('\n');
        var builder = new StringBuilder(random.Next(2) == 0 ? Seed : lines[random.Next(lines.Length)]);
        for (var count = random.Next(1, 4); count > 0 && builder.Length > 1; count--)
        {
            var offset = random.Next(builder.Length);
            if (random.Next(2) == 0)
                builder.Remove(offset, Math.Min(random.Next(1, 8), builder.Length - offset));
            else
                builder.Insert(offset, " " + Words[random.Next(Words.Length)] + " ");
        }
        return builder.ToString();
    }

    private static void Check(string template)
    {
        var limits = new EvaluationLimits { Steps = 100_000, OutputLength = 100_000, TextLength = 50_000, ListLength = 10_000, LoopTurns = 1_000 };
        var diagnostics = new DiagnosticBag();
        MappedText? text;
        try
        {
            text = TemplateTester.Render(template, Data, EvaluationOptions.Default with { Limits = limits }, diagnostics, new KeyValuePair<string, string>("part.md", Part));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException("Thrown by: " + template, exception);
        }

        Assert.True(text is null == diagnostics.HasErrors, template);
        Assert.True(text is null || text.Text.Length <= limits.OutputLength, template);
        Assert.All(diagnostics.All, item => Assert.InRange(item.Span.End, 0, item.Span.File.Text.Length));
        Assert.All(diagnostics.All, item => Assert.DoesNotContain("{0}", item.Message.In(Language.Vietnamese), StringComparison.Ordinal));
        Assert.Equal(text?.Text.Length ?? 0, text?.Segments.Sum(segment => segment.Length) ?? 0);
    }
}
