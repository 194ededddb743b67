using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("compositon", "composition")]
    [InlineData("nmae", "name")]
    [InlineData("Name", "name")]
    [InlineData("tên", "ten")]
    [InlineData("id", "id2")]
    [InlineData("\u00A0\u00A0name", "name")]
    [InlineData("xyz", null)]
    [InlineData("i", null)]
    [InlineData("", null)]
    public void Find_OneOrTwoSlips_GivesTheName(string name, string? expected)
    {
        string[] candidates = ["name", "composition", "ten", "id2", "kind"];

        Assert.Equal(expected, NearestName.Find(name, candidates));
    }
}
