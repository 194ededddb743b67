using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Figures;

/// <summary>Renders a small report that computes some figures, with a sentence typed into its data or its template.</summary>
internal static class FigureTester
{
    /// <summary>What the template computes, as a reader sees it.</summary>
    public const string Computed = """
        Xã Long Phước hiện có 03 câu lạc bộ và 08 đội văn nghệ trực thuộc xã.
        Đến nay, 11/11 câu lạc bộ, đội văn nghệ đã ban hành nội quy hoạt động.
        Mỗi đơn vị có 05 thành viên, gồm 01 đội trưởng và 04 đội viên.
        Phong trào được tổ chức trong 04 chương trình lớn sau.
        Đề nghị bố trí thêm 02 cán bộ phụ trách.
        Xã tập trung vào 04 nội dung sau.
        """;

    private const string Template = """
        Xã {{ facts.place }} hiện có {{ vn.pad facts.clubs.size }} câu lạc bộ và {{ vn.pad facts.teams.size }} đội văn nghệ trực thuộc xã.
        Đến nay, {{ facts.clubs.size + facts.teams.size }}/{{ facts.clubs.size + facts.teams.size }} câu lạc bộ, đội văn nghệ đã ban hành nội quy hoạt động.
        Mỗi đơn vị có {{ vn.pad (facts.size.head + facts.size.members) }} thành viên, gồm {{ vn.pad facts.size.head }} đội trưởng và {{ vn.pad facts.size.members }} đội viên.
        Phong trào được tổ chức trong {{ vn.pad facts.programmes.size }} chương trình lớn sau.
        Đề nghị bố trí thêm {{ vn.pad facts.wanted }} cán bộ phụ trách.
        Xã tập trung vào {{ vn.pad facts.programmes.size }} nội dung sau.
        """;

    private const string Data = """
        place: Long Phước
        clubs: [cờ, sách, võ]
        teams: [a, b, c, d, e, g, h, i]
        size: { head: 1, members: 4 }
        programmes: [một, hai, ba, bốn]
        wanted: 2
        """;

    private const string Report = """
        lang: vi
        profile: plain
        output: out
        template: report.md
        type: Báo cáo
        subject: thử
        issuer: { name: Xã }
        symbol: BC
        place: Xã
        signature: { capacity: direct, position: Chủ tịch, name: A }
        """;

    /// <summary>The findings when the sentence stands in the data.</summary>
    public static IReadOnlyList<Diagnostic> CheckData(string prose) =>
        Check(Template + "\n\n{{ facts.note }}\n", Data + "\nnote: |\n  " + prose.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal) + "\n");

    /// <summary>The findings when the sentence stands in the template, before the computed ones.</summary>
    public static IReadOnlyList<Diagnostic> CheckTemplate(string prose) => Check(prose + "\n\n" + Template, Data + "\n");

    /// <summary>The findings of a template of one's own.</summary>
    /// <param name="template">The file <c>templates/report.md</c>.</param>
    /// <param name="data">The file <c>data/facts.yaml</c>, whose name in the template is <c>facts</c>.</param>
    public static IReadOnlyList<Diagnostic> Check(string template, string data)
    {
        var (texts, templates, project) = Render(template, data);
        var diagnostics = new DiagnosticBag();
        FigureStage.Check(texts, templates, project, diagnostics);
        return diagnostics.Sorted();
    }

    /// <summary>The computed part of the report.</summary>
    public static string RenderComputed() => Render(Template, Data).Texts[0].Text;

    private static (IReadOnlyList<MappedText> Texts, TemplateSet Templates, ReportProject Project) Render(string template, string data)
    {
        var diagnostics = new DiagnosticBag();
        var files = MemoryFiles.FromTexts(
        [
            new("data/report.yaml", Report),
            new("data/facts.yaml", data),
            new("data/schema/facts.schema.json", """{ "title": "dữ liệu" }"""),
            new("templates/report.md", template),
        ]);
        var project = ProjectReader.Read(files, diagnostics);
        var templates = TemplateReader.Read(files, diagnostics);
        Assert.NotNull(project);
        var text = new ReportRenderer(ProjectModel.Of(project), templates).Render("report.md", diagnostics);
        Assert.Empty(diagnostics.All);
        Assert.NotNull(text);
        return ([text], templates, project);
    }
}
