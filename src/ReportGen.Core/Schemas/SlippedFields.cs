using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Finds the fields that stand one level too high or too low, which are unknown at one place and missing at the other.</summary>
internal static class SlippedFields
{
    private static readonly LocalizedText IsMissingHere = new("it is missing here", "chỗ đang thiếu trường này");

    /// <summary>Whether a finding is about a missing field that stands one level away.</summary>
    public static bool IsElsewhere(SchemaFinding finding, IReadOnlyList<SchemaFinding> findings)
    {
        if (finding.Keyword != "required")
            return false;
        foreach (var other in findings)
        {
            if (IsSlip(other, finding))
                return true;
        }
        return false;
    }

    /// <summary>The finding, with the place that it slipped from where it is about such a field.</summary>
    public static SchemaFinding Explain(SchemaFinding finding, IReadOnlyList<SchemaFinding> findings)
    {
        foreach (var other in findings)
        {
            if (IsSlip(finding, other))
                return finding with { Diagnostic = finding.Diagnostic.WithRelated(other.Diagnostic.Span, IsMissingHere).WithHint(HintFor(finding, other)) };
        }
        return finding;
    }

    private static LocalizedText HintFor(SchemaFinding unknown, SchemaFinding missing) => missing.Depth > unknown.Depth
        ? new("Indent it further, to where it is missing.", "Hãy thụt dòng này vào cho đúng chỗ đang thiếu.")
        : new("Indent it less, to where it is missing.", "Hãy bớt thụt dòng này cho đúng chỗ đang thiếu.");

    private static bool IsSlip(SchemaFinding unknown, SchemaFinding missing) =>
        unknown.Keyword == "additionalProperties" && unknown.Meant is null && missing.Keyword == "required"
        && unknown.Name is not null && unknown.Name == missing.Name
        && (IsIn(unknown.Node, missing.Node) || IsIn(missing.Node, unknown.Node));

    /// <summary>Whether a mapping has another one for the value of a field, or in the list that is.</summary>
    private static bool IsIn(DataNode outer, DataNode inner)
    {
        if (outer is not DataMapping mapping)
            return false;
        foreach (var entry in mapping.EntrySpan)
        {
            if (entry.Value == inner || (entry.Value is DataSequence list && list.Items.Contains(inner)))
                return true;
        }
        return false;
    }
}
