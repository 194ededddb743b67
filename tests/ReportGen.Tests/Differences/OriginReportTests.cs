using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Projects;
using ReportGen.Tests.Builds;

namespace ReportGen.Tests.Differences;

/// <summary>Where the figures of the shipped report come from: one of every kind, each as a reader would quote it.</summary>
public sealed class OriginReportTests : IClassFixture<OriginReportTests.Shipped>
{
    private const string Body = "templates/sections/to_chuc_bo_may.md";
    private const string Annex = "templates/annexes/bieu_mau.md";

    private readonly OriginReport _origins;

    public OriginReportTests(Shipped shipped) => _origins = shipped.Origins;

    [Theory]
    // Counts of records and of lists, padded.
    [InlineData("03 ban cán sự đảng", "“03”  " + Body + ":8", "data/delegations/bcs-ta.yaml:2  (the record: Ban Cán sự đảng Tòa án nhân dân tỉnh)")]
    [InlineData("08 đảng đoàn", "“08”  " + Body + ":8", "data/delegations/dd-khkt.yaml:2  (the record: Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh)")]
    [InlineData("05 mối quan hệ", "{{ vn.pad relations.size }}", "data/relations.yaml:5  (the list, with items: 5)")]
    [InlineData("04 kinh nghiệm", "{{ vn.pad lessons.size }}", "data/lessons.yaml:4  (the list, with items: 4)")]
    // Values of the data, and sums of a record.
    [InlineData("05 đồng chí", "“05”  " + Body + ":19", "data/delegations/bcs-ubnd.yaml:8  composition.members: 3")]
    [InlineData("01 bí thư", "“01”  " + Body + ":19", "data/delegations/bcs-ubnd.yaml:6  composition.secretary: 1")]
    [InlineData("01 phó bí thư", "“01”  " + Body + ":19", "data/delegations/bcs-ubnd.yaml:7  composition.deputy: 1")]
    [InlineData("03 ủy viên", "“03”  " + Body + ":19", "data/delegations/bcs-ubnd.yaml:8  composition.members: 3")]
    [InlineData("01 cán bộ phụ trách", "{{ say $s }}", "data/proposals.yaml:6  [F-VI-1].count: 1")]
    [InlineData("xã hội 05 năm", "{{ say o.statement }}", "data/delegations/bcs-ubnd.yaml:24  assessments[F-III1-3].count: 5")]
    // Ratios, in the text and in the annex.
    [InlineData("Đến nay, 11/11 ban cán sự đảng", "{{ ratio }}", "data/delegations/dd-nd.yaml:12  working_regulation.issued: true")]
    [InlineData("33 | 55 | 11/11", "{{ issued }}", "data/delegations/dd-nd.yaml:12  working_regulation.issued: true")]
    [InlineData("55 | 11/11 | 11/11", "{{ part_time }}", "data/delegations/dd-nd.yaml:10  part_time: true")]
    // Totals of a table.
    [InlineData("33", "{{ vn.pad members }}", "data/delegations/dd-khkt.yaml:8  composition.members: 3")]
    [InlineData("55", "{{ vn.pad (secretaries + deputies + members) }}", "composition.members: 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3  (values: 11)")]
    [InlineData("đảng đoàn | 11 |", "{{ vn.pad secretaries }}", "data/delegations/dd-khkt.yaml:6  composition.secretary: 1")]
    // Cells of a row, and its number.
    [InlineData("08 | Đảng đoàn Hội Nông dân tỉnh", "“08”  " + Annex + ":23  {{ vn.pad (for.index + 1) }}", "data/delegations/dd-nd.yaml:3  name: Đảng đoàn Hội Nông dân tỉnh")]
    [InlineData("Đảng đoàn Hội Nông dân tỉnh | Đảng đoàn | 01 | 01 | 03 | 05", "“03”  " + Annex + ":23  {{ vn.pad d.composition.members }}", "data/delegations/dd-nd.yaml:8  composition.members: 3")]
    [InlineData("11 | Đảng đoàn Liên hiệp", "“11”  " + Annex + ":23", "data/delegations/dd-khkt.yaml:3  name:")]
    // Numbers and dates of documents.
    [InlineData("4868-CV/BTCTW", "{{ cite \"CV4868\" }}", "data/documents.yaml:54  [CV4868].symbol: 4868-CV/BTCTW")]
    [InlineData("24/3/2023", "{{ cite \"CV4868\" }}", "data/documents.yaml:55  [CV4868].date: 2023-03-24")]
    [InlineData("62-QĐ/TW", "[QD62].symbol", "62-QĐ/TW")]
    [InlineData("15/3/1993", "[QD62].date", "1993-03-15")]
    [InlineData("231-QĐ/TW", "symbol", "231-QĐ/TW")]
    [InlineData("07/02/2023", "date", "2023-02-07")]
    [InlineData("05-CT/TW", "symbol", "05-CT/TW")]
    [InlineData("35-TTr/TU", "data/documents.yaml:81", "symbol: 35-TTr/TU")]
    [InlineData("97-QĐ/TW", "symbol", "97-QĐ/TW")]
    // Numbers of sections, and of the frame.
    [InlineData("2.8.1", "II.2.8.1, line", "“2.8.1-”  templates/sections/")]
    [InlineData("II- KẾT QUẢ THỰC HIỆN", "“II-”  templates/report.md:6", "(counted;")]
    [InlineData("năm 2023", "data/report.yaml:16  year: 2023", "templates/profiles/dang-hd36.yaml")]
    [InlineData("Số …-BC/TU", "data/report.yaml:12  symbol: BC/TU", "templates/profiles/dang-hd36.yaml:89")]
    [InlineData("N2, T", "data/report.yaml", "CP.VPTU - N2, T")]
    public void OfPhrase_Figure_NamesTemplateAndData(string phrase, string first, string second)
    {
        var page = _origins.OfPhrase(phrase);

        Assert.NotNull(page);
        Assert.Contains(first, page, StringComparison.Ordinal);
        Assert.Contains(second, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“11/11 ban cán sự đảng”")]
    [InlineData("11/11  ban\u00A0cán\n sự\tđảng")]
    [InlineData("11/11 ban ca\u0301n sự đảng")]
    [InlineData("11/11 BAN CÁN SỰ ĐẢNG")]
    public void OfPhrase_QuotedInAnotherForm_IsFound(string phrase)
    {
        Assert.StartsWith("II.2.5, line 156: ", _origins.OfPhrase(phrase), StringComparison.Ordinal);
    }

    [Fact]
    public void OfPhrase_OverTheEndOfASentence_TellsOfBoth()
    {
        var page = _origins.OfPhrase("của tỉnh. Đó là Quy định số 08-QĐ/TU");

        Assert.NotNull(page);
        Assert.Contains("I, line 17: ", page, StringComparison.Ordinal);
        Assert.Contains("I, line 18: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OfPhrase_ManyPlaces_TellsOfAll()
    {
        var page = _origins.OfPhrase("15-QĐi/TU");

        Assert.Equal(5, page?.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("1/11")]
    [InlineData("868-CV/BTCTW")]
    [InlineData("không có câu này")]
    [InlineData(" ")]
    public void OfPhrase_NotThere_IsNull(string phrase)
    {
        Assert.Null(_origins.OfPhrase(phrase));
    }

    [Fact]
    public void OfData_LineOfARecord_TellsWhatPrintsAndWhatCountsIt()
    {
        var page = _origins.OfData("data/delegations/dd-nd.yaml", 8);

        Assert.StartsWith("data/delegations/dd-nd.yaml:8  composition.members\nPlaces that print it: 2\n", page, StringComparison.Ordinal);
        Assert.Contains("Places that count its record or list: ", page, StringComparison.Ordinal);
        Assert.Contains("II.2.5, line 156: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OfPhrase_WordsThatAConditionChose_NamesTheLiteralAndWhatTheConditionRead()
    {
        var chosen = _origins.OfPhrase("đều hoạt động theo chế độ kiêm nhiệm");
        var returned = _origins.OfPhrase("Các đồng chí được bổ nhiệm làm bí thư đều là thủ trưởng");

        Assert.Contains("to_chuc_bo_may.md:31\n      condition:\n      data/delegations/bcs-ubnd.yaml:10  part_time: true\n", chosen, StringComparison.Ordinal);
        Assert.Contains("      templates/shared/functions.md:203  \"Các đồng chí", returned, StringComparison.Ordinal);
        Assert.Contains("      data/delegations/dd-khkt.yaml:9  secretary_is_head: true\n", returned, StringComparison.Ordinal);
    }

    [Fact]
    public void OfPhrase_NumberToBeFilledInByHand_NamesItsLine() =>
        Assert.Contains("      data/report.yaml:13  number: ", _origins.OfPhrase("Số …"), StringComparison.Ordinal);

    [Fact]
    public void OfData_LineThatAConditionReads_TellsWhatDependsOnIt()
    {
        var page = _origins.OfData("data/delegations/dd-nd.yaml", 10);

        Assert.Contains("Places whose words depend on it by a condition: 1\n  II.1, line 41: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OfTemplate_Conditions_AreListedToo()
    {
        var page = _origins.OfTemplate("templates/sections/quy_che_lam_viec.md", null);

        Assert.Contains("  delegations  (values: 11, the first at data/delegations/bcs-ubnd.yaml:2)\n", page, StringComparison.Ordinal);
        Assert.Contains("  delegations.working_regulation.issued  (values: 11, the first at data/delegations/bcs-ubnd.yaml:12)\n", page, StringComparison.Ordinal);
        Assert.EndsWith("Other fields that it reads, in conditions, loops and functions: 1\n  name  (templates/sections/quy_che_lam_viec.md:11)\n", page, StringComparison.Ordinal);
    }

    public sealed class Shipped
    {
        public Shipped()
        {
            var files = new MemoryFiles(CaseRun.FilesOf("shipped"));
            var build = ReportBuilder.BuildTraced(files, new DiagnosticBag());
            Assert.NotNull(build);
            Origins = ReportComparison.Origins(build, files, Language.English);
        }

        public OriginReport Origins { get; }
    }
}
