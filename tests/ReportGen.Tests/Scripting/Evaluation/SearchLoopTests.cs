using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>A loop that looks for elements of data gives the same, of the same data and in as many steps, as one over a list that can change.</summary>
public sealed class SearchLoopTests
{
    private const string Find = """
        {{ func find(kind)
          $n = 0
          $found = []
          for $x in list
            if $x.kind == kind
              $found = $found | array.add $x.name
              $n = $n + 1
            end
          end
          ret (array.join $found ",") + $n
        end }}
        """;

    [Theory]
    [InlineData("{{ find 'a' }}{{ find 'b' }}{{ find 'none' }}{{ find 'a' }}")]
    [InlineData("{{ find 'a' }}{{ find 'b' }}{{ find 5 }}")]
    [InlineData("{{ find 'a' }}{{ find 'b' }}{{ find null }}")]
    [InlineData("{{ find 'a' }}{{ find 'b' }}{{ func first(k); for $x in list; if $x.kind == k; ret $x.name; end; end; ret 'no'; end }}{{ first 'b' }}{{ first 'z' }}{{ first 'a' }}")]
    [InlineData("{{ find 'a' }}{{ for x in list; if x.kind == 'b'; for.index; for.changed; for.last; end; end }}")]
    [InlineData("{{ k = 'a'; find k; for x in list; if x.kind == k; k = 'b'; x.name; end; end }}")]
    [InlineData("{{ find 'a' }}{{ for x in list; if x.kind == x.name; x.name; end; end }}")]
    [InlineData("{{ find 'a' }}{{ for x in list; if x.kind == x.kind; x.name; end; end }}")]
    [InlineData("{{ find 'a' }}{{ for x in list; if x?.rare == 'r'; x.name; break; end; end }}{{ for x in list; if x?.rare == 'r'; x.name; end; end }}")]
    [InlineData("{{ find 'a' }}{{ for x in list; if x.rare == 'r'; x.name; end; end }}")]
    [InlineData("{{ find 'a' }}{{ for x in list; if x.long == text; x.name; end; end }}{{ for x in list; if x.long == nothing; x.name; end; end }}")]
    [InlineData("{{ find 'a' }}{{ for o in list; for x in list; if x.kind == o.kind; o.name + x.name; continue; end; end; end }}")]
    public void Render_ListThatCannotChange_GivesTheSameInAsManySteps(string template)
    {
        var steps = 1L;
        while (!AssertSame(Find + template, steps))
            steps += 1 + (steps / 23);

        AssertSame(Find + template, steps: 1_000_000);
    }

    /// <returns>Whether the steps were enough.</returns>
    private static bool AssertSame(string template, long steps)
    {
        var searched = Render(template, steps, isReadOnly: true);
        var gone = Render(template, steps, isReadOnly: false);

        Assert.Equal(gone, searched);
        return !gone.Contains("RG4080", StringComparison.Ordinal);
    }

    private static string Render(string template, long steps, bool isReadOnly)
    {
        var diagnostics = new DiagnosticBag();
        var parsed = TemplateParser.Parse(new SourceSlice(new SourceFile("t.md", template)), diagnostics);
        Assert.NotNull(parsed);
        var options = EvaluationOptions.Default with { Limits = new EvaluationLimits { Steps = steps } };
        var text = new TemplateEvaluator(Model(isReadOnly), options, IncludeSource.None).Render(parsed, diagnostics);
        return string.Join('\n',
        [
            text?.Text,
            .. text?.Segments.Select(segment => $"{segment.Start} {segment.Origin.Expression}: {string.Join(' ', segment.Origin.Data)}") ?? [],
            .. diagnostics.All.Select(finding => $"{finding} {string.Join(' ', finding.Related)}"),
        ]);
    }

    private static ScriptObject Model(bool isReadOnly)
    {
        var data = new SourceFile("d.yaml", string.Concat(Enumerable.Range(0, 60).Select(line => $"line {line}\n")));
        var at = 0;
        var items = new List<ScriptValue>();
        foreach (var kind in "bacabcaab")
        {
            var item = new ScriptObject(Next()) { IsReadOnly = true };
            item.Set("kind", new ScriptText(kind.ToString(), Next()));
            item.Set("name", new ScriptText("n" + items.Count, Next()));
            item.Set("long", new ScriptText(new string(kind, 20 * items.Count), Next()));
            if (items.Count is 3 or 6)
                item.Set("rare", new ScriptText("r", Next()));
            items.Add(item);
        }
        var model = new ScriptObject();
        model.Set("list", new ScriptList(items, Next()) { IsReadOnly = isReadOnly });
        model.Set("text", new ScriptText(new string('b', 80), Next()));
        return model;

        Origins Next() => new(data.Span(5 * at++, 4));
    }
}
