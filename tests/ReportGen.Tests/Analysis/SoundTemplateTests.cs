using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Analysis;

/// <summary>Templates that run without an error must not be reproached for anything.</summary>
public sealed class SoundTemplateTests
{
    private const string Shared = """
        {{ func label(x); ret x.name + (x?.email ? " <" + x.email + ">" : ""); end
        func born(p)
          if !p?.born
            ret "?"
          end
          ret vn.date p.born
        end
        func listed(items)
          $all = []
          for $i in items
            $all = $all | array.add $i.name
          end
          ret vn.join $all
        end
        func plural(one, many = "s", rest...); ret one + many + rest.size; end
        level = 1 }}
        """;

    public static TheoryData<string> Templates =>
    [
        "{{ for p in people }}{{ p.name }} {{ p.role }} {{ for.index }} {{ for.last }}{{ else }}none{{ end }}",
        "{{ for p in people }}{{ if p?.email }}{{ p.email }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ p.email ?? 'không có' }} {{ p?.boss?.phone }}{{ end }}",
        "{{ for p in people }}{{ p.born | object.default '1980-01-01' | vn.date }}{{ end }}",
        "{{ for p in people }}{{ if p?.born && p?.boss }}{{ vn.date p.born }} {{ p.boss.name }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ if !p?.born || !p?.boss }}{{ continue }}{{ end }}{{ p.born }} {{ p.boss.name }}{{ end }}",
        "{{ for p in people }}{{ if !(p?.boss && p?.born) }}{{ continue }}{{ end }}{{ p.boss.name }}{{ end }}",
        "{{ for p in people }}{{ p?.boss ? p.boss.name : p.name }}{{ end }}",
        "{{ for p in people }}{{ if p?.born != null }}{{ p.born }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ if p?.born == null }}-{{ else }}{{ p.born }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ if (p?.skills ?? []).size > 0 }}{{ for s in p.skills }}{{ s.label }}{{ end }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ for s in (p?.skills ?? []) }}{{ s.label }}{{ s?.level }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ if object.has_key p 'email' }}{{ p.email }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ if p | object.has_value 'email' }}{{ p.email }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ if p.role == 'head' }}{{ p.since }}{{ end }}{{ end }}",
        "{{ for e in events }}{{ if e.kind == 'trip' }}{{ e.route | array.join ', ' }}{{ else }}{{ e.place }}{{ end }}{{ end }}",
        "{{ for e in events }}{{ case e.kind }}{{ when 'trip' }}{{ e.route.size }}{{ when 'meeting' }}{{ e.place }}{{ end }}{{ end }}",
        "{{ for p in (people | array.filter @(do; ret $0?.born; end)) }}{{ vn.date p.born }}{{ end }}",
        "{{ for p in (people | array.filter @(do(q); ret q.role == 'head' && q?.boss; end)) }}{{ p.boss.name }}{{ end }}",
        "{{ found = [] }}{{ for p in people }}{{ if p?.boss }}{{ found = found | array.add p }}{{ end }}{{ end }}{{ found | array.map 'boss' | array.map 'name' | vn.join }}",
        "{{ people | array.map 'email' optional: true | array.join ', ' }} {{ people | array.sort 'name' | array.map 'name' | vn.join }}",
        "{{ groups = [] }}{{ for p in people }}{{ groups = groups | array.add { who: p, n: p.tags.size } }}{{ end }}{{ for g in (groups | array.sort 'n') }}{{ g.who.name }}{{ g.n }}{{ end }}",
        "{{ cited = {} }}{{ for p in people }}{{ cited[p.id] = true }}{{ end }}{{ if object.has_key cited 'an' }}{{ cited.an }}{{ end }}",
        "{{ o = {} }}{{ o.a = 1 }}{{ o.b = { c: 2 } }}{{ o.a + o.b.c }}{{ o.b.c = 3 }}{{ o.size }}",
        "{{ best = null }}{{ for p in people }}{{ if best == null || best.name < p.name }}{{ best = p }}{{ end }}{{ end }}{{ best.name }}",
        "{{ n = 0 }}{{ for p in people }}{{ n += p.tags.size }}{{ n++ }}{{ end }}{{ n }} {{ while n > 0 }}{{ n = n - 1 }}{{ while.index }}{{ end }}",
        "{{ include 'shared.md' }}{{ for p in people }}{{ label p }} {{ born p }} {{ end }}{{ listed people }} {{ listed offices }} {{ plural 'a' }} {{ plural 'a' 'b' 'c' 'd' }} {{ plural one: 'x' }}",
        "{{ include 'shared.md' }}{{ for x in offices }}{{ label x }}{{ x.id }}{{ x?.floor }}{{ end }}",
        "{{ include 'part.md' people[0] 'tốt' }}{{ for p in people }}{{ include 'part.md' p 'khá' }}{{ end }}",
        "{{ capture text }}{{ people.size }} người{{ end }}{{ text | string.upcase }}{{ text.size }}",
        "{{ extra.anything[0] }}{{ extra.deep.er }}{{ for pair in extra }}{{ pair.key }}{{ end }}{{ x = extra.deep }}{{ x.er }}",
        "{{ for p in people }}{{ if p?.scores }}{{ for s in p.scores }}{{ s.key }}={{ s.value }}{{ end }}{{ p.scores?.a }}{{ end }}{{ end }}",
        "{{ with people[0] }}{{ name }}{{ role }}{{ end }}{{ report.subject }} {{ report.date ?? 'chưa có ngày' }} {{ report?.year }}",
        "{{ key = 'name' }}{{ for p in people }}{{ p[key] }}{{ p['role'] }}{{ end }}{{ for k in ['a', 'b'] }}{{ k }}{{ end }}{{ for i in 1..3 }}{{ i }}{{ end }}",
        "{{ func later; ret helper(); end }}{{ func helper; ret 'x'; end }}{{ later }}{{ func unused(a); ret a.whatever; end }}",
        "{{ func fact(n); if n <= 1; ret 1; end; ret n * (fact (n - 1)); end }}{{ fact 4 }}",
        "{{ if (people | array.any @(do; ret $0?.boss && $0.boss.name == 'Bình'; end)) }}có{{ end }}{{ people | array.each @(do; ret $0.name; end) | vn.join }}",
        "{{ first = true }}{{ for p in people }}{{ if first }}{{ first = false }}{{ last_name = p.name }}{{ else }}{{ last_name }}{{ end }}{{ end }}",
        "{{ for p in people }}{{ has_boss = p?.boss != null }}{{ if has_boss }}{{ p.boss.name }}{{ end }}{{ end }}",
        "{{ func has_boss(x); ret x?.boss != null; end }}{{ for p in people }}{{ if has_boss p }}{{ p.boss.name }}{{ end }}{{ end }}",
        "{{ func title(x, kind); if kind == 'office'; ret x.name + x.id; end; ret x.role; end }}{{ title offices[0] 'office' }}{{ title people[0] 'person' }}",
        "{{ func box }}<b>{{ $$ }}</b>{{ end }}{{ wrap box }}{{ people[0].name }}{{ end }}{{ $x = 1 }}{{ $x }}{{ this.people.size }}",
        "{{ for x in people + offices }}{{ x.name }}{{ if x?.role }}{{ x.role }}{{ end }}{{ x?.floor }}{{ end }}",
        "{{ n = 'a'; func f; n = { b: 1 }; ret ''; end; f; n.b; n = 'a'; n.size; f; n.b }}",
        "{{ n = 0; func more(p); if p?.email; n = n + 1; last = p.email; end; ret n; end; last = ''; for p in people; for t in p.tags; more p; end; end; last.size; n + 1 }}",
        "{{ func sum(a, b); ret a + b; end }}{{ 1 | sum 2 }}{{ sum 1 b: 3 }}{{ date.parse '2024-02-01' | date.to_string '%Y' }}{{ d = date.parse '2024-02-01' }}{{ d.year }}",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Check_SoundTemplate_FindsNothing(string template)
    {
        var texts = AnalysisTester.Project(
            template,
            new("templates/shared.md", Shared),
            new("templates/part.md", "{{ $2 }}: {{ $1.name }}{{ if $1?.email }} {{ $1.email }}{{ end }} {{ $.size }} {{ $0 }}"));

        var found = AnalysisTester.CheckAll(texts, out _, out var renderer);

        Assert.DoesNotContain(found.All, finding => finding.Severity == Severity.Error);
        var run = new DiagnosticBag();
        Assert.True(renderer.Render("report.md", run) is not null, string.Join('\n', run.All));
    }
}
