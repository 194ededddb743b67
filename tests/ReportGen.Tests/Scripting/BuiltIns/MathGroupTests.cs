using static ReportGen.Tests.Scripting.BuiltIns.BuiltInTester;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class MathGroupTests
{
    [Theory]
    [InlineData("math.abs", "15.5", -15.5)]
    [InlineData("math.abs", "5", -5)]
    [InlineData("math.ceil", "5", 4.3)]
    [InlineData("math.floor", "-5", -4.3)]
    [InlineData("math.round", "5", 4.6)]
    [InlineData("math.round", "56.2", 56.25, 1)]
    [InlineData("math.round", "7", 7, 2)]
    [InlineData("math.plus", "3", 1, 2)]
    [InlineData("math.plus", "3.5", 1, 2.5)]
    [InlineData("math.plus", "", null, 1)]
    [InlineData("math.minus", "-1", 1, 2)]
    [InlineData("math.times", "6", 2, 3)]
    [InlineData("math.divided_by", "4", 8.4, 2)]
    [InlineData("math.divided_by", "4.2", 8.4, 2.0)]
    [InlineData("math.divided_by", "-4", -7, 2)]
    [InlineData("math.modulo", "1", 7, 2)]
    [InlineData("math.modulo", "0", long.MinValue, -1)]
    [InlineData("math.format", "00FF", 255, "X4")]
    [InlineData("math.format", "4.24", 4.2435, "0.##")]
    [InlineData("math.format", "07", 7, "00")]
    [InlineData("math.format", "1.234,50", 1234.5, "N2", "vi")]
    [InlineData("math.format", "1,234.50", 1234.5, "N2", "en")]
    [InlineData("math.is_number", "true", 1)]
    [InlineData("math.is_number", "false", "1")]
    public void Invoke_Numbers_GivesWhatTheManualSays(string name, string expected, params object?[]? arguments)
    {
        var shown = Show(name, arguments);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Plus_Decimal_StaysExact()
    {
        var shown = Show("math.plus", 0.1m, 0.2m);

        Assert.Equal("0.3", shown);
    }

    [Theory]
    [InlineData("RG4101", "math.plus", 1, "2")]
    [InlineData("RG4101", "math.abs", null)]
    [InlineData("RG4103", "math.round", 1.5, 99)]
    [InlineData("RG4102", "math.round", 1.5, 1.5)]
    [InlineData("RG4109", "math.plus", long.MaxValue, 1)]
    [InlineData("RG4109", "math.times", 1e200, 1e200)]
    [InlineData("RG4109", "math.divided_by", long.MinValue, -1)]
    [InlineData("RG4110", "math.divided_by", 1, 0)]
    [InlineData("RG4110", "math.modulo", 1.5, 0.0)]
    [InlineData("RG4111", "math.format", 1, "D999999999")]
    [InlineData("RG4111", "math.format", 1.5, "X4")]
    [InlineData("RG4111", "math.format", 1.5, "C2")]
    [InlineData("RG4112", "math.format", 1, "0", "fr-FR")]
    public void Invoke_WhatCannotBe_IsAnError(string id, string name, params object?[]? arguments)
    {
        var error = Error(name, arguments);

        Assert.Equal(id, error.Descriptor.Id);
    }

    [Fact]
    public void Plus_TwoNodes_ComesFromBoth()
    {
        var sum = Invoke("math.plus", Value(1).Add(Origin(1)), Value(2).Add(Origin(2)));

        Assert.Equal("1 2", OriginsOf(sum));
    }
}
