using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class NumberPatternTests
{
    [Theory]
    [InlineData("{1:roman}- ", "IV- ")]
    [InlineData("{2}.{3}- ", "2.13- ")]
    [InlineData("{3:letter}) ", "n) ")]
    [InlineData("{4:letter}) ", "đ) ")]
    [InlineData("- ", "- ")]
    [InlineData("", "")]
    public void Format_Counters_FillThePattern(string pattern, string expected) =>
        Assert.Equal(expected, NumberPattern.Parse(pattern)?.Format([0, 4, 2, 13, 5]));

    [Theory]
    [InlineData("letter", 23, "y")]
    [InlineData("letter", 24, "24")]
    [InlineData("roman", 3999, "MMMCMXCIX")]
    [InlineData("roman", 4000, "4000")]
    public void Format_BeyondAForm_WritesFigures(string form, int number, string expected) =>
        Assert.Equal(expected, NumberPattern.Parse("{1:" + form + "}")?.Format([0, number]));

    [Theory]
    [InlineData("{1")]
    [InlineData("{}")]
    [InlineData("{0}")]
    [InlineData("{5}")]
    [InlineData("{12}")]
    [InlineData("{1:Roman}")]
    [InlineData("{a}")]
    public void Parse_UnknownPlaceholder_IsNull(string pattern) => Assert.Null(NumberPattern.Parse(pattern));
}
