using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public sealed class LowerCaseTests
{
    [Fact]
    public void Of_EachCharacterAmongOthers_IsThatOfTheFramework()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var text = "ab" + (char)c + "Ệ";

            Assert.Equal(text.ToLowerInvariant(), LowerCase.Of(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("tỉnh ủy")]
    [InlineData("TỈNH ỦY")]
    [InlineData("Đảng đoàn Hội Nông dân tỉnh, Ban cán sự đảng Ủy ban nhân dân tỉnh VÀ MẶT TRẬN TỔ QUỐC VIỆT NAM")]
    [InlineData("A\U00010400B\U0001F600")]
    public void Of_Text_IsThatOfTheFramework(string text) => Assert.Equal(text.ToLowerInvariant(), LowerCase.Of(text));

    [Fact]
    public void Of_TextInLowerCase_IsTheSameObject()
    {
        var text = string.Concat("tỉnh", " ủy");

        Assert.Same(text, LowerCase.Of(text));
    }
}
