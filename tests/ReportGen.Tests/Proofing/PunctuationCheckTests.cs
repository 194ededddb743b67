using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

public class PunctuationCheckTests
{
    [Theory]
    [InlineData("cán bộ , đảng viên", "RG1080", "cán bộ, đảng viên")]
    [InlineData("cán bộ ,đảng viên", "RG1080", "cán bộ, đảng viên")]
    [InlineData("hoàn thành .", "RG1080", "hoàn thành.")]
    [InlineData("như sau :", "RG1080", "như sau:")]
    [InlineData("(sau đây gọi tắt )", "RG1080", "(sau đây gọi tắt)")]
    [InlineData("cụm “đảng đoàn ” này", "RG1080", "cụm “đảng đoàn” này")]
    [InlineData("cán bộ,đảng viên", "RG1081", "cán bộ, đảng viên")]
    [InlineData("nhiệm vụ;phối hợp", "RG1081", "nhiệm vụ; phối hợp")]
    [InlineData("gồm:bí thư", "RG1081", "gồm: bí thư")]
    [InlineData("ban,03 đồng chí", "RG1081", "ban, 03 đồng chí")]
    [InlineData("hoàn thành.Các ban", "RG1081", "hoàn thành. Các ban")]
    [InlineData("không?Có", "RG1081", "không? Có")]
    [InlineData("(sau đây gọi tắt)là", "RG1081", "(sau đây gọi tắt) là")]
    [InlineData("a)Nội dung", "RG1081", "a) Nội dung")]
    [InlineData("( sau đây", "RG1082", "(sau đây")]
    [InlineData("“ đảng đoàn”", "RG1082", "“đảng đoàn”")]
    [InlineData("tỉnh(sau đây)", "RG1083", "tỉnh (sau đây)")]
    [InlineData("cán  bộ", "RG1084", "cán bộ")]
    [InlineData("cụm \"đảng đoàn\" này", "RG1085", "cụm “đảng đoàn” này")]
    [InlineData("cụm “đảng đoàn này", "RG1086", "cụm “đảng đoàn này")]
    [InlineData("cụm đảng đoàn” này", "RG1086", "cụm đảng đoàn” này")]
    [InlineData("cụm \"đảng đoàn này", "RG1086", "cụm \"đảng đoàn này")]
    [InlineData("sở, ban, ngành...", "RG1087", "sở, ban, ngành…")]
    [InlineData("sở,, ban", "RG1088", "sở, ban")]
    [InlineData("hoàn thành..", "RG1088", "hoàn thành.")]
    [InlineData("hoàn thành;.", "RG1088", "hoàn thành;.")]
    [InlineData("quốc phòng-an ninh", "RG1089", "quốc phòng - an ninh")]
    [InlineData("kinh tế -xã hội", "RG1089", "kinh tế - xã hội")]
    [InlineData("kinh tế – xã hội", "RG1090", "kinh tế - xã hội")]
    [InlineData("kinh tế—xã hội", "RG1090", "kinh tế - xã hội")]
    [InlineData("kinh tế– xã hội", "RG1090", "kinh tế - xã hội")]
    [InlineData("kinh tế –xã hội", "RG1090", "kinh tế - xã hội")]
    [InlineData("theo QD08} và", "RG1095", "theo QD08} và")]
    [InlineData("theo QD08}} và", "RG1095", "theo QD08}} và")]
    [InlineData("theo {{QD08}} và", "RG1095", "theo {{QD08}} và")]
    [InlineData("đã ban hành; Phát huy vai trò của tập thể", "RG1091", "đã ban hành; Phát huy vai trò của tập thể")]
    [InlineData("đã ban hành; Quyết định phân công thành viên", "RG1091", "đã ban hành; Quyết định phân công thành viên")]
    [InlineData("đã hoàn thành. các ban đảng", "RG1092", "đã hoàn thành. các ban đảng")]
    [InlineData("đã hoàn thành.\ncác ban đảng", "RG1092", "đã hoàn thành.\ncác ban đảng")]
    public void Check_Slip_IsFoundOnceAndMendedWhereSafe(string text, string code, string mended)
    {
        Assert.Equal(code, ProofTester.Codes(text));
        Assert.Equal(mended, ProofTester.Fix(text));
    }

    [Theory]
    [InlineData("08-QĐ/TU, 15-QĐi/TU, 35-TTr/TU, 4868-QĐ/TU; số 216-QĐ/TW, ngày 01/01/2004")]
    [InlineData("07/02/2023; 2023-03-24; lúc 15:30; 15h:30; tỷ lệ 1:2; 11/11; 8/11")]
    [InlineData("1.234.567,89; 0,5; 12,3%; 20 °C")]
    [InlineData("theo {QD08} và {QD15}; tập hợp {1, 2}; {{ x }}")]
    [InlineData("v.v., v.v.; TP.HCM, GS.TS. Nguyễn Văn A, Th.S, CP.VPTU - N2, đ/c, tr. 5, bao-cao.docx")]
    [InlineData("xem https://dongnai.gov.vn/a,b;c:d?x=1, hoặc thư tới a.b@c.vn, www.dcs.vn.")]
    [InlineData("I- ĐẶC ĐIỂM\n1- Về tổ chức\n2.1- Lãnh đạo\n2.2. Công tác\na) nội dung\n- mục\n+ mục con\n– mục khác")]
    [InlineData("Độc lập - Tự do - Hạnh phúc; kinh tế - xã hội; giai đoạn 2018–2023; Bà Rịa-Vũng Tàu")]
    [InlineData("“Học tập, làm theo”, (b/c), “…”; “vì sao?”, “có không?”; (“tự do”)")]
    [InlineData("gồm: Ban Thường vụ; Ủy ban nhân dân tỉnh; Nguyễn Văn A; MTTQ; Quyết định số 15; Điều 5; Huế, Vinh; Internet")]
    [InlineData("theo Tờ trình số 152; Báo cáo kết quả thẩm tra số 89/BC-HĐND; Kế hoạch tổ chức số 5")]
    [InlineData("dài 2 kilômét, dày 5 milimét; chất điôxin, hêrôin, muối iốt, axít; ba chiếc ôtô, hai tấm panô; ống tuýp")]
    [InlineData("Sở VH,TT&DL, Bộ GD&ĐT; Sở LĐ-TB&XH")]
    [InlineData("ki-lô-gam, ra-đi-ô, in-tơ-nét; .NET; tệp .docx")]
    [InlineData("buổi mít-tinh, 12 héc-ta, 5 đô-la, tín chỉ các-bon, tư tưởng mác-xít, tiêm vắc-xin, đường bê-tông")]
    [InlineData("đến nay… và sau đó; thưa đồng chí! Kính gửi")]
    [InlineData("dòng một,\ndòng hai;\n  dòng ba")]
    [InlineData("người(s), f(x), 01(một)")]
    [InlineData("( ) [ ]")]
    [InlineData("do Trung ương và {QDi08}, {QDi15} xác định; {QD-QUY-CHE} đã được ban hành")]
    [InlineData(",")]
    [InlineData("")]
    public void Check_SoundText_IsNoFinding(string text) => Assert.Equal("", ProofTester.Codes(text, lexicon: Names));

    [Theory]
    [InlineData("{{ d.name }}, {{ if x }}ban{{ end }}; {{ count }}: {{ y }}.")]
    [InlineData("# {{ title }}\n\n| a  | b |\n|:---|---:|\n| c   | d :|\n")]
    [InlineData("**Đối với:** các `a,b  c` ban <u>Nơi nhận:</u> [x](http://a.b/c,d \"tên\")[^1]\n\n[^1]: Ghi chú.")]
    [InlineData("<!-- reportgen: landscape -->\n\n```\na ,b\n```\n\n-   mục\n\n    đoạn tiếp  \n")]
    [InlineData("{{~ for d in list ~}} , {{ d.name }} {{- end -}} ; hết.")]
    [InlineData("Các ban&nbsp;cán sự; {{ \"a ,b }} c\" }} và {{ 'sở,ban' }}.")]
    [InlineData("{{~ ## F-I-1, tác giả viết ở đây; 'còn lại ## ~}}\n# Đặc điểm\n\n{{ x # chú thích \"\n}}")]
    [InlineData("T/M BAN THƯỜNG VỤ\n\n\\-----\n\n\\*")]
    public void Check_TemplateSyntax_IsNoFinding(string text) => Assert.Equal("", ProofTester.Codes(text, TextForm.Template));

    [Fact]
    public void Check_ProseOfATemplate_IsCheckedBetweenItsCode()
    {
        Assert.Equal("RG1080 RG1070 RG1081", ProofTester.Codes("Có {{ n }} , cấp uỷ {{ x }} và ban,sở.", TextForm.Template));
        Assert.Equal("Có {{ n }}, cấp ủy {{ x }} và ban, sở.", ProofTester.Fix("Có {{ n }} , cấp uỷ {{ x }} và ban,sở.", TextForm.Template));
    }

    [Fact]
    public void Check_CutParagraph_PointsAtItsLastWord()
    {
        const string text = "Các ban cán sự đảng, đảng đoàn đã quan tâm lãnh đạo đảng viên,\n\ncán bộ, công chức thực hiện nhiệm vụ.";

        var found = Assert.Single(ProofTester.Check(text));

        Assert.Equal("RG1093", found.Descriptor.Id);
        Assert.Equal("viên", found.Span.Text);
    }

    [Theory]
    [InlineData("Các ban cán sự đảng, đảng đoàn đã quan tâm lãnh đạo đảng viên.\n\ncán bộ")]
    [InlineData("Các ban cán sự đảng, đảng đoàn đã quan tâm lãnh đạo đảng viên\n\na) cán bộ\n\n- công chức")]
    [InlineData("# Các ban cán sự đảng, đảng đoàn đã quan tâm lãnh đạo đảng viên\n\ncán bộ, công chức")]
    [InlineData("Nơi nhận\n\ncán bộ, công chức")]
    public void Check_WholeParagraphs_AreNoFinding(string text) => Assert.DoesNotContain("RG1093", ProofTester.Codes(text), StringComparison.Ordinal);

    [Fact]
    public void Check_PieceOfATemplate_KnowsNothingBeyondItsEdges()
    {
        var file = new ReportGen.Core.Sources.SourceFile("a.md", "{{ a }}, “{{ b }}” ({{ c }})");
        var piece = new ReportGen.Core.Sources.SourceSlice(file, ", “", [0], [7]);

        Assert.Empty(ProofTester.Check(piece, TextForm.Template, Lexicon.Empty));
    }

    [Fact]
    public void Messages_EveryPunctuationSlip_ReadWellInBothLanguages()
    {
        var found = Assert.Single(ProofTester.Check("cán bộ , đảng viên"));

        Assert.Equal("Thừa dấu cách trước “,”.", found.Message.In(Language.Vietnamese));
        Assert.Equal("A space stands before ',', where none is expected.", found.Message.In(Language.English));
    }

    private static Lexicon Names { get; } = new([], ["Ban", "Ủy ban"]);

    [Fact]
    public void Check_QuotesAroundAnAddress_QuotesWhatIsWritten()
    {
        var finding = Assert.Single(ProofTester.Check("bấm \"https://a.vn/b\" là xong"));

        Assert.Equal("“https://a.vn/b” đặt trong dấu nháy thẳng, cần dùng “ ”.", finding.Sentence(Language.Vietnamese));
    }

    [Theory]
    [InlineData("Kính gửi {name}, {d.place.name}.", "{name} {d.place.name}")]
    [InlineData("{#list}{item}{/list}", "{#list} {item} {/list}")]
    [InlineData("{% if x %}a{% endif %}", "{% if x %} {% endif %}")]
    [InlineData("{%{ {name} và {% if %} }%}{ a }{1}{}{{ \"{name}\" }}", "")]
    public void CheckTemplate_TagsOfOtherLanguages_AreNamed(string template, string tags)
    {
        var diagnostics = new DiagnosticBag();

        Proofreader.CheckTemplate(new SourceFile("templates/a.md", template), new ProofContext(ToneStyle.New, Lexicon.Empty), diagnostics);

        var found = diagnostics.All.Where(diagnostic => diagnostic.Descriptor.Id == "RG1096").Select(diagnostic => diagnostic.Span.Text);
        Assert.Equal(tags, string.Join(' ', found));
    }

    [Theory]
    [InlineData("Xem [trang]({{ find (site) \"x\" }}) này.")]
    [InlineData("<!-- reportgen: caption {{ \"a --> b\" }} -->\n\nNày.")]
    public void CheckTemplate_CodeWithTheMarkThatEndsASign_IsNoProse(string template)
    {
        var diagnostics = new DiagnosticBag();

        Proofreader.CheckTemplate(new SourceFile("templates/a.md", template), new ProofContext(ToneStyle.New, Lexicon.Empty), diagnostics);

        Assert.Empty(diagnostics.All);
    }
}
