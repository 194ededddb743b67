using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class FontMetricsTests
{
    /// <summary>Lengths that were measured with a metric-compatible font.</summary>
    [Theory]
    [InlineData("Độc lập - Tự do - Hạnh phúc", 13, true, 3171)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", 14, true, 3415)]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, 5007)]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true, 4133)]
    public void WidthInTwips_OfficialLine_IsWithinThreePercent(string text, int size, bool isBold, int measured)
    {
        var width = FontMetrics.WidthInTwips(text, size, isBold);

        Assert.InRange(width, measured * 0.97, measured * 1.03);
    }

    [Theory]
    [InlineData("", 14, 0)]
    [InlineData("0", 14, 140)]
    [InlineData("   ", 14, 210)]
    [InlineData("\u00A0", 14, 70)]
    public void WidthInTwips_FiguresAndSpaces_AreHalfAndQuarterOfTheSize(string text, int size, int expected) =>
        Assert.Equal(expected, FontMetrics.WidthInTwips(text, size, isBold: false));

    [Fact]
    public void WidthInTwips_EveryVietnameseLetter_IsAsWideAsALetter()
    {
        const string letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

        foreach (var letter in letters + letters.ToUpperInvariant())
            Assert.InRange(FontMetrics.WidthInTwips(letter.ToString(), 10, isBold: false), 50, 165);
    }
}
