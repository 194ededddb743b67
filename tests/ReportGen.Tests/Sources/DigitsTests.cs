using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class DigitsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("2147483647", 2147483647)]
    [InlineData("000000000000000000000012", 12)]
    public void WholeOf_DigitsAlone_GivesTheirNumber(string text, int number) => Assert.Equal(number, Digits.WholeOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData(" 1")]
    [InlineData("1\0")]
    [InlineData("١")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    public void WholeOf_AnythingElse_GivesNull(string text) => Assert.Null(Digits.WholeOf(text));

    [Theory]
    [InlineData("999999999999999999", 999_999_999_999_999_999)]
    [InlineData("1000000000000000000", -1)]
    [InlineData("12a", -1)]
    [InlineData("", -1)]
    public void ValueOf_UpToEighteenDigits_GivesTheirNumber(string text, long number) => Assert.Equal(number, Digits.ValueOf(text));
}
