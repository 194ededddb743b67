using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>Leaves one finding for each mistake: what only follows from another one is dropped.</summary>
internal static class FindingFilter
{
    /// <summary>The findings to show, in the order of the file.</summary>
    public static List<SchemaFinding> Filter(IReadOnlyList<SchemaFinding> findings)
    {
        var kept = new List<SchemaFinding>();
        foreach (var finding in findings)
        {
            if (!IsMisspelt(finding, findings) && !IsOfMisspelt(finding, findings) && !SlippedFields.IsElsewhere(finding, findings) && !IsRepeated(finding, kept))
                kept.Add(SlippedFields.Explain(finding, findings));
        }
        return kept.Count < 2 ? kept : [.. kept.OrderBy(static finding => finding.Diagnostic.Span.Start)];
    }

    /// <summary>A field that is missing because it is there under a misspelt name.</summary>
    private static bool IsMisspelt(SchemaFinding finding, IReadOnlyList<SchemaFinding> findings)
    {
        if (finding.Keyword != "required" || finding.Name is null)
            return false;
        foreach (var other in findings)
        {
            if (other.Node == finding.Node && other.Meant == finding.Name)
                return true;
        }
        return false;
    }

    /// <summary>What is wrong with a value that stands under a misspelt key: it was held against the schema of another field.</summary>
    private static bool IsOfMisspelt(SchemaFinding finding, IReadOnlyList<SchemaFinding> findings)
    {
        foreach (var other in findings)
        {
            if (other.Misspelt == finding.Node && finding.Depth > other.Depth)
                return true;
        }
        return false;
    }

    /// <summary>One finding for a scalar is enough; elsewhere, one of a kind at a place.</summary>
    private static bool IsRepeated(SchemaFinding finding, List<SchemaFinding> kept)
    {
        foreach (var other in kept)
        {
            if (other.Node != finding.Node)
                continue;
            if (finding.Node is DataScalar)
                return true;
            if (other.Diagnostic.Span == finding.Diagnostic.Span && other.Keyword == finding.Keyword && other.Name == finding.Name)
                return true;
        }
        return false;
    }
}
