using System.Globalization;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class NumbersTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(3, "03")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(123, "123")]
    [InlineData(-3, "-3")]
    public void Pad_Count_HasTwoDigits(long value, string expected) => Assert.Equal(expected, Numbers.Pad(value));

    [Theory]
    [InlineData("1234567.89", "1.234.567,89")]
    [InlineData("0.5", "0,5")]
    [InlineData("12.50", "12,5")]
    [InlineData("-1000", "-1.000")]
    [InlineData("0.0", "0")]
    [InlineData("999", "999")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    public void Format_Number_HasPointsAndComma(string value, string expected) =>
        Assert.Equal(expected, Numbers.Format(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0.5", 2, "0,50")]
    [InlineData("2.345", 2, "2,35")]
    [InlineData("-2.345", 2, "-2,35")]
    [InlineData("-0.001", 2, "0,00")]
    [InlineData("1234.5", 0, "1.235")]
    public void Format_WithDecimals_RoundsAwayFromZero(string value, int decimals, string expected) =>
        Assert.Equal(expected, Numbers.Format(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void Format_ManyNumbers_IsTheFormatOfIcu()
    {
        var vi = CultureInfo.GetCultureInfo("vi-VN");
        for (var value = -1_234_567.875m; value < 2_000_000m; value += 98_765.432m)
            Assert.Equal(value.ToString("N3", vi), Numbers.Format(value, 3));
    }

    [Theory]
    [InlineData(0, "không")]
    [InlineData(1, "một")]
    [InlineData(4, "bốn")]
    [InlineData(5, "năm")]
    [InlineData(10, "mười")]
    [InlineData(11, "mười một")]
    [InlineData(14, "mười bốn")]
    [InlineData(15, "mười lăm")]
    [InlineData(20, "hai mươi")]
    [InlineData(21, "hai mươi mốt")]
    [InlineData(24, "hai mươi tư")]
    [InlineData(25, "hai mươi lăm")]
    [InlineData(55, "năm mươi lăm")]
    [InlineData(100, "một trăm")]
    [InlineData(101, "một trăm linh một")]
    [InlineData(105, "một trăm linh năm")]
    [InlineData(110, "một trăm mười")]
    [InlineData(111, "một trăm mười một")]
    [InlineData(121, "một trăm hai mươi mốt")]
    [InlineData(1000, "một nghìn")]
    [InlineData(1005, "một nghìn không trăm linh năm")]
    [InlineData(1010, "một nghìn không trăm mười")]
    [InlineData(2023, "hai nghìn không trăm hai mươi ba")]
    [InlineData(10_000, "mười nghìn")]
    [InlineData(115_015, "một trăm mười lăm nghìn không trăm mười lăm")]
    [InlineData(1_000_000, "một triệu")]
    [InlineData(1_000_005, "một triệu không trăm linh năm")]
    [InlineData(1_002_000, "một triệu không trăm linh hai nghìn")]
    [InlineData(1_000_000_000, "một tỷ")]
    [InlineData(1_000_000_021, "một tỷ không trăm hai mươi mốt")]
    [InlineData(12_345_678_915, "mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm mười lăm")]
    [InlineData(1_000_000_000_000, "một nghìn tỷ")]
    [InlineData(-21, "âm hai mươi mốt")]
    [InlineData(2_000_000_000_000_000_000, "hai tỷ tỷ")]
    public void InWords_Number_IsReadAsInSchool(long value, string expected) => Assert.Equal(expected, Numbers.InWords(value));

    [Fact]
    public void InWords_SouthernReading_SaysLe() => Assert.Equal("một nghìn không trăm lẻ năm", Numbers.InWords(1005, "lẻ"));

    [Fact]
    public void InWords_SmallestNumber_DoesNotOverflow() =>
        Assert.StartsWith("âm chín tỷ hai trăm hai mươi ba triệu", Numbers.InWords(long.MinValue));

    [Fact]
    public void InWords_FirstTenThousand_AreAllDifferent()
    {
        var words = Enumerable.Range(0, 10_000).Select(i => Numbers.InWords(i)).ToHashSet();

        Assert.Equal(10_000, words.Count);
        Assert.DoesNotContain(words, word => word.Contains("  ", StringComparison.Ordinal) || word.Contains("mươi một", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(2, "II")]
    [InlineData(4, "IV")]
    [InlineData(5, "V")]
    [InlineData(6, "VI")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(1999, "MCMXCIX")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Roman_Number_UsesAsciiLetters(int value, string expected) => Assert.Equal(expected, Numbers.Roman(value));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4000)]
    public void Roman_OutOfRange_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => Numbers.Roman(value));

    [Theory]
    [InlineData(1, "thứ nhất")]
    [InlineData(2, "thứ hai")]
    [InlineData(3, "thứ ba")]
    [InlineData(4, "thứ tư")]
    [InlineData(5, "thứ năm")]
    [InlineData(10, "thứ mười")]
    [InlineData(11, "thứ mười một")]
    [InlineData(15, "thứ mười lăm")]
    [InlineData(21, "thứ hai mươi mốt")]
    public void Ordinal_Number_IsInWords(int value, string expected) => Assert.Equal(expected, Numbers.Ordinal(value));

    [Fact]
    public void Ordinal_Zero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Numbers.Ordinal(0));
}
