using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class LegacyDetectorTests
{
    private const string Sentence =
        "Ban cán sự đảng, đảng đoàn đã lãnh đạo thực hiện tốt nhiệm vụ được giao; phối hợp chặt chẽ với các cơ quan.";

    [Theory]
    [InlineData("§¶ng ñy tØnh", LegacyEncoding.Tcvn3, "Đảng ủy tỉnh")]
    [InlineData("B¸o c¸o", LegacyEncoding.Tcvn3, "Báo cáo")]
    [InlineData("NghÞ quyÕt", LegacyEncoding.Tcvn3, "Nghị quyết")]
    [InlineData("ban c¸n sù ®¶ng, ®¶ng ®oµn", LegacyEncoding.Tcvn3, "ban cán sự đảng, đảng đoàn")]
    [InlineData("Uû ban nh©n d©n", LegacyEncoding.Tcvn3, "Uỷ ban nhân dân")]
    [InlineData("nhiÖm vô", LegacyEncoding.Tcvn3, "nhiệm vụ")]
    [InlineData("NGHÞ QUYÕT", LegacyEncoding.Tcvn3, "NGHỊ QUYẾT")]
    [InlineData("ñaûng ñoaøn", LegacyEncoding.Vni, "đảng đoàn")]
    [InlineData("Ñaûng uûy", LegacyEncoding.Vni, "Đảng ủy")]
    [InlineData("Tænh uyû", LegacyEncoding.Vni, "Tỉnh uỷ")]
    [InlineData("Nghò quyeát", LegacyEncoding.Vni, "Nghị quyết")]
    [InlineData("thöïc hieän nhieäm vuï", LegacyEncoding.Vni, "thực hiện nhiệm vụ")]
    [InlineData("UÛy ban nhaân daân", LegacyEncoding.Vni, "Ủy ban nhân dân")]
    [InlineData("Tá»‰nh uá»·", LegacyEncoding.Utf8, "Tỉnh uỷ")]
    [InlineData("Nghá»‹ quyáº¿t", LegacyEncoding.Utf8, "Nghị quyết")]
    [InlineData("BÃ¡o cÃ¡o", LegacyEncoding.Utf8, "Báo cáo")]
    [InlineData("Ä\u0090áº£ng á»§y", LegacyEncoding.Utf8, "Đảng ủy")]
    public void Find_DamagedText_NamesTheEncodingAndTheOriginal(string text, LegacyEncoding encoding, string original)
    {
        var found = LegacyDetector.Find(text);

        Assert.NotNull(found);
        Assert.Equal(encoding, found.Encoding);
        Assert.Equal(original, found.Original);
    }

    [Fact]
    public void Find_Utf8ReadAsWindows1252_TracesEverySentenceBack()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var windows = Encoding.GetEncoding(1252);
        var damaged = windows.GetString(Encoding.UTF8.GetBytes(Sentence));

        var found = LegacyDetector.Find(damaged);

        Assert.NotNull(found);
        Assert.True(found.IsCertain);
        Assert.Equal(Sentence, damaged[..found.Start] + found.Original + damaged[(found.Start + found.Length)..]);
    }

    [Fact]
    public void Find_Utf8WithLostCharacters_GuessesButIsNotCertain()
    {
        var found = LegacyDetector.Find("Äáº£ng Ä‘oÃ n");

        Assert.NotNull(found);
        Assert.Equal("Đảng đoàn", found.Original);
        Assert.False(found.IsCertain);
    }

    [Fact]
    public void Find_DamagedWordsInsideSoundText_GivesTheStretch()
    {
        const string text = "Đảng đoàn Hội Nông dân nh©n d©n tỉnh";

        var found = LegacyDetector.Find(text);

        Assert.NotNull(found);
        Assert.Equal("nh©n d©n", text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData(Sentence)]
    [InlineData("")]
    [InlineData("Ông Müller, bà Noël, São Paulo, Curaçao, naïve, façade, Señor, über, Øre")]
    [InlineData("Toà án, hoà bình, xã hội hoá, cô, vô, hò, thò, ý, ừ, à")]
    [InlineData("“THỊ XÔ, “XÃ”, THỊ XÃ– CÁC XÃ…")]
    [InlineData("20 °C, 5 µm, §, ¶, ©, ®, 3 × 4, ½, « quá », «quá»")]
    [InlineData("Êban, Niê, K’Brêu, Y Bhiăng, Đắk Lắk, Pleiku")]
    public void Find_SoundText_FindsNothing(string text) => Assert.Null(LegacyDetector.Find(text));
}
