using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>A schema with an address of its own, a whole file or a part with <c>$id</c>, and the names that it gives to its parts.</summary>
internal sealed class SchemaResource(string uri, DataNode root, SchemaMode mode)
{
    /// <summary>The address that references in the resource are resolved against; without a fragment.</summary>
    public string Uri { get; } = uri;

    /// <summary>The schema of the resource, as it was read.</summary>
    public DataNode Root { get; } = root;

    /// <summary>How strictly the resource is read.</summary>
    public SchemaMode Mode { get; } = mode;

    /// <summary>Parts by <c>$anchor</c> or <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, JsonSchema> Anchors { get; } = [];

    /// <summary>Parts by <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, JsonSchema> DynamicAnchors { get; } = [];
}
