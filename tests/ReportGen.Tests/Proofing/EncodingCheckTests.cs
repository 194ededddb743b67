using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Proofing;

public class EncodingCheckTests
{
    [Theory]
    [InlineData("§¶ng ñy tØnh", "RG1060", "Đảng ủy tỉnh")]
    [InlineData("ñaûng ñoaøn", "RG1061", "đảng đoàn")]
    [InlineData("Äáº£ng á»§y", "RG1059", "Đảng ủy")]
    [InlineData("BÝ th\u00AD TØnh uû", "RG1060", "Bí thư Tỉnh uỷ")]
    public void Check_LegacyText_IsOneFindingThatNamesTheOriginal(string text, string code, string original)
    {
        var found = Assert.Single(ProofTester.Check(text));

        Assert.Equal(code, found.Descriptor.Id);
        Assert.Contains(original, found.Message.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void Fix_Utf8ReadAsWindows1252_IsReadAgain() =>
        Assert.Equal("Báo cáo của tỉnh", ProofTester.Fix("BÃ¡o cÃ¡o cá»§a tá»‰nh"));

    [Fact]
    public void Fix_OtherLegacyText_IsLeftToAPerson() => Assert.Equal("ñaûng ñoaøn", ProofTester.Fix("ñaûng ñoaøn"));

    [Fact]
    public void Check_RestOfADamagedText_IsStillChecked() =>
        Assert.Equal("RG1080 RG1060", ProofTester.Codes("Đảng đoàn , rồi nh©n d©n tỉnh"));
}
