using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>
/// Leaves one finding for each mistake: what only follows from another one is dropped. Findings are looked up by the node that they are
/// about, since every record of a long file can have some.
/// </summary>
internal sealed class FindingFilter
{
    private readonly HashSet<FindingKey> _meant = [];
    private readonly Dictionary<DataNode, int> _misspelt = [];
    private readonly SlippedFields _slipped;
    private readonly HashSet<FindingKey> _told = [];

    private FindingFilter(IReadOnlyList<SchemaFinding> findings)
    {
        _slipped = new SlippedFields(findings);
        foreach (var finding in findings)
        {
            if (finding.Meant is not null)
                _meant.Add(new FindingKey(finding.Node, null, null, finding.Meant));
            if (finding.Misspelt is { } value && (!_misspelt.TryGetValue(value, out var depth) || finding.Depth < depth))
                _misspelt[value] = finding.Depth;
        }
    }

    /// <summary>The findings to show, in the order of the file.</summary>
    public static IReadOnlyList<SchemaFinding> Filter(IReadOnlyList<SchemaFinding> findings)
    {
        if (findings.Count == 0)
            return findings;
        var filter = new FindingFilter(findings);
        var kept = new List<SchemaFinding>();
        foreach (var finding in findings)
        {
            if (!filter.IsConsequence(finding) && filter.Tell(finding))
                kept.Add(filter._slipped.Explain(finding));
        }
        return kept.Count < 2 ? kept : [.. kept.OrderBy(static finding => finding.Diagnostic.Span.Start)];
    }

    private bool IsConsequence(SchemaFinding finding) => IsMisspelt(finding) || IsOfMisspelt(finding) || _slipped.IsElsewhere(finding);

    /// <summary>A field that is missing because it is there under a misspelt name.</summary>
    private bool IsMisspelt(SchemaFinding finding) =>
        finding is { Keyword: "required", Name: { } name } && _meant.Contains(new FindingKey(finding.Node, null, null, name));

    /// <summary>What is wrong with a value that stands under a misspelt key: it was held against the schema of another field.</summary>
    private bool IsOfMisspelt(SchemaFinding finding) => _misspelt.TryGetValue(finding.Node, out var depth) && finding.Depth > depth;

    /// <summary>One finding for a scalar is enough; elsewhere, one of a kind at a place.</summary>
    /// <returns>False for what was told already.</returns>
    private bool Tell(SchemaFinding finding) => _told.Add(finding.Node is DataScalar
        ? new FindingKey(finding.Node, null, null, null)
        : new FindingKey(finding.Node, finding.Diagnostic.Span, finding.Keyword, finding.Name));

    /// <summary>What findings are told apart by; null where it makes no difference.</summary>
    private sealed record FindingKey(DataNode Node, SourceSpan? Span, string? Keyword, string? Name);
}
