using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class ProfileReaderTests
{
    private static readonly string Yaml = File.ReadAllText(Path.Combine(TestProject.Root, "templates/profiles/dang-hd36.yaml"));

    [Fact]
    public void Read_Guideline36_HasItsMeasures()
    {
        var profile = TestProject.Profile();

        Assert.Equal(new PageLayout(210, 297, 20, 20, 30, 15, 10, 10, true), profile.Page);
        Assert.Equal(
            new TextStyle("body", 14, TextAlignment.Justify) { FirstLine = 10, Before = 6, Line = 19 }, profile.Style(StyleNames.Body));
        Assert.False(profile.Style("position").IsBold);
        Assert.True(profile.Style(StyleNames.RecipientsLabel).IsUnderlined);
    }

    [Theory]
    [InlineData("{1:roman}- ", "{1:romam}- ", "RG5034")]
    [InlineData("{issuer}", "{isuer}", "RG5033")]
    [InlineData("{issuer}", "{issuer", "RG5035")]
    [InlineData("style: issuer }", "style: isuer }", "RG5032")]
    [InlineData("align: justify, firstLine: 10, before: 6, line: 19 }\n  heading1", "align: both }\n  heading1", "RG5032")]
    [InlineData("- { text: Đảng Cộng sản Việt Nam, style: letterheadTitle } ", "- { rule: 1 }", "RG5038")]
    [InlineData("left: 30 ", "left: 190 ", "RG5039")]
    [InlineData("font: Times New Roman", "typeface: Times New Roman", "RG5030")]
    [InlineData("width: 210", "width: wide", "RG5031")]
    public void Read_WrongValue_IsReported(string right, string wrong, string id)
    {
        var bag = new DiagnosticBag();

        var profile = ProfileReader.Read(TestProject.Yaml(Yaml.Replace(right, wrong, StringComparison.Ordinal), "p.yaml"), bag);

        Assert.Null(profile);
        Assert.Equal(id, bag.All[0].Descriptor.Id);
    }
}
