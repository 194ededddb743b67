using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Rules;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>
/// Holds the templates and rules of a project against its schemas, without looking at data. What cannot be known without data is left to
/// the run; what is found is said in the run's own words, where it has such.
/// </summary>
internal sealed class ProjectAnalysis
{
    private readonly AnalysisSources _sources;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateType> _types;
    private readonly Dictionary<object, DiagnosticBag> _checked = new(ReferenceEqualityComparer.Instance);
    private DiagnosticBag? _ofTemplates;
    private ReportProject _project;

    public ProjectAnalysis(ReportProject project, TemplateSet templates)
    {
        _project = project;
        _types = ProjectTypes.Of(project);
        _sources = new AnalysisSources(templates, _types, IsThere);
        // A file that cannot be read or parsed may hold what seems to be missing elsewhere.
        _sources.Usage.IsBlind = project.Rules is { IsSound: false } || HasRulesUnread(project);
    }

    /// <summary>Takes another project with the same templates, schemas, rules and kinds of data; what was found about these is found again.</summary>
    public void StandFor(ReportProject project) => _project = project;

    /// <summary>Checks one rule.</summary>
    /// <returns>Whether it can be held against data.</returns>
    public bool Check(Rule rule, DiagnosticBag diagnostics)
    {
        if (!_checked.TryGetValue(rule, out var found))
        {
            found = new DiagnosticBag();
            var findings = new AnalysisFindings();
            new RuleAnalysis(new TemplateAnalysis(_sources, findings), rule).Check();
            findings.Report(found, _reported);
            _checked.Add(rule, found);
        }
        diagnostics.AddRange(found.All);
        return !found.HasErrors;
    }

    /// <summary>Notes that a rule or a part of the report could not be read, so that nobody knows what it reads.</summary>
    public void NoteUnread() => _sources.Usage.IsBlind = true;

    /// <summary>Checks the main templates with all that they include.</summary>
    /// <param name="names">The body and the annexes of the report.</param>
    public void Check(IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        _ofTemplates ??= CheckTemplates(names);
        diagnostics.AddRange(_ofTemplates.All);
        // A template that has errors may mean to use what nothing else uses.
        if (!_ofTemplates.HasErrors)
            ReportUnused(diagnostics);
    }

    private DiagnosticBag CheckTemplates(IReadOnlyList<string> names)
    {
        var found = new DiagnosticBag();
        var findings = new AnalysisFindings();
        var isBroken = false;
        foreach (var name in names)
        {
            _sources.Included.Add(name);
            if (_sources.Templates.Find(name) is not { } template)
            {
                _sources.Usage.IsBlind = true;
                isBroken |= _sources.IsBroken(name);
                continue;
            }
            var analysis = new TemplateAnalysis(_sources, findings);
            analysis.RunBody(analysis.Frame, template.Body);
            analysis.Calls.LookAtUncalled();
            _sources.Usage.IsBlind |= analysis.IsExhausted;
        }
        if (isBroken)
            CheckLeftOver(findings);
        findings.Report(found, _reported);
        return found;
    }

    /// <summary>Looks at each template that nothing readable includes, with names around it of which nothing is known.</summary>
    private void CheckLeftOver(AnalysisFindings findings)
    {
        foreach (var name in _sources.Templates.Names)
        {
            if (_sources.Included.Contains(name) || _sources.Templates.Find(name) is not { } template)
                continue;
            var analysis = new TemplateAnalysis(_sources, findings) { HasUnseenNames = true };
            analysis.RunBody(new AnalysisFrame(analysis.Frame, arguments: null, isFunction: false), template.Body);
        }
    }

    /// <summary>The fields that no template and no rule reads; ask after everything was checked.</summary>
    public IReadOnlyList<Diagnostic> UnusedFields() => UnusedData.Find(_project, _types, _sources.Usage);

    private void ReportUnused(DiagnosticBag diagnostics)
    {
        var files = _project.Files.List(ProjectPaths.TemplateFolder, ".md");
        foreach (var path in files)
            _sources.Usage.IsBlind |= _sources.Templates.Find(NameOf(path)) is null;
        if (_sources.Usage.IsBlind)
            return;
        foreach (var path in files)
        {
            var name = NameOf(path);
            if (!_sources.Included.Contains(name) && _sources.Templates.Find(name) is { } template)
                diagnostics.Add(AnalysisDiagnostics.NeverIncluded.At(template.Slice.File.Span(0, 0), name));
        }
        ReportUnusedFiles(diagnostics);
    }

    /// <summary>A folder of records is one thing to read, so its first file stands for all.</summary>
    private void ReportUnusedFiles(DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { _project.Report.Name };
        foreach (var file in _project.DataFiles)
        {
            // A file without a schema was reported, and is most likely there by mistake.
            if (!seen.Add(file.Name) || file.Root is null || _project.Schemas.Find(ProjectPaths.SchemaOf(file.Name)) is null || UnusedData.IsRead(file.Name, _sources.Usage))
                continue;
            var path = file.Source.Path;
            var shown = file.RecordId is null ? path : path[..path.LastIndexOf('/')];
            diagnostics.Add(AnalysisDiagnostics.UnusedFile.At(new SourceSpan(file.Source, 0, 0), shown));
        }
    }

    /// <summary>Whether the rules are there, under a name that is not read.</summary>
    private static bool HasRulesUnread(ReportProject project)
    {
        foreach (var file in project.DataFiles)
        {
            if (file is { Name: "rules", Root: null })
                return true;
        }
        return false;
    }

    private bool IsThere(string name) => _project.Files.Read($"{ProjectPaths.TemplateFolder}/{name}") is not null && name.EndsWith(".md", StringComparison.Ordinal);

    private static string NameOf(string path) => path[(ProjectPaths.TemplateFolder.Length + 1)..];
}
