namespace ReportGen.Tests.Analysis;

/// <summary>Each template has one mistake, marked by « », which must be named at exactly that place.</summary>
public sealed class SeededMistakeTests
{
    public static TheoryData<string, string, string?> Mistakes => new()
    {
        { "{{ for p in «poeple» }}{{ p.name }}{{ end }}", "RG4050", "'people'" },
        { "{{ for p in people }}{{ p.«nmae» }}{{ end }}", "RG4051", "'name'" },
        { "{{ for p in people }}{{ p?.«emial» }}{{ end }}", "RG4051", "'email'" },
        { "{{ for p in people }}{{ p.«emial» ?? 'không' }}{{ end }}", "RG4051", "'email'" },
        { "{{ for p in people }}{{ if p?.boss }}{{ p.boss.«phon» }}{{ end }}{{ end }}", "RG4051", "'phone'" },
        { "{{ people[0].«rolle» }}", "RG4051", "'role'" },
        { "{{ report.issuer.«nam» }}", "RG4051", "'name'" },
        { "{{ for p in people }}{{ p.«email» }}{{ end }}", "RG4200", "p?.email" },
        { "{{ for p in people }}{{ if p.«email» }}{{ p.email }}{{ end }}{{ end }}", "RG4200", "p?.email" },
        { "{{ for p in people }}{{ if !p?.email }}{{ p.«email» }}{{ end }}{{ end }}", "RG4200", "p?.email" },
        { "{{ for p in people }}{{ if p?.email }}x{{ else }}{{ p.«email» }}{{ end }}{{ end }}", "RG4200", "p?.email" },
        { "{{ for p in people }}{{ if p?.email }}x{{ end }}{{ p.«email» }}{{ end }}", "RG4200", "p?.email" },
        { "{{ for p in people }}{{ if p?.boss }}{{ p.boss.«phone» }}{{ end }}{{ end }}", "RG4200", "p.boss?.phone" },
        { "{{ for p in people }}{{ for s in p.«skills» }}{{ s.label }}{{ end }}{{ end }}", "RG4200", "p?.skills" },
        { "{{ people | array.map «'email'» | vn.join }}", "RG4200", "optional: true" },
        { "{{ people | array.map «'nmae'» | vn.join }}", "RG4051", "'name'" },
        { "{{ people | array.sort «\"naem\"» }}", "RG4051", "'name'" },
        { "{{ people[0].name | string.«upcas» }}", "RG4051", "'upcase'" },
        { "{{ people[0].name | «upcase» }}", "RG4050", null },
        { "{{ 'x' | string.replace 'a' 'b' «'c'» }}", "RG4059", null },
        { "{{ «string.pad_left 'a'» }}", "RG4058", null },
        { "{{ people | array.map 'name' «opt: true» }}", "RG4060", null },
        { "{{ func f(a, b); ret a; end }}{{ f 1 2 «3» }}", "RG4059", null },
        { "{{ func f(a, b); ret a; end }}{{ «f 1» }}", "RG4058", null },
        { "{{ func f(name); ret name; end }}{{ f «nme: 1» }}", "RG4060", "'name'" },
        { "{{ for p in people }}{{ for c in «p.name» }}{{ c }}{{ end }}{{ end }}", "RG4068", null },
        { "{{ for x in «people.size» }}{{ x }}{{ end }}", "RG4068", null },
        { "{{ «people[0].name» | array.size }}", "RG4101", null },
        { "{{ include «'sahred.md'» }}", "RG4073", "'shared.md'" },
        { "{{ include 'loop.md' }}", "RG4075", null },
        { "{{ people | array.filter @(do; ret $0.«rol» == 'head'; end) | array.size }}", "RG4051", "'role'" },
        { "{{ func f(p); ret p.«emial»; end }}{{ for p in people }}{{ f p }}{{ end }}", "RG4051", "'email'" },
        { "{{ func f(p); ret p.«email»; end }}{{ for p in people }}{{ f p }}{{ end }}", "RG4200", "p?.email" },
        { "{{ func f(p); ret p.name + «sufix»; end }}{{ suffix = 1 }}", "RG4050", "'suffix'" },
        { "{{ for p in people }}{{ x = 1 }}{{ end }}{{ «p».name }}", "RG4050", null },
        { "{{ o = { text: 1 } }}{{ o.«txet» }}", "RG4051", "'text'" },
        { "{{ o = { cur: { a: 1 } }; for p in people; if !for.first; o.cur.b; end; o.cur = { b: p.«nmae» }; end }}", "RG4051", "'name'" },
        { "{{ for e in events }}{{ e.«plac» }}{{ end }}", "RG4051", "'place'" },
        { "{{ for o in offices }}{{ o.id }}{{ o.«flor» }}{{ end }}", "RG4051", "'floor'" },
        { "{{ $total = 1 }}{{ «$totl» }}", "RG4050", "'total'" },
        { "{{ «people[0].name» 'x' }}", "RG4057", null },
        { "{{ people.size.«name» }}", "RG4053", null },
        { "{{ func f(d); if d?.«emial»; ret d.email; end; ret ''; end }}{{ for p in people }}{{ f p }}{{ end }}", "RG4051", "'email'" },
        { "{{ for p in people }}{{ if (p?.«sklls» ?? []).size > 0 }}{{ p.skills.size }}{{ end }}{{ end }}", "RG4051", "'skills'" },
        { "{{ func f(d); ret d?.«emial»; end; func uncalled(x); ret f x; end }}{{ for p in people }}{{ f p }}{{ end }}", "RG4051", "'email'" },
        { "{{ for p in people }}{{ if p?.email }}{{ people | array.«fliter» @(do; ret $0.name == p.email; end) }}{{ end }}{{ end }}", "RG4051", "'filter'" },
        { "{{ all = []; for p in people; for t in p.tags; all = all | array.add { text: t }; end; end; for a in all; a.«txet»; end }}", "RG4051", "'text'" },
        { "{{ n = 'a'; func f; n = { text: 1 }; ret ''; end; f; n = 'a'; f; n.«txet» }}", "RG4051", "'text'" },
        { "{{ n = null; func take(p); n = p; ret ''; end; for p in people; take p; end; n.«nmae» }}", "RG4051", "'name'" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_OneMistake_IsNamedAtItsPlace(string marked, string id, string? hint)
    {
        var template = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

        var found = AnalysisTester.Check(
            template,
            new("templates/shared.md", "x"),
            new("templates/loop.md", "a{{ include 'loop.md' }}"));

        var finding = Assert.Single(found);
        Assert.Equal(id, finding.Descriptor.Id);
        if (hint is not null)
            Assert.Contains(hint, finding.Hint?.ToString());
        if (id == "RG4075")
            Assert.Equal("templates/loop.md:1:13", finding.Span.ToString());
        else
            Assert.Equal(marked[(marked.IndexOf('«') + 1)..marked.IndexOf('»')], finding.Span.Text);
        if (id != "RG4075")
            Assert.Equal(marked.IndexOf('«'), finding.Span.Start);
    }
}
