using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Proofing;

/// <summary>What a clerk reads for each slip of the text and of the lexicon.</summary>
public class ProofSnapshotTests
{
    /// <summary>One slip of each kind a line; characters that nobody sees are escaped, as an editor would show them.</summary>
    private const string Slips = """
        not-composed: Đảng u%0309y
        stray-mark: Đảng x%0301
        eth: %00D0ảng bộ
        foreign-letter: nhóm %0416
        control: đảng%0007 bộ
        invisible: đảng%200B bộ
        soft-hyphen: Bí th%00ADư
        lost-letter-of-tcvn3: Bí th%00AD
        replacement: B%FFFDo cáo
        question-mark: B?o cáo
        utf8: BÃ¡o cÃ¡o
        tcvn3: B¸o c¸o
        vni: Baùo caùo cuûa tænh
        no-break-space: 03%00A0ban
        symbol: ☐ ký tên
        tone-style: các cấp uỷ
        tone-style-in-name: bà Nguyễn Thị Thuỷ
        tone-misplaced: họat động
        space-before: cán bộ , hội viên
        no-space-after: cán bộ,hội viên
        space-after: ( sau đây)
        no-space-before: tỉnh(sau đây)
        spaces: cán  bộ
        straight: gọi là "đơn vị" này
        unpaired: gọi là “đơn vị này
        dots: sở, ban...
        repeated: sở,, ban
        hyphen: quốc phòng-an ninh
        dash: kinh tế – xã hội
        capital: đã xong; Phát huy vai trò
        small: đã hoàn thành. các ban
        lexicon: việc bổ trí
        lexicon-reword: hạn chế không để
        paragraphs: |
          Các đơn vị quan tâm lãnh đạo đội ngũ đảng viên,

          cán bộ, công chức.

        """;

    private const string FaultyLexicon = """
        terms:
          - { wrong: một hai, right: một hai, reason: x }
          - { wrong: ba bốn, right: ba, reason: x, unless: ba năm }
          - { wrong: sáu bảy, right: chín mười, reason: x }
          - { wrong: sáu bảy, right: tám, reason: x }
          - { wrong: mười, right: chục, reason: x }

        """;

    [Theory]
    [InlineData(Language.English, "slips.en")]
    [InlineData(Language.Vietnamese, "slips.vi")]
    public void Check_EachSlip_IsPrintedAsVerified(Language language, string name)
    {
        var diagnostics = new DiagnosticBag();
        var slips = YamlReader.Read(new SourceFile("slips.yaml", Unescape(Slips)), diagnostics);
        Proofreader.CheckTree(
            Assert.IsType<DataMapping>(slips), new ProofContext(ToneStyle.New, ProofTester.ShippedLexicon), diagnostics);
        Proofreader.Check(
            new SourceSlice(new SourceFile("half.txt", "nửa " + '\uD83D' + " ký tự")), TextForm.BlockScalar,
            new ProofContext(ToneStyle.New, Lexicon.Empty), diagnostics);
        var lexicon = YamlReader.Read(new SourceFile("lexicon.yaml", FaultyLexicon), diagnostics);
        LexiconReader.Read(Assert.IsType<DataMapping>(lexicon), diagnostics);

        using var printed = new StringWriter { NewLine = "\n" };
        PlainPrinter.Print(diagnostics.Sorted(), language, printed);

        Snapshot.VerifyFile(printed.ToString(), Path.Combine(TestFolders.Tests, "cases", "proofing", name), "txt");
    }

    private static string Unescape(string text)
    {
        for (var i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            var code = (char)Convert.ToInt32(text.Substring(i + 1, 4), 16);
            text = text[..i] + code + text[(i + 5)..];
        }
        return text;
    }
}
