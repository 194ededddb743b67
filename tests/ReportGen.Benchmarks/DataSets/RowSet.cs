using System.Globalization;
using System.Text;

namespace ReportGen.Benchmarks.DataSets;

/// <summary>A report that is one table with any number of rows, each from a record with five fields.</summary>
internal static class RowSet
{
    private const string Template = """
        # Kết quả hỗ trợ

        Trong năm, đã hỗ trợ {{ households | array.size }} hộ gia đình trên địa bàn, như sau:

        <!-- reportgen: title Các hộ gia đình được hỗ trợ -->
        <!-- reportgen: description Mỗi hàng ghi số thứ tự, tên chủ hộ, địa bàn, số nhân khẩu, số tiền được hỗ trợ và ghi chú. -->

        | STT | Chủ hộ | Địa bàn | Số nhân khẩu | Số tiền (nghìn đồng) | Ghi chú |
        |:---:|---|---|:---:|---:|---|
        {{~ for h in households ~}}
        | {{ for.index + 1 }} | {{ h.name }} | {{ h.place }} | {{ vn.pad h.members }} | {{ h.amount }} | {{ h.note }} |
        {{~ end ~}}

        """;

    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "danh sách hộ gia đình",
          "type": "array",
          "items": {
            "title": "hộ gia đình",
            "type": "object",
            "required": ["name", "place", "members", "amount", "note"],
            "additionalProperties": false,
            "properties": {
              "name": { "title": "chủ hộ", "type": "string", "minLength": 1 },
              "place": { "title": "địa bàn", "type": "string", "pattern": "^[^0-9]+$" },
              "members": { "title": "số nhân khẩu", "type": "integer", "minimum": 1, "maximum": 30 },
              "amount": { "title": "số tiền", "type": "integer", "minimum": 0 },
              "note": { "title": "ghi chú", "type": "string" }
            }
          }
        }

        """;

    private const string Rules = """
        rules:
          - id: amount-per-head
            for: h in households
            check: h.amount >= h.members * 100
            message:
              vi: "Hộ {{ h.name }} được hỗ trợ {{ h.amount }} nghìn đồng, ít hơn mức tối thiểu"
              en: "The household {{ h.name }} gets {{ h.amount }}, which is below the least amount"
            at: h.amount

        """;

    private static readonly string[] FamilyNames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"];
    private static readonly string[] MiddleNames = ["Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Xuân"];
    private static readonly string[] GivenNames = ["An", "Bình", "Chính", "Dung", "Giang", "Hạnh", "Hùng", "Khánh", "Lan", "Mai", "Nam", "Phúc", "Quang", "Sơn", "Thảo", "Tuấn", "Yến"];
    private static readonly string[] Notes = ["Hộ nghèo", "Hộ cận nghèo", "Gia đình có công với cách mạng", "Hộ có người khuyết tật", "Hộ bị thiệt hại do mưa bão"];

    /// <param name="project">Gives the layout and the schema of <c>report.yaml</c>.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="target">The folder of the new project.</param>
    public static void Write(ShippedProject project, int count, string target)
    {
        ShippedProject.Write(target, "data/report.yaml", project.ReportWithoutAnnex());
        ShippedProject.Write(target, "data/households.yaml", Records(count));
        ShippedProject.Write(target, "data/rules.yaml", Rules);
        ShippedProject.Write(target, "data/schema/households.schema.json", Schema);
        ShippedProject.Write(target, "data/schema/report.schema.json", project.Read("data/schema/report.schema.json"));
        ShippedProject.Write(target, "templates/report.md", Template);
        ShippedProject.Write(target, "templates/profiles/dang-hd36.yaml", project.Read("templates/profiles/dang-hd36.yaml"));
    }

    private static string Records(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                - name: {Cycle(FamilyNames, i)} {Cycle(MiddleNames, i)} {Cycle(GivenNames, i)}
                  place: Xã {Prose.Place(i % 1000)}
                  members: {1 + i % 8}
                  amount: {1000 + i * 37 % 9000}
                  note: {Cycle(Notes, i / 3)}

                """);
        }
        return text.ToString();
    }

    private static string Cycle(string[] choices, int index) => choices[index % choices.Length];
}
