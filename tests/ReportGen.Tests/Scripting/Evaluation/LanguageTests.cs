namespace ReportGen.Tests.Scripting.Evaluation;

/// <summary>The language as templates of reports use it: strict, with values escaped.</summary>
public sealed class LanguageTests
{
    private const string Data = """
        tên: Hội Nông dân tỉnh
        số: 11
        đơn_vị:
          - { name: An, members: 3, tags: [a, b] }
          - { name: Bình, members: 5, tags: [] }
          - { name: Chi, members: 4, tags: [c] }
        place: { province: Đồng Nai, code: "01" }
        none: null
        yes: true
        empty_list: []
        price: 100.10
        years: { 2024: 3, 2025: 4 }
        """;

    [Theory]
    [InlineData("{{ 1 + 2 * 3 }}", "7")]
    [InlineData("{{ (1 + 2) * 3 }}", "9")]
    [InlineData("{{ 7 / 2 }}", "3.5")]
    [InlineData("{{ 7 // 2 }}", "3")]
    [InlineData("{{ -7 // 2 }}", "-4")]
    [InlineData("{{ 7 % 3 }}", "1")]
    [InlineData("{{ 1.5 + 1 }}", "2.5")]
    [InlineData("{{ 0.1m + 0.2m }}", "0.3")]
    [InlineData("{{ price * 1.1 }}", "110.11")]
    [InlineData("{{ 0.2 + price }}", "100.3")]
    [InlineData("{{ price * 1e300 > price }}", "true")]
    [InlineData("{{ years[2024] }}", "3")]
    [InlineData("{{ for y in 2024..2025; years[y]; end }}", "34")]
    [InlineData("{{ years?[2023] ?? 0 }}", "0")]
    [InlineData("{{ o = {}; o['5'] = 1; o[5] }}", "1")]
    [InlineData("{{ 0xff + 0b11 + 1_000 }}", "1258")]
    [InlineData("{{ 1e40 }}", "10000000000000000000000000000000000000000")]
    [InlineData("{{ 1.5e20 * 1 }}", "150000000000000000000")]
    [InlineData("{{ 'a' + 1 + true }}", "a1true")]
    [InlineData("{{ 'ab' * 3 }}", "ababab")]
    [InlineData("{{ 3 * 'ab' }}", "ababab")]
    [InlineData("{{ 'ab' * 0 }}", "")]
    [InlineData("{{ 2 > 1 && 'b' > 'a' }}", "true")]
    [InlineData("{{ 1 == 1.0 }}", "true")]
    [InlineData("{{ 'a' != 'b' }}", "true")]
    [InlineData("{{ [1, [2]] == [1, [2]] }}", "true")]
    [InlineData("{{ {a: 1} == {a: 2} }}", "false")]
    [InlineData("{{ 1..3 == [1, 2, 3] }}", "true")]
    [InlineData("{{ none == null }}", "true")]
    [InlineData("{{ số == null }}", "false")]
    [InlineData("{{ empty_list == empty }}", "true")]
    [InlineData("{{ empty_list.empty? }}", "true")]
    [InlineData("{{ đơn_vị.empty? }}", "false")]
    [InlineData("{{ yes ? 'có' : 'không' }}", "có")]
    [InlineData("{{ !yes }}", "false")]
    [InlineData("{{ none ?? 'trống' }}", "trống")]
    [InlineData("{{ place.missing ?? 'trống' }}", "trống")]
    [InlineData("{{ place.a.b.c ?? 1 }}", "1")]
    [InlineData("{{ no_such ?? 1 }}", "1")]
    [InlineData("{{ đơn_vị[9] ?? 1 }}", "1")]
    [InlineData("{{ số ?! 'có số' }}", "có số")]
    [InlineData("{{ none ?! 'có' }}", "")]
    [InlineData("{{ place?.missing }}", "")]
    [InlineData("{{ place?['missing'] }}", "")]
    [InlineData("{{ none?.a?.b }}", "")]
    [InlineData("{{ đơn_vị?[9]?.name }}", "")]
    [InlineData("{{ place.missing | object.default 'thiếu' }}", "thiếu")]
    [InlineData("{{ object.default place.missing 'thiếu' }}", "thiếu")]
    [InlineData("{{ place['province'] }}", "Đồng Nai")]
    [InlineData("{{ place.code }}", "01")]
    [InlineData("{{ đơn_vị[-1].name }}", "Chi")]
    [InlineData("{{ tên[0] + tên[-1] }}", "Hh")]
    [InlineData("{{ (1..3)[1] }}", "2")]
    [InlineData("{{ đơn_vị.size }}/{{ số }}", "3/11")]
    [InlineData("{{ tên.size }}", "17")]
    [InlineData("{{ $\"{tên}: {số + 1}\" }}", "Hội Nông dân tỉnh: 12")]
    [InlineData("{{ 'a\\tb' }}", "a\tb")]
    [InlineData("{{ `a``b` }}", "a\\`b")]
    [InlineData("{%{ {{ tên }} }%}", " {{ tên }} ")]
    [InlineData("a{{ # nhận xét }}b", "ab")]
    [InlineData("a{{ ## nhiều\ndòng ## }}b", "ab")]
    [InlineData("a  {{- 1 -}}  b", "a1b")]
    [InlineData("{{ x = 1; x + 1 }}", "2")]
    [InlineData("{{ x = 1; x += 4; x -= 2; x *= 6; x /= 2; x }}", "9")]
    [InlineData("{{ x = 7; x //= 2; x %= 2; x }}", "1")]
    [InlineData("{{ x = 1; x++; ++x; x }}", "133")]
    [InlineData("{{ x = {}; x.y = 1; x['z'] = 2; x.y + x.z }}", "3")]
    [InlineData("{{ x = []; x[2] = 'c'; x.size }}", "3")]
    [InlineData("{{ x = [1]; x.note = 'n'; x.note }}", "n")]
    [InlineData("{{ for v in đơn_vị; v.name; end }}", "AnBìnhChi")]
    [InlineData("{{ for v in đơn_vị; for.last ? v.name : v.name + ', '; end }}", "An, Bình, Chi")]
    [InlineData("{{ for v in đơn_vị limit: 1 offset: 1; v.name; end }}", "Bình")]
    [InlineData("{{ for v in đơn_vị reversed; v.name; end }}", "ChiBìnhAn")]
    [InlineData("{{ for v in empty_list; v; else; 'trống'; end }}", "trống")]
    [InlineData("{{ for i in 1..3; i; end; for i in 3..1; i; end; for i in 1..<3; i; end }}", "12332112")]
    [InlineData("{{ for i in 1..9; if i == 2; continue; end; if i > 4; break; end; i; end }}", "134")]
    [InlineData("{{ for i in 1..2; for j in 1..9; if j == 3; break; end; i * j; end; end }}", "1224")]
    [InlineData("{{ for p in {a: 1, b: 2}; p.key + p.value; end }}", "a1b2")]
    [InlineData("{{ for i in 0..2; for.index + for.rindex + for.length; for.first; for.even; end }}", "5truetrue5falsefalse5falsetrue")]
    [InlineData("{{ for i in [1, 1, 2]; if for.changed; i; end; end }}", "12")]
    [InlineData("{{ x = 0; while x < 3; x = x + 1; x; end }}", "123")]
    [InlineData("{{ x = 0; while true; x = x + 1; if x > 5; break; end; end; x }}", "6")]
    [InlineData("{{ while false; end }}x", "x")]
    [InlineData("{{ case số; when 10; 'mười'; when 11, 12; 'nhiều'; else; 'khác'; end }}", "nhiều")]
    [InlineData("{{ case 'b'; when 'a' || 'b'; 1; end }}", "1")]
    [InlineData("{{ case 5; when 1; 1; else; 'khác'; end }}", "khác")]
    [InlineData("{{ if none; 1; else if số > 5; 2; else; 3; end }}", "2")]
    [InlineData("{{ if 0; 'số không là đúng'; end }}", "số không là đúng")]
    [InlineData("{{ if ''; 'chuỗi rỗng là đúng'; end }}", "chuỗi rỗng là đúng")]
    [InlineData("{{ capture c }}{{ tên }}!{{ end }}{{ c }}{{ c }}", "Hội Nông dân tỉnh!Hội Nông dân tỉnh!")]
    [InlineData("{{ capture c }}a{{ end; c.size }}", "1")]
    [InlineData("{{ with place; province; end }}", "Đồng Nai")]
    [InlineData("{{ x = {a: 1}; with x; a = 2; b = 3; end; x.a + x.b }}", "5")]
    [InlineData("{{ x = {a: 1}; with x; this.a; end }}", "1")]
    [InlineData("{{ this.tên }}", "Hội Nông dân tỉnh")]
    [InlineData("{{ this['số'] }}", "11")]
    [InlineData("{{ x = {ba: 3}; import x; ba }}", "3")]
    [InlineData("{{ [1, ^[2, 3]] | array.size }}", "3")]
    [InlineData("{{ [1, 2] + [3] | array.join '-' }}", "1-2-3")]
    [InlineData("{{ 'x' | string.upcase | string.append 'y' }}", "Xy")]
    [InlineData("{{ 'x'\n  | string.upcase\n  | string.append 'y' }}", "Xy")]
    [InlineData("{{ string.replace 'aba' 'a' 'c' }}", "cbc")]
    [InlineData("{{ đơn_vị | array.map 'members' | array.join ' ' }}", "3 5 4")]
    [InlineData("{{ 1..1000000 | array.size }}", "1000000")]
    [InlineData("{{ f = @string.upcase; f 'a' }}", "A")]
    [InlineData("{{ (true && false) || true }}", "true")]
    [InlineData("{{ false && no_such }}", "false")]
    [InlineData("{{ true || no_such }}", "true")]
    public void Render_Expression_GivesItsText(string template, string expected)
    {
        var text = TemplateTester.Render(template, Data);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("- {{ x }}\n", "- a\n", "a")]
    [InlineData("  {{ x }}\n", "  a\n  b\n", "a\nb")]
    [InlineData("1. {{ x }}\n", "1. a\nb\n", "a\nb")]
    [InlineData("\t{{~ x ~}}\n", "a\nb", "a\nb")]
    public void Render_ValueOfSeveralLines_KeepsTheIndentOfAnExpressionAloneOnItsLine(string template, string expected, string value)
    {
        var text = TemplateTester.Render("{{ capture x }}" + value + "{{ end }}\n" + template);

        Assert.Equal("\n" + expected, text);
    }
}
