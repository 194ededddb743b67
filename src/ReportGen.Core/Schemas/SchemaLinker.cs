using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Knows the schemas of a set by address and joins references to what they name.</summary>
internal sealed class SchemaLinker(DiagnosticBag diagnostics, SchemaMode mode)
{
    private readonly Dictionary<string, SchemaResource> _resources = [];
    private readonly List<SchemaResource> _documents = [];
    private readonly Dictionary<DataNode, JsonSchema> _schemas = new(ReferenceEqualityComparer.Instance);
    private readonly List<SchemaLink> _links = [];

    /// <summary>Where the findings about schemas go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>How strictly schemas are read.</summary>
    public SchemaMode Mode { get; } = mode;

    /// <summary>Makes a file known by its path and by its <c>$id</c>.</summary>
    public void Add(string path, DataNode root)
    {
        var uri = IdOf(root) is { } id ? SchemaUri.WithoutFragment(SchemaUri.Resolve(path, id.Text)) : path;
        var resource = new SchemaResource(uri, root, Mode);
        _resources[path] = resource;
        if (!_resources.TryAdd(uri, resource) && _resources[uri] != resource)
            RefuseDuplicate(IdOf(root) ?? root, uri);
        _documents.Add(resource);
    }

    /// <summary>Compiles all that was added.</summary>
    public void CompileAll()
    {
        foreach (var document in _documents)
            Compile(document.Root, document);
    }

    /// <summary>Compiles and joins all that was added.</summary>
    public void Link()
    {
        CompileAll();
        JoinLinks();
        var inference = new SchemaTypeInference(Diagnostics);
        foreach (var entry in _schemas)
            inference.Infer(entry.Value);
    }

    /// <summary>The schema at an address; null when there is none.</summary>
    public JsonSchema? Find(string address) => Resolve(address)?.Schema;

    /// <summary>The schema of a node; the same one each time.</summary>
    public JsonSchema Compile(DataNode node, SchemaResource resource)
    {
        if (_schemas.TryGetValue(node, out var known))
            return known;
        if (node != resource.Root && IdOf(node) is { } id)
            resource = AddPart(node, id, resource);
        var schema = new JsonSchema(node, resource);
        _schemas[node] = schema;
        new SchemaCompiler(this, schema, node).Compile();
        return schema;
    }

    /// <summary>Remembers a reference to be joined when all schemas are known.</summary>
    public void AddLink(JsonSchema schema, DataScalar reference, bool isDynamic) => _links.Add(new SchemaLink(schema, reference, isDynamic));

    private SchemaResource AddPart(DataNode node, DataScalar id, SchemaResource parent)
    {
        var uri = SchemaUri.WithoutFragment(SchemaUri.Resolve(parent.Uri, id.Text));
        var resource = new SchemaResource(uri, node, Mode);
        if (!_resources.TryAdd(uri, resource))
            RefuseDuplicate(id, uri);
        return resource;
    }

    private void RefuseDuplicate(DataNode place, string uri)
    {
        if (Mode == SchemaMode.Project)
            Diagnostics.Add(SchemaFileDiagnostics.DuplicateId.At(place.Span, uri));
    }

    /// <summary>Joining may compile further parts with further references, so the list can grow meanwhile.</summary>
    private void JoinLinks()
    {
        for (var i = 0; i < _links.Count; i++)
        {
            var link = _links[i];
            var address = SchemaUri.Resolve(link.Schema.Resource.Uri, link.Reference.Text);
            var target = Resolve(address) ?? ResolveNeighbour(link);
            if (target is null)
                Diagnostics.Add(SchemaFileDiagnostics.DanglingReference.At(link.Reference.Span, link.Reference.Text));
            else if (link.IsDynamic)
                link.Schema.DynamicReference = new DynamicReference(target.DynamicAnchor, target.Schema);
            else
                link.Schema.Reference = target.Schema;
        }
        _links.Clear();
    }

    /// <summary>A file beside the one that refers to it, although that one calls itself by an address on the network.</summary>
    private SchemaTarget? ResolveNeighbour(SchemaLink link) =>
        Resolve(SchemaUri.Resolve(link.Reference.Span.File.Path, link.Reference.Text));

    private SchemaTarget? Resolve(string address)
    {
        var uri = SchemaUri.WithoutFragment(address);
        if (!_resources.TryGetValue(uri, out var resource))
        {
            if (uri != MetaSchema.Address)
                return null;
            Add(uri, MetaSchema.Read());
            resource = _resources[uri];
            Compile(resource.Root, resource);
        }
        var fragment = SchemaUri.FragmentOf(address);
        if (fragment.Length == 0)
            return new SchemaTarget(Compile(resource.Root, resource), null);
        if (fragment[0] == '/')
            return FollowPointer(resource, fragment) is { } part ? new SchemaTarget(part, null) : null;
        if (!resource.Anchors.TryGetValue(fragment, out var schema))
            return null;
        return new SchemaTarget(schema, resource.DynamicAnchors.ContainsKey(fragment) ? fragment : null);
    }

    private JsonSchema? FollowPointer(SchemaResource resource, string pointer)
    {
        var node = resource.Root;
        foreach (var token in pointer[1..].Split('/'))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            var next = node switch
            {
                DataMapping mapping => mapping[name],
                DataSequence list when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (next is null)
                return null;
            node = next;
            if (_schemas.TryGetValue(node, out var schema))
                resource = schema.Resource;
        }
        return Compile(node, resource);
    }

    private static DataScalar? IdOf(DataNode node) => (node as DataMapping)?["$id"] as DataScalar;

    private sealed record SchemaLink(JsonSchema Schema, DataScalar Reference, bool IsDynamic);

    private sealed record SchemaTarget(JsonSchema Schema, string? DynamicAnchor);
}
