using ReportGen.Core.Data;

namespace ReportGen.Tests.Data;

public sealed class PlainScalarsTests
{
    [Theory]
    [InlineData("", ScalarKinds.Null)]
    [InlineData("~", ScalarKinds.Null | ScalarKinds.String)]
    [InlineData("null", ScalarKinds.Null | ScalarKinds.String)]
    [InlineData("true", ScalarKinds.Boolean | ScalarKinds.String)]
    [InlineData("no", ScalarKinds.String)]
    [InlineData("01", ScalarKinds.Integer | ScalarKinds.Number | ScalarKinds.String)]
    [InlineData("-12", ScalarKinds.Integer | ScalarKinds.Number | ScalarKinds.String)]
    [InlineData("1.0", ScalarKinds.Integer | ScalarKinds.Number | ScalarKinds.String)]
    [InlineData("1.5e1", ScalarKinds.Integer | ScalarKinds.Number | ScalarKinds.String)]
    [InlineData("0x1F", ScalarKinds.Integer | ScalarKinds.Number | ScalarKinds.String)]
    [InlineData(".5", ScalarKinds.Number | ScalarKinds.String)]
    [InlineData("1.5", ScalarKinds.Number | ScalarKinds.String)]
    [InlineData("1.2.3", ScalarKinds.String)]
    [InlineData("-", ScalarKinds.String)]
    [InlineData("1e", ScalarKinds.String)]
    [InlineData("1e999999999", ScalarKinds.String)]
    [InlineData("2023-03-24", ScalarKinds.String)]
    public void KindsOf_Text_FollowsTheCoreSchema(string text, ScalarKinds kinds) =>
        Assert.Equal(kinds, PlainScalars.KindsOf(text));

    [Theory]
    [InlineData("2023-03-24", "a point in time")]
    [InlineData("2023-3-4T10:00:00Z", "a point in time")]
    [InlineData("08", "a number")]
    [InlineData("1.0", "a number")]
    [InlineData("1_000", "a number")]
    [InlineData("15:30", "a number")]
    [InlineData(".inf", "a number")]
    [InlineData("no", "true or false")]
    [InlineData("On", "true or false")]
    [InlineData("~", "an empty value")]
    [InlineData("24/3/2023", null)]
    [InlineData("08-QĐ/TU", null)]
    [InlineData("15:75", null)]
    [InlineData("2023-03", null)]
    [InlineData("2023-03-24-x", null)]
    [InlineData("Nội dung", null)]
    public void OtherReadingOf_Text_NamesWhatEditorsRead(string text, string? reading) =>
        Assert.Equal(reading, PlainScalars.OtherReadingOf(text)?.ToString());
}
