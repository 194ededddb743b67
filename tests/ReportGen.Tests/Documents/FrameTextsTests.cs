using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Documents;

public sealed class FrameTextsTests
{
    private static readonly SourceSpan Span = new SourceFile("report.yaml", "x").Span(0, 1);

    [Theory]
    [InlineData("nguyễn văn an", "'nguyễn văn an' is expected to be written 'Nguyễn Văn An' here.")]
    [InlineData("NGUYỄN VĂN AN", "'NGUYỄN VĂN AN' is expected to be written 'Nguyễn Văn An' here.")]
    [InlineData("Nguyễn văn An", "'Nguyễn văn An' is expected to be written 'Nguyễn Văn An' here.")]
    [InlineData("Nguyễn Văn An", "")]
    [InlineData("TS. Nguyễn Văn An", "")]
    [InlineData("Nguyễn Văn An (đã ký)", "")]
    [InlineData("Y Bhăn, H’Hen Niê, K’Brôi", "")]
    [InlineData("Ludwig van Beethoven", "")]
    [InlineData("Nguyễn  Văn An", "")]
    public void Check_Signer_HasACapitalAtEachWord(string name, string expected) => Assert.Equal(expected, Check(name: name));

    [Theory]
    [InlineData("sông bình", "'sông bình' is expected to be written 'Sông Bình' here.")]
    [InlineData("SÔNG BÌNH", "'SÔNG BÌNH' is expected to be written 'Sông Bình' here.")]
    [InlineData("Sông bình", "'Sông bình' is expected to be written 'Sông Bình' here.")]
    [InlineData("Thành phố Sông Bình", "")]
    [InlineData("TP. Sông Bình", "")]
    [InlineData("Đắk Lắk", "")]
    [InlineData("Ea H’leo", "")]
    [InlineData("Huế", "")]
    public void Check_Place_BeginsAndEndsWithACapital(string place, string expected) => Assert.Equal(expected, Check(place: place));

    [Theory]
    [InlineData("ủy ban nhân dân xã", "'ủy' is expected to be written 'Ủy' here.")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ", "'ỦY BAN NHÂN DÂN XÃ' is typed in capitals, although the layout sets them where they belong.")]
    [InlineData("Ủy ban nhân dân xã sông Bình", "'sông Bình' is expected to be written 'Sông Bình' here.")]
    [InlineData("UBND XÃ", "")]
    [InlineData("UBND xã Sông Bình", "")]
    [InlineData("Hội đồng nhân dân xã Sông Bình", "")]
    public void Check_Issuer_BeginsWithACapitalAndNamesThePlaceAlike(string issuer, string expected) => Assert.Equal(expected, Check(issuer: issuer));

    [Theory]
    [InlineData("- Như trên", "'- Như trên' begins with a dash, although the list prints one itself.")]
    [InlineData("như trên", "'như' is expected to be written 'Như' here.")]
    [InlineData("Lưu: VT, TH", "")]
    [InlineData("CP.VPTU - N2, T", "")]
    public void Check_Recipient_BeginsWithACapitalAndNoDash(string item, string expected) => Assert.Equal(expected, Check(item: item));

    private static string Check(string name = "Hồ An", string place = "Sông Bình", string issuer = "Ủy ban nhân dân xã", string item = "Như trên")
    {
        var frame = new ReportFrame(
            Text("vi"), Text("p"), Text("o"), Text("t.md"), Text("Báo cáo"), Text("kết quả"), Text(issuer), null, null, null, Text(place), null, null,
            new FrameSignature(Text("c"), null, null, Text(name)), [new FrameRecipients(Text("Nơi nhận"), [Text(item)])], [], null);
        var diagnostics = new DiagnosticBag();
        new FrameTexts(frame, diagnostics).Check();
        return string.Join('|', diagnostics.All.Select(diagnostic => diagnostic.Sentence(Language.English)));
    }

    private static FrameText Text(string text) => new(text, Span);
}
