using System.Globalization;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class DatesTests
{
    [Theory]
    [InlineData("2023-03-24", "24/3/2023", "ngày 24 tháng 3 năm 2023")]
    [InlineData("2023-02-07", "07/02/2023", "ngày 07 tháng 02 năm 2023")]
    [InlineData("2023-11-05", "05/11/2023", "ngày 05 tháng 11 năm 2023")]
    [InlineData("2023-03-05", "05/3/2023", "ngày 05 tháng 3 năm 2023")]
    [InlineData("2023-01-10", "10/01/2023", "ngày 10 tháng 01 năm 2023")]
    public void ShortAndLong_Date_PadDayBelowTenAndMonthBelowThree(string iso, string shortForm, string longForm)
    {
        var date = DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(shortForm, Dates.Short(date));
        Assert.Equal(longForm, Dates.Long(date));
    }

    [Theory]
    [InlineData("2023-03-24", 2023, 3, 24)]
    [InlineData("24/3/2023", 2023, 3, 24)]
    [InlineData("07/02/2023", 2023, 2, 7)]
    [InlineData("7/2/2023", 2023, 2, 7)]
    [InlineData("29/02/2024", 2024, 2, 29)]
    [InlineData("3/2/1930", 1930, 2, 3)]
    [InlineData("2100-12-31", 2100, 12, 31)]
    public void TryParse_BothForms_GivesTheDate(string text, int year, int month, int day)
    {
        Assert.True(Dates.TryParse(text, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("07/02/20023")]
    [InlineData("07/02/23")]
    [InlineData("29/02/2023")]
    [InlineData("31/4/2023")]
    [InlineData("32/1/2023")]
    [InlineData("00/1/2023")]
    [InlineData("1/13/2023")]
    [InlineData("31/12/1929")]
    [InlineData("01/01/2101")]
    [InlineData("2023-3-24")]
    [InlineData("2023/03/24")]
    [InlineData("24-3-2023")]
    [InlineData("24/3/2023 ")]
    [InlineData("+4/3/2023")]
    [InlineData("٢٤/3/2023")]
    [InlineData("24/3")]
    public void TryParse_AnythingElse_IsFalse(string text) => Assert.False(Dates.TryParse(text, out _));

    [Fact]
    public void TryParse_EveryDayOfFourYears_ReadsBackBothForms()
    {
        for (var date = new DateOnly(2020, 1, 1); date.Year < 2024; date = date.AddDays(1))
        {
            Assert.True(Dates.TryParse(Dates.Short(date), out var fromShort));
            Assert.True(Dates.TryParse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var fromIso));
            Assert.Equal(date, fromShort);
            Assert.Equal(date, fromIso);
        }
    }
}
