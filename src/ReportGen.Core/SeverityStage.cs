using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rules;

namespace ReportGen.Core;

/// <summary>Takes what the project makes of findings: the <c>findings</c> of <c>data/report.yaml</c>.</summary>
internal static class SeverityStage
{
    private const string FirstTextCheck = "RG1050";
    private const string BehindTextChecks = "RG1100";

    /// <summary>Reads the settings, tells of each with its reason, and hands them to the findings.</summary>
    public static void Apply(ReportProject project, DiagnosticBag diagnostics)
    {
        if (project.Report is not { IsSound: true, Root: DataMapping root } || root["findings"] is not DataSequence { Items.Count: > 0 } list)
            return;
        Use(list, project, diagnostics);
    }

    private static void Use(DataSequence list, ReportProject project, DiagnosticBag diagnostics)
    {
        var settings = new List<SeveritySetting>();
        var told = new DiagnosticBag();
        var names = new FindingNames(RuleIdsOf(project));
        var seen = new Dictionary<string, DataScalar>(StringComparer.Ordinal);
        foreach (var item in list.ItemSpan)
        {
            if (item is DataMapping mapping && mapping["code"] is DataScalar code && IsFirst(code, seen, told))
                Read(mapping, code, names, settings, told);
        }
        diagnostics.Use(new SeveritySettings(settings));
        diagnostics.AddRange(told.All);
    }

    private static bool IsFirst(DataScalar code, Dictionary<string, DataScalar> seen, DiagnosticBag told)
    {
        if (seen.TryAdd(code.Text, code))
            return true;
        told.Add(SeverityDiagnostics.SetTwice.At(code.Span, code.Text).WithRelated(seen[code.Text].Span, new LocalizedText("set here first", "đã đặt ở đây")));
        return false;
    }

    private static void Read(DataMapping mapping, DataScalar code, FindingNames names, List<SeveritySetting> settings, DiagnosticBag told)
    {
        var isRule = names.IsRule(code.Text);
        if (!isRule && Refusal(code, names) is { } refusal)
        {
            told.Add(refusal);
            return;
        }
        var severity = SeverityOf((mapping["severity"] as DataScalar)?.Text);
        settings.Add(isRule ? new SeveritySetting(RuleDiagnostics.Broken.Id, code.Text, severity) : new SeveritySetting(code.Text, null, severity));
        Tell(code, severity, (mapping["reason"] as DataScalar)?.Text ?? "", told);
    }

    private static Diagnostic? Refusal(DataScalar code, FindingNames names)
    {
        if (DiagnosticCatalogue.Find(code.Text) is not { } descriptor)
            return SeverityDiagnostics.UnknownFinding.At(code.Span, code.Text).WithHint(Hints.DidYouMean(names.Nearest(code.Text)));
        return IsAdjustable(descriptor)
            ? null
            : SeverityDiagnostics.FixedSeverity.At(code.Span, code.Text).WithHint(new LocalizedText("Remove the entry.", "Hãy bỏ mục này."));
    }

    /// <summary>Text checks and rules are the project's to judge, and so is whatever does not stop a build.</summary>
    private static bool IsAdjustable(DiagnosticDescriptor descriptor)
    {
        var isTextCheck = string.CompareOrdinal(descriptor.Id, FirstTextCheck) >= 0 && string.CompareOrdinal(descriptor.Id, BehindTextChecks) < 0;
        return isTextCheck || descriptor == RuleDiagnostics.Broken || descriptor.Severity != Severity.Error;
    }

    private static void Tell(DataScalar code, Severity? severity, string reason, DiagnosticBag told)
    {
        reason = reason.Trim().TrimEnd('.');
        told.Add(severity is { } given
            ? SeverityDiagnostics.SeveritySet.At(code.Span, code.Text, NameOf(given), reason)
            : SeverityDiagnostics.FindingOff.At(code.Span, code.Text, reason));
    }

    private static LocalizedText NameOf(Severity severity) =>
        new(severity == Severity.Error ? "an error" : "a " + SeverityNames.Of(severity, Language.English), SeverityNames.Of(severity, Language.Vietnamese));

    private static Severity? SeverityOf(string? text) => text switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => null,
    };

    private static List<string> RuleIdsOf(ReportProject project)
    {
        var ids = new List<string>();
        if (project.Rules?.Root is not DataMapping root || root["rules"] is not DataSequence rules)
            return ids;
        foreach (var rule in rules.ItemSpan)
        {
            if (rule is DataMapping mapping && mapping["id"] is DataScalar id)
                ids.Add(id.Text);
        }
        return ids;
    }
}
