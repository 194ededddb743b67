using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class NoBreakSpacesTests
{
    [Theory]
    [InlineData("Công văn số 12-CV/VP", "Công văn số_12-CV/VP")]
    [InlineData("Số …-BC/TU", "Số_…-BC/TU")]
    [InlineData("ngày 05 tháng 02 năm 2023 của", "ngày_05 tháng_02 năm_2023 của")]
    [InlineData("có 03 ban và 11 đơn vị", "có 03_ban và 11 đơn vị")]
    [InlineData("Điều 5", "Điều_5")]
    [InlineData("đa số 5", "đa số_5")]
    [InlineData("103 ban, 2003 ban", "103 ban, 2003 ban")]
    [InlineData("xnăm 5", "xnăm 5")]
    [InlineData("số văn bản", "số văn bản")]
    public void Apply_OfficialText_BindsFigures(string text, string expected)
    {
        var bound = NoBreakSpaces.Apply(text);

        Assert.Equal(expected.Replace('_', '\u00A0'), bound);
    }
}
