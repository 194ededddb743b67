using System.Text.RegularExpressions;
using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class RegexGroupTests
{
    [Theory]
    [InlineData("regex.match", "[\"is a text123\", \"is\", \"text123\"]", "this is a text123", @"(\w+) a ([a-z]+\d+)")]
    [InlineData("regex.match", "[]", "a", "b")]
    [InlineData("regex.match", "[\"ĐƯỜNG\"]", "ĐƯỜNG", "đường", "i")]
    [InlineData("regex.matches", "[[\"a\", \"a\"], [\"b\", \"b\"]]", "a b", @"(\w+)")]
    [InlineData("regex.replace", "this is a text", "this is a teeext", "te+xt", "text")]
    [InlineData("regex.replace", "b-a", "a-b", @"(\w)-(\w)", "$2-$1")]
    [InlineData("regex.split", "[\"a\", \"b\", \"c\"]", "a, b   , c", @"\s*,\s*")]
    [InlineData("regex.split", "[\"\", \"a\"]", ",a", ",")]
    [InlineData("regex.escape", @"\.\.", "..")]
    [InlineData("regex.unescape", "..", @"\.\.")]
    public void Invoke_Patterns_GivesWhatTheManualSays(string name, string expected, params object?[] arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("RG4115", "regex.match", "a", "(")]
    [InlineData("RG4115", "regex.unescape", @"\x")]
    [InlineData("RG4116", "regex.match", "a", @"(a)\1")]
    [InlineData("RG4116", "regex.match", "a", "(?=a)")]
    [InlineData("RG4116", "regex.match", "a", "(a{1000}){1000}")]
    [InlineData("RG4117", "regex.match", "a", "a", "q")]
    public void Invoke_WhatCannotBe_IsAnError(string id, string name, params object?[] arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal(id, error.Descriptor.Id);
    }

    [Fact]
    public void Match_APatternThatBacktracks_AnswersAtOnce()
    {
        var shown = Show("regex.match", new string('a', 5000) + "!", "(a|aa)+$");

        Assert.Equal("[]", shown);
    }

    [Fact]
    public void Matches_ManyLongOnes_ReachTheLimit()
    {
        var error = Error("regex.matches", new string('a', 20_000), "a");

        Assert.Equal("RG4999", error.Descriptor.Id);
    }

    [Fact]
    public void Match_SamePatternAgain_IsReadOnce()
    {
        var memory = new CallMemory();
        ScriptValue[] arguments = [Value("a"), Value("a+")];

        _ = BuiltInTester.Invoke(Find("regex.match"), arguments, memory);
        var first = memory.Find("regex  a+");
        _ = BuiltInTester.Invoke(Find("regex.match"), arguments, memory);

        Assert.IsType<Regex>(first);
        Assert.Same(first, memory.Find("regex  a+"));
    }
}
