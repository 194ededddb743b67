using ReportGen.Core.Schemas;

namespace ReportGen.Core.Analysis;

/// <summary>
/// The fields that a schema names, through references and branches. A field that every branch requires is required; one that only some
/// branches or conditions require depends on what no type can tell.
/// </summary>
internal sealed class SchemaFields
{
    /// <summary>How far references and branches are followed.</summary>
    public const int MostDepth = 20;

    private readonly Dictionary<string, List<JsonSchema>> _always = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonSchema>> _sometimes = new(StringComparer.Ordinal);
    private RequiredNames _required = new();

    /// <summary>The names, in the order in which the schema speaks of them.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Takes the fields of a schema.</summary>
    public void Add(JsonSchema schema)
    {
        Add(schema, _always, 0);
        _required = RequiredNames.Of(schema, 0);
        foreach (var name in _required.Always)
            AddName(name);
    }

    /// <summary>Whether the field is there.</summary>
    public Presence PresenceOf(string name)
    {
        if (_required.Always.Contains(name))
            return Presence.Required;
        return _required.Sometimes.Contains(name) ? Presence.Uncertain : Presence.Optional;
    }

    /// <summary>What describes the field: what always holds if there is such, else all branches; may be empty.</summary>
    public List<JsonSchema> SchemasOf(string name)
    {
        if (_always.TryGetValue(name, out var schemas))
            return [schemas[0]];
        return _sometimes.TryGetValue(name, out schemas) ? schemas : [];
    }

    /// <summary>Whether the schema allows no fields but those it names.</summary>
    public static bool IsClosed(JsonSchema schema, int depth)
    {
        if (depth > MostDepth)
            return false;
        if (schema.Fields is { } fields && fields.PatternProperties.Count == 0
            && (fields.Additional?.Constant == false || fields.Unevaluated?.Constant == false))
            return true;
        if (schema.Reference is { } reference && IsClosed(reference, depth + 1))
            return true;
        foreach (var part in schema.AllOf)
        {
            if (IsClosed(part, depth + 1))
                return true;
        }
        return AreClosed(schema.AnyOf, depth) || AreClosed(schema.OneOf, depth);
    }

    private static bool AreClosed(IReadOnlyList<JsonSchema> branches, int depth)
    {
        foreach (var branch in branches)
        {
            if ((branch.PossibleTypes & SchemaTypes.Object) != 0 && !IsClosed(branch, depth + 1))
                return false;
        }
        return branches.Count > 0;
    }

    private void Add(JsonSchema schema, Dictionary<string, List<JsonSchema>> target, int depth)
    {
        if (depth > MostDepth)
            return;
        if (schema.Fields is { } fields)
        {
            foreach (var field in fields.Properties)
                Add(field, target);
            foreach (var dependent in fields.DependentSchemas)
                Add(dependent.Schema, _sometimes, depth + 1);
        }
        if (schema.Reference is { } reference)
            Add(reference, target, depth + 1);
        if (schema.DynamicReference is { } dynamic)
            Add(dynamic.Target, target, depth + 1);
        foreach (var part in schema.AllOf)
            Add(part, target, depth + 1);
        AddBranches(schema, depth);
    }

    private void AddBranches(JsonSchema schema, int depth)
    {
        foreach (var branch in schema.AnyOf)
            Add(branch, _sometimes, depth + 1);
        foreach (var branch in schema.OneOf)
            Add(branch, _sometimes, depth + 1);
        if (schema.If is { } condition)
            Add(condition, _sometimes, depth + 1);
        if (schema.Then is { } then)
            Add(then, _sometimes, depth + 1);
        if (schema.Else is { } otherwise)
            Add(otherwise, _sometimes, depth + 1);
    }

    private void Add(SchemaField field, Dictionary<string, List<JsonSchema>> target)
    {
        AddName(field.Name);
        if (!target.TryGetValue(field.Name, out var schemas))
            target.Add(field.Name, schemas = []);
        schemas.Add(field.Schema);
    }

    private void AddName(string name)
    {
        if (!Names.Contains(name))
            Names.Add(name);
    }
}

/// <summary>The fields that must stand.</summary>
internal sealed class RequiredNames
{
    /// <summary>In every object of the schema.</summary>
    public HashSet<string> Always { get; } = new(StringComparer.Ordinal);

    /// <summary>In some.</summary>
    public HashSet<string> Sometimes { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields that a schema requires.</summary>
    public static RequiredNames Of(JsonSchema schema, int depth)
    {
        var names = new RequiredNames();
        if (depth > SchemaFields.MostDepth)
            return names;
        if (schema.Fields is { } fields)
            names.AddOwn(fields, depth);
        if (schema.Reference is { } reference)
            names.AddAlways(Of(reference, depth + 1));
        if (schema.DynamicReference is { } dynamic)
            names.AddAlways(Of(dynamic.Target, depth + 1));
        foreach (var part in schema.AllOf)
            names.AddAlways(Of(part, depth + 1));
        names.AddBranches(schema.AnyOf, depth);
        names.AddBranches(schema.OneOf, depth);
        if (schema.Then is { } then)
            names.AddSometimes(Of(then, depth + 1));
        if (schema.Else is { } otherwise)
            names.AddSometimes(Of(otherwise, depth + 1));
        return names;
    }

    private void AddOwn(FieldRules fields, int depth)
    {
        Always.UnionWith(fields.Required);
        foreach (var dependent in fields.DependentRequired)
            Sometimes.UnionWith(dependent.Required);
        foreach (var dependent in fields.DependentSchemas)
            AddSometimes(Of(dependent.Schema, depth + 1));
    }

    private void AddBranches(IReadOnlyList<JsonSchema> branches, int depth)
    {
        HashSet<string>? common = null;
        foreach (var branch in branches)
        {
            // A branch for text or lists says nothing about the fields of objects.
            if ((branch.PossibleTypes & SchemaTypes.Object) == 0)
                continue;
            var names = Of(branch, depth + 1);
            AddSometimes(names);
            if (common is null)
                common = new HashSet<string>(names.Always, StringComparer.Ordinal);
            else
                common.IntersectWith(names.Always);
        }
        if (common is not null)
            Always.UnionWith(common);
    }

    private void AddAlways(RequiredNames other)
    {
        Always.UnionWith(other.Always);
        Sometimes.UnionWith(other.Sometimes);
    }

    private void AddSometimes(RequiredNames other)
    {
        Sometimes.UnionWith(other.Always);
        Sometimes.UnionWith(other.Sometimes);
    }
}
