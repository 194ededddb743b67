using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>Each piece of output knows its expression and the very data nodes that were read for it.</summary>
public sealed class SourceMapTests
{
    private const string Data = """
        tên: An
        số: 11
        list:
          - { n: x, ok: true }
          - { n: y, ok: false }
          - { n: z, ok: true }
        flag: true
        none: null
        a_1: b_c
        words: [mot, hai]
        """;

    private static readonly KeyValuePair<string, string>[] Includes =
    [
        new("part.md", "phần {{ tên }}."),
        new("argument.md", "[{{ $1 }}]"),
        new("lines.md", "một\n{{ tên }}\n"),
    ];

    [Theory]
    [InlineData("văn bản", "[văn bản]văn bản<")]
    [InlineData("a {{ tên }} b", "[a ]a < [An]tên<1:6 [ b] b<")]
    [InlineData("{{ 5 }}", "[5]5<")]
    [InlineData("{{ 'chữ' }}", "[chữ]'chữ'<")]
    [InlineData("{{ số + 1 }}", "[12]số + 1<2:5")]
    [InlineData("{{ list.size }}/{{ số }}", "[3]list.size<3:1,4:5,5:5,6:5 [/]/< [11]số<2:5")]
    [InlineData("{{ list | array.size }}", "[3]list | array.size<3:1,4:5,5:5,6:5")]
    [InlineData("{{ list | array.filter @(do(x); ret x.ok; end) | array.size }}", "[2]list | array.filter @(do(x); ret x.ok; end) | array.size<3:1,4:17,5:17,6:17,4:5,6:5")]
    [InlineData("{{ list | array.map 'n' | array.join ', ' }}", "[x]list | array.map 'n' | array.join ', '<4:10 [, ]list | array.map 'n' | array.join ', '< [y]list | array.map 'n' | array.join ', '<5:10 [, ]list | array.map 'n' | array.join ', '< [z]list | array.map 'n' | array.join ', '<6:10")]
    [InlineData("{{ list | array.map 'n' | vn.join }}", "[x]list | array.map 'n' | vn.join<4:10 [, ]list | array.map 'n' | vn.join<3:1 [y]list | array.map 'n' | vn.join<5:10 [ và ]list | array.map 'n' | vn.join<3:1 [z]list | array.map 'n' | vn.join<6:10")]
    [InlineData("{{ words | array.join '-' }}", "[mot]words | array.join '-'<10:9 [-]words | array.join '-'< [hai]words | array.join '-'<10:14")]
    [InlineData("{{ tên | string.upcase }}", "[AN]tên | string.upcase<1:6")]
    [InlineData("{{ tên | string.append '!' }}", "[An]tên | string.append '!'<1:6 [!]tên | string.append '!'<")]
    [InlineData("{{ tên | string.replace 'n' 'm' }}", "[Am]tên | string.replace 'n' 'm'<1:6")]
    [InlineData("{{ tên + list[0].n | string.replace_first 'x' 'y' }}", "[An]tên + list[0].n | string.replace_first 'x' 'y'<1:6 [y]tên + list[0].n | string.replace_first 'x' 'y'<4:10")]
    [InlineData("{{ tên + list[0].n | regex.replace 'n|x' 'm' }}", "[Am]tên + list[0].n | regex.replace 'n|x' 'm'<1:6 [m]tên + list[0].n | regex.replace 'n|x' 'm'<4:10")]
    [InlineData("{{ tên + '-' + list[0].n | regex.split '-' | array.last }}", "[x]tên + '-' + list[0].n | regex.split '-' | array.last<4:10")]
    [InlineData("{{ tên + ' và ' + list[0].n }}", "[An]tên + ' và ' + list[0].n<1:6 [ và ]tên + ' và ' + list[0].n< [x]tên + ' và ' + list[0].n<4:10")]
    [InlineData("{{ $\"{tên}: {số}\" }}", "[An]$\"{tên}: {số}\"<1:6 [: ]$\"{tên}: {số}\"< [11]$\"{tên}: {số}\"<2:5")]
    [InlineData("{{ flag ? 'có' : 'không' }}", "[có]flag ? 'có' : 'không'<7:7")]
    [InlineData("{{ flag ? tên : 'không' }}", "[An]flag ? tên : 'không'<1:6,7:7")]
    [InlineData("{{ none ?? tên }}", "[An]none ?? tên<1:6,8:7")]
    [InlineData("{{ none ?? 'trống' }}", "[trống]none ?? 'trống'<8:7")]
    [InlineData("{{ none | object.default 'trống' }}", "[trống]none | object.default 'trống'<8:7")]
    [InlineData("{{ flag && list[1].ok }}", "[false]flag && list[1].ok<7:7,5:17")]
    [InlineData("{{ !flag }}", "[false]!flag<7:7")]
    [InlineData("{{ -số }}", "[-11]-số<2:5")]
    [InlineData("{{ số == 11 }}", "[true]số == 11<2:5")]
    [InlineData("{{ list[2].n }}", "[z]list[2].n<6:10")]
    [InlineData("{{ list[list.size - 1].n }}", "[z]list[list.size - 1].n<6:10")]
    [InlineData("{{ for x in list; x.n; end }}", "[x]x.n<4:10 [y]x.n<5:10 [z]x.n<6:10")]
    [InlineData("{{ for x in list; for.index; end }}", "[012]for.index<3:1")]
    [InlineData("{{ for x in list }}{{ x.n }}{{ for.last ? '.' : ', ' }}{{ end }}", "[x]x.n<4:10 [, ]for.last ? '.' : ', '<3:1 [y]x.n<5:10 [, ]for.last ? '.' : ', '<3:1 [z]x.n<6:10 [.]for.last ? '.' : ', '<3:1")]
    [InlineData("{{ if flag }}có {{ end }}{{ tên }}", "[có ]có < [An]tên<1:6")]
    [InlineData("{{ x = tên; x }}", "[An]x<1:6")]
    [InlineData("{{ x = 0; for y in list; if y.ok; x = x + 1; end; end; x }}", "[2]x<4:17,3:1,4:5,6:17,6:5")]
    [InlineData("{{ capture c }}a {{ tên }}{{ end }}{{ c }}", "[a ]a < [An]tên<1:6")]
    [InlineData("{{ capture c }}a {{ tên }}{{ end }}{{ c | string.upcase }}", "[A ]a < [AN]tên<1:6")]
    [InlineData("{{ capture c }}{{ tên }}{{ end }}{{ c + '-' + số }}", "[An]tên<1:6 [-]'-'< [11]số<2:5")]
    [InlineData("{{ include 'part.md' }}", "[phần ]phần < [An]tên<1:6 [.].<")]
    [InlineData("{{ include 'argument.md' tên }}", "[[][< [An]$1<1:6 []]]<")]
    [InlineData("  {{ include 'lines.md' }}", "[  ]  < [một⏎  ]một⏎< [An]tên<1:6 [⏎]⏎<")]
    [InlineData("{{ func f }}<{{ $0 }}>{{ end; f tên }}", "[<]<< [An]$0<1:6 [>]><")]
    [InlineData("{{ func f(x); ret x + 1; end; f số }}", "[12]f số<2:5")]
    [InlineData("{{ func box }}({{ $$ }}){{ end; wrap box }}{{ tên }}{{ end }}", "[(](< [An]tên<1:6 [)])<")]
    [InlineData("{{ tên.size }}", "[2]tên.size<1:6")]
    [InlineData("{{ words[0][0] }}", "[m]words[0][0]<10:9")]
    [InlineData("{{ a_1 }}_{{ a_1 }}", "[b_c]a_1<9:6 [_]_< [b_c]a_1<9:6")]
    [InlineData("{{ số | vn.pad }}", "[11]số | vn.pad<2:5")]
    [InlineData("{{ số | math.format '000' }}", "[011]số | math.format '000'<2:5")]
    [InlineData("{{ 1..3 | array.size }}", "[3]1..3 | array.size<")]
    [InlineData("{{ (1..số).size }}", "[11](1..số).size<2:5")]
    [InlineData("{{ words | array.sort | array.first }}", "[hai]words | array.sort | array.first<10:14")]
    [InlineData("{{ list | array.sort 'n' | array.last | object.keys | array.size }}", "[2]list | array.sort 'n' | array.last | object.keys | array.size<6:5")]
    [InlineData("{{ case số; when 11; 'mười một'; end }}", "[mười một]'mười một'<")]
    [InlineData("{{ with list[0]; n; end }}", "[x]n<4:10")]
    [InlineData("{{ {a: tên}.a }}", "[An]{a: tên}.a<1:6")]
    [InlineData("{{ [tên, số] | array.join '/' }}", "[An][tên, số] | array.join '/'<1:6 [/][tên, số] | array.join '/'< [11][tên, số] | array.join '/'<2:5")]
    [InlineData("{{ [1] + words | array.size }}", "[3][1] + words | array.size<10:1,10:9,10:14")]
    [InlineData("{{ tên * 2 }}", "[AnAn]tên * 2<1:6")]
    [InlineData("{{ tên | md.raw }}", "[An]tên<1:6")]
    [InlineData("{{ tên | string.size }}", "[2]tên | string.size<1:6")]
    [InlineData("{{ words | array.contains 'hai' }}", "[true]words | array.contains 'hai'<10:1,10:9,10:14")]
    [InlineData("{{ x = 0; for y in list; x = x + 1; end; x }}", "[3]x<3:1,4:5,5:5,6:5")]
    [InlineData("{{ x = 0; for y in list; if y.ok; x++; end; end; x }}", "[0]x++< [1]x++<4:17,3:1,4:5 [2]x<4:17,3:1,4:5,6:17,6:5")]
    [InlineData("{{ x = 'không'; if flag; x = 'có'; end; x }}", "[có]x<7:7")]
    [InlineData("{{ for y in list; x = y.n; x; end }}", "[x]x<4:10 [y]x<5:10 [z]x<6:10")]
    [InlineData("{{ func mark(x); if x.ok; ret 'đạt'; end; ret 'chưa'; end; for y in list; mark y; end }}", "[đạt]mark y<4:17 [chưa]mark y<5:17 [đạt]mark y<6:17")]
    [InlineData("{{ case số; when 11; x = 'đủ'; else; x = 'thiếu'; end; x }}", "[đủ]x<2:5")]
    [InlineData("{{ s = ''; for y in list; if y.ok; s = s + y.n; end; end; s }}", "[x]s<4:10,4:17 [z]s<6:10")]
    [InlineData("{{ i = 0; while i < số; i = i + 5; end; i }}", "[15]i<2:5")]
    public void Render_Output_IsMappedToItsExpressionAndData(string template, string expected)
    {
        var text = Render(template);

        Assert.Equal(expected, string.Join(" ", text.Segments.Select(segment => Show(text, segment))));
        AssertCovered(text);
    }

    [Fact]
    public void Render_LiteralText_IsMappedToItsExactCharacters()
    {
        const string template = "Một {{ tên }} hai\r\n  {{~ if flag ~}}\n  ba \n{{- end -}}\n  bốn {%{ {{ }%} năm {{ capture x }} sáu {{ end }}{{ x }}\n";

        var text = Render(template);

        foreach (var segment in text.Segments.Where(segment => segment.Origin.Expression.Text is not "tên"))
            Assert.Equal(segment.Origin.Expression.Text, text.Text.Substring(segment.Start, segment.Length));
        AssertCovered(text);
    }

    /// <summary>As <c>[output]expression&lt;line:column,…</c>, the places being those of the data.</summary>
    private static string Show(MappedText text, TextSegment segment)
    {
        var data = string.Join(",", segment.Origin.Data.Select(span => span.Position.ToString()));
        return $"[{text.Text.Substring(segment.Start, segment.Length)}]{segment.Origin.Expression.Text}<{data}".Replace("\n", "⏎", StringComparison.Ordinal);
    }

    private static void AssertCovered(MappedText text)
    {
        var end = 0;
        foreach (var segment in text.Segments)
        {
            Assert.Equal(end, segment.Start);
            Assert.True(segment.Length > 0);
            end += segment.Length;
        }
        Assert.Equal(text.Text.Length, end);
    }

    private static MappedText Render(string template)
    {
        var diagnostics = new DiagnosticBag();
        var text = TemplateTester.Render(template, Data, EvaluationOptions.Default, diagnostics, Includes);
        Assert.Empty(diagnostics.All);
        Assert.NotNull(text);
        return text;
    }
}
