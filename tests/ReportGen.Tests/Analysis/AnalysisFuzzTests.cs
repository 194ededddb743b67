using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Analysis;

/// <summary>Whatever parses can be analysed: no exception, and an end.</summary>
public sealed class AnalysisFuzzTests
{
    private const int Inputs = 4000;
    private const int Seed = 20260512;

    private static readonly string[] Pieces =
    [
        "a", "b", "$x", "$0", "$", "this", "for", "1", "'t'", "null", "true", "[a, 1]", "{ k: a }", "a.k", "a?.k", "a[0]", "a['k']", "(a)", "a | array.first",
        "a | array.map 'k'", "a | array.filter @(do; ret $0.k; end)", "f a", "f", "@f", "^a", "a + b", "a && b.k", "a || !b", "a ?? b", "a ? b : a", "1..3",
        "a == b", "string.upcase a", "include 'other'", "include a", "object.default a.k b", "$\"{a}\"", "-a", "a.size", "empty",
    ];

    private static readonly string[] Shapes =
    [
        "{{ a = # }}", "{{ # }}", "{{ if # }}", "{{ else }}", "{{ end }}", "{{ for b in # }}", "{{ while # }}", "{{ break }}", "{{ continue }}", "{{ func f(x) }}",
        "{{ ret # }}", "{{ capture b }}", "{{ case # }}{{ when # }}", "{{ with # }}", "{{ wrap f # }}", "{{ $$ }}", "{{ import # }}", "{{ $x = # }}", "{{ a.k = # }}",
        "{{ a[#] = # }}", "{{ a += # }}", "{{ a++ }}", "{{ readonly a }}", "text", "{{ func f; ret #; end }}", "{{ b = do; ret #; end }}",
    ];

    [Fact]
    public void Check_RandomTemplates_ComeToAnEnd()
    {
        var random = new Random(Seed);
        var parsed = 0;

        for (var i = 0; i < Inputs; i++)
        {
            var text = Template(random);
            if (TemplateParser.Parse(new SourceSlice(new SourceFile("main", text)), new DiagnosticBag()) is not { } template)
                continue;
            parsed++;
            var set = new TemplateSet(new Dictionary<string, Template> { ["other"] = template });
            var findings = new AnalysisFindings();
            var sources = new AnalysisSources(set, new() { ["a"] = new ListType(TemplateType.Text) }, _ => false);
            var analysis = new TemplateAnalysis(sources, findings);
            analysis.RunBody(analysis.Frame, template.Body);
            analysis.Calls.LookAtUncalled();
            findings.Report(new DiagnosticBag(), []);
        }

        Assert.True(parsed > Inputs / 10, $"Only {parsed} of {Inputs} templates parse.");
    }

    private static string Template(Random random)
    {
        var text = new System.Text.StringBuilder();
        var open = 0;
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var shape = Shapes[random.Next(Shapes.Length)];
            var isEnd = shape == "{{ end }}";
            if ((isEnd || shape == "{{ else }}") && open == 0)
                continue;
            open += isEnd ? -1 : Opens(shape) ? 1 : 0;
            foreach (var character in shape)
                text.Append(character == '#' ? Pieces[random.Next(Pieces.Length)] : character.ToString());
        }
        return text + string.Concat(Enumerable.Repeat("{{ end }}", open));
    }

    private static bool Opens(string shape) =>
        shape.StartsWith("{{ if", StringComparison.Ordinal) || shape.StartsWith("{{ for", StringComparison.Ordinal) || shape.StartsWith("{{ wh", StringComparison.Ordinal)
        || shape is "{{ func f(x) }}" or "{{ capture b }}" || shape.StartsWith("{{ case", StringComparison.Ordinal) || shape.StartsWith("{{ w", StringComparison.Ordinal);
}
