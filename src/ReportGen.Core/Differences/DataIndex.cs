using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Finds the nodes of a data file by place. Made in one walk, since a long report asks for as many places as it prints.</summary>
internal sealed class DataIndex
{
    private readonly DataNode _root;
    private readonly Dictionary<DataNode, SourceSpan> _extents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DataNode, DataChild[]> _children = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, DataPlace> _groups = [];

    public DataIndex(DataNode root)
    {
        _root = root;
        Add(root, "");
    }

    /// <summary>All characters of a node, those of a key that holds it included.</summary>
    public SourceSpan ExtentOf(DataNode node) => _extents[node];

    /// <summary>The innermost node at a place, the way to it, and the record that it is a part of.</summary>
    /// <returns>Null for a place that belongs to no node.</returns>
    public DataPlace? Find(int offset) => Find(_root, offset, new DataPlace(_root, "", ExtentOf(_root)));

    /// <summary>The mapping or list whose own place a span is, with the way to it; null when there is none.</summary>
    public DataPlace? FindGroup(SourceSpan place) => _groups.GetValueOrDefault(KeyOf(place));

    private static long KeyOf(SourceSpan place) => ((long)place.Start << 32) | (uint)place.Length;

    private DataPlace? Find(DataNode node, int offset, DataPlace place)
    {
        foreach (var child in _children.GetValueOrDefault(node) ?? [])
        {
            var extent = ExtentOf(child.Node);
            var start = child.KeySpan is { } key ? Math.Min(key.Start, extent.Start) : extent.Start;
            if (offset < start || offset > Math.Max(extent.End - 1, extent.Start))
                continue;
            var inner = new DataPlace(child.Node, DataTree.Join(place.Key, child.Name), node is DataSequence && child.Node is not DataScalar ? extent : place.Record);
            return Find(child.Node, offset, inner) ?? inner;
        }
        return null;
    }

    private SourceSpan Add(DataNode node, string key)
    {
        if (_extents.TryGetValue(node, out var known))
            return known;
        var (start, end) = (node.Span.Start, node.Span.End);
        if (node is not DataScalar)
        {
            _groups.TryAdd(KeyOf(node.Span), new DataPlace(node, key, node.Span));
            var children = DataTree.Children(node).ToArray();
            _children.Add(node, children);
            foreach (var child in children)
            {
                var inner = Add(child.Node, DataTree.Join(key, child.Name));
                (start, end) = (Math.Min(start, inner.Start), Math.Max(end, inner.End));
            }
        }
        var extent = node.Span.File.Span(start, end - start);
        _extents.Add(node, extent);
        return extent;
    }
}
