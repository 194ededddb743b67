using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A list, in the order of the file.</summary>
public sealed class DataSequence : DataNode
{
    private readonly DataNode[] _items;

    /// <param name="span">Its place.</param>
    /// <param name="items">In the order of the file; nobody else has them.</param>
    public DataSequence(SourceSpan span, DataNode[] items)
        : base(span) => _items = items;

    /// <inheritdoc cref="DataSequence(SourceSpan, DataNode[])"/>
    internal DataSequence(SourceFile file, KeyPlace place, DataNode[] items)
        : base(file, place.Start, place.Length) => _items = items;

    /// <summary>In the order of the file; may be empty.</summary>
    public IReadOnlyList<DataNode> Items => _items;

    /// <summary>The same, for those who go through every list of a file.</summary>
    internal ReadOnlySpan<DataNode> ItemSpan => _items;

    /// <summary>The items of a list; none of anything else.</summary>
    internal static ReadOnlySpan<DataNode> ItemsOf(DataNode? node) => node is DataSequence sequence ? sequence._items : [];
}
