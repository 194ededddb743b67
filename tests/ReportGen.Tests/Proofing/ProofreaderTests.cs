using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

/// <summary>Whole texts: sound ones give no finding, real files are mended in their characters only.</summary>
public class ProofreaderTests
{
    private static readonly ProofContext Context = new(ToneStyle.New, ProofTester.ShippedLexicon);

    /// <summary>A page of official prose that is sound in every point the checks know.</summary>
    private const string SoundPage = """
        ĐẢNG CỘNG SẢN VIỆT NAM

        Số 15-KH/TU, ngày 07/02/2023

        I- MỤC ĐÍCH, YÊU CẦU

        1- Quán triệt sâu sắc các quan điểm, mục tiêu của Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII “Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả”.

        2- Việc triển khai phải bảo đảm nghiêm túc, đúng tiến độ; phân công rõ trách nhiệm; kết hợp chặt chẽ giữa “xây” và “chống”, lấy “xây” là chính (nhất là ở cơ sở).

        2.1- Hằng năm, hằng quý, các cơ quan báo cáo trước 15 giờ 30 phút ngày 20; số liệu tính đến 15:30 ngày 31/12/2022.

        2.2. Tổng kinh phí 1.234.567,89 đồng, bằng 12,3% kế hoạch; có 11/11 đơn vị hoàn thành, đạt tỷ lệ 1:2 so với năm trước.

        II- NHIỆM VỤ, GIẢI PHÁP

        a) Phát triển kinh tế - xã hội gắn với giữ vững quốc phòng, an ninh; xây dựng Đảng trong sạch, vững mạnh.

        b) Nâng cao chất lượng giáo dục, y tế, văn hóa, thể thao… Các sở, ban, ngành (gồm Sở Nội vụ; Sở Tài chính; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; MTTQ) phối hợp thực hiện.

        - Thứ nhất, kiện toàn tổ chức; bố trí, sử dụng cán bộ đúng năng lực, sở trường.
        - Thứ hai, tăng cường kiểm tra, giám sát: kịp thời phát hiện, chấn chỉnh thiếu sót, v.v.
        + Quý I, quý II: hoàn thành quy chế; quỹ khen thưởng chi đúng quy định.

        Đồng chí có ý kiến gì không? Xin gửi về địa chỉ vanphong@tinhuy.gov.vn hoặc https://tinhuy.gov.vn/gop-y?nam=2023&muc=1,2. Tài liệu kèm theo: phu-luc_01.docx.

        Giai đoạn 2021 - 2025, tỉnh hỗ trợ TP. Biên Hòa, huyện Trảng Bom, vùng Bà Rịa - Vũng Tàu lân cận; GS.TS. Nguyễn Thị Thúy Hòa chủ trì; ông K’Brêu, bà Niê tham gia. Nhiệt độ 35 °C, diện tích 3 × 4 m.

        Nơi nhận:
        - Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy (b/c),
        - CP.VPTU - N2, T,
        - Lưu Văn phòng Tỉnh ủy.
        """;

    [Theory]
    [InlineData(TextForm.BlockScalar)]
    [InlineData(TextForm.Template)]
    public void Check_SoundPage_HasNoFinding(TextForm form) =>
        Assert.Empty(ProofTester.Check(new SourceSlice(new SourceFile("a.md", SoundPage)), form, ProofTester.ShippedLexicon));

    [Fact]
    public void Check_SoundPageInTheOldStyle_HasNoFindingThere()
    {
        var old = new SourceSlice(new SourceFile("a.md", ToneMarks.Convert(SoundPage, ToneStyle.Old)));

        Assert.Empty(ProofTester.Check(old, TextForm.BlockScalar, ProofTester.ShippedLexicon, ToneStyle.Old));
    }

    [Fact]
    public void CheckTree_ShippedData_HasNoFinding()
    {
        var diagnostics = new DiagnosticBag();
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "data"), "*.yaml", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(path) is "lexicon.yaml" or "rules.yaml")
                continue;
            var root = YamlReader.Read(new SourceFile(Path.GetRelativePath(TestFolders.Repository, path), File.ReadAllText(path)), diagnostics);
            Assert.NotNull(root);
            Proofreader.CheckTree(root, Context, diagnostics);
            count++;
        }

        Assert.True(count > 10, $"{count} files");
        Assert.Empty(diagnostics.All);
    }

    [Fact]
    public void CheckTree_NodeWithAnAlias_IsCheckedOnce()
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("a.yaml", "a: &x cấp uỷ\nb: *x\nc: [*x, 5, ~, QD-QUY-CHE]\n"), diagnostics);

        Proofreader.CheckTree(Assert.IsType<DataMapping>(root), Context, diagnostics);

        Assert.Equal("a.yaml:1:11", Assert.Single(diagnostics.All).Span.ToString());
    }

    [Theory]
    [InlineData("email", 1)]
    [InlineData("e-mail", 1)]
    [InlineData("tệp", 0)]
    public void CheckTree_IdsAndPlainWords_AreReadForTheLexiconAlone(string wrong, int count)
    {
        var diagnostics = new DiagnosticBag();
        var lexicon = new Lexicon([new LexiconEntry(wrong, "thư điện tử") { Right = "thư" }], []);
        var root = ProofTester.Read("a.yaml", "a: EMAIL/e-mail\nb: dd-ccb_2\nc: 2020-2025\n");

        Proofreader.CheckTree(root, new ProofContext(ToneStyle.New, lexicon), diagnostics);

        Assert.Equal(count, diagnostics.All.Count);
    }

    [Fact]
    public void Check_ShippedTemplates_HaveNoFinding()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "templates"), "*.md", SearchOption.AllDirectories))
        {
            var file = new SourceFile(Path.GetRelativePath(TestFolders.Repository, path), File.ReadAllText(path));
            Proofreader.CheckTemplate(file, Context, diagnostics);
        }

        Assert.Empty(diagnostics.All);
    }

    [Fact]
    public void Fix_YamlFile_ChangesTheSlipsAndNothingElse()
    {
        const string yaml = """
            # cấp uỷ ,ban: chú thích không soát
            plain: Các cấp uỷ ,tổ chức  đảng   # ghi chú
            single: 'gồm:bí thư, "phó" bí thư'
            double: "cán bộ\t\u1EE7y, bổ trí\ncán bộ"
            block: |
                Kinh tế – xã hội ,
                hàng năm...
            folded: >-
                quốc phòng-an
                ninh
            flow: [lãnh chỉ đạo, uỷ viên]

            """;
        const string mended = """
            # cấp uỷ ,ban: chú thích không soát
            plain: Các cấp ủy, tổ chức đảng   # ghi chú
            single: 'gồm: bí thư, “phó” bí thư'
            double: "cán bộ\t\u1EE7y, bố trí\ncán bộ"
            block: |
                Kinh tế - xã hội,
                hằng năm…
            folded: >-
                quốc phòng - an
                ninh
            flow: [lãnh chỉ đạo, ủy viên]

            """;

        Assert.Equal(mended, FixYaml(yaml));
    }

    [Fact]
    public void Fix_WindowsLineEnds_Stay() => Assert.Equal("a: cấp ủy, ban\r\nb: |\r\n  hằng năm\r\n", FixYaml("a: cấp uỷ , ban\r\nb: |\r\n  hàng năm\r\n"));

    private static string FixYaml(string yaml)
    {
        var file = new SourceFile("a.yaml", yaml);
        var diagnostics = new DiagnosticBag();
        if (YamlReader.Read(file, diagnostics) is { } root)
            Proofreader.CheckTree(root, Context, diagnostics);
        return TextFixer.Apply(file, diagnostics.All.SelectMany(diagnostic => diagnostic.Fixes));
    }
}
