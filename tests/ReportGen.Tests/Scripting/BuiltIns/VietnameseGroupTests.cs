using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class VietnameseGroupTests
{
    [Theory]
    [InlineData("vn.pad", "03", 3)]
    [InlineData("vn.pad", "11", 11)]
    [InlineData("vn.number", "1.234,5", 1234.5)]
    [InlineData("vn.number", "0,50", 0.5, 2)]
    [InlineData("vn.words", "mười một", 11)]
    [InlineData("vn.roman", "IV", 4)]
    [InlineData("vn.ordinal", "thứ nhất", 1)]
    [InlineData("vn.date", "24/3/2023", "2023-03-24")]
    [InlineData("vn.date", "ngày 05 tháng 3 năm 2023", "5/3/2023", "long")]
    [InlineData("vn.join", "a, b và c", "[\"a\", \"b\", \"c\"]")]
    [InlineData("vn.join", "a", "[\"a\"]")]
    [InlineData("vn.join", "", "[]")]
    [InlineData("vn.sort", "[\"An\", \"Ăn\", \"Đa\", \"Em\"]", "[\"Em\", \"Đa\", \"Ăn\", \"An\"]")]
    [InlineData("vn.sum", "6", "[1, 2, 3]")]
    [InlineData("vn.sum", "0", "[]")]
    [InlineData("vn.sum", "0.3", "[0.1, 0.2]")]
    [InlineData("vn.sum", "-1.5", "[1, -2.5]")]
    public void Invoke_Values_GivesWhatTheManualSays(string name, string expected, params object?[] arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("RG4101", "vn.pad", "3")]
    [InlineData("RG4102", "vn.words", 1.5)]
    [InlineData("RG4103", "vn.roman", 4000)]
    [InlineData("RG4103", "vn.ordinal", 0)]
    [InlineData("RG4103", "vn.number", 1.5, 16)]
    [InlineData("RG4109", "vn.number", 1e300)]
    [InlineData("RG4113", "vn.date", "31/2/2023")]
    [InlineData("RG4119", "vn.date", "1/2/2023", "dài")]
    [InlineData("RG4120", "vn.join", "[\"a\", null]")]
    [InlineData("RG4121", "vn.sum", "[1, \"2\"]")]
    [InlineData("RG4121", "vn.sum", "[1, null]")]
    [InlineData("RG4109", "vn.sum", "[1e300]")]
    public void Invoke_WhatCannotBe_IsAnError(string id, string name, params object?[] arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal(id, error.Descriptor.Id);
    }

    [Fact]
    public void Join_Items_KeepTheirOwnOrigins()
    {
        object[] items = [Text("a", 1), Text("b", 2)];

        var joined = Assert.IsType<ScriptText>(Invoke("vn.join", Value(items).Add(Origin(9))));

        Assert.Equal(["a:1", " và :9", "b:2"], joined.ToPieces().Select(piece => $"{piece.Text}:{OriginsOf(piece.Origins)}"));
    }

    [Fact]
    public void Join_WithMarkdown_EscapesTheOthersOnce()
    {
        object[] items = [Text("*a*", 1), MarkdownOf("**b**", 2)];

        var joined = Assert.IsType<ScriptMarkdown>(Invoke("vn.join", Value(items)));

        Assert.Equal(@"\*a\* và **b**", joined.Value.Text);
        Assert.Equal(["1", "", "2"], joined.Value.Segments.Select(segment => string.Join(' ', segment.Origin.Data.Select(span => span.Start))));
    }

    [Fact]
    public void Raw_TextOfPieces_IsMarkdownOfSegments()
    {
        var text = Invoke("string.append", Text("**a**", 1), Text("b", 2));

        var raw = Assert.IsType<ScriptMarkdown>(Invoke("md.raw", text));

        Assert.Equal("**a**b", raw.Value.Text);
        Assert.Equal([5, 1], raw.Value.Segments.Select(segment => segment.Length));
        Assert.Equal([1, 2], raw.Value.Segments.Select(segment => segment.Origin.Data[0].Start));
    }
}
