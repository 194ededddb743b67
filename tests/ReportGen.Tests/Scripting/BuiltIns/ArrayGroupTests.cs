using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class ArrayGroupTests
{
    [Theory]
    [InlineData("array.add", "[1, 2]", "[1]", 2)]
    [InlineData("array.add_range", "[1, 2]", "[1]", "[2]")]
    [InlineData("array.concat", "[1]", "[1]", null)]
    [InlineData("array.insert_at", "[\"a\", \"Yo\", \"b\"]", "[\"a\", \"b\"]", 1, "Yo")]
    [InlineData("array.insert_at", "[1, 2]", "[1]", 1, 2)]
    [InlineData("array.remove_at", "[4, 5]", "[4, 5, 6]", -1)]
    [InlineData("array.reverse", "[2, 1]", "[1, 2]")]
    [InlineData("array.limit", "[4, 5]", "[4, 5, 6]", 2)]
    [InlineData("array.limit", "[4]", "[4]", 9)]
    [InlineData("array.limit", "[]", "[4]", -1)]
    [InlineData("array.offset", "[6]", "[4, 5, 6]", 2)]
    [InlineData("array.compact", "[1, 3]", "[1, null, 3]")]
    [InlineData("array.uniq", "[1, \"1\", 2.5]", "[1, \"1\", 1.0, 2.5, 2.5]")]
    [InlineData("array.sort", "[2, 6, 10.5]", "[10.5, 2, 6]")]
    [InlineData("array.sort", "[\"Fruit\", \"fruit\", \"Orange\"]", "[\"Orange\", \"Fruit\", \"fruit\"]", null)]
    [InlineData("array.sort", "[null, 1]", "[1, null]")]
    [InlineData("array.each", "[\"a\", \"5\"]", "[\" a\", \"5 \"]", "@string.strip")]
    [InlineData("array.each", "[\"a!\"]", "[\"a\"]", "@string.append", "!")]
    [InlineData("array.filter", "[\"\", \"\"]", "[\"\", \"a\", \"\"]", "@string.empty")]
    [InlineData("array.any", "true", "[\"a\", \"20\"]", "@string.contains", "20")]
    [InlineData("array.any", "false", "[\"a\", \"20\"]", "@string.contains", "30")]
    [InlineData("array.contains", "true", "[1, 2.0]", 2)]
    [InlineData("array.contains", "false", "[1, 2]", "2")]
    [InlineData("array.first", "4", "[4, 5]")]
    [InlineData("array.last", "5", "[4, 5]")]
    [InlineData("array.first", "", "[]")]
    [InlineData("array.size", "2", "[4, 5]")]
    [InlineData("array.size", "0", null)]
    [InlineData("array.join", "1|2", "[1, 2]", "|")]
    [InlineData("array.join", "A, B", "[\"a\", \"b\"]", ", ", "@string.upcase")]
    public void Invoke_Lists_GivesWhatTheManualSays(string name, string expected, params object?[]? arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Sort_ByMember_KeepsTheOrderOfEquals()
    {
        object[] items = [Item("b", 1), Item("a", 2), Item("b", 0), Item("a", 3)];

        var sorted = Invoke("array.sort", items, "name");

        Assert.Equal("[2, 3, 1, 0]", Show("array.map", sorted, "number"));
    }

    [Theory]
    [InlineData("RG4101", "array.size", "abc")]
    [InlineData("RG4101", "array.filter", "[1]", 1)]
    [InlineData("RG4101", "array.join", "[1, [2]]", ",")]
    [InlineData("RG4104", "array.insert_at", "[1]", 2_000_000_000, 1)]
    [InlineData("RG4104", "array.remove_at", "[1]", -2)]
    [InlineData("RG4107", "array.map", "[1]", "name")]
    [InlineData("RG4108", "array.sort", "[1, \"a\"]")]
    [InlineData("RG4108", "array.sort", "[[1]]")]
    public void Invoke_WhatCannotBe_IsAnError(string id, string name, params object?[] arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal(id, error.Descriptor.Id);
    }

    [Fact]
    public void Map_MissingMember_NamesTheNearest()
    {
        object[] items = [Item("a", 1), Item("b", 2)];

        var error = Error("array.map", items, "nmae");

        Assert.Equal("RG4106", error.Descriptor.Id);
        Assert.Equal("templates/test.md:1:3", error.Span.ToString());
        Assert.Equal("Did you mean 'name'?", error.Hint?.ToString());
    }

    [Fact]
    public void Map_ElementWithoutMembers_PointsAtItsData()
    {
        var error = Error("array.map", Value(new object[] { Text("a", 7) }), "name");

        Assert.Equal("RG4107", error.Descriptor.Id);
        Assert.Equal("data.yaml:1:8", Assert.Single(error.Related).Span.ToString());
    }

    [Fact]
    public void Map_OptionalMember_LeavesElementsOut()
    {
        object[] items = [Item("a", 1), new Dictionary<string, object?> { ["name"] = "b" }];

        var shown = Show("array.map", items, "number", true);

        Assert.Equal("[1]", shown);
    }

    [Fact]
    public void Map_Members_KeepTheirOwnOrigins()
    {
        object[] items = [Item(Text("a", 1), 1), Item(Text("b", 2), 2)];

        var mapped = Assert.IsType<ScriptList>(Invoke("array.map", Value(items).Add(Origin(9)), "name"));

        Assert.Equal(["1", "2"], mapped.Items.Select(OriginsOf));
        Assert.Equal("9", OriginsOf(mapped));
    }

    [Fact]
    public void Size_OfAFilteredList_ComesFromAllThatTheTestRead()
    {
        object[] items = [Text("", 1), Text("x", 2), Text("y", 3)];
        var filtered = Invoke("array.filter", Value(items).Add(Origin(9)), "@string.empty");

        var size = Invoke("array.size", filtered);

        Assert.Equal("1", Show(size));
        Assert.Equal("1 2 3 9", OriginsOf(size));
    }

    [Fact]
    public void Join_Elements_KeepTheirOwnOrigins()
    {
        var joined = Assert.IsType<ScriptText>(Invoke("array.join", new object[] { Text("a", 1), Text("b", 2) }, ", "));

        Assert.Equal(["a:1", ", :", "b:2"], joined.ToPieces().Select(piece => $"{piece.Text}:{OriginsOf(piece.Origins)}"));
    }

    [Fact]
    public void Cycle_CalledAgain_GoesOnAndStartsAnew()
    {
        var memory = new CallMemory();
        var list = Value(new object[] { "a", "b" });

        var shown = Enumerable.Range(0, 3).Select(_ => Show(BuiltInTester.Invoke(Find("array.cycle"), [list], memory)));

        Assert.Equal(["a", "b", "a"], shown);
    }

    [Fact]
    public void Size_OfARange_NeedsNoElements()
    {
        var size = Invoke("array.size", new ScriptRange(1, 1_000_000_000_000, 1));

        Assert.Equal("1000000000000", Show(size));
    }

    [Fact]
    public void Reverse_OfAHugeRange_ReachesTheLimit()
    {
        var error = Error("array.reverse", new ScriptRange(1, 1_000_000_000_000, 1));

        Assert.Equal("RG4999", error.Descriptor.Id);
    }

    [Fact]
    public void Add_ToAList_LeavesTheListAlone()
    {
        var list = Assert.IsType<ScriptList>(Value(new object[] { 1 }));

        _ = Invoke("array.add", list, 2);

        Assert.Single(list.Items);
    }

    private static Dictionary<string, object?> Item(object name, int number) => new() { ["name"] = name, ["number"] = number };
}
