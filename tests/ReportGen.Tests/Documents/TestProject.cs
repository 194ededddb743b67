using System.Reflection;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Documents;

/// <summary>Frames, profiles and texts for tests.</summary>
internal static class TestProject
{
    public const string ReportYaml = """
        lang: vi
        profile: dang-hd36
        output: bao-cao
        template: report.md
        type: Báo cáo
        subject: kết quả công tác văn thư, lưu trữ năm 2023
        issuer: { name: Tỉnh ủy Sông Bình }
        symbol: BC/TU
        number:
        place: Sông Bình
        date:
        year: 2023
        signature: { capacity: on-behalf, body: Ban Thường vụ, position: Phó Bí thư, name: Nguyễn Văn Ước }
        recipients:
          - label: Nơi nhận
            items: [Các đ/c Tỉnh ủy viên, Các ban đảng, Lưu VPTU]
          - label: Đồng kính gửi
            items: [Ban Bí thư (b/c)]
        annexes:
          - { template: annexes/bieu.md, label: Biểu số 01, title: Số liệu văn bản đến và văn bản đi, orientation: landscape }
        """;

    public static readonly string Root = Path.GetFullPath(Path.Combine(
        typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectFolder").Value!, "../.."));

    public static DataMapping Yaml(string yaml, string path = "report.yaml") =>
        Succeed(bag => YamlReader.Read(new SourceFile(path, yaml), bag) as DataMapping);

    public static ReportFrame Frame(string yaml = ReportYaml) => Succeed(bag => ReportFrameReader.Read(Yaml(yaml), bag));

    public static Profile Profile(string name = "dang-hd36")
    {
        var path = $"templates/profiles/{name}.yaml";
        var yaml = File.ReadAllText(Path.Combine(Root, path));
        return Succeed(bag => ProfileReader.Read(Yaml(yaml, path), bag));
    }

    /// <summary>A text as if a template had held nothing but it.</summary>
    public static MappedText Text(string markdown, string path = "report.md")
    {
        var file = new SourceFile(path, markdown);
        return markdown.Length == 0
            ? new MappedText("", [])
            : new MappedText(markdown, [new TextSegment(0, markdown.Length, new TextOrigin(file.Span(0, markdown.Length), []))]);
    }

    public static Document Document(string markdown, string annex = "Không có.", string profile = "dang-hd36", string yaml = ReportYaml)
    {
        var frame = Frame(yaml);
        var annexes = frame.Annexes.Select(item => Text(annex, item.Template.Text)).ToList();
        return Succeed(bag => DocumentBuilder.Build(frame, Profile(profile), Text(markdown), annexes, Pictures(), bag));
    }

    /// <summary>Files that texts of tests may show.</summary>
    public static PictureFiles Pictures() => new("bao-cao", () => [.. PictureBytes.Files.Keys], PictureBytes.Files.GetValueOrDefault);

    /// <summary>What is wrong with a text.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(string markdown)
    {
        var bag = new DiagnosticBag();
        DocumentBuilder.Build(Frame(), Profile(), Text(markdown), [Text("Không có.", "annex.md")], Pictures(), bag);
        return bag.All;
    }

    private static T Succeed<T>(Func<DiagnosticBag, T?> read)
        where T : class
    {
        var bag = new DiagnosticBag();
        var result = read(bag);
        Assert.Empty(bag.All.Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()));
        return Assert.IsType<T>(result, exactMatch: false);
    }
}
