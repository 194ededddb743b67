using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>
/// Works out which types a schema can allow at all, so that a plain scalar is read as the type that is wanted, wherever it is said.
/// </summary>
internal sealed class SchemaTypeInference(DiagnosticBag diagnostics)
{
    private readonly HashSet<JsonSchema> _open = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JsonSchema> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets <see cref="JsonSchema.PossibleTypes"/>, and reports a schema that leads back to itself.</summary>
    public SchemaTypes Infer(JsonSchema schema)
    {
        if (_done.Contains(schema))
            return schema.PossibleTypes;
        if (!_open.Add(schema))
        {
            if (_done.Add(schema))
                diagnostics.Add(SchemaFileDiagnostics.EndlessReference.At(schema.Span));
            return SchemaTypes.Any;
        }
        schema.PossibleTypes = schema.Constant == false ? SchemaTypes.None : schema.Types & TypesOfValues(schema) & TypesOfParts(schema);
        _open.Remove(schema);
        _done.Add(schema);
        return schema.PossibleTypes;
    }

    private SchemaTypes TypesOfParts(JsonSchema schema)
    {
        var types = SchemaTypes.Any;
        if (schema.Reference is not null)
            types &= Infer(schema.Reference);
        foreach (var part in schema.AllOf)
            types &= Infer(part);
        types &= TypesOfBranches(schema.AnyOf) & TypesOfBranches(schema.OneOf);
        foreach (var part in (JsonSchema?[])[schema.Not, schema.If, schema.Then, schema.Else])
        {
            if (part is not null)
                Infer(part);
        }
        return types;
    }

    private SchemaTypes TypesOfBranches(IReadOnlyList<JsonSchema> branches)
    {
        var types = branches.Count == 0 ? SchemaTypes.Any : SchemaTypes.None;
        foreach (var branch in branches)
            types |= Infer(branch);
        return types;
    }

    private static SchemaTypes TypesOfValues(JsonSchema schema)
    {
        if (schema.Values is null)
            return SchemaTypes.Any;
        var types = SchemaTypes.None;
        foreach (var value in schema.Values)
            types |= DataTypes.Of(value);
        return types;
    }
}
