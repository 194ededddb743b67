using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportGen.Benchmarks.DataSets;

/// <summary>
/// Any number of reports of about 5,000 words that every document generator can make: a list of offices with a few fields and paragraphs each, printed by
/// two loops. They have a schema and one rule, and nothing of the shipped report but its layout.
/// </summary>
internal static class PlainSet
{
    /// <summary>The same data for other programs, in the folder of each report.</summary>
    public const string DataForOthers = "data.json";

    private const int OfficesOfReport = 15;
    private const int ParagraphsOfOffice = 4;

    private const string Template = """
        # Tình hình chung

        Toàn tỉnh có {{ offices | array.size }} phòng được đánh giá trong năm, như sau:

        <!-- reportgen: title Các phòng được đánh giá -->
        <!-- reportgen: description Mỗi hàng ghi tên phòng, số người và xếp loại. -->

        | Phòng | Số người | Xếp loại |
        |---|:---:|---|
        {{~ for o in offices ~}}
        | {{ o.name }} | {{ vn.pad o.members }} | {{ o.rating }} |
        {{~ end ~}}

        # Kết quả của từng phòng
        {{~ for o in offices }}

        ## {{ o.name }}
        {{~ for p in o.paragraphs }}

        {{ p }}
        {{~ end }}
        {{~ end }}

        """;

    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "danh sách phòng",
          "type": "array",
          "items": {
            "title": "phòng",
            "type": "object",
            "required": ["name", "members", "rating", "paragraphs"],
            "additionalProperties": false,
            "properties": {
              "name": { "title": "tên phòng", "type": "string", "minLength": 1 },
              "members": { "title": "số người", "type": "integer", "minimum": 1, "maximum": 60 },
              "rating": { "title": "xếp loại", "enum": ["Tốt", "Khá", "Trung bình"] },
              "paragraphs": { "title": "các đoạn", "type": "array", "items": { "title": "đoạn", "type": "string", "minLength": 1 } }
            }
          }
        }

        """;

    private const string Rules = """
        rules:
          - id: office-is-described
            for: o in offices
            check: (o.paragraphs | array.size) > 0
            message:
              vi: "{{ o.name }} chưa có đoạn nào nói về kết quả"
              en: "{{ o.name }} has no paragraph on its results"
            at: o.name

        """;

    private static readonly JsonSerializerOptions AsWritten = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Ratings = ["Tốt", "Khá", "Trung bình"];

    /// <param name="project">Gives the layout and what stands in <c>report.yaml</c>.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">The folder that takes the folders of the reports, named by numbers from 0001.</param>
    public static void Write(ShippedProject project, int count, string target)
    {
        for (var i = 0; i < count; i++)
            WriteReport(project, i, Path.Combine(target, (i + 1).ToString("D4", CultureInfo.InvariantCulture)));
    }

    private static void WriteReport(ShippedProject project, int number, string folder)
    {
        var offices = Offices(number);
        ShippedProject.Write(folder, "data/report.yaml", project.ReportWithoutAnnex());
        ShippedProject.Write(folder, "data/offices.yaml", Yaml(offices));
        ShippedProject.Write(folder, "data/rules.yaml", Rules);
        ShippedProject.Write(folder, "data/schema/offices.schema.json", Schema);
        ShippedProject.Write(folder, "templates/report.md", Template);
        ShippedProject.Write(folder, "templates/profiles/dang-hd36.yaml", project.Read("templates/profiles/dang-hd36.yaml"));
        ShippedProject.Write(folder, DataForOthers, JsonSerializer.Serialize(new { offices }, AsWritten));
    }

    private static Office[] Offices(int number)
    {
        var prose = new Prose(number);
        return [.. Enumerable.Range(0, OfficesOfReport).Select(i => new Office(
            "Phòng Nội vụ huyện " + Prose.Place(number * OfficesOfReport + i), 5 + (number + i) % 30, Ratings[i % Ratings.Length], Paragraphs(prose)))];
    }

    private static string[] Paragraphs(Prose prose) => [.. Enumerable.Range(0, ParagraphsOfOffice).Select(_ => prose.Sentence() + " " + prose.Sentence())];

    private static string Yaml(Office[] offices)
    {
        var text = new StringBuilder();
        foreach (var office in offices)
        {
            text.Append(CultureInfo.InvariantCulture, $"- name: {office.Name}\n  members: {office.Members}\n  rating: {office.Rating}\n  paragraphs:\n");
            foreach (var paragraph in office.Paragraphs)
                text.Append("    - ").Append(paragraph).Append('\n');
        }
        return text.ToString();
    }

    private sealed record Office(string Name, int Members, string Rating, string[] Paragraphs);
}
