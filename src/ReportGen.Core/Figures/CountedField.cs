using ReportGen.Core.Data;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Figures;

/// <summary>A field that all records of a list have, with what it says of each: it divides the list, or it can be added up.</summary>
/// <param name="Schema">What the schema says of it.</param>
/// <param name="ParentTitle">What the group of fields is called that it stands in; null when it stands in the record itself.</param>
/// <param name="Values">One for each record; null where a record does not have it.</param>
internal sealed record CountedField(JsonSchema Schema, string? ParentTitle, IReadOnlyList<DataScalar?> Values)
{
    private const int MostDepth = 3;

    /// <summary>Whether it divides the list by a few fixed values.</summary>
    public bool IsChoice => Schema.Values is { Count: > 1 };

    /// <summary>Whether it is true of some records and false of others.</summary>
    public bool IsTruth => Schema.PossibleTypes == SchemaTypes.Boolean;

    /// <summary>Whether it is a number of things.</summary>
    public bool IsNumber => Schema.PossibleTypes is SchemaTypes.Integer or (SchemaTypes.Integer | SchemaTypes.Number);

    /// <summary>The fields of records, those in groups of fields included.</summary>
    public static List<CountedField> Of(IReadOnlyList<DataNode> records, JsonSchema schema)
    {
        var fields = new List<CountedField>();
        Add(fields, records, schema, null, 0);
        return fields;
    }

    private static void Add(List<CountedField> fields, IReadOnlyList<DataNode?> parents, JsonSchema schema, string? parentTitle, int depth)
    {
        foreach (var field in SchemaNavigation.FieldsOf(schema))
        {
            var values = new List<DataNode?>(parents.Count);
            foreach (var parent in parents)
                values.Add((parent as DataMapping)?[field.Name]);
            if (field.Schema.PossibleTypes == SchemaTypes.Object && depth < MostDepth)
                Add(fields, values, field.Schema, field.Schema.Title, depth + 1);
            else
                fields.Add(new CountedField(field.Schema, parentTitle, Scalars(values)));
        }
    }

    private static List<DataScalar?> Scalars(List<DataNode?> nodes)
    {
        var scalars = new List<DataScalar?>(nodes.Count);
        foreach (var node in nodes)
            scalars.Add(node as DataScalar);
        return scalars;
    }
}
