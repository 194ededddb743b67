using System.Diagnostics;
using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>Goes between the kinds of a scalar and the types of JSON Schema.</summary>
internal static class DataTypes
{
    /// <summary>All types that a node can be read as.</summary>
    public static SchemaTypes Of(DataNode node) => node switch
    {
        DataMapping => SchemaTypes.Object,
        DataSequence => SchemaTypes.Array,
        DataScalar scalar => Of(scalar.Kinds),
        _ => throw new UnreachableException(),
    };

    /// <summary>The types of kinds.</summary>
    public static SchemaTypes Of(ScalarKinds kinds) =>
        Map((kinds & ScalarKinds.String) != 0, SchemaTypes.String)
        | Map((kinds & ScalarKinds.Null) != 0, SchemaTypes.Null)
        | Map((kinds & ScalarKinds.Boolean) != 0, SchemaTypes.Boolean)
        | Map((kinds & ScalarKinds.Integer) != 0, SchemaTypes.Integer)
        | Map((kinds & ScalarKinds.Number) != 0, SchemaTypes.Number);

    /// <summary>The kinds of types; a number may be whole.</summary>
    public static ScalarKinds KindsOf(SchemaTypes types) =>
        Map((types & SchemaTypes.String) != 0, ScalarKinds.String)
        | Map((types & SchemaTypes.Null) != 0, ScalarKinds.Null)
        | Map((types & SchemaTypes.Boolean) != 0, ScalarKinds.Boolean)
        | Map((types & (SchemaTypes.Integer | SchemaTypes.Number)) != 0, ScalarKinds.Integer)
        | Map((types & SchemaTypes.Number) != 0, ScalarKinds.Number);

    private static SchemaTypes Map(bool condition, SchemaTypes types) => condition ? types : SchemaTypes.None;

    private static ScalarKinds Map(bool condition, ScalarKinds kinds) => condition ? kinds : 0;
}
