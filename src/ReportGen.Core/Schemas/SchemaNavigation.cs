namespace ReportGen.Core.Schemas;

/// <summary>Looks through a schema without data: what a template checker or a list of fields asks.</summary>
public static class SchemaNavigation
{
    private const int MaxDepth = 20;

    /// <summary>All fields that a schema names, through references and branches; the first of a name counts.</summary>
    public static List<SchemaField> FieldsOf(JsonSchema schema)
    {
        var fields = new List<SchemaField>();
        Visit(schema, 0, part => AddFields(part, fields));
        return fields;
    }

    /// <summary>The schema of a field, through references and branches; null when none names it.</summary>
    public static JsonSchema? FieldOf(JsonSchema schema, string name) => FieldsOf(schema).Find(field => field.Name == name)?.Schema;

    /// <summary>The schema of a list's items, through references and branches; null when none speaks of them.</summary>
    public static JsonSchema? ItemOf(JsonSchema schema)
    {
        JsonSchema? item = null;
        Visit(schema, 0, part => item ??= part.List?.Items);
        return item;
    }

    /// <summary>Whether a field must stand in every mapping that the schema allows.</summary>
    public static bool IsRequired(JsonSchema schema, string name)
    {
        if (schema.Fields is not null && schema.Fields.Required.Contains(name))
            return true;
        if (schema.Reference is not null && IsRequired(schema.Reference, name))
            return true;
        foreach (var part in schema.AllOf)
        {
            if (IsRequired(part, name))
                return true;
        }
        return AllRequire(schema.AnyOf, name) || AllRequire(schema.OneOf, name);
    }

    /// <summary>Whether every branch asks for a field; none at all do not.</summary>
    private static bool AllRequire(IReadOnlyList<JsonSchema> branches, string name)
    {
        foreach (var branch in branches)
        {
            if (!IsRequired(branch, name))
                return false;
        }
        return branches.Count > 0;
    }

    private static void AddFields(JsonSchema schema, List<SchemaField> fields)
    {
        foreach (var field in schema.Fields?.Properties ?? [])
        {
            if (!fields.Exists(known => known.Name == field.Name))
                fields.Add(field);
        }
    }

    /// <summary>Goes through all schemas that speak of the same node.</summary>
    private static void Visit(JsonSchema schema, int depth, Action<JsonSchema> visitor)
    {
        if (depth > MaxDepth)
            return;
        visitor(schema);
        foreach (var part in (JsonSchema?[])[schema.Reference, schema.DynamicReference?.Target, schema.Then, schema.Else])
        {
            if (part is not null)
                Visit(part, depth + 1, visitor);
        }
        VisitAll(schema.AllOf, depth, visitor);
        VisitAll(schema.AnyOf, depth, visitor);
        VisitAll(schema.OneOf, depth, visitor);
        foreach (var dependent in schema.Fields?.DependentSchemas ?? [])
            Visit(dependent.Schema, depth + 1, visitor);
    }

    private static void VisitAll(IReadOnlyList<JsonSchema> parts, int depth, Action<JsonSchema> visitor)
    {
        foreach (var part in parts)
            Visit(part, depth + 1, visitor);
    }
}
