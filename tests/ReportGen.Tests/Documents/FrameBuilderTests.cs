using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class FrameBuilderTests
{
    [Fact]
    public void BuildLetterhead_NumberAndDateEmpty_LeavesThemToTheHand() => Assert.Equal(
        "TỈNH ỦY SÔNG BÌNH | ĐẢNG CỘNG SẢN VIỆT NAM\n* | ---\nSố …-BC/TU | Sông Bình, ngày … tháng … năm 2023", Letterhead(TestProject.ReportYaml));

    [Fact]
    public void BuildLetterhead_NumberDateAndSuperior_ArePrintedAndPadded()
    {
        var yaml = TestProject.ReportYaml
            .Replace("number:", "number: 5", StringComparison.Ordinal)
            .Replace("date:\n", "date: 2023-03-05\n", StringComparison.Ordinal)
            .Replace("issuer: { name:", "issuer: { superior: Đảng bộ tỉnh, name:", StringComparison.Ordinal);

        Assert.Equal(
            "ĐẢNG BỘ TỈNH | ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY SÔNG BÌNH | ---\n* | \nSố 05-BC/TU | Sông Bình, ngày 05 tháng 3 năm 2023",
            Letterhead(yaml));
    }

    [Theory]
    [InlineData("capacity: on-behalf, body: Ban Thường vụ, position: Phó Bí thư", "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn Ước")]
    [InlineData("capacity: for, body: Trưởng ban, position: Phó Trưởng ban", "K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN / Nguyễn Văn Ước")]
    [InlineData("capacity: acting, position: Chánh Văn phòng", "Q. CHÁNH VĂN PHÒNG / Nguyễn Văn Ước")]
    [InlineData("capacity: direct, position: Trưởng ban", "TRƯỞNG BAN / Nguyễn Văn Ước")]
    public void BuildSignOff_Capacity_GivesThePrefix(string signature, string expected)
    {
        var yaml = TestProject.ReportYaml.Replace(
            "capacity: on-behalf, body: Ban Thường vụ, position: Phó Bí thư", signature, StringComparison.Ordinal);

        var signOff = new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile()).BuildSignOff();

        Assert.Equal(expected, string.Join(" / ", signOff.Signature.Select(line => line.Text)));
    }

    [Fact]
    public void Check_UnknownCapacity_NamesTheNearest()
    {
        var bag = new DiagnosticBag();
        var yaml = TestProject.ReportYaml.Replace("on-behalf", "on-behlaf", StringComparison.Ordinal);

        new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile()).Check(bag);

        var diagnostic = Assert.Single(bag.All);
        Assert.Equal("RG5032", diagnostic.Descriptor.Id);
        Assert.Equal("Did you mean 'on-behalf'?", diagnostic.Hint?.ToString());
    }

    [Fact]
    public void BuildTitle_Line_KnowsItsPatternAndItsValue()
    {
        var line = new FrameBuilder(TestProject.Frame(), TestProject.Profile()).BuildTitle()[0];

        Assert.Equal("BÁO CÁO", line.Text);
        Assert.Equal("report.yaml:5:7", line.Place.Span.ToString());
        Assert.StartsWith("templates/profiles/dang-hd36.yaml", line.Place.Source.Segments[0].Origin.Expression.ToString(), StringComparison.Ordinal);
    }

    private static string Letterhead(string yaml)
    {
        var letterhead = new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile()).BuildLetterhead();
        return string.Join('\n', letterhead.Rows.Select(row => $"{Text(row.Left)} | {Text(row.Right)}"));
    }

    private static string Text(FrameLine? line) => line is { IsRule: true } ? "---" : line?.Text ?? "";
}
