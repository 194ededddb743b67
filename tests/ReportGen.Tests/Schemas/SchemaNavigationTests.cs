using ReportGen.Core.Schemas;

namespace ReportGen.Tests.Schemas;

public sealed class SchemaNavigationTests
{
    private const string Schema = """
        {
          "properties": { "a": { "title": "own" }, "list": { "items": { "title": "item" } } },
          "required": ["a"],
          "$ref": "#/$defs/base",
          "allOf": [{ "properties": { "c": {} }, "required": ["c"] }],
          "anyOf": [{ "properties": { "d": {} }, "required": ["d"] }, { "properties": { "e": {} }, "required": ["d", "e"] }],
          "oneOf": [{ "required": ["f"] }, { "properties": { "f": {} } }],
          "if": { "properties": { "a": { "const": 1 } } },
          "then": { "properties": { "g": {} }, "required": ["g"] },
          "else": { "properties": { "h": {} } },
          "dependentSchemas": { "a": { "properties": { "i": {} } } },
          "$defs": { "base": { "properties": { "a": { "title": "other" }, "b": {} }, "required": ["b"] } }
        }
        """;

    [Fact]
    public void FieldsOf_Schema_NamesThoseOfAllPartsOnce() =>
        Assert.Equal(["a", "list", "b", "g", "h", "c", "d", "e", "f", "i"],
            SchemaNavigation.FieldsOf(SchemaTester.Compile(Schema)).Select(field => field.Name));

    [Fact]
    public void FieldOf_FieldOfSeveralParts_IsTheFirst()
    {
        var schema = SchemaTester.Compile(Schema);

        Assert.Equal("own", SchemaNavigation.FieldOf(schema, "a")?.Title);
        Assert.Null(SchemaNavigation.FieldOf(schema, "x"));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", true)]
    [InlineData("c", true)]
    [InlineData("d", true)]
    [InlineData("e", false)]
    [InlineData("f", false)]
    [InlineData("g", false)]
    public void IsRequired_Field_HoldsWhereEveryBranchAsksForIt(string name, bool expected) =>
        Assert.Equal(expected, SchemaNavigation.IsRequired(SchemaTester.Compile(Schema), name));

    [Fact]
    public void ItemOf_List_IsTheSchemaOfItsItems()
    {
        var list = SchemaNavigation.FieldOf(SchemaTester.Compile(Schema), "list");

        Assert.NotNull(list);
        Assert.Equal("item", SchemaNavigation.ItemOf(list)?.Title);
        Assert.Null(SchemaNavigation.ItemOf(SchemaTester.Compile(Schema)));
    }

    /// <summary>A schema of a tree refers to itself through its fields, which is no loop.</summary>
    [Fact]
    public void FieldsOf_SchemaOfATree_Ends()
    {
        var schema = SchemaTester.Compile("""{ "properties": { "left": { "$ref": "#" }, "right": { "$ref": "#" } } }""");

        Assert.Equal(["left", "right"], SchemaNavigation.FieldsOf(schema).Select(field => field.Name));
        Assert.Equal(["left", "right"], SchemaNavigation.FieldsOf(schema.Fields?.Find("left") ?? schema).Select(field => field.Name));
    }
}
