using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>An error inside a function or an included template shows the calls that led there, the innermost first, three at the most.</summary>
public sealed class CallChainTests
{
    private static readonly KeyValuePair<string, string>[] Includes =
    [
        new("outer.md", "a\n{{ include 'inner.md' }}"),
        new("inner.md", "{{ nope }}"),
    ];

    [Theory]
    [InlineData("{{ func f(x); ret x.y; end; f 1 }}", "main.md:1:29")]
    [InlineData("{{ func f(x); ret x.y; end; 1 | f }}", "main.md:1:33")]
    [InlineData("{{ func f(x); ret x.y; end; func g(x); ret f x; end; g 1 }}", "main.md:1:44 main.md:1:54")]
    [InlineData("{{ [1] | array.each do; ret $0.y; end }}", "main.md:1:10")]
    [InlineData("{{ include 'outer.md' }}", "outer.md:2:12 main.md:1:12")]
    [InlineData("{{ a() = nope; b() = a; c() = b; d() = c; e() = d; e }}", "main.md:1:22 main.md:1:31 main.md:1:40")]
    [InlineData("{{ func f(x); f x; end; f 1 }}", "main.md:1:25")]
    [InlineData("{{ nope }}", "")]
    public void Render_ErrorInACall_ShowsTheCallsAroundIt(string template, string expected)
    {
        var diagnostics = new DiagnosticBag();

        TemplateTester.Render(template, "{}", EvaluationOptions.Default, diagnostics, Includes);

        var related = Assert.Single(diagnostics.All).Related;
        Assert.Equal(expected, string.Join(' ', related.Select(place => place.Span)));
        Assert.All(related, place => Assert.Equal("It was called from here.", place.Text.In(Language.English)));
        Assert.All(related, place => Assert.Equal("Được gọi từ đây.", place.Text.In(Language.Vietnamese)));
    }

    [Fact]
    public void Render_WrongDataInACall_ShowsTheDataBeforeTheCall()
    {
        var error = TemplateTester.Fail("{{ func f(x); ret math.abs x; end; f name }}", "name: An");

        Assert.Equal(["data.yaml:1:7", "main.md:1:36"], error.Related.Select(place => place.Span.ToString()));
    }

    [Theory]
    [InlineData("{{ place.code = 1 }}", "data.yaml:1:16")]
    [InlineData("{{ place.other = 1 }}", "data.yaml:1:1")]
    [InlineData("{{ place['code'] = 1 }}", "data.yaml:1:16")]
    [InlineData("{{ x = list; x[0] = 1 }}", "data.yaml:2:1")]
    [InlineData("{{ list.x = 1 }}", "data.yaml:2:1")]
    [InlineData("{{ place = 1 }}", "data.yaml:1:1")]
    [InlineData("{{ with place; code = 1; end }}", "data.yaml:1:16")]
    public void Render_AssignmentToData_PointsAtTheData(string template, string expected)
    {
        var error = TemplateTester.Fail(template, "place: { code: a }\nlist: [1, 2]\n");

        Assert.Equal("RG4067", error.Descriptor.Id);
        Assert.Equal(expected, Assert.Single(error.Related).Span.ToString());
    }

    [Fact]
    public void Render_AssignmentToAReadOnlyVariable_PointsAtNoData()
    {
        var error = TemplateTester.Fail("{{ x = 1; readonly x; x = 2 }}");

        Assert.Equal("RG4067", error.Descriptor.Id);
        Assert.Empty(error.Related);
    }
}
