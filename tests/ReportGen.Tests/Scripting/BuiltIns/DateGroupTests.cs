using ReportGen.Core.Scripting.Values;
using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class DateGroupTests
{
    private static readonly ScriptDate Evening = new(new DateTime(2016, 1, 5, 21, 22, 23, 24));

    [Theory]
    [InlineData("2016/01/05", "2016-01-05 00:00:00")]
    [InlineData("2026-04-26", "2026-04-26 00:00:00")]
    [InlineData("24/3/2023", "2023-03-24 00:00:00")]
    [InlineData("5.11.2023", "2023-11-05 00:00:00")]
    [InlineData("2016/01/05 21:22:23.024", "2016-01-05 21:22:23")]
    [InlineData("2025-09-22T19:10", "2025-09-22 19:10:00")]
    [InlineData("2025-09-22 7:10 PM", "2025-09-22 19:10:00")]
    [InlineData("March 14, 2016", "2016-03-14 00:00:00")]
    [InlineData("05 Jan 2016", "2016-01-05 00:00:00")]
    public void Parse_UsualForms_AreRead(string text, string expected)
    {
        var shown = Show("date.parse", text);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("03 14, 2016", "%m %d, %Y", "2016-03-14 00:00:00")]
    [InlineData("14.03.2016", "dd.MM.yyyy", "2016-03-14 00:00:00")]
    [InlineData("2016", "%Y", "2016-01-01 00:00:00")]
    public void Parse_FormOfItsOwn_IsRead(string text, string pattern, string expected)
    {
        var shown = Show("date.parse", text, pattern);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("RG4113", "date.parse", "30/2/2023")]
    [InlineData("RG4113", "date.parse", "")]
    [InlineData("RG4113", "date.parse", "2023")]
    [InlineData("RG4113", "date.parse", "2023-01-01", "%q")]
    [InlineData("RG4113", "date.parse", "2023-01-01 25:00")]
    [InlineData("RG4101", "date.parse", 2023)]
    [InlineData("RG4112", "date.parse", "2023-01-01", null, "fr")]
    [InlineData("RG4103", "date.add_years", "2023-01-01", 100_000)]
    [InlineData("RG4109", "date.add_years", "2023-01-01", 9_000)]
    [InlineData("RG4109", "date.add_days", "2023-01-01", 1e300)]
    [InlineData("RG4111", "date.to_string", "2023-01-01", "%Z")]
    [InlineData("RG4111", "date.to_string", "2023-01-01", "%")]
    [InlineData("RG4111", "date.to_string", "2023-01-01", "%-d")]
    [InlineData("RG4111", "date.to_string", "2023-01-01", "dd/MM/yyyy")]
    [InlineData("RG4114", "date.now")]
    public void Invoke_WhatCannotBe_IsAnError(string id, string name, params object?[] arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal(id, error.Descriptor.Id);
    }

    [Fact]
    public void Parse_OtherText_SaysHowToWriteIt()
    {
        var error = Error("date.parse", "tháng ba");

        Assert.Equal("'date.parse' cannot read 'tháng ba' as a date.", error.Message.ToString());
        Assert.Equal("Write it as '2023-03-24' or '24/3/2023'.", error.Hint?.ToString());
    }

    [Theory]
    [InlineData("%g", " 05 Jan 2016")]
    [InlineData("%a %A %b %B %h", "Tue Tuesday Jan January Jan")]
    [InlineData("%c", "Tue Jan 05 21:22:23 2016")]
    [InlineData("%C|%d|%D|%e|%F", "20|05|01/05/16| 5|2016-01-05")]
    [InlineData("%H|%I|%j|%k|%l|%L|%m|%M|%N", "21|09|005|21| 9|024|01|22|024000000")]
    [InlineData("%p|%P|%r|%R|%S|%T|%X", "PM|pm|09:22:23 PM|21:22|23|21:22:23|21:22:23")]
    [InlineData("%u|%U|%v|%V|%W|%w|%x|%y|%Y|%G|%s", "2|02| 5-JAN-2016|01|02|2|01/05/2016|16|2016|2016|1452028943")]
    [InlineData("%n%t%%", "\n\t%")]
    public void ToString_EachLetter_IsWritten(string pattern, string expected)
    {
        var shown = Show("date.to_string", Evening, pattern);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("%A, %d/%m/%Y", "Thứ Ba, 05/01/2016")]
    [InlineData("%a %b %B %p %x", "Th 3 Thg 1 Tháng 1 CH 05/01/2016")]
    public void ToString_InVietnamese_NamesAreVietnamese(string pattern, string expected)
    {
        var shown = Show("date.to_string", Evening, pattern, "vi-VN");

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("date.add_days", 1.5, "2016-01-07 09:22:23")]
    [InlineData("date.add_months", 1, "2016-02-05 21:22:23")]
    [InlineData("date.add_years", -1, "2015-01-05 21:22:23")]
    [InlineData("date.add_hours", 3, "2016-01-06 00:22:23")]
    [InlineData("date.add_minutes", 1, "2016-01-05 21:23:23")]
    [InlineData("date.add_seconds", 1, "2016-01-05 21:22:24")]
    [InlineData("date.add_milliseconds", 1000, "2016-01-05 21:22:24")]
    public void Add_TimeToADate_GivesALaterOne(string name, object amount, string expected)
    {
        var shown = Show(name, Evening, amount);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("date.parse", null)]
    [InlineData("date.to_string", null, "%g")]
    [InlineData("date.add_days", null, 1)]
    public void Invoke_OnNull_StaysNull(string name, params object?[]? arguments)
    {
        var result = Invoke(name, arguments);

        Assert.IsType<ScriptNull>(result);
    }

    [Fact]
    public void ParseToString_TextOfData_ComesFromIt()
    {
        var text = Invoke("date.parse_to_string", Text("2023-03-24", 5), "%d/%m");

        Assert.Equal("24/03", Show(text));
        Assert.Equal("5", OriginsOf(text));
    }
}
