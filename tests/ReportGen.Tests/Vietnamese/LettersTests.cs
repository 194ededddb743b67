using System.Globalization;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class LettersTests
{
    private const string Whitelist =
        "abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    [Fact]
    public void IsLetter_EveryCodeUnit_IsTheWhitelist()
    {
        var upper = Whitelist.ToUpper(CultureInfo.GetCultureInfo("vi-VN"));

        for (var c = '\0'; c < char.MaxValue; c++)
            Assert.Equal(Whitelist.Contains(c) || upper.Contains(c), Letters.IsLetter(c));
    }

    [Fact]
    public void UpperAndLower_EveryLetter_AreThoseOfIcu()
    {
        var vi = CultureInfo.GetCultureInfo("vi-VN");

        foreach (var c in Whitelist)
        {
            Assert.Equal(char.ToUpper(c, vi), Letters.Upper(c));
            Assert.Equal(c, Letters.Lower(Letters.Upper(c)));
            Assert.True(Letters.IsUpper(Letters.Upper(c)));
            Assert.False(Letters.IsUpper(c));
        }
    }

    [Fact]
    public void WithTone_EveryVowelAndTone_ComposesAsTheMarkDoes()
    {
        string[] marks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
        foreach (var vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
        {
            for (var tone = Tone.Ngang; tone <= Tone.Nang; tone++)
            {
                var letter = Letters.WithTone(vowel, tone);

                Assert.Equal((vowel + marks[(int)tone]).Normalize(), letter.ToString());
                Assert.Equal(tone, Letters.ToneOf(letter));
                Assert.Equal(vowel, Letters.WithoutTone(letter));
            }
        }
    }

    [Theory]
    [InlineData('b', false)]
    [InlineData('Đ', false)]
    [InlineData('y', true)]
    [InlineData('Ự', true)]
    [InlineData('÷', false)]
    public void IsVowel_Letter_TellsVowels(char c, bool expected) => Assert.Equal(expected, Letters.IsVowel(c));

    [Theory]
    [InlineData("đảng ủy", "Đảng ủy")]
    [InlineData("ủy ban", "Ủy ban")]
    [InlineData("", "")]
    [InlineData("03 ban", "03 ban")]
    public void UpperFirst_Text_ChangesOneLetter(string text, string expected)
    {
        Assert.Equal(expected, Letters.UpperFirst(text));
        Assert.Equal(text, Letters.LowerFirst(expected));
    }
}
