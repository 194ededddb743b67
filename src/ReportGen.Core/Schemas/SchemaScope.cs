namespace ReportGen.Core.Schemas;

/// <summary>The resources that were entered on the way to a schema, innermost first: what <c>$dynamicRef</c> looks through.</summary>
/// <param name="Resource">The innermost one.</param>
/// <param name="Outer">Those around it; null for the outermost.</param>
internal sealed record SchemaScope(SchemaResource Resource, SchemaScope? Outer)
{
    /// <summary>The scope inside a schema.</summary>
    public static SchemaScope Enter(SchemaScope? scope, JsonSchema schema) =>
        scope is not null && scope.Resource == schema.Resource ? scope : new SchemaScope(schema.Resource, scope);

    /// <summary>What a dynamic reference means here: the outermost resource with that anchor decides (core, 8.2.3.2).</summary>
    public JsonSchema Resolve(DynamicReference reference)
    {
        var target = reference.Target;
        if (reference.Anchor is null)
            return target;
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Resource.DynamicAnchors.TryGetValue(reference.Anchor, out var schema))
                target = schema;
        }
        return target;
    }
}
