using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Data;

public sealed class ScalarTypesTests
{
    [Theory]
    [InlineData("12", ScalarKinds.Integer)]
    [InlineData("1.5", ScalarKinds.Number)]
    [InlineData("true", ScalarKinds.Boolean)]
    [InlineData("~", ScalarKinds.Null)]
    [InlineData("no", ScalarKinds.String)]
    [InlineData("'12'", ScalarKinds.String)]
    public void KindOf_UndecidedScalar_IsWhatYamlReads(string yaml, ScalarKinds kind)
    {
        var types = new ScalarTypes();
        var scalar = Read(yaml);

        Assert.Equal(kind, types.KindOf(scalar));
        Assert.False(types.IsDecided(scalar));
    }

    [Fact]
    public void Narrow_SeveralTimes_KeepsWhatAllAllow()
    {
        var types = new ScalarTypes();
        var scalar = Read("12");

        types.Narrow(scalar, ScalarKinds.String | ScalarKinds.Number);
        Assert.Equal(ScalarKinds.Number, types.KindOf(scalar));
        types.Narrow(scalar, ScalarKinds.String | ScalarKinds.Integer);

        Assert.Equal(ScalarKinds.String, types.KindOf(scalar));
        Assert.True(types.IsDecided(scalar));
    }

    [Fact]
    public void Narrow_ToWhatCannotBe_ChangesNothing()
    {
        var types = new ScalarTypes();
        var scalar = Read("12");

        types.Narrow(scalar, ScalarKinds.Boolean);
        Assert.False(types.IsDecided(scalar));
        types.Narrow(scalar, ScalarKinds.String);
        types.Narrow(scalar, ScalarKinds.Integer);

        Assert.Equal(ScalarKinds.String, types.KindOf(scalar));
    }

    [Fact]
    public void KindOf_EqualScalarElsewhere_IsDecidedApart()
    {
        var types = new ScalarTypes();
        var (one, other) = (Read("12"), Read("12"));

        types.Narrow(one, ScalarKinds.String);

        Assert.Equal(ScalarKinds.Integer, types.KindOf(other));
    }

    private static DataScalar Read(string yaml)
    {
        var list = YamlReader.Read(new SourceFile("a.yaml", $"- {yaml}\n"), new DiagnosticBag()) as DataSequence;
        Assert.NotNull(list);
        return Assert.IsType<DataScalar>(list.Items[0]);
    }
}
