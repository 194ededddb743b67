using ReportGen.Core.Data;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Analysis;

/// <summary>Reads from schemas what values of the template language data becomes.</summary>
internal sealed class SchemaTypeReader
{
    private readonly Dictionary<JsonSchema, TemplateType> _types = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JsonSchema> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary>The type of data that fits a schema; unknown where the schema leaves it open.</summary>
    public TemplateType Read(JsonSchema schema)
    {
        if (_types.TryGetValue(schema, out var known))
            return known;
        if (!_open.Add(schema))
            return TemplateType.Unknown;
        var type = ReadNew(schema);
        _open.Remove(schema);
        _types[schema] = type;
        return type;
    }

    private TemplateType ReadNew(JsonSchema schema)
    {
        var kinds = schema.PossibleTypes;
        if (kinds is SchemaTypes.Any or SchemaTypes.None)
            return TemplateType.Unknown;
        var type = TemplateType.Never;
        if ((kinds & SchemaTypes.Null) != 0)
            type = TemplateType.Null;
        if ((kinds & SchemaTypes.Boolean) != 0)
            type = TypeJoin.Of(type, TemplateType.Boolean);
        if ((kinds & (SchemaTypes.Integer | SchemaTypes.Number)) != 0)
            type = TypeJoin.Of(type, TemplateType.Number);
        if ((kinds & SchemaTypes.String) != 0)
            type = TypeJoin.Of(type, TextOf(schema));
        if ((kinds & SchemaTypes.Array) != 0)
            type = TypeJoin.Of(type, new ListType(ElementOf(schema)));
        return (kinds & SchemaTypes.Object) != 0 ? TypeJoin.Of(type, new ObjectType(ShapeOf(schema))) : type;
    }

    /// <summary>A text that the schema itself lists the values of; a reference or a branch leaves it open.</summary>
    private static TemplateType TextOf(JsonSchema schema)
    {
        if (schema.PossibleTypes != SchemaTypes.String || schema.Title is not { } title)
            return TemplateType.Text;
        var values = new List<string>();
        foreach (var value in schema.Values ?? [])
        {
            if (value is DataScalar scalar)
                values.Add(scalar.Text);
        }
        return values.Count > 0 ? new ChoiceType(values, title) : TemplateType.Text;
    }

    private TemplateType ElementOf(JsonSchema schema)
    {
        var lists = new SchemaLists();
        lists.Add(schema, 0);
        if (lists.IsMixed || lists.Items.Count == 0)
            return TemplateType.Unknown;
        var element = TemplateType.Never;
        foreach (var item in lists.Items)
            element = TypeJoin.Of(element, Read(item));
        return element;
    }

    private ObjectShape ShapeOf(JsonSchema schema)
    {
        var fields = new SchemaFields();
        fields.Add(schema);
        var shape = new ObjectShape(TitleOf(schema), !SchemaFields.IsClosed(schema, 0));
        foreach (var name in fields.Names)
        {
            var described = fields.SchemasOf(name);
            shape.Set(name, new ObjectField(fields.PresenceOf(name), () => Joined(described), described.Count == 0 ? null : described[0].Span));
        }
        return shape;
    }

    private TemplateType Joined(List<JsonSchema> schemas)
    {
        var type = TemplateType.Never;
        foreach (var schema in schemas)
            type = TypeJoin.Of(type, Read(schema));
        return schemas.Count == 0 ? TemplateType.Unknown : type;
    }

    private static string? TitleOf(JsonSchema schema)
    {
        for (var i = 0; i < SchemaFields.MostDepth; i++)
        {
            if (schema.Title is not null || schema.Reference is null)
                return schema.Title;
            schema = schema.Reference;
        }
        return null;
    }
}
