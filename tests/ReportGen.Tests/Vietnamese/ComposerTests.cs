using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

/// <summary>Our composition against that of ICU.</summary>
public class ComposerTests
{
    private const string LowerLetters =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    private const string Bases = "aăâeêioôơuưybcdđghklmnpqrstvxfjwz";

    private const string Marks = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B\u0340\u0341";

    [Fact]
    public void Compose_EachPrecomposedLetterDecomposed_GivesTheLetter()
    {
        var letters = LowerLetters + LowerLetters.ToUpperInvariant();

        Assert.Equal(134, letters.Distinct().Count());
        foreach (var letter in letters)
            Assert.Equal(letter.ToString(), Composer.Compose(letter.ToString().Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Compose_EveryBaseWithOneOrTwoMarks_EqualsIcuOrGoesBeyondItToAVietnameseLetter()
    {
        var beyond = 0;
        foreach (var start in Bases + Bases.ToUpperInvariant())
        {
            foreach (var first in Marks)
            {
                AssertComposed(start, first.ToString(), ref beyond);
                foreach (var second in Marks)
                    AssertComposed(start, $"{first}{second}", ref beyond);
            }
        }

        Assert.True(beyond > 0, "no tone before a circumflex was tried");
    }

    [Theory]
    [InlineData("Đảng u\u0309y", "Đảng ủy")]
    [InlineData("ê\u0323", "ệ")]
    [InlineData("ẹ\u0302", "ệ")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("e\u0341\u0302", "ế")]
    [InlineData("u\u0340", "ù")]
    [InlineData("U\u031B\u0323", "Ự")]
    [InlineData("xa\u0302\u0301x", "xấx")]
    [InlineData("", "")]
    public void Compose_AnyOrderOfMarks_GivesOneLetter(string text, string expected) => Assert.Equal(expected, Composer.Compose(text));

    [Theory]
    [InlineData("x\u0301")]
    [InlineData("\u0301a")]
    [InlineData("á\u0300")]
    [InlineData("đ\u0301")]
    [InlineData("u\u0302")]
    public void Compose_MarkOnAWrongLetter_Stays(string text) => Assert.Equal(text, Composer.Compose(text));

    [Fact]
    public void Compose_ComposedText_IsTheSameObject()
    {
        const string text = "Tỉnh ủy Đồng Nai — “ỷ, ỹ, ỵ”";

        Assert.Same(text, Composer.Compose(text));
    }

    [Theory]
    [InlineData("Đảng u\u0309y", 0, 5, 2)]
    [InlineData("Đảng u\u0309y", 6, 6, 1)]
    [InlineData("\u0301", 0, 0, 1)]
    [InlineData(" \u0301", 0, 1, 1)]
    [InlineData("e\u0302\u0323n", 0, 0, 3)]
    public void FindUncomposed_MarkInText_GivesTheLetterAndItsMarks(string text, int start, int offset, int length)
    {
        var run = Composer.FindUncomposed(text, start);

        Assert.Equal(offset, run);
        Assert.Equal(length, Composer.RunLength(text, run));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ủy ban nhân dân")]
    public void FindUncomposed_ComposedText_FindsNothing(string text) => Assert.Equal(-1, Composer.FindUncomposed(text, 0));

    private static void AssertComposed(char start, string marks, ref int beyond)
    {
        var text = start + marks;
        var ours = Composer.Compose(text);
        var icu = text.Normalize(NormalizationForm.FormC);
        if (ours == icu)
            return;

        var isOurExtension = ours.Length == 1 && Letters.IsLetter(ours[0]) && icu.Length == 2;
        var isForeignLetter = !icu.All(c => Letters.IsLetter(c) || Composer.IsMark(c)) || !Letters.IsVowel(start);
        var isOrderOfLeftovers = ours.Normalize(NormalizationForm.FormC) == icu;
        Assert.True(isOurExtension || isForeignLetter || isOrderOfLeftovers, $"{start} + {Escape(marks)}: {Escape(ours)}, ICU {Escape(icu)}");
        beyond += isOurExtension ? 1 : 0;
    }

    private static string Escape(string text) => string.Concat(text.Select(c => $"U+{(int)c:X4} "));
}
