using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class TimeSpanGroupTests
{
    [Theory]
    [InlineData("timespan.zero", "00:00:00")]
    [InlineData("timespan.from_days", "1.12:00:00", 1.5)]
    [InlineData("timespan.from_hours", "02:00:00", 2)]
    [InlineData("timespan.from_minutes", "00:05:00", 5)]
    [InlineData("timespan.from_seconds", "-00:00:05", -5)]
    [InlineData("timespan.from_milliseconds", "00:00:01", 1000)]
    [InlineData("timespan.parse", "1.02:30:00", "1.02:30:00")]
    public void Invoke_Lengths_GivesWhatTheManualSays(string name, string expected, params object?[] arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("RG4109", "timespan.from_days", 1e18)]
    [InlineData("RG4109", "timespan.from_days", double.NaN)]
    [InlineData("RG4118", "timespan.parse", "một giờ")]
    public void Invoke_WhatCannotBe_IsAnError(string id, string name, params object?[] arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal(id, error.Descriptor.Id);
    }
}
