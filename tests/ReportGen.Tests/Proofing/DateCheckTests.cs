namespace ReportGen.Tests.Proofing;

public sealed class DateCheckTests
{
    [Theory]
    [InlineData("Trước ngày 31/11/2023 phải xong", "RG1120 31/11/2023")]
    [InlineData("Ngày 29/02/2023 họp", "RG1120 29/02/2023")]
    [InlineData("Ngày 29/02/2024 họp", "")]
    [InlineData("Ngày 07/02/20023 họp", "RG1120 07/02/20023")]
    [InlineData("Đến 12/13/2023 thì xong", "RG1120 12/13/2023")]
    [InlineData("Ngày 31/11 họp", "RG1120 31/11")]
    [InlineData("Ngày 29/02 hằng năm", "")]
    [InlineData("Ngày 31 tháng 4 năm 2023 họp", "RG1120 31 tháng 4 năm 2023")]
    [InlineData("Ngày 31 tháng 4 họp", "RG1120 31 tháng 4")]
    [InlineData("Có 31/40 đơn vị, trong 5 ngày 31/40 đơn vị xong", "")]
    [InlineData("Luật số 45/13/2019 và Thông tư số 31/11/2020/TT-BTC", "")]
    [InlineData("Tỷ lệ 31/11/2", "")]
    [InlineData("Sáng thứ hai, ngày 24/3/2023, họp", "RG1121 thứ hai")]
    [InlineData("Chiều Thứ Sáu, ngày 24 tháng 3 năm 2023, họp", "")]
    [InlineData("Họp ngày chủ nhật, 24/3/2023", "RG1121 chủ nhật")]
    [InlineData("Kỳ họp lần thứ hai, ngày 24/3/2023", "")]
    [InlineData("Thứ hai, ngày 24/3/2023, đơn vị đã báo cáo", "")]
    [InlineData("Từ ngày 20/3/2023 đến ngày 15/3/2023, làm tốt", "RG1122 20/3/2023 đến ngày 15/3/2023")]
    [InlineData("Từ 15/3/2023 - 20/3/2023, làm tốt", "")]
    [InlineData("Giai đoạn 2025-2020 làm tốt", "RG1122 2025-2020")]
    [InlineData("Nhiệm kỳ 2020 - 2025, năm học 2023 - 2024, từ năm 2020 đến năm 2023 làm tốt", "")]
    [InlineData("Từ năm 2023 đến năm 2020 làm tốt", "RG1122 2023 đến năm 2020")]
    [InlineData("Dự toán 2025 - 2020 triệu đồng", "")]
    [InlineData("Có 8/10 đơn vị (đạt 90%)", "RG1123 90%")]
    [InlineData("Có 8/10 đơn vị (đạt 80%) và 2/3 xã (66,6%), 2/3 huyện (66,67%), 1/3 (33%)", "")]
    [InlineData("Có 8/10 đơn vị đạt 90% kế hoạch; ngày 8/10 (90%)", "")]
    [InlineData("Có 12/10 chỉ tiêu (120%)", "")]
    [InlineData("Nữ chiếm 105%, chiếm tỷ lệ 100,5%, chiếm khoảng 1.050% tổng số", "RG1124 105% RG1124 100,5% RG1124 1.050%")]
    [InlineData("Nữ chiếm 100%, chiếm 99,9% tổng số; đạt 105% kế hoạch, tăng 120% so với năm trước, chiếm từ 80 - 105%", "")]
    [InlineData("Có 1,000 cán bộ và 2,500,000 đồng", "RG1099 1,000 RG1099 2,500,000")]
    [InlineData("Dài 1,250 km, đạt 0,000 điểm, 1.000,000 và mục 1, 000", "")]
    public void Check_FiguresOfProse_NamesThoseThatCannotBeRight(string text, string expected) => Assert.Equal(
        expected, string.Join(' ', ProofTester.Check(text).OrderBy(found => found.Span.Start).Select(found => $"{found.Descriptor.Id} {found.Span.Text}")));
}
