using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A node of a data file, with its place; immutable once read.</summary>
public abstract class DataNode(SourceSpan span)
{
    /// <summary>
    /// Where a finding about the node points: a scalar's exact characters; for a mapping or a list the key that holds it, or its
    /// first character where no key does.
    /// </summary>
    public SourceSpan Span { get; } = span;
}
