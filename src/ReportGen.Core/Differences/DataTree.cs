using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>What differences need to know of data nodes.</summary>
internal static class DataTree
{
    /// <summary>All characters of a node, those of a key that holds it included.</summary>
    public static SourceSpan Extent(DataNode node)
    {
        var (start, end) = (node.Span.Start, node.Span.End);
        foreach (var child in Children(node))
        {
            var inner = Extent(child.Node);
            (start, end) = (Math.Min(start, inner.Start), Math.Max(end, inner.End));
        }
        return node.Span.File.Span(start, end - start);
    }

    /// <summary>A node in few words: a scalar's text; the name, or else the first scalar, of anything else.</summary>
    public static string Brief(DataNode node)
    {
        if (node is DataScalar scalar)
            return scalar.Text.Trim();
        if (node is DataMapping mapping && (mapping["name"] ?? mapping["id"] ?? mapping["title"]) is DataScalar name)
            return name.Text.Trim();
        foreach (var child in Children(node))
            return Brief(child.Node);
        return "";
    }

    /// <summary>Whether two nodes say the same; how they are written, comments and the order of keys do not matter.</summary>
    public static bool AreEqual(DataNode one, DataNode other) => Write(one) == Write(other);

    /// <summary>A text that two nodes share only when they say the same.</summary>
    public static string Write(DataNode node) => node switch
    {
        DataScalar scalar => string.Create(CultureInfo.InvariantCulture, $"{(scalar.Kinds == ScalarKinds.String ? 's' : 'p')}{scalar.Text.Length}:{scalar.Text}"),
        DataSequence sequence => "[" + string.Join(',', sequence.Items.Select(Write)) + "]",
        DataMapping mapping => "{" + string.Join(',', mapping.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + "=" + Write(entry.Value))) + "}",
        _ => throw new UnreachableException(),
    };

    /// <summary>The key of a member or item below a key.</summary>
    public static string Join(string key, string name) => key.Length == 0 ? name : name[0] == '[' ? key + name : key + "." + name;

    /// <summary>The members of a mapping or the items of a list, with the name of each.</summary>
    public static IEnumerable<DataChild> Children(DataNode node)
    {
        if (node is DataMapping mapping)
        {
            foreach (var entry in mapping.Entries)
                yield return new DataChild(entry.Key, entry.KeySpan, entry.Value);
        }
        else if (node is DataSequence sequence)
        {
            for (var i = 0; i < sequence.Items.Count; i++)
                yield return new DataChild(ItemName(sequence.Items[i], i), null, sequence.Items[i]);
        }
    }

    /// <summary>An item by its id, or else by its number from 1.</summary>
    public static string ItemName(DataNode item, int index) =>
        IdOf(item) is { } id ? $"[{id}]" : string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]");

    /// <summary>The id of an item; null when it has none.</summary>
    public static string? IdOf(DataNode item) => item is DataMapping mapping && mapping["id"] is DataScalar id ? id.Text : null;
}

/// <summary>A member of a mapping or an item of a list.</summary>
/// <param name="Name">The key, or <c>[id]</c> or <c>[number]</c>.</param>
/// <param name="KeySpan">The key's characters; null for an item.</param>
/// <param name="Node">The value.</param>
internal sealed record DataChild(string Name, SourceSpan? KeySpan, DataNode Node);

/// <summary>A node and where it stands in its file.</summary>
/// <param name="Node">The node.</param>
/// <param name="Key">The way to it from the top of its file.</param>
/// <param name="Record">The item of a list, or else the file, that it is a part of.</param>
internal sealed record DataPlace(DataNode Node, string Key, SourceSpan Record);
