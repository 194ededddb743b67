using System.Text.RegularExpressions;
using ReportGen.Core.Scripting.BuiltIns;

namespace ReportGen.Tests.Scripting.BuiltIns;

/// <summary>What the manual shows is what happens.</summary>
public sealed partial class ManualExampleTests
{
    public static TheoryData<string> Names => [.. BuiltInTableTests.FunctionNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_OfEachFunction_GivesItsOutput(string name)
    {
        var entry = BuiltInManual.Find(name);
        Assert.NotNull(entry);

        var rendered = TemplateTester.Render(entry.Example);

        Assert.Equal(entry.Output, Backslash().Replace(rendered, "$1"));
    }

    /// <summary>Markdown's backslash: before a mark of ASCII.</summary>
    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Backslash();
}

