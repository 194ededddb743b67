using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class ObjectGroupTests
{
    private static readonly Dictionary<string, object?> Product = new() { ["title"] = Text("Cam", 1), ["type"] = null };

    [Theory]
    [InlineData("object.default", "yoyo", null, "yoyo")]
    [InlineData("object.default", "yoyo", "", "yoyo")]
    [InlineData("object.default", "tada", "tada", "yoyo")]
    [InlineData("object.default", "0", 0, 1)]
    [InlineData("object.format", "4.24", 4.2435, "0.##")]
    [InlineData("object.has_key", "false", null, "a")]
    [InlineData("object.has_value", "false", null, null)]
    [InlineData("object.keys", "[]", null)]
    [InlineData("object.values", "[]", null)]
    [InlineData("object.size", "3", "obj")]
    [InlineData("object.size", "2", "[1, 2]")]
    [InlineData("object.size", "0", 5)]
    [InlineData("object.typeof", "", null)]
    [InlineData("object.typeof", "boolean", true)]
    [InlineData("object.typeof", "number", 1.5)]
    [InlineData("object.typeof", "string", "a")]
    [InlineData("object.typeof", "array", "[]")]
    [InlineData("object.typeof", "function", "@string.size")]
    [InlineData("object.kind", "", null)]
    [InlineData("object.kind", "bool", false)]
    [InlineData("object.kind", "int", 1)]
    [InlineData("object.kind", "long", long.MaxValue)]
    [InlineData("object.kind", "double", 1.0)]
    public void Invoke_AnyValue_GivesWhatTheManualSays(string name, string expected, params object?[]? arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Invoke_Object_LooksAtItsMembers()
    {
        Assert.Equal("[\"title\", \"type\"]", Show("object.keys", Product));
        Assert.Equal("[\"Cam\", null]", Show("object.values", Product));
        Assert.Equal("true", Show("object.has_key", Product, "type"));
        Assert.Equal("false", Show("object.has_value", Product, "type"));
        Assert.Equal("false", Show("object.has_key", Product, "yoyo"));
        Assert.Equal("2", Show("object.size", Product));
        Assert.Equal("object", Show("object.typeof", Product));
    }

    [Fact]
    public void Typeof_RangeAndDates_HaveNames()
    {
        Assert.Equal("iterator", Show("object.typeof", new ScriptRange(1, 5, 1)));
        Assert.Equal("range", Show("object.kind", new ScriptRange(1, 5, 1)));
        Assert.Equal("date", Show("object.kind", new ScriptDate(default)));
        Assert.Equal("timespan", Show("object.typeof", new ScriptTimeSpan(default)));
    }

    [Fact]
    public void HasValue_OfAMember_ComesFromIt()
    {
        var answer = Invoke("object.has_value", Value(Product).Add(Origin(9)), "title");

        Assert.Equal("1 9", OriginsOf(answer));
    }

    [Fact]
    public void Keys_OfAList_IsAnError()
    {
        var error = Error("object.keys", "[1]");

        Assert.Equal("'object.keys' expects an object as 'value', but this is a list.", error.Message.ToString());
    }
}
