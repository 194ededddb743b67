using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Tests.Schemas;

namespace ReportGen.Tests.Proofing;

public class LexiconTests
{
    [Theory]
    [InlineData("Việc bổ trí cán bộ", "Việc bố trí cán bộ")]
    [InlineData("BỔ TRÍ CÁN BỘ", "BỐ TRÍ CÁN BỘ")]
    [InlineData("Bổ trí cán bộ", "Bố trí cán bộ")]
    [InlineData("II- NGUYỄN NHÂN", "II- NGUYÊN NHÂN")]
    [InlineData("còn chòng chéo", "còn chồng chéo")]
    [InlineData("lãnh chỉ đạo", "lãnh đạo, chỉ đạo")]
    [InlineData("có sơ, tổng kết", "có sơ kết, tổng kết")]
    [InlineData("công tác của thực hiện", "công tác thực hiện")]
    [InlineData("kinh nghiệm như sau.", "kinh nghiệm như sau:")]
    [InlineData("hàng năm, hàng quý, Hàng ngày", "hằng năm, hằng quý, Hằng ngày")]
    [InlineData("phát triển kinh tế xã hội", "phát triển kinh tế - xã hội")]
    [InlineData("giữ vững quốc phòng-an ninh", "giữ vững quốc phòng, an ninh")]
    [InlineData("công tác xây dựng đảng", "công tác xây dựng Đảng")]
    [InlineData("kỷ luật trong đảng", "kỷ luật trong Đảng")]
    [InlineData("các tổ chức Đảng", "các tổ chức đảng")]
    [InlineData("Tỉnh Đoàn", "Tỉnh đoàn")]
    [InlineData("các Ban cán sự đảng, đảng đoàn", "các ban cán sự đảng, đảng đoàn")]
    [InlineData("với ban cán sự đảng, Đảng đoàn trong tỉnh", "với ban cán sự đảng, đảng đoàn trong tỉnh")]
    [InlineData("của ủy ban nhân dân tỉnh", "của Ủy ban nhân dân tỉnh")]
    [InlineData("Hội Liên hiệp phụ nữ tỉnh", "Hội Liên hiệp Phụ nữ tỉnh")]
    [InlineData("theo Luật định", "theo luật định")]
    [InlineData("với Huyện ủy, Thành ủy và Đảng uỷ Khối", "với huyện ủy, thành ủy và đảng ủy khối")]
    [InlineData("tháo gỡ khó khăn vướng mắc", "tháo gỡ khó khăn, vướng mắc")]
    [InlineData("Do đó việc phối hợp", "Do đó, việc phối hợp")]
    [InlineData("đồng ý, hoặc không", "đồng ý hoặc không")]
    public void Fix_SlipOfTheShippedLexicon_IsMended(string text, string expected) =>
        Assert.Equal(expected, ProofTester.Fix(text, lexicon: ProofTester.ShippedLexicon));

    [Theory]
    [InlineData("bán hàng năm 2022; ngân hàng quý I; hàng năm trăm người; hằng năm; cửa hàng năm ngoái")]
    [InlineData("xây dựng đảng bộ trong sạch; trong đảng ủy; quy định của đảng đoàn; xây dựng Đảng")]
    [InlineData("Đảng đoàn Hội Nông dân tỉnh và ban cán sự đảng, Đảng đoàn Liên đoàn Lao động tỉnh")]
    [InlineData("Phó Bí thư Ban cán sự đảng Tòa án; Bí thư Tỉnh ủy; các ủy ban nhân dân tỉnh trong vùng")]
    [InlineData("Đảng ủy Khối các cơ quan tỉnh; Đảng ủy Khối doanh nghiệp")]
    [InlineData("Các ban đảng phối hợp. Các ban đảng tham mưu. “Các ban đảng”")]
    [InlineData("phục vụ cử tri; lễ phép; đồng chí Nguyễn Nhân; Ban cán sự đảng Ủy ban nhân dân tỉnh")]
    [InlineData("phát huy vai trò của đảng đoàn, được Ban Thường vụ tin cậy")]
    public void Check_SoundNeighbours_AreNoFinding(string text) =>
        Assert.Equal("", ProofTester.Codes(text, lexicon: ProofTester.ShippedLexicon));

    [Fact]
    public void Check_WrongForm_SaysWhatIsRightAndWhyWithTheEntrysSeverity()
    {
        var found = Assert.Single(ProofTester.Check("việc bổ trí", lexicon: ProofTester.ShippedLexicon));

        Assert.Equal("RG1100", found.Descriptor.Id);
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal("“bổ trí” nên viết là “bố trí” (gõ nhầm dấu).", found.Message.In(Language.Vietnamese));
        Assert.Equal("bổ trí", found.Span.Text);
        Assert.Equal("ổ", Assert.Single(found.Fixes).Span.Text);
    }

    [Fact]
    public void Check_FormWithoutReplacement_AsksToRewordIt()
    {
        var found = Assert.Single(ProofTester.Check("Ngăn chặn, hạn chế không để vi phạm", lexicon: ProofTester.ShippedLexicon));

        Assert.Equal("RG1101", found.Descriptor.Id);
        Assert.Empty(found.Fixes);
    }

    [Theory]
    [InlineData("Các ban cán sự đảng, đảng đoàn, lãnh đạo thực hiện", "Các ban cán sự đảng, đảng đoàn lãnh đạo thực hiện")]
    [InlineData("Đảng đoàn, thường xuyên kiểm tra", "Đảng đoàn thường xuyên kiểm tra")]
    [InlineData("Năm qua, các đảng đoàn, đã đổi mới", "Năm qua, các đảng đoàn đã đổi mới")]
    [InlineData("kiện toàn đảng đoàn, thực hiện quy chế; đảng đoàn, ban cán sự đảng", null)]
    public void Fix_StrayCommaBehindASubject_IsTakenAwayBeforeAVerbOnly(string text, string? expected) =>
        Assert.Equal(expected ?? text, ProofTester.Fix(text, lexicon: ProofTester.ShippedLexicon));

    [Fact]
    public void Check_WrongFormAcrossALineEnd_IsFoundAndOnlyTheLetterMended() =>
        Assert.Equal("việc bố\n  trí cán bộ", ProofTester.Fix("việc bổ\n  trí cán bộ", lexicon: ProofTester.ShippedLexicon));

    [Fact]
    public void Check_OldStyleText_MatchesEntriesOfTheNewStyle()
    {
        var found = ProofTester.Check("cấp uỷ cơ sở đảng", lexicon: ProofTester.ShippedLexicon);

        Assert.Contains(found, d => d.Descriptor.Id == "RG1100");
    }

    [Fact]
    public void Check_TwoEntriesAtOnePlace_TakesTheLonger()
    {
        var lexicon = new Lexicon([new("chỉ đạo", "ngắn"), new("chỉ đạo các", "dài") { Right = "chỉ đạo những" }], []);

        var found = Assert.Single(ProofTester.Check("đã chỉ đạo các ban", lexicon: lexicon));

        Assert.Equal("chỉ đạo các", found.Span.Text);
    }

    [Fact]
    public void Check_PlaceStart_CountsListMarksAndFullStops()
    {
        var lexicon = new Lexicon([new("do đó", "thử") { Place = LexiconPlace.Start }], []);

        Assert.Equal("RG1101 RG1101 RG1101", ProofTester.Codes("- do đó\n2.1- do đó. Do đó, và do đó", lexicon: lexicon));
    }

    [Fact]
    public void Read_ShippedLexicon_HasNoContradiction()
    {
        var diagnostics = new DiagnosticBag();

        var lexicon = LexiconReader.Read(ProofTester.ReadShipped(), diagnostics);

        Assert.Empty(diagnostics.All);
        Assert.True(lexicon.Entries.Count > 90, $"{lexicon.Entries.Count} entries");
        Assert.All(lexicon.Entries, entry => Assert.NotEqual("", entry.Reason));
    }

    [Fact]
    public void ShippedLexicon_FitsItsSchema()
    {
        var schema = File.ReadAllText(Path.Combine(TestFolders.Repository, "data", "schema", "lexicon.schema.json"));
        var lexicon = File.ReadAllText(Path.Combine(TestFolders.Repository, "data", "lexicon.yaml"));

        Assert.Empty(SchemaTester.Validate(schema, lexicon));
    }

    [Theory]
    [InlineData("terms: [{ wrong: a b }]")]
    [InlineData("terms: [{ wrong: ' a', reason: x }]")]
    [InlineData("terms: [{ wrong: [], reason: x }]")]
    [InlineData("terms: [{ wrong: a, reason: x, severity: bad }]")]
    [InlineData("terms: [{ wrong: a, reason: x, rihgt: b }]")]
    [InlineData("names: [Ban]")]
    public void Schema_FaultyLexicon_IsRefused(string yaml)
    {
        var schema = File.ReadAllText(Path.Combine(TestFolders.Repository, "data", "schema", "lexicon.schema.json"));

        Assert.Contains(SchemaTester.Validate(schema, yaml), d => d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("terms: [{ wrong: a b, right: a b, reason: x }]", "RG1111")]
    [InlineData("terms: [{ wrong: a b, right: c, reason: x, unless: [a c] }]", "RG1110")]
    [InlineData("terms: [{ wrong: a b, right: c, reason: x }, { wrong: a b, right: d, reason: x }]", "RG1112")]
    [InlineData("terms: [{ wrong: a b, right: c d, reason: x }, { wrong: d, right: e, reason: x }]", "RG1113")]
    public void Read_Contradiction_PointsAtTheWrongForm(string yaml, string code)
    {
        var diagnostics = new DiagnosticBag();

        LexiconReader.Read(ProofTester.Read("lexicon.yaml", yaml), diagnostics);

        var found = Assert.Single(diagnostics.All);
        Assert.Equal(code, found.Descriptor.Id);
        Assert.Equal(code is "RG1112" ? "a b" : found.Span.Text, found.Span.Text);
    }

    [Theory]
    [InlineData("terms: []")]
    [InlineData("terms: [text, { right: b }, { wrong: { a: b } }]")]
    [InlineData("names: [Ban]")]
    public void Read_ShapeThatTheSchemaRefuses_IsPassedOver(string yaml)
    {
        var diagnostics = new DiagnosticBag();

        var lexicon = LexiconReader.Read(ProofTester.Read("lexicon.yaml", yaml), diagnostics);

        Assert.Empty(lexicon.Entries);
        Assert.Empty(diagnostics.All);
    }
}
