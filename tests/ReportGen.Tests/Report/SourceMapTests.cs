using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Report;

/// <summary>The way back from <c>bao-cao.md</c> to the templates and the data of this repository.</summary>
public sealed class SourceMapTests
{
    private static readonly string[] Delegations =
    [
        "bcs-ubnd", "bcs-vks", "bcs-ta", "dd-mttq", "dd-hdnd", "dd-pn", "dd-ldld", "dd-nd", "dd-ccb", "dd-vhnt", "dd-khkt",
    ];

    private static readonly ReportBuild Build = ReportBuilder.Build(new DiskFiles(TestFolders.Repository), new DiagnosticBag())
        ?? throw new InvalidOperationException("The report does not build.");

    private static readonly MappedText Map = Build.MapMarkdown();

    [Fact]
    public void MapMarkdown_Report_IsTheOutputWithoutGaps()
    {
        using var stream = new MemoryStream();
        Build.Outputs.Single(output => output is { Format: "md", IsPicture: false }).Write(stream);

        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), Map.Text);
        Assert.Equal("", string.Concat(Unmapped()));
    }

    /// <summary>A value, some text of the output around it, and the places of the nodes that it was read from.</summary>
    [Theory]
    [InlineData("TỈNH ỦY ĐỒNG NAI", "TỈNH ỦY ĐỒNG NAI", "report.yaml:11")]
    [InlineData("…", "Số …-BC/TU |", "report.yaml:13")]
    [InlineData("…", "tháng … năm 2023* |", "report.yaml:15")]
    [InlineData("BC/TU", "Số …-BC/TU |", "report.yaml:12")]
    [InlineData("Đồng Nai", "*Đồng Nai, ngày …", "report.yaml:14")]
    [InlineData("2023", "tháng … năm 2023* |", "report.yaml:16")]
    [InlineData("BÁO CÁO", "# BÁO CÁO", "report.yaml:8")]
    [InlineData("kết quả thực hiện chức năng", "**kết quả thực hiện chức năng", "report.yaml:9")]
    [InlineData("Công văn", "Thực hiện Công văn số 4868", "documents.yaml:53")]
    [InlineData("4868-CV/BTCTW", "số 4868-CV/BTCTW", "documents.yaml:54")]
    [InlineData("24/3/2023", "ngày 24/3/2023", "documents.yaml:55")]
    [InlineData("Ban Tổ chức Trung ương", "24/3/2023 của Ban Tổ chức Trung ương", "documents.yaml:56")]
    [InlineData("Tỉnh ủy Đồng Nai", ", Ban Thường vụ Tỉnh ủy Đồng Nai báo cáo", "report.yaml:11")]
    [InlineData("Quyết định", "Quyết định số 62", "documents.yaml:29")]
    [InlineData("62-QĐ/TW", "Quyết định số 62-QĐ/TW", "documents.yaml:30")]
    [InlineData("15/3/1993", "ngày 15/3/1993", "documents.yaml:31")]
    [InlineData("Ban Bí thư Trung ương", "15/3/1993 của Ban Bí thư Trung ương", "documents.yaml:32")]
    [InlineData("231-QĐ/TW", "số 231-QĐ/TW", "documents.yaml:38")]
    [InlineData("21/6/2009", "ngày 21/6/2009", "documents.yaml:39")]
    [InlineData("4917-CV/BTCTW", "số 4917-CV/BTCTW", "documents.yaml:46")]
    [InlineData("21/6/2004", "ngày 21/6/2004", "documents.yaml:47")]
    [InlineData("15-QĐi/TU", "số 15-QĐi/TU", "documents.yaml:72")]
    [InlineData("03", "hiện có 03 ban cán sự đảng", "bcs-ubnd:2", "bcs-vks:2", "bcs-ta:2")]
    [InlineData("08", "08 đảng đoàn trực thuộc", "dd-mttq:2", "dd-hdnd:2", "dd-pn:2", "dd-ldld:2", "dd-nd:2", "dd-ccb:2", "dd-vhnt:2", "dd-khkt:2")]
    [InlineData("Ban Cán sự đảng Ủy ban nhân dân tỉnh", "Ban cán sự đảng: Ban Cán sự đảng Ủy ban nhân dân tỉnh,", "bcs-ubnd:3")]
    [InlineData("Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh", ", Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh và", "bcs-vks:3")]
    [InlineData("Ban Cán sự đảng Tòa án nhân dân tỉnh", " và Ban Cán sự đảng Tòa án nhân dân tỉnh;", "bcs-ta:3")]
    [InlineData("Đảng đoàn Hội Nông dân tỉnh", ", Đảng đoàn Hội Nông dân tỉnh,", "dd-nd:3")]
    [InlineData("Đảng đoàn Hội Cựu chiến binh tỉnh", ", Đảng đoàn Hội Cựu chiến binh tỉnh,", "dd-ccb:3")]
    [InlineData("05", "mỗi tổ chức có 05 đồng chí", "bcs-ubnd:6", "bcs-ubnd:7", "bcs-ubnd:8")]
    [InlineData("01", "01 bí thư,", "bcs-ubnd:6")]
    [InlineData("01", "01 phó bí thư và", "bcs-ubnd:7")]
    [InlineData("03", "phó bí thư và 03 ủy viên", "bcs-ubnd:8")]
    [InlineData("05-CT/TW", "05-CT/TW", "assessments.yaml:190", "documents.yaml:22")]
    [InlineData("01", "bố trí thêm 01 cán bộ", "proposals.yaml:6", "proposals.yaml:7")]
    [InlineData("Các ban đảng, Văn phòng Tỉnh ủy", "- Các ban đảng, Văn phòng Tỉnh ủy,", "report.yaml:30")]
    [InlineData("Lưu VPTU", "- Lưu VPTU.", "report.yaml:33")]
    [InlineData("Đồng kính gửi", "Đồng kính gửi:", "report.yaml:34")]
    [InlineData("Ban Bí thư (b/c)", "- Ban Bí thư (b/c),", "report.yaml:36")]
    [InlineData("T/M ", "**T/M BAN", "report.yaml:19")]
    [InlineData("BAN THƯỜNG VỤ", "T/M BAN THƯỜNG VỤ**", "report.yaml:20")]
    [InlineData("PHÓ BÍ THƯ", "\nPHÓ BÍ THƯ\n", "report.yaml:21")]
    [InlineData("Hồ Thanh Sơn", "**Hồ Thanh Sơn**", "report.yaml:22")]
    [InlineData("BIỂU MẪU", "# BIỂU MẪU", "report.yaml:42")]
    [InlineData("Đảng đoàn Hội Nông dân tỉnh", "| 08 | Đảng đoàn Hội Nông dân tỉnh |", "dd-nd:3")]
    [InlineData("05", "| 02 | Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh | Ban cán sự đảng | 01 | 01 | 03 | 05 |", "bcs-vks:6", "bcs-vks:7", "bcs-vks:8")]
    public void MapMarkdown_Value_LeadsToItsNodes(string value, string context, params string[] nodes) => AssertNodes(value, context, nodes);

    [Theory]
    [InlineData("11/11", "Đến nay, 11/11 ", "12,2")]
    [InlineData("11/11", "** | 11/11 |", "12,2")]
    [InlineData("11/11", "11/11 |\n", "10,2")]
    [InlineData("**11**", "đảng đoàn | **11** |", "6")]
    [InlineData("**11**", "| **11** | **33** |", "7")]
    [InlineData("**33**", "| **33** |", "8")]
    [InlineData("**55**", "| **55** |", "6,7,8")]
    public void MapMarkdown_Total_LeadsToTheNodesOfAllDelegations(string value, string context, string lines)
    {
        var nodes = lines.Split(',').SelectMany(line => Delegations.Select(delegation => delegation + ":" + line));

        AssertNodes(value, context, [.. nodes]);
    }

    [Fact]
    public void MapMarkdown_LiteralText_LeadsToTheSameCharacters()
    {
        const string text = "Cán bộ lãnh đạo, quản lý và bộ phận giúp việc";
        var segment = Map.SegmentAt(Map.Text.IndexOf(text, StringComparison.Ordinal));

        Assert.StartsWith(text, segment?.Origin.Expression.Text, StringComparison.Ordinal);
        Assert.Equal("templates/sections/to_chuc_bo_may.md", segment?.Origin.Expression.File.Path);
    }

    /// <summary>Stretches of the output that no segment covers, or whose segment leads to no file of the project.</summary>
    private static IEnumerable<string> Unmapped()
    {
        var end = 0;
        foreach (var segment in Map.Segments)
        {
            if (segment.Start != end || !IsOfTheProject(segment.Origin.Expression) || !segment.Origin.Data.All(data => IsOfTheProject(data) || IsFilledInByHand(data, segment)))
                yield return Map.Text[end..(segment.Start + segment.Length)];
            end = segment.Start + segment.Length;
        }
        yield return Map.Text[end..];
    }

    private static bool IsOfTheProject(SourceSpan span) =>
        span.Length > 0 && span.End <= span.File.Text.Length && File.Exists(Path.Combine(TestFolders.Repository, span.File.Path));

    /// <summary>Where a value is empty, its place is.</summary>
    private static bool IsFilledInByHand(SourceSpan data, TextSegment segment) =>
        data.Length == 0 && data.File.Path == "data/report.yaml" && Map.Text.Substring(segment.Start, segment.Length) == "…";

    private static void AssertNodes(string value, string context, string[] nodes)
    {
        var around = Map.Text.IndexOf(context, StringComparison.Ordinal);
        Assert.True(around >= 0, $"The output does not hold '{context}'.");
        var start = around + context.IndexOf(value, StringComparison.Ordinal);
        var read = Map.Segments.Where(segment => segment.Start < start + value.Length && segment.Start + segment.Length > start)
            .SelectMany(segment => segment.Origin.Data).Select(Name).Distinct();
        Assert.Equal(nodes.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    /// <summary><c>report.yaml:11</c>; a delegation by its id.</summary>
    private static string Name(SourceSpan node)
    {
        var path = node.File.Path.Replace("data/delegations/", "", StringComparison.Ordinal);
        return $"{(path.StartsWith("data/", StringComparison.Ordinal) ? path["data/".Length..] : Path.GetFileNameWithoutExtension(path))}:{node.Position.Line}";
    }
}
