using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Figures;

/// <summary>Types a figure into the shipped report in place of each expression that computes one, right and wrong, and into its data.</summary>
public sealed class ComputedFiguresTests
{
    private const string Regulation = "templates/sections/quy_che_lam_viec.md";
    private const string Organisation = "templates/sections/to_chuc_bo_may.md";
    private const string Lessons = "templates/sections/nguyen_nhan_kinh_nghiem.md";
    private const string Relations = "templates/sections/quan_he_phoi_hop.md";
    private const string Functions = "templates/shared/functions.md";
    private const string Annex = "templates/annexes/bieu_mau.md";
    private const string Data = "data/assessments.yaml";
    private const string Sentence = "Các tổ chức này chịu sự lãnh đạo, chỉ đạo trực tiếp của Ban Thường vụ Tỉnh ủy.";

    [Theory]
    [InlineData(Regulation, "Đến nay, {{ ratio }} đã ban hành quy chế làm việc.", "Đến nay, # {{ generic_name }} đã ban hành quy chế làm việc.", "11/11", "10/11")]
    [InlineData(Regulation, "$\"{count}/{delegations.size} {generic_name}\"", "$\"# {generic_name}\"", "11/11", "9/11")]
    [InlineData(Regulation, "{count}/{delegations.size}", "{count}/#", "11", "12")]
    [InlineData(Regulation, "{count}/{delegations.size}", "#/{delegations.size}", "11", "10")]
    [InlineData(Regulation, "ratio = $\"{count}/{delegations.size} {generic_name}\"", "total = #\nratio = $\"{count}/{total} {generic_name}\"", "11", "12")]
    [InlineData(Organisation, "hiện có {{ kind_counts }} trực thuộc Tỉnh ủy, gồm:", "hiện có # ban cán sự đảng trực thuộc Tỉnh ủy, gồm:", "03", "04")]
    [InlineData(Functions, "(vn.pad $k.members.size) + \" \" + $k.name", "\"#\" + \" \" + $k.name", "03", "04")]
    [InlineData(Functions, "ret (vn.pad (c.secretary + c.deputy + c.members)) + \" đồng chí, gồm \"", "ret \"# đồng chí, gồm \"", "05", "06")]
    [InlineData(Functions, "{ count: c.deputy, name", "{ count: #, name", "1", "2")]
    [InlineData(Functions, "{ count: c.members, name", "{ count: #, name", "3", "4")]
    [InlineData(Annex, "{{ vn.pad d.composition.secretary }}", "#", "01", "02")]
    [InlineData(Annex, "{{ vn.pad (d.composition.secretary + d.composition.deputy + d.composition.members) }}", "#", "05", "06")]
    [InlineData(Annex, "{{ vn.pad secretaries }}", "#", "11", "12")]
    [InlineData(Annex, "{{ vn.pad (secretaries + deputies + members) }}", "#", "55", "54")]
    [InlineData(Annex, "{{ issued }}/{{ delegations.size }}", "#", "11/11", "10/11")]
    [InlineData(Annex, "{{ part_time }}/{{ delegations.size }}", "{{ part_time }}/#", "11", "12")]
    [InlineData(Lessons, "{{ vn.pad lessons.size }} kinh nghiệm", "# kinh nghiệm", "04", "05")]
    [InlineData(Relations, "{{ if relations.size > 1 }}{{ vn.pad relations.size }} {{ end }}mối quan hệ", "# mối quan hệ", "05", "06")]
    [InlineData(Data, Sentence, "Cả # ban cán sự đảng, đảng đoàn hoạt động nền nếp.", "11", "12")]
    [InlineData(Data, Sentence, "Có # ban cán sự đảng, đảng đoàn đã ban hành quy chế làm việc.", "11", "10")]
    [InlineData(Data, Sentence, "# bí thư là thủ trưởng cơ quan, đơn vị.", "11/11", "9/11")]
    [InlineData(Data, Sentence, "Việc phối hợp gồm # mối quan hệ.", "05", "06")]
    [InlineData(Data, Sentence, "Tỉnh đã rút ra # bài học kinh nghiệm.", "04", "05")]
    [InlineData(Relations, "{{ if relations.size > 1 }}{{ vn.pad relations.size }} {{ end }}mối quan hệ", "# mối quan hệ", "năm", "sáu")]
    public void Figure_TypedForAnExpression_IsFoundOnce(string file, string expression, string typed, string right, string wrong)
    {
        foreach (var figure in (string[])[right, wrong])
        {
            var found = Assert.Single(Check(file, expression, typed.Replace("#", figure, StringComparison.Ordinal)));

            Assert.StartsWith("RG430", found.Descriptor.Id, StringComparison.Ordinal);
            Assert.Equal(file, found.Span.File.Path);
            Assert.Contains(found.Span.Text, figure, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Data, Sentence, "12 ban cán sự đảng, đảng đoàn chịu sự lãnh đạo của Tỉnh ủy.", "12")]
    [InlineData("templates/sections/ket_thuc.md", "của đảng đoàn, ban cán sự đảng cấp tỉnh", "của 12 đảng đoàn, ban cán sự đảng cấp tỉnh", "12")]
    [InlineData(Organisation, "Theo {{ cite \"QD-CO-CAU\" }}, mỗi", "Theo Quy định số 08-QĐ/TU, ngày 31/7/2013, mỗi", "31/7/2013")]
    [InlineData(Organisation, "Theo {{ cite \"QD-CO-CAU\" }}, mỗi", "Theo Quy định số 09-QĐ/TU, ngày 30/7/2013, mỗi", "09-QĐ/TU")]
    public void Typed_AgainstTheData_IsAnErrorThere(string file, string text, string typed, string place)
    {
        var found = Assert.Single(Check(file, text, typed));

        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal((file, place), (found.Span.File.Path, found.Span.Text));
    }

    [Theory]
    [InlineData("Theo Quy định số 08-QĐ/TU, ngày 30/7/2013, mỗi")]
    [InlineData("Theo Kế hoạch số 09-KH/TU, ngày 30/7/2013, mỗi")]
    public void Citation_RightOrOfSomethingElse_IsSilent(string typed) =>
        Assert.Empty(Check(Organisation, "Theo {{ cite \"QD-CO-CAU\" }}, mỗi", typed));

    [Fact]
    public void Citation_OfAnUnknownDocument_PointsAtTheCall()
    {
        var found = Assert.Single(Check(Organisation, "cite \"QD-CO-CAU\" }}, mỗi", "cite \"QD-CO-CAY\" }}, mỗi"));

        Assert.Equal((Organisation, "cite \"QD-CO-CAY\""), (found.Span.File.Path, found.Span.Text));
        Assert.Equal(Functions, found.Related[0].Span.File.Path);
    }

    [Theory]
    [InlineData("Kết quả trong năm: các mối quan hệ được củng cố.")]
    [InlineData("Trong năm mối quan hệ này được củng cố.")]
    [InlineData("Tỉnh cử 03 đồng chí đi học.")]
    [InlineData("Có 11/11 huyện, thành phố triển khai nghị quyết.")]
    [InlineData("Ngày 11/3/2023, hội nghị đã thông qua 05 nội dung.")]
    [InlineData("Có 02 đảng đoàn được khen thưởng, trên 95% cán bộ được học tập.")]
    [InlineData("Kiểm tra 15 tổ chức đảng, giám sát 11 đảng viên; có 3/5 chỉ tiêu vượt kế hoạch.")]
    [InlineData("Có 11 đồng chí bí thư huyện ủy dự họp; đề án có 04 nhiệm vụ và 11 giải pháp.")]
    [InlineData("Nhiệm kỳ trước, tỉnh có 12 đảng đoàn; có 01 đảng đoàn chưa họp định kỳ.")]
    [InlineData("Trong 05 năm qua, tại 02 huyện, công tác này có nhiều tiến bộ.")]
    public void Figure_OfSomethingElse_IsSilent(string sentence)
    {
        Assert.Empty(Check(Data, Sentence, sentence));
        Assert.Empty(Check("templates/sections/ket_thuc.md", "Trên đây là", sentence + "\nTrên đây là"));
    }

    private static List<Diagnostic> Check(string file, string replaced, string replacement)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in (string[])["data", "templates"])
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, folder), "*", SearchOption.AllDirectories))
                texts.Add(Path.GetRelativePath(TestFolders.Repository, path).Replace('\\', '/'), File.ReadAllText(path));
        }
        Assert.Contains(replaced, texts[file], StringComparison.Ordinal);
        var start = texts[file].IndexOf(replaced, StringComparison.Ordinal);
        texts[file] = string.Concat(texts[file].AsSpan(0, start), replacement, texts[file].AsSpan(start + replaced.Length));
        var diagnostics = new DiagnosticBag();
        ReportBuilder.Check(MemoryFiles.FromTexts(texts), diagnostics);
        return [.. diagnostics.All.Where(found => found.Severity != Severity.Note)];
    }
}
