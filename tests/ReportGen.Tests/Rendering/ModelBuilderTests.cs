using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Rendering;

public sealed class ModelBuilderTests
{
    private readonly ModelBuilder _builder = new(new ScalarTypes());

    [Theory]
    [InlineData("12", typeof(ScriptInteger))]
    [InlineData("1.5", typeof(ScriptDecimal))]
    [InlineData("2.0", typeof(ScriptInteger))]
    [InlineData("true", typeof(ScriptBoolean))]
    [InlineData("", typeof(ScriptNull))]
    [InlineData("\"12\"", typeof(ScriptText))]
    [InlineData("12 người", typeof(ScriptText))]
    [InlineData("[1]", typeof(ScriptList))]
    public void File_Value_IsOfItsKindAndKnowsItsPlace(string yaml, Type kind)
    {
        var model = (ScriptObject)_builder.File("data", Read("a.yaml", $"x: {yaml}\n"));

        var value = model.Find("x");

        Assert.IsType(kind, value);
        Assert.Equal(1, Assert.Single(Origins.Flatten(value.Origins)).Position.Line);
    }

    [Fact]
    public void Records_AreOrderedByOrderThenByFileAndHaveTheirIds()
    {
        var list = ModelRecord.ToList([Record("a", "order: 2"), Record("b", "x: 1"), Record("c", "order: 1"), Record("d", "x: 2")]);

        var ids = list.Items.Cast<ScriptObject>().Select(item => ((ScriptText)(item.Find("id") ?? ScriptText.Empty)).Value);

        Assert.Equal(["c", "a", "b", "d"], ids);
    }

    [Fact]
    public void File_IsReadOnlyForTemplates()
    {
        var model = (ScriptObject)_builder.File("data", Read("a.yaml", "x: { y: 1 }\nz: [1]\n"));

        Assert.True(model.IsReadOnly);
        Assert.True(((ScriptObject)(model.Find("x") ?? ScriptNull.Value)).IsReadOnly);
        Assert.True(((ScriptList)(model.Find("z") ?? ScriptNull.Value)).IsReadOnly);
    }

    private ModelRecord Record(string id, string yaml) => _builder.Record("xs", id, (DataMapping)Read("r.yaml", yaml + "\n"));

    private static DataNode Read(string path, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile(path, yaml), diagnostics);
        Assert.Empty(diagnostics.All);
        return root ?? throw new InvalidDataException("There is no document.");
    }
}
