using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A list, in the order of the file.</summary>
public sealed class DataSequence(SourceSpan span, IReadOnlyList<DataNode> items) : DataNode(span)
{
    /// <summary>In the order of the file; may be empty.</summary>
    public IReadOnlyList<DataNode> Items { get; } = items;
}
