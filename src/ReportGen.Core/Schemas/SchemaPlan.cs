namespace ReportGen.Core.Schemas;

/// <summary>How to hold a schema against data: what it asks at all, so that at each of very many nodes only that is looked for.</summary>
/// <param name="schema">Linked.</param>
internal sealed class SchemaPlan(JsonSchema schema)
{
    /// <summary>What it asks of plain texts.</summary>
    public TextPlan Text { get; } = new(schema);

    /// <summary>Schemas that all hold as well.</summary>
    public JsonSchema[] AllOf { get; } = ArrayOf(schema.AllOf);

    /// <summary>Schemas of which one or more hold.</summary>
    public JsonSchema[] AnyOf { get; } = ArrayOf(schema.AnyOf);

    /// <summary>Schemas of which exactly one holds.</summary>
    public JsonSchema[] OneOf { get; } = ArrayOf(schema.OneOf);

    /// <summary>Whether other schemas speak of the same node.</summary>
    public bool HasParts { get; } =
        schema is not { Reference: null, DynamicReference: null, AllOf.Count: 0, AnyOf.Count: 0, OneOf.Count: 0, If: null, Not: null };

    /// <summary>Whether what comes of it must be kept apart from what comes of others.</summary>
    public bool IsApart { get; } = schema.Messages is not null || schema.Fields?.Unevaluated is not null || schema.List?.Unevaluated is not null;

    /// <summary>The elements of a list as an array, which is asked without going through an interface.</summary>
    public static T[] ArrayOf<T>(IReadOnlyList<T> list)
        where T : class
    {
        if (list.Count == 0)
            return [];
        var array = new T[list.Count];
        for (var i = 0; i < array.Length; i++)
            array[i] = list[i];
        return array;
    }
}
