using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class StringGroupTests
{
    [Theory]
    [InlineData("string.append", "Hello World", "Hello", " World")]
    [InlineData("string.append", "12", 1, 2)]
    [InlineData("string.append", "a", null, "a")]
    [InlineData("string.prepend", "Hello World", "World", "Hello ")]
    [InlineData("string.pad_left", "   ab", "ab", 5)]
    [InlineData("string.pad_right", "ab   ", "ab", 5)]
    [InlineData("string.pad_left", "abc", "abc", -5)]
    [InlineData("string.replace", "x-x", "a-a", "a", "x")]
    [InlineData("string.replace", "aa", "aa", "", "x")]
    [InlineData("string.replace_first", "x-a", "a-a", "a", "x")]
    [InlineData("string.replace_last", "a-x", "a-a", "a", "x")]
    [InlineData("string.remove", "-", "a-a", "a")]
    [InlineData("string.remove_first", "-a", "a-a", "a")]
    [InlineData("string.remove_last", "a-", "a-a", "a")]
    [InlineData("string.split", "[\"a\", \"b\"]", "a,,b,", ",")]
    [InlineData("string.split", "[]", null, ",")]
    [InlineData("string.strip_newlines", "a b c", "a\r\n b\n c\r")]
    [InlineData("string.strip", "a b", " \ta b\n")]
    [InlineData("string.lstrip", "a ", " a ")]
    [InlineData("string.rstrip", " a", " a ")]
    [InlineData("string.slice", "llo", "hello", 2)]
    [InlineData("string.slice", "ll", "hello", -3, 2)]
    [InlineData("string.slice", "h", "hello", -7, 3)]
    [InlineData("string.slice", "", "hello", 9)]
    [InlineData("string.slice1", "e", "hello", 1)]
    [InlineData("string.slice1", "ell", "hello", 1, 3)]
    [InlineData("string.truncate", "The cat ca...", "The cat came back the very next day", 13)]
    [InlineData("string.truncate", "a", "a", 1)]
    [InlineData("string.truncate", "th…", "thừa hành", 3, "…")]
    [InlineData("string.truncatewords", "The cat...", "The cat came", 2)]
    [InlineData("string.truncatewords", "The cat", "The  cat", 2)]
    [InlineData("string.truncatewords", "The cat", " The\ncat ", 3)]
    [InlineData("string.truncatewords", "...", "The cat", 0)]
    [InlineData("string.truncatewords", "", " ", 0)]
    [InlineData("string.upcase", "ĐƯỜNG LỐI", "đường lối")]
    [InlineData("string.downcase", "ứng", "ỨNG")]
    [InlineData("string.capitalize", "Đảng bộ", "đảng bộ")]
    [InlineData("string.capitalizewords", "Đồng Nai", "đồng nai")]
    [InlineData("string.contains", "true", "abc", "b")]
    [InlineData("string.starts_with", "false", "abc", "b")]
    [InlineData("string.ends_with", "true", "abc", "c")]
    [InlineData("string.equals_ignore_case", "true", "ĐẢNG", "đảng")]
    [InlineData("string.index_of", "2", "abab", "a", 1)]
    [InlineData("string.index_of", "-1", "abab", "c")]
    [InlineData("string.empty", "true", null)]
    [InlineData("string.whitespace", "true", " \t")]
    [InlineData("string.size", "4", "được")]
    [InlineData("string.escape", "a\\t\\\"\\\\\\u0001", "a\t\"\\\u0001")]
    [InlineData("string.literal", "\"a\\n\"", "a\n")]
    [InlineData("string.handleize", "100-m-ms", "100% M & Ms!!!")]
    [InlineData("string.pluralize", "products", 7, "product", "products")]
    [InlineData("string.pluralize", "product", 1, "product", "products")]
    [InlineData("string.to_int", "123", "123")]
    [InlineData("string.to_int", "", "12a")]
    [InlineData("string.to_long", "123678912345678", "123678912345678")]
    [InlineData("string.to_float", "123.4", "123.4")]
    [InlineData("string.to_double", "", "1,5")]
    public void Invoke_PlainText_GivesWhatTheManualSays(string name, string expected, params object?[]? arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Append_TwoNodes_KeepsTheOriginOfEachPiece()
    {
        var joined = Assert.IsType<ScriptText>(Invoke("string.append", Text("a", 1), Text("b", 2)));

        Assert.Equal("1 2", OriginsOf(joined));
        Assert.Equal(["a:1", "b:2"], joined.ToPieces().Select(piece => $"{piece.Text}:{OriginsOf(piece.Origins)}"));
    }

    [Fact]
    public void Upcase_TextOfPieces_KeepsThePieces()
    {
        var joined = Invoke("string.append", Text("a", 1), Text("b", 2));

        var upper = Assert.IsType<ScriptText>(Invoke("string.upcase", joined));

        Assert.Equal(["A:1", "B:2"], upper.ToPieces().Select(piece => $"{piece.Text}:{OriginsOf(piece.Origins)}"));
    }

    [Fact]
    public void Append_PlainTextToMarkdown_EscapesItOnce()
    {
        var joined = Assert.IsType<ScriptMarkdown>(Invoke("string.append", MarkdownOf("**đậm** ", 1), Text("*sao*", 2)));

        Assert.Equal(@"**đậm** \*sao\*", joined.Value.Text);
        Assert.Equal(2, joined.Value.Segments.Count);
        Assert.Equal(2, Assert.Single(joined.Value.Segments[1].Origin.Data).Start);
    }

    [Fact]
    public void Replace_InMarkdown_FindsTheEscapedText()
    {
        var replaced = Assert.IsType<ScriptMarkdown>(Invoke("string.replace", MarkdownOf(@"*a* \*b", 1), "*", "|"));

        Assert.Equal(@"*a* \|b", replaced.Value.Text);
    }

    [Fact]
    public void Strip_Markdown_CutsTheSegments()
    {
        var stripped = Assert.IsType<ScriptMarkdown>(Invoke("string.strip", MarkdownOf("\n*a*\n", 1)));

        Assert.Equal("*a*", stripped.Value.Text);
        Assert.Equal((0, 3), (stripped.Value.Segments[0].Start, stripped.Value.Segments[0].Length));
    }

    [Fact]
    public void Truncate_MarkdownWithMarks_IsRefused()
    {
        var error = Error("string.truncate", MarkdownOf("**đậm**", 1), 3);

        Assert.Equal("RG4105", error.Descriptor.Id);
    }

    [Fact]
    public void Truncate_MarkdownWithoutMarks_StaysMarkdown()
    {
        var cut = Invoke("string.truncate", MarkdownOf("bình thường", 1), 7);

        Assert.Equal("md:bình...", Show(cut));
    }

    [Fact]
    public void TruncateWords_TextOfPieces_KeepsTheOriginOfEachCharacter()
    {
        var text = Invoke("string.append", Text("một hai", 1), Text("  ba bốn", 2));

        var cut = Assert.IsType<ScriptText>(Invoke("string.truncatewords", text, 3));

        Assert.Equal("một hai ba...", cut.Value);
        Assert.Equal("1111111222---", string.Concat(cut.ToPieces().Select(piece => new string(OriginsOf(piece.Origins) is [var origin] ? origin : '-', piece.Text.Length))));
    }

    [Fact]
    public void Upcase_List_PointsAtTheArgument()
    {
        var error = Error("string.upcase", "[1]");

        Assert.Equal("RG4101", error.Descriptor.Id);
        Assert.Equal("templates/test.md:1:2", error.Span.ToString());
        Assert.Equal("'string.upcase' expects a text as 'text', but this is a list.", error.Message.ToString());
    }

    [Theory]
    [InlineData("string.pad_left", "a", 1_000_000_000)]
    [InlineData("string.pad_right", "a", 9_000_000_000)]
    public void Pad_ToAHugeWidth_ReachesTheLimit(string name, params object?[] arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal("RG4999", error.Descriptor.Id);
    }

    [Fact]
    public void Replace_WithMuchMore_ReachesTheLimit()
    {
        var error = Error("string.replace", new string('a', 1000), "a", new string('b', 1000));

        Assert.Equal("RG4999", error.Descriptor.Id);
    }

    [Fact]
    public void Size_OfData_ComesFromIt()
    {
        var size = Invoke("string.size", Text("abc", 7));

        Assert.Equal("7", OriginsOf(size));
    }
}
