using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>The mode in which Scriban's own cases run: what Scriban forgives is forgiven, and what it refuses is refused at its place.</summary>
public sealed class LenienceTests
{
    [Theory]
    [InlineData("{{ a = {}; a.b }}|{{ nope }}|{{ nope?.x }}|{{ nope?.x?.y ?? 1 }}", "|||1")]
    [InlineData("{{ [1] | array.insert_at 3 5 }}", "[1, null, null, 5]")]
    [InlineData("{{ [1] | array.insert_at (-1) 5 }}", "[5, 1]")]
    [InlineData("{{ [1, 2] | array.remove_at 5 }}{{ [1, 2] | array.remove_at (-3) }}", "[1, 2][1, 2]")]
    [InlineData("{{ [{ a: 1 }, { b: 2 }] | array.map 'a' }}", "[1]")]
    [InlineData("{{ null | string.pluralize 'a' 'b' }}", "b")]
    [InlineData("{{ null | math.times 2 }}", "")]
    [InlineData("{{ import null }}x", "x")]
    [InlineData("{{ null | string.literal }}|{{ 'a' | string.contains null }}|{{ 'a' | string.starts_with null }}", "|false|false")]
    [InlineData("{{ null + 1 }}{{ 1 == 'a' }}{{ null < 1 }}", "falsefalse")]
    [InlineData("{{ [1, 'a', null, { b: 'c' }] }}", "[1, \"a\", null, {b: \"c\"}]")]
    [InlineData("{{ for x in null }}a{{ else }}b{{ end }}", "b")]
    [InlineData("a{{ ret 5 }}b", "a5")]
    public void Render_Lenient_IsForgiven(string template, string expected)
    {
        var text = TemplateTester.Render(template, options: TemplateTester.Lenient);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("{{ nope.x }}", "1:4")]
    [InlineData("{{ 1 + nope.x.y }}", "1:8")]
    [InlineData("{{ nope[0] }}", "1:4")]
    [InlineData("{{ a = {}; a.b.c }}", "1:12")]
    [InlineData("{{ x = 5; x.y }}", "1:11")]
    [InlineData("{{ nope.x = 1 }}", "1:4")]
    [InlineData("{{ a = [1]; a[null] }}", "1:15")]
    [InlineData("{{ x = 5; x[0] }}", "1:11")]
    [InlineData("{{ import 5 }}", "1:11")]
    [InlineData("{{ nope 1 }}", "1:4")]
    [InlineData("{{ 'a' | nope }}", "1:10")]
    [InlineData("{{ for x in 5 }}{{ end }}", "1:13")]
    [InlineData("{{ 1..1000000 | array.insert_at 2000000000 1 }}", "1:17")]
    [InlineData("{{ [1] | array.insert_at 2000000000 1 }}", "1:10")]
    public void Render_Lenient_IsRefusedAtItsPlace(string template, string place)
    {
        var diagnostics = new DiagnosticBag();

        TemplateTester.Render(template, "{}", TemplateTester.Lenient, diagnostics);

        Assert.Equal(place, Assert.Single(diagnostics.All).Span.Position.ToString());
    }
}
