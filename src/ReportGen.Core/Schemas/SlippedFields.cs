using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Finds the fields that stand one level too high or too low, which are unknown at one place and missing at the other.</summary>
internal sealed class SlippedFields
{
    private static readonly LocalizedText IsMissingHere = new("it is missing here", "chỗ đang thiếu trường này");

    /// <summary>For an unknown field, the finding about the place that lacks it.</summary>
    private readonly Dictionary<SchemaFinding, SchemaFinding> _missing = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<SchemaFinding> _elsewhere = new(ReferenceEqualityComparer.Instance);

    /// <param name="findings">All findings of a file.</param>
    public SlippedFields(IReadOnlyList<SchemaFinding> findings)
    {
        var unknown = findings.Where(static finding => finding is { Keyword: "additionalProperties", Meant: null, Name: not null }).ToLookup(static finding => finding.Node);
        var missing = findings.Where(static finding => finding is { Keyword: "required", Name: not null }).ToLookup(static finding => finding.Node);
        if (unknown.Count == 0 || missing.Count == 0)
            return;
        foreach (var fields in unknown)
        {
            foreach (var inner in MappingsIn(fields.Key))
                Match(fields, missing[inner]);
        }
        foreach (var fields in missing)
        {
            foreach (var inner in MappingsIn(fields.Key))
                Match(unknown[inner], fields);
        }
    }

    /// <summary>Whether a finding is about a missing field that stands one level away.</summary>
    public bool IsElsewhere(SchemaFinding finding) => _elsewhere.Contains(finding);

    /// <summary>The finding, with the place that it slipped from where it is about such a field.</summary>
    public SchemaFinding Explain(SchemaFinding finding) => _missing.TryGetValue(finding, out var missing)
        ? finding with { Diagnostic = finding.Diagnostic.WithRelated(missing.Diagnostic.Span, IsMissingHere).WithHint(HintFor(finding, missing)) }
        : finding;

    private void Match(IEnumerable<SchemaFinding> unknown, IEnumerable<SchemaFinding> missing)
    {
        foreach (var field in unknown)
        {
            foreach (var place in missing)
            {
                if (field.Name != place.Name)
                    continue;
                _missing.TryAdd(field, place);
                _elsewhere.Add(place);
            }
        }
    }

    /// <summary>The mappings that a mapping has for the value of a field, or in the list that is.</summary>
    private static IEnumerable<DataNode> MappingsIn(DataNode node)
    {
        if (node is not DataMapping outer)
            yield break;
        foreach (var entry in outer.Entries)
        {
            if (entry.Value is DataMapping inner)
                yield return inner;
            if (entry.Value is not DataSequence list)
                continue;
            foreach (var item in list.Items)
            {
                if (item is DataMapping)
                    yield return item;
            }
        }
    }

    private static LocalizedText HintFor(SchemaFinding unknown, SchemaFinding missing) => missing.Depth > unknown.Depth
        ? new("Indent it further, to where it is missing.", "Hãy thụt dòng này vào cho đúng chỗ đang thiếu.")
        : new("Indent it less, to where it is missing.", "Hãy bớt thụt dòng này cho đúng chỗ đang thiếu.");
}
