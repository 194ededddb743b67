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
    [InlineData("BC/TU", "BC-TU")]
    [InlineData("LT-TYT", "LT-TYT")]
    [InlineData("UBND", "UBND")]
    public void BuildLetterhead_StateLayout_HasMottoRulesAndItsFormOfNumber(string symbol, string printed)
    {
        var yaml = TestProject.ReportYaml
            .Replace("number:", "number: 7", StringComparison.Ordinal)
            .Replace("BC/TU", symbol, StringComparison.Ordinal)
            .Replace("issuer: { name:", "issuer: { superior: Sở Nội vụ, name:", StringComparison.Ordinal);

        Assert.Equal(
            "SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH ỦY SÔNG BÌNH | Độc lập - Tự do - Hạnh phúc\n--- | ---\n"
            + $"Số: 07/{printed} | Sông Bình, ngày … tháng … năm 2023",
            Letterhead(yaml, "hanhchinh-nd30"));
    }

    [Theory]
    [InlineData("on-behalf, body: Ủy ban nhân dân", "TM. ỦY BAN NHÂN DÂN / PHÓ BÍ THƯ")]
    [InlineData("for, body: Chủ tịch", "KT. CHỦ TỊCH / PHÓ BÍ THƯ")]
    [InlineData("by-order, body: Chủ tịch", "TL. CHỦ TỊCH / PHÓ BÍ THƯ")]
    [InlineData("by-proxy, body: Giám đốc", "TUQ. GIÁM ĐỐC / PHÓ BÍ THƯ")]
    [InlineData("acting", "Q. PHÓ BÍ THƯ")]
    public void BuildSignOff_StateLayout_HasPrefixesWithPoints(string capacity, string expected)
    {
        var yaml = TestProject.ReportYaml.Replace("on-behalf, body: Ban Thường vụ", capacity, StringComparison.Ordinal);

        var signOff = new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile("hanhchinh-nd30")).BuildSignOff();

        Assert.Equal(expected + " / Nguyễn Văn Ước", string.Join(" / ", signOff.Signature.Select(line => line.Text)));
        Assert.True(signOff.Recipients[0].Label.Style is { IsBold: true, IsItalic: true, Size: 12 });
        Assert.Equal(["Các đ/c Tỉnh ủy viên;", "Các ban đảng;", "Lưu VPTU."], signOff.Recipients[0].Items.Select(item => item.Text));
    }

    [Theory]
    [InlineData("dang-hd36", "Báo cáo | kết quả | -----")]
    [InlineData("dang-hd05", "Báo cáo | kết quả | -----")]
    [InlineData("hanhchinh-nd30", "Báo cáo | kết quả | ---")]
    public void BuildTitle_Layout_EndsWithItsSeparator(string profile, string expected)
    {
        var yaml = TestProject.ReportYaml.Replace("kết quả công tác văn thư, lưu trữ năm 2023", "kết quả", StringComparison.Ordinal);

        var title = new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile(profile)).BuildTitle();

        Assert.Equal(expected, string.Join(" | ", title.Select(Text)), ignoreCase: true);
    }

    [Theory]
    [InlineData("dang-hd36", "PHỤ LỤC I, PHỤ LỤC II, BIỂU MẪU")]
    [InlineData("hanhchinh-nd30", "Phụ lục I, Phụ lục II, Biểu mẫu")]
    public void BuildAnnexHead_SameLabelTwice_IsNumbered(string profile, string expected)
    {
        var yaml = TestProject.ReportYaml[..TestProject.ReportYaml.IndexOf("  - { template: annexes", StringComparison.Ordinal)] + """
              - { template: a.md, label: Phụ lục, title: Một }
              - { template: b.md, label: Phụ lục, title: Hai }
              - { template: c.md, label: Biểu mẫu, title: Ba }
            """;
        var frame = TestProject.Frame(yaml);
        var builder = new FrameBuilder(frame, TestProject.Profile(profile));

        var labels = frame.Annexes.Select(annex => builder.BuildAnnexHead(annex)[0].Text);

        Assert.Equal(expected, string.Join(", ", labels));
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

    [Theory]
    [InlineData("hanhchinh-nd30", "Tỉnh ủy Sông Bình", true)]
    [InlineData("hanhchinh-nd30", "TỈNH ỦY SÔNG BÌNH", true)]
    [InlineData("hanhchinh-nd30", "Ủy ban nhân dân tỉnh Sông Bình", false)]
    [InlineData("dang-hd36", "Tỉnh ủy Sông Bình", false)]
    public void Check_IssuerThatTheLayoutExcludes_IsWarnedOf(string profile, string issuer, bool isWarned)
    {
        var bag = new DiagnosticBag();
        var yaml = TestProject.ReportYaml.Replace("Tỉnh ủy Sông Bình", issuer, StringComparison.Ordinal);

        new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile(profile)).Check(bag);

        Assert.Equal(isWarned ? ["RG5040 report.yaml:2:10 Write 'profile: dang-hd36'."] : [], bag.All.Select(found => $"{found.Descriptor.Id} {found.Span} {found.Hint}"));
        Assert.False(bag.HasErrors);
    }

    [Fact]
    public void BuildTitle_Line_KnowsItsPatternAndItsValue()
    {
        var line = new FrameBuilder(TestProject.Frame(), TestProject.Profile()).BuildTitle()[0];

        Assert.Equal("BÁO CÁO", line.Text);
        Assert.Equal("report.yaml:5:7", line.Place.Span.ToString());
        Assert.StartsWith("templates/profiles/dang-hd36.yaml", line.Place.Source.Segments[0].Origin.Expression.ToString(), StringComparison.Ordinal);
    }

    private static string Letterhead(string yaml, string profile = "dang-hd36")
    {
        var letterhead = new FrameBuilder(TestProject.Frame(yaml), TestProject.Profile(profile)).BuildLetterhead();
        return string.Join('\n', letterhead.Rows.Select(row => $"{Text(row.Left)} | {Text(row.Right)}"));
    }

    private static string Text(FrameLine? line) => line is { IsRule: true } ? "---" : line?.Text ?? "";
}
