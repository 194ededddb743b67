namespace ReportGen.Tests.Proofing;

public sealed class DoubledCheckTests
{
    [Theory]
    [InlineData("Việc lãnh đạo lãnh đạo được làm tốt", "RG1125 lãnh đạo")]
    [InlineData("Lãnh đạo lãnh đạo cơ quan", "RG1125 lãnh đạo")]
    [InlineData("Tiến từng bước từng bước, dần dần dần dần", "")]
    [InlineData("Văn hóa, xã hội xã hội chủ nghĩa", "")]
    [InlineData("Xây dựng kế hoạch kế hoạch hóa gia đình", "")]
    [InlineData("Các đồng chí, đồng chí bí thư", "")]
    [InlineData("Giao ban ban hành quy chế", "")]
    [InlineData("Bà Lan Anh Lan Anh", "")]
    public void Run_TwoWordsTwice_AreNamed(string text, string expected) => Assert.Equal(expected, Found(text, "RG1125"));

    [Theory]
    [InlineData("Trong năm qua, Các đơn vị làm tốt", "RG1126 Các")]
    [InlineData("Các đơn vị Đã làm tốt", "RG1126 Đã")]
    [InlineData("Việc này Được làm tốt", "RG1126 Được")]
    [InlineData("Việc này. Được làm tốt; “Được làm”: Đã xong", "")]
    [InlineData("Luật Các tổ chức tín dụng, bộ luật Các nước, cuốn sách Các triều đại", "")]
    [InlineData("Chợ Được, xã Của Lò", "")]
    [InlineData("VIỆC ĐÃ LÀM, CÁC ĐƠN VỊ", "")]
    public void CheckInside_WordsThatBeginNoName_AreNamed(string text, string expected) => Assert.Equal(expected, Found(text, "RG1126"));

    private static string Found(string text, string code) => string.Join(
        ' ', ProofTester.Check(text).Where(found => found.Descriptor.Id == code).Select(found => $"{found.Descriptor.Id} {found.Span.Text}"));
}
