using System.Text;
using ReportGen.Core;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rules;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Analysis;

public sealed class ProjectAnalysisTests
{
    private const string ReadsAll = "{{ people.size }}{{ events.size }}{{ offices.size }}{{ extra.deep }}";

    [Theory]
    [InlineData("")]
    [InlineData("tests/ReportGen.Tests/cases/projects/duty-roster")]
    public void Check_ProjectOfOurs_FindsNothing(string folder)
    {
        var files = new DiskFiles(Path.Combine(TestFolders.Repository, folder));
        var diagnostics = new DiagnosticBag();

        var build = ReportBuilder.Build(files, diagnostics);

        Assert.NotNull(build);
        Assert.DoesNotContain(diagnostics.All, finding => finding.Descriptor.Id.StartsWith("RG4", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_TemplateThatNothingIncludes_IsAWarning()
    {
        var found = AnalysisTester.CheckAll(AnalysisTester.Project(ReadsAll, new KeyValuePair<string, string>("templates/lost.md", "x")), out _, out _);

        var finding = Assert.Single(found.All);
        Assert.Equal("RG4201", finding.Descriptor.Id);
        Assert.Equal("templates/lost.md:1:1", finding.Span.ToString());
    }

    [Fact]
    public void Check_IncludeByComputedName_SaysNothingOfWhatIsUnused()
    {
        var found = AnalysisTester.CheckAll(
            AnalysisTester.Project("{{ for p in people }}{{ include (p.id + '.md') }}{{ end }}", new KeyValuePair<string, string>("templates/an.md", "x")), out _, out _);

        Assert.Empty(found.All);
    }

    [Fact]
    public void Check_FilesThatNothingReads_AreWarnings()
    {
        var found = AnalysisTester.CheckAll(AnalysisTester.Project("{{ people.size }}{{ events.size }}"), out _, out _);

        Assert.Equal(
            ["RG4202 data/extra.yaml", "RG4202 data/offices"],
            found.All.Select(finding => $"{finding.Descriptor.Id} {finding.Message.Arguments[0]}").Order());
    }

    [Fact]
    public void UnusedFields_AfterCheck_AreThoseThatNothingReads()
    {
        AnalysisTester.CheckAll(
            AnalysisTester.Project(ReadsAll + "{{ for p in people }}{{ p.name }}{{ p?.boss?.phone }}{{ p['role'] }}{{ end }}{{ offices | array.map 'name' | vn.join }}"),
            out var analysis, out _);

        var names = analysis.UnusedFields().Select(finding => finding.Message.Arguments[0]).ToList();

        Assert.Equal(["kind", "place", "route", "cost", "floor", "id", "since", "email", "born", "tags", "skills", "name", "scores", "note"], names);
    }

    [Fact]
    public void UnusedFields_ValueThatIsNotFollowed_CountsAsRead()
    {
        AnalysisTester.CheckAll(
            AnalysisTester.Project(ReadsAll + "{{ k = 'x' + 1 }}{{ for p in people }}{{ p[k] }}{{ end }}{{ for pair in offices[0] }}{{ pair.key }}{{ end }}{{ events == [] }}"),
            out var analysis, out _);

        Assert.Empty(analysis.UnusedFields());
    }

    [Theory]
    [InlineData("for: p in people", "check: p.«nmae» != ''", "x", "RG4051")]
    [InlineData("for: p in people", "check: p.«email» != ''", "x", "RG4200")]
    [InlineData("for: p in «people.size»", "check: p > 1", "x", "RG3008")]
    [InlineData("for: p in people", "check: «p.name»", "x", "RG3006")]
    [InlineData("for: p in «peple»", "check: p.name != ''", "x", "RG4050")]
    [InlineData("for: p in people", "check: p.name != ''", "{{ p.«nam» }}", "RG4051")]
    [InlineData("for: p in people", "check: p.name != ''", "{{ p.«email» }}", "RG4200")]
    [InlineData("for: p in people", "check: p?.email", "{{ p.«email» }}", "RG4200")]
    public void Check_RuleWithAMistake_IsNamedAtItsPlaceAndNotRun(string loop, string check, string message, string id)
    {
        var marked = Rule(loop, check, message);

        var found = CheckRule(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), out var canRun);

        var finding = Assert.Single(found.All);
        Assert.Equal(id, finding.Descriptor.Id);
        Assert.Equal(marked.IndexOf('«'), finding.Span.Start);
        Assert.False(canRun);
    }

    [Theory]
    [InlineData("for: p in people", "check: '!p?.email || p.email != p.name'", "{{ p.email }}")]
    [InlineData("for: [p in people, 's in (p?.skills ?? [])']", "check: s?.level == null || s.level > 0", "{{ s.level }} {{ p.name }}")]
    [InlineData("for: p in people + offices", "check: p.name.size > 0", "{{ p.id }}")]
    [InlineData("for: p in people", "check: (people | array.filter @(do; ret $0.id == p.id; end) | array.size) == 1", "{{ p.id }}")]
    [InlineData("for: p in people", "check: p.role != 'head' || p.since > 1900", "{{ p.since }}")]
    public void Check_SoundRule_FindsNothing(string loop, string check, string message)
    {
        var found = CheckRule(Rule(loop, check, message), out var canRun);

        Assert.Empty(found.All);
        Assert.True(canRun);
    }

    [Fact]
    public void Build_MistakeInATemplate_IsSaidOnceAndNothingIsRendered()
    {
        var files = AnalysisTester.Project(ReadsAll + "{{ for p in people }}{{ p.nmae }}{{ end }}").ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
        var diagnostics = new DiagnosticBag();

        var build = ReportBuilder.Build(new MemoryFiles(files), diagnostics);

        Assert.Null(build);
        Assert.Equal("RG4051", Assert.Single(diagnostics.All).Descriptor.Id);
    }

    private static string Rule(string loop, string check, string message) =>
        $"rules:\n  - id: a-rule\n    {loop}\n    {check}\n    message: \"{message}\"\n";

    private static DiagnosticBag CheckRule(string yaml, out bool canRun)
    {
        AnalysisTester.CheckAll(AnalysisTester.Project(ReadsAll), out var analysis, out _);
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("data/rules.yaml", yaml), diagnostics) as DataMapping;
        Assert.NotNull(root);
        var rule = Assert.Single(new RuleReader(diagnostics).Read(root));
        canRun = analysis.Check(rule, diagnostics);
        return diagnostics;
    }

}
