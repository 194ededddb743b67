using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Analysis;

/// <summary>Checks templates against the schemas of a small project: text in, findings out.</summary>
internal static class AnalysisTester
{
    /// <summary>What one of the people is; <c>since</c> must stand for a head.</summary>
    private const string PeopleSchema = """
        {
          "title": "danh sách nhân viên",
          "type": "array",
          "items": {
            "title": "nhân viên",
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "name", "role", "tags"],
            "properties": {
              "id": { "type": "string" },
              "name": { "type": "string" },
              "role": { "enum": ["head", "clerk"] },
              "since": { "type": "integer" },
              "email": { "type": "string" },
              "born": { "type": "string", "format": "date" },
              "tags": { "type": "array", "items": { "type": "string" } },
              "skills": { "type": "array", "items": { "$ref": "#/$defs/skill" } },
              "boss": {
                "title": "cấp trên", "type": "object", "additionalProperties": false, "required": ["name"],
                "properties": { "name": { "type": "string" }, "phone": { "type": "string" } }
              },
              "scores": { "type": "object", "additionalProperties": { "type": "integer" } },
              "note": { "type": ["string", "null"] }
            },
            "if": { "properties": { "role": { "const": "head" } } },
            "then": { "required": ["since"] }
          },
          "$defs": {
            "skill": { "type": "object", "required": ["label"], "additionalProperties": false,
              "properties": { "label": { "type": "string" }, "level": { "type": "integer" } } }
          }
        }
        """;

    private const string EventsSchema = """
        {
          "type": "array",
          "items": {
            "title": "sự kiện",
            "oneOf": [
              { "type": "object", "additionalProperties": false, "required": ["kind", "place"],
                "properties": { "kind": { "const": "meeting" }, "place": { "type": "string" } } },
              { "type": "object", "additionalProperties": false, "required": ["kind", "route"],
                "properties": { "kind": { "const": "trip" }, "route": { "type": "array", "items": { "type": "string" } }, "cost": { "type": "integer" } } }
            ]
          }
        }
        """;

    private const string OfficesSchema = """
        { "title": "phòng", "type": "object", "required": ["name"],
          "properties": { "name": { "type": "string" }, "floor": { "type": "integer" }, "order": { "type": "integer" } }, "additionalProperties": false }
        """;

    private const string ReportYaml = """
        lang: vi
        profile: dang-hd36
        output: bao-cao
        template: report.md
        type: Báo cáo
        subject: công tác năm
        issuer: { name: Sở A }
        symbol: BC/TU
        place: Sông Bình
        signature: { capacity: direct, position: Giám đốc, name: Nguyễn Văn A }
        """;

    private const string PeopleYaml = """
        - { id: an, name: An, role: head, since: 2019, email: an@b.vn, born: "1980-02-01", tags: [x, u], boss: { name: Bình, phone: "1" }, note: tốt,
            skills: [{ label: Excel, level: 2 }, { label: Word }], scores: { a: 1 } }
        - { id: chi, name: Chi, role: clerk, tags: [] }
        - { id: dung, name: Dung, role: clerk, tags: [z], born: "1990-05-05", boss: { name: An }, note: null, skills: [] }
        """;

    /// <summary>The files of the project, with a template.</summary>
    public static Dictionary<string, string> Project(string template, params IReadOnlyList<KeyValuePair<string, string>> more)
    {
        var files = new Dictionary<string, string>
        {
            ["data/report.yaml"] = ReportYaml,
            ["data/people.yaml"] = PeopleYaml,
            ["data/schema/people.schema.json"] = PeopleSchema,
            ["data/events.yaml"] = "- { kind: meeting, place: Hội trường }\n- { kind: trip, route: [A, B] }\n",
            ["data/schema/events.schema.json"] = EventsSchema,
            ["data/offices/mot.yaml"] = "{ name: Phòng Một, floor: 1 }\n",
            ["data/offices/hai.yaml"] = "{ name: Phòng Hai }\n",
            ["data/schema/offices.schema.json"] = OfficesSchema,
            ["data/extra.yaml"] = "{ anything: [1, 2], deep: { er: x } }\n",
            ["data/schema/extra.schema.json"] = "{}",
            ["templates/report.md"] = template,
            ["templates/profiles/dang-hd36.yaml"] = File.ReadAllText(Path.Combine(TestProject.Root, "templates/profiles/dang-hd36.yaml")),
        };
        foreach (var file in more)
            files[file.Key] = file.Value;
        return files;
    }

    /// <summary>The errors of a template, without looking at data.</summary>
    public static IReadOnlyList<Diagnostic> Check(string template, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        [.. CheckAll(Project(template, more), out _, out _).All.Where(finding => finding.Severity == Severity.Error)];

    /// <summary>Everything that is found about a project.</summary>
    public static DiagnosticBag CheckAll(IReadOnlyDictionary<string, string> texts, out ProjectAnalysis analysis, out ReportRenderer renderer)
    {
        var files = MemoryFiles.FromTexts(texts);
        var diagnostics = new DiagnosticBag();
        var project = ProjectReader.Read(files, diagnostics);
        var templates = TemplateReader.Read(files, diagnostics);
        Assert.NotNull(project);
        Assert.True(!diagnostics.HasErrors, string.Join('\n', diagnostics.All));
        analysis = new ProjectAnalysis(project, templates);
        analysis.Check(["report.md"], diagnostics);
        renderer = new ReportRenderer(ProjectModel.Of(project), templates);
        return diagnostics;
    }
}
