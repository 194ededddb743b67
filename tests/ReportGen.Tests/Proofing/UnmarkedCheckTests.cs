using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

public sealed class UnmarkedCheckTests
{
    [Theory]
    [InlineData("Dang doan Hoi Nong dan tinh", "Dang doan Hoi Nong dan tinh")]
    [InlineData("Việc này tốt. Dang doan da ban hanh quy che lam viec. Sau đó đã báo cáo.", "Dang doan da ban hanh quy che lam viec")]
    [InlineData("Đảng đoàn da ban hanh quy che lam viec và báo cáo.", "da ban hanh quy che lam viec")]
    [InlineData("Tổng hợp y kien cua\ncac dang doan, gửi Tỉnh ủy.", "y kien cua\ncac dang doan")]
    [InlineData("BAO CAO KET QUA THUC HIEN NHIEM VU", "BAO CAO KET QUA THUC HIEN NHIEM VU")]
    [InlineData("- **Uy ban Mat tran To quoc** chủ trì.", "Uy ban Mat tran To quoc")]
    [InlineData("Cuộc họp “ve viec nay” đã xong, can bo can thong nhat voi cap tren.", "can bo can thong nhat voi cap tren")]
    [InlineData("Theo hai ban cho hai ban theo hai ban trong do khong duoc giao viec, theo hai ban.", "Theo hai ban cho hai ban theo hai ban trong do khong duoc giao viec")]
    [InlineData("Cac cap, cac nganh, cac doan the", "Cac cap, cac nganh, cac doan the")]
    public void Run_WordsWithoutMarks_NamesThem(string text, string expected)
    {
        var finding = Assert.Single(ProofTester.Check(text), d => d.Descriptor == ToneDiagnostics.Unmarked);

        Assert.Equal(expected, finding.Span.Text);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("Báo cáo giao cho hai ban theo quy trong khi tham gia thi thu")]
    [InlineData("Các ông Nguyen Van Thuong, Tran Thi Hong Van và bà Nguyen Thi Thuy Duong (Hoa Kỳ) dự")]
    [InlineData("NGUYEN TRAN DINH NHAT VU")]
    [InlineData("Buon Ma Thuot, Krong Pac, Chu Se, Dak To, Ea Sup và A Luoi")]
    [InlineData("Chủ đề “viec cua nguoi cao tuoi” được giữ như bản gốc")]
    [InlineData("Xem tệp bao cao tinh hinh thuc hien.docx và thư mục D:/bao cao thuc hien/ket qua thuc hien")]
    [InlineData("Gửi về van-phong.tinh-uy@dongnai.gov.vn hoặc https://dongnai.gov.vn/bao cao")]
    [InlineData("The report on that matter is not up to the men who can do it on time, so let him go to the top")]
    [InlineData("Le mot de passe et le lien de la page; au lieu de la liste, on ne peut rien dire")]
    [InlineData("Nội dung theo Decree on that, cut to ten percent, per annum, de facto, de jure, pro rata")]
    [InlineData("Vận tốc 5 km/h, nặng 3 kg, dài 4 cm, rộng 2 dm, cao 1 m")]
    [InlineData("Chi so CPI")]
    [InlineData("du hai")]
    public void Run_SoundText_SaysNothing(string text) =>
        Assert.DoesNotContain(ProofTester.Check(text), d => d.Descriptor == ToneDiagnostics.Unmarked);

    [Fact]
    public void Check_ReportInAnotherLanguage_SaysNothing()
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceSlice(new SourceFile("text.yaml", "da ban hanh quy che lam viec"));

        Proofreader.Check(text, TextForm.BlockScalar, new ProofContext(ToneStyle.New, Lexicon.Empty) { IsVietnamese = false }, diagnostics);

        Assert.Empty(diagnostics.All);
    }

    [Fact]
    public void Run_LongText_NamesItsBeginning()
    {
        var finding = Assert.Single(ProofTester.Check("cac dang doan cap tinh da ban hanh quy che lam viec"));

        Assert.Equal("'cac dang doan cap tinh da ban hanh …' is typed without the marks of Vietnamese.", finding.Sentence(Language.English));
    }

    [Fact]
    public void Run_ShippedTexts_HaveNoThreeTellingWords()
    {
        var most = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "data"), "*.yaml", SearchOption.AllDirectories))
        {
            foreach (var line in File.ReadLines(file))
                most = Math.Max(most, line.Split(' ').Count(UnmarkedWords.IsTelling));
        }

        Assert.InRange(most, 0, UnmarkedCheck.FewestTelling - 1);
    }
}
