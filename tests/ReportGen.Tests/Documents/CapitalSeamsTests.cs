using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class CapitalSeamsTests
{
    [Theory]
    [InlineData("Thứ hai, |Phải đi sâu, đi sát", "Phải")]
    [InlineData("Hội Nông dân xã |Thực hiện tốt quy chế", "Thực")]
    [InlineData("Phối hợp với |Các ban, ngành của xã", "Các")]
    [InlineData("Thứ hai, |Ban Chấp hành phải đi sâu", null)]
    [InlineData("Thứ hai, |phải đi sâu", null)]
    [InlineData("Đã xong. |Các ban đang làm", null)]
    [InlineData("Cụ thể: |Các ban đang làm", null)]
    [InlineData("Theo Luật |Các tổ chức tín dụng", null)]
    [InlineData("Theo bộ luật |Các tổ chức tín dụng", null)]
    [InlineData("Ngày |Vì người nghèo", null)]
    [InlineData("phong trào |Thực hiện nếp sống mới", null)]
    [InlineData("tại huyện |Cần Giờ", null)]
    [InlineData("tại huyện |Cần", null)]
    [InlineData("(kèm theo |Báo cáo số 12)", null)]
    [InlineData("Trong đó |Chỉ thị số 05", null)]
    [InlineData("Sở |Được", null)]
    [InlineData("|Các ban đang làm", null)]
    public void Begins_CapitalOfAWordThatBeginsNoName_IsFoundInsideASentence(string pieces, string? expected)
    {
        var start = pieces.IndexOf('|', StringComparison.Ordinal);
        var text = pieces.Remove(start, 1);

        Assert.Equal(expected, CapitalSeams.Begins(text, start, out var end) ? text[start..end] : null);
    }
}
