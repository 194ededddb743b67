using ReportGen.Core.Analysis;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rules;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>Checks the rules of a project.</summary>
internal static class RuleStage
{
    /// <summary>Reads the rules of a project.</summary>
    /// <returns>Those without errors of their own; null when there is no file.</returns>
    public static ReadRules? Read(ReportProject project, DiagnosticBag diagnostics)
    {
        if (SoundItems.Of(project.Rules, "rules") is not { } root)
            return null;
        return project.Rules is { IsSound: true }
            ? BuildMemory.Get(project.Memory, "rules", [root], found => Read(root, found), diagnostics)
            : Read(root, diagnostics) with { AreAll = false };
    }

    /// <summary>Holds the data against every rule that fits the schemas; data that has errors of its own is left out.</summary>
    /// <param name="rules">What <see cref="Read(ReportProject, DiagnosticBag)"/> gave.</param>
    public static void Check(ReportProject project, ReadRules? rules, ScriptObject model, ProjectAnalysis analysis, DiagnosticBag diagnostics)
    {
        if (rules is null)
            return;
        if (!rules.AreAll)
            analysis.NoteUnread();
        var unsound = UnsoundDataOf(project);
        var memory = unsound.IsEmpty && project.Memory is not null ? MemoryOf(rules, project.Memory) : null;
        var checker = new RuleChecker(model, unsound, EvaluationLimits.For(project.Length), memory?.BuiltIns);
        memory?.Begin(model);
        for (var i = 0; i < rules.Rules.Count; i++)
        {
            if (!analysis.Check(rules.Rules[i], diagnostics))
                continue;
            if (memory is null)
                checker.Check(rules.Rules[i], diagnostics);
            else
                memory.Check(i, checker, diagnostics);
        }
        DropConsequences(diagnostics);
    }

    /// <summary>An id that was changed where it is given is said once: where it is looked for, not also where it is excepted.</summary>
    private static void DropConsequences(DiagnosticBag diagnostics)
    {
        var missing = new List<string>();
        var isExceptionUnknown = false;
        foreach (var finding in diagnostics.All)
        {
            isExceptionUnknown |= finding.Descriptor == RuleDiagnostics.UnknownWaivedItem;
            if (finding.Descriptor == RuleDiagnostics.Broken)
                missing.Add(finding.Span.Text);
        }
        if (isExceptionUnknown && missing.Count > 0)
            diagnostics.Keep(finding => finding.Descriptor != RuleDiagnostics.UnknownWaivedItem || !missing.Contains(finding.Span.Text));
    }

    private static RuleMemory? MemoryOf(ReadRules rules, BuildMemory memory) =>
        BuildMemory.Get(memory, "rules and what they found", [rules], _ => new RuleMemory(rules.Rules), new DiagnosticBag());

    private static ReadRules Read(DataMapping root, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var rules = new RuleReader(findings).Read(root);
        diagnostics.AddRange(findings.All);
        return new ReadRules(rules, !findings.HasErrors);
    }

    private static UnsoundData UnsoundDataOf(ReportProject project)
    {
        var errors = new List<SourceSpan>();
        var names = new List<string>();
        var missing = new List<string>();
        foreach (var file in project.DataFiles)
            Add(file, errors, names, missing);
        Add(project.Report, errors, names, missing);
        return new UnsoundData(errors, names, missing);
    }

    private static void Add(DataFile file, List<SourceSpan> errors, List<string> names, List<string> missing)
    {
        if (file.IsSound)
            return;
        errors.AddRange(file.Errors);
        names.Add(file.Name);
        if (!file.IsWhole)
            missing.Add(file.Name);
    }

    internal sealed record ReadRules(IReadOnlyList<Rule> Rules, bool AreAll);
}
