using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class ListsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a và b", "a", "b")]
    [InlineData("a, b và c", "a", "b", "c")]
    [InlineData("a, b, c và d", "a", "b", "c", "d")]
    public void Join_Items_HasVaBeforeTheLast(string expected, params string[] items) => Assert.Equal(expected, Lists.Join(items));
}
