using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class BuiltInManualTests
{
    public static TheoryData<string> Names => [.. BuiltInTableTests.FunctionNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_EachFunction_HasAnEntryInBothLanguages(string name)
    {
        var entry = BuiltInManual.Find(name);

        Assert.NotNull(entry);
        Assert.EndsWith(".", entry.Text.In(Language.English), StringComparison.Ordinal);
        Assert.EndsWith(".", entry.Text.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.NotEqual(entry.Text.English, entry.Text.Vietnamese);
        Assert.Contains("{{", entry.Example, StringComparison.Ordinal);
        Assert.NotEqual("", entry.Output);
        if (name != "date.now")
            Assert.Contains(name, entry.Example, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadGroup_EachGroup_HasNoEntryWithoutAFunction()
    {
        foreach (var group in BuiltInTable.Groups)
        {
            var path = Path.Combine(TestFolders.Repository, "src/ReportGen.Core/Scripting/BuiltIns/Manual", group + ".txt");
            var written = File.ReadLines(path).Where(line => line.StartsWith(group + ".", StringComparison.Ordinal));
            Assert.Equal(written, BuiltInManual.ReadGroup(group).Select(entry => entry.Name));
        }
    }

    [Fact]
    public void Find_OptionalParameters_StandInBrackets()
    {
        Assert.Equal("string.slice text start [length]", BuiltInManual.Find("string.slice")?.Shape);
        Assert.Equal("array.each list function [args...]", BuiltInManual.Find("array.each")?.Shape);
    }

    [Theory]
    [InlineData("string.nothing")]
    [InlineData("nothing.size")]
    [InlineData("nothing")]
    public void Find_OtherName_IsNull(string name)
    {
        var entry = BuiltInManual.Find(name);

        Assert.Null(entry);
    }
}
