using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>Included templates: arguments, names, indent, nesting, errors.</summary>
public sealed class IncludeTests
{
    private const string Data = "tên: An\nlist: [1, 2, 3]\nplace: { code: x_1 }\n";

    private static readonly KeyValuePair<string, string>[] Includes =
    [
        new("plain.md", "văn bản"),
        new("name.md", "{{ tên }}"),
        new("arguments.md", "{{ $.size }}:{{ $1 }}"),
        new("named.md", "{{ $.số }}/{{ $.chữ }}"),
        new("optional.md", "{{ $.x ?? 'không' }}"),
        new("lines.md", "một\nhai\nba"),
        new("nested.md", "<{{ include 'plain.md' }}>"),
        new("deeper.md", "<{{ include 'nested.md' }}>"),
        new("indented.md", "a\n  {{ include 'lines.md' }}"),
        new("local.md", "{{ $x = 2; $x }}"),
        new("sees-local.md", "{{ $y ?? 'ẩn' }}"),
        new("global.md", "{{ g = 5 }}"),
        new("element.md", "({{ e }})"),
        new("function.md", "{{ func twice(x); ret x * 2; end }}"),
        new("returns.md", "a{{ ret }}b"),
        new("code.md", "{{ place.code }}"),
        new("itself.md", "{{ include 'itself.md' }}"),
        new("ping.md", "{{ include 'pong.md' }}"),
        new("pong.md", "\n{{ include 'ping.md' }}"),
        new("fails.md", "x\n{{ place.cod }}"),
        new("breaks.md", "{{ break }}"),
        new("empty.md", ""),
        new("sections/phần.md", "phần {{ $1 }}"),
        new("value.md", "{{ ret 12 }}"),
    ];

    [Theory]
    [InlineData("{{ include 'plain.md' }}", "văn bản")]
    [InlineData("{{ include 'name.md' }}", "An")]
    [InlineData("{{ include('plain.md') }}", "văn bản")]
    [InlineData("{{ 'plain.md' | include }}", "văn bản")]
    [InlineData("{{ n = 'plain'; include n + '.md' }}", "văn bản")]
    [InlineData("{{ include 'arguments.md' 'b' }}", "2:b")]
    [InlineData("{{ include 'arguments.md' 'b' 3 }}", "3:b")]
    [InlineData("{{ include 'named.md' số: 1 chữ: 'a' }}", "1/a")]
    [InlineData("{{ include 'optional.md' }}{{ include 'optional.md' x: 1 }}", "không1")]
    [InlineData("{{ include 'nested.md' }}", "<văn bản>")]
    [InlineData("{{ include 'deeper.md' }}", "<<văn bản>>")]
    [InlineData("  {{ include 'lines.md' }}\n", "  một\n  hai\n  ba\n")]
    [InlineData("  {{ include 'indented.md' }}\n", "  a\n    một\n    hai\n    ba\n")]
    [InlineData("x {{ include 'lines.md' }}\n", "x một\nhai\nba\n")]
    [InlineData("{{ $x = 1; include 'local.md'; $x }}", "21")]
    [InlineData("{{ $y = 1; include 'sees-local.md' }}", "ẩn")]
    [InlineData("{{ include 'global.md'; g }}", "5")]
    [InlineData("{{ for e in list; include 'element.md'; end }}", "(1)(2)(3)")]
    [InlineData("{{ for e in list; if for.last; include 'plain.md'; end; end }}", "văn bản")]
    [InlineData("{{ include 'function.md'; twice 4 }}", "8")]
    [InlineData("{{ include 'returns.md' }}c", "ac")]
    [InlineData("{{ capture c; include 'plain.md'; end; c }}", "văn bản")]
    [InlineData("{{ x = include 'plain.md'; x + '!' }}", "văn bản!")]
    [InlineData("{{ include 'plain.md' | string.upcase }}", "VĂN BẢN")]
    [InlineData("{{ include 'code.md' }}", "x_1")]
    [InlineData("{{ capture c }}{{ include 'code.md' }}{{ end; c }}", "x_1")]
    [InlineData("a{{ include 'empty.md' }}b", "ab")]
    [InlineData("{{ include 'sections/phần.md' 2 }}", "phần 2")]
    [InlineData("{{ func f; ret include 'plain.md'; end; f }}", "văn bản")]
    [InlineData("{{ with place; include 'name.md'; end }}", "An")]
    [InlineData("{{ include 'plain.md'; include 'plain.md' }}", "văn bảnvăn bản")]
    public void Render_Include_GivesTheTextOfTheTemplate(string template, string expected)
    {
        var diagnostics = new DiagnosticBag();

        var text = TemplateTester.Render(template, Data, EvaluationOptions.Default, diagnostics, Includes);

        Assert.Empty(diagnostics.All);
        Assert.Equal(expected, text?.Text);
    }

    [Theory]
    [InlineData("{{ include 'plan.md' }}", "main.md:1:12", "RG4073", "'plain.md'")]
    [InlineData("{{ include 'sections/phan.md' }}", "main.md:1:12", "RG4073", "'sections/phần.md'")]
    [InlineData("{{ include '../plain.md' }}", "main.md:1:12", "RG4073", null)]
    [InlineData("{{ include '/etc/passwd' }}", "main.md:1:12", "RG4073", null)]
    [InlineData("{{ include }}", "main.md:1:4", "RG4074", null)]
    [InlineData("{{ include 1 }}", "main.md:1:4", "RG4074", null)]
    [InlineData("{{ include x: 'plain.md' }}", "main.md:1:4", "RG4074", null)]
    [InlineData("{{ include 'itself.md' }}", "itself.md:1:12", "RG4075", null)]
    [InlineData("{{ include 'ping.md' }}", "pong.md:2:12", "RG4075", null)]
    [InlineData("{{ include 'fails.md' }}", "fails.md:2:10", "RG4051", "'code'")]
    [InlineData("{{ for i in list; include 'breaks.md'; end }}", "breaks.md:1:4", "RG4072", null)]
    [InlineData("{{ include 'named.md' }}", "named.md:1:6", "RG4051", null)]
    [InlineData("{{ include 'arguments.md' }}", "arguments.md:1:17", "RG4054", null)]
    public void Render_BadInclude_IsAnErrorAtItsPlace(string template, string place, string id, string? hint)
    {
        var diagnostics = new DiagnosticBag();

        var text = TemplateTester.Render(template, Data, EvaluationOptions.Default, diagnostics, Includes);

        Assert.Null(text);
        var diagnostic = Assert.Single(diagnostics.All);
        Assert.Equal((place, id), (diagnostic.Span.ToString(), diagnostic.Descriptor.Id));
        if (hint is not null)
            Assert.Contains(hint, diagnostic.Hint?.In(Language.English), StringComparison.Ordinal);
    }
}
