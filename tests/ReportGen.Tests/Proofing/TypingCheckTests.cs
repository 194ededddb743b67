using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

public sealed class TypingCheckTests
{
    [Theory]
    [InlineData("nhaan", "nhân")]
    [InlineData("dduwowcj", "được")]
    [InlineData("ddanhs", "đánh")]
    [InlineData("thuwcj", "thực")]
    [InlineData("Ddangr", "Đảng")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("ddoan", "đoan")]
    [InlineData("ddeer", "để")]
    [InlineData("ddoaf", "đòa")]
    [InlineData("trinhf", "trình")]
    [InlineData("ddos", null)]
    [InlineData("half", null)]
    [InlineData("box", null)]
    [InlineData("tour", null)]
    [InlineData("bus", null)]
    [InlineData("show", null)]
    [InlineData("internet", null)]
    [InlineData("DDAU", null)]
    public void MeantBy_KeysOfTelex_GivesTheWord(string typed, string? meant) => Assert.Equal(meant, Telex.MeantBy(typed));

    [Theory]
    [InlineData("VIệc này do hội đồng nhaan dân và đẠo tràng lo", "RG1098 RG1072 RG1098")]
    [InlineData("Tệp maau.docx, thư mục maau/nhaan và mã nhaan_1, a.maau", "")]
    [InlineData("VIỆC này của ĐTXD, TƯ, QĐi, ThS và Bộ", "")]
    public void Check_SlipsOfTheKeyboard_AreNamed(string text, string codes) => Assert.Equal(codes, ProofTester.Codes(text));

    [Theory]
    [InlineData("Các đơn vị (kể cả trường học đã báo cáo", "RG1097")]
    [InlineData("Các đơn vị kể cả trường học) đã báo cáo", "RG1097")]
    [InlineData("Các đơn vị (kể cả trường học) đã báo cáo: a) một; b) hai; 1) ba; 1.2) bốn; iii) năm", "")]
    [InlineData("Các đơn vị (kể cả (nếu có) trường học) đã báo cáo", "")]
    [InlineData("Các đơn vị (kể cả\n\ntrường học) đã báo cáo", "RG1097 RG1097")]
    [InlineData("Dấu “(” và dấu “)” trong công thức f( x", "")]
    public void Check_Brackets_ArePaired(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', ProofTester.Codes(text).Split(' ').Where(code => code is not ("RG1082" or "RG1083"))));
}
