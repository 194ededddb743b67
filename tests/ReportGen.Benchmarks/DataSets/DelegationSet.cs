using System.Globalization;
using System.Text;

namespace ReportGen.Benchmarks.DataSets;

/// <summary>The shipped report with any number of delegations, each assessed in about 400 words: one document that grows.</summary>
internal static class DelegationSet
{
    private const int SentencesOfAssessment = 3;

    private static readonly string[] OtherRules =
        ["delegation-count", "delegation-kinds", "order-is-unique", "delegation-name-is-unique", "own-statement-id-is-unique"];

    private static readonly string[] Topics = ["political-task", "relation-standing-committee", "relation-party-boards"];

    // In the order and the proportion of the shipped report: three of eleven are of the first kind.
    private static readonly string[] Names =
    [
        "Ban Cán sự đảng Ủy ban nhân dân", "Ban Cán sự đảng Tòa án nhân dân", "Ban Cán sự đảng Viện Kiểm sát nhân dân", "Đảng đoàn Hội đồng nhân dân",
        "Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam", "Đảng đoàn Liên đoàn Lao động", "Đảng đoàn Hội Liên hiệp Phụ nữ", "Đảng đoàn Hội Nông dân",
        "Đảng đoàn Hội Cựu chiến binh", "Đảng đoàn Hội Văn học Nghệ thuật", "Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật",
    ];

    /// <param name="project">What is varied.</param>
    /// <param name="count">At least as many as the shipped report has: these keep their names, which its statements use.</param>
    /// <param name="target">The folder of the new project.</param>
    public static void Write(ShippedProject project, int count, string target)
    {
        var shipped = project.Delegations();
        ArgumentOutOfRangeException.ThrowIfLessThan(count, shipped.Count);

        project.CopyTo(target);
        File.WriteAllText(Path.Combine(target, "data", "rules.yaml"), RulesForAnyCount(project.Read("data/rules.yaml")));
        for (var i = 0; i < count; i++)
        {
            var (id, text) = i < shipped.Count ? shipped[i] : (Id(i), Head(i));
            File.WriteAllText(Path.Combine(target, "data", "delegations", id + ".yaml"), WithAssessments(text, i));
        }
    }

    /// <summary>
    /// Without the two rules that know how many delegations the shipped report has, and the three that compare each delegation with all
    /// others.
    /// </summary>
    private static string RulesForAnyCount(string rules)
    {
        const string mark = "\n  - id: ";
        return string.Join(mark, rules.Split(mark).Where(part => !OtherRules.Contains(part.Split('\n')[0])));
    }

    private static string Id(int index) => (IsCadreGroup(index) ? "bcs-" : "dd-") + index.ToString("D5", CultureInfo.InvariantCulture);

    private static bool IsCadreGroup(int index) => index % Names.Length < 3;

    private static string Head(int index) => string.Create(CultureInfo.InvariantCulture, $"""
        # yaml-language-server: $schema=../schema/delegations.schema.json
        order: {index + 1}
        name: {Names[index % Names.Length]} huyện {Prose.Place(index / Names.Length)}
        kind: {(IsCadreGroup(index) ? "ban-can-su-dang" : "dang-doan")}
        composition:
          secretary: 1
          deputy: 1
          members: 3
        secretary_is_head: {(index % 9 == 0 ? "false" : "true")}
        part_time: true
        working_regulation:
          issued: true
        assessments: []

        """);

    private static string WithAssessments(string head, int index)
    {
        var text = new StringBuilder(head.Split('\n').TakeWhile(line => !line.StartsWith("assessments:", StringComparison.Ordinal)).Aggregate((a, b) => a + "\n" + b));
        text.Append("\nassessments:\n");
        var prose = new Prose(index);
        for (var i = 0; i < Topics.Length; i++)
        {
            // The letters keep these ids apart from the shipped ones.
            text.Append(CultureInfo.InvariantCulture, $"  - id: F-D{index + 1}-{i + 1}\n    topic: {Topics[i]}\n    order: {index + 1}\n    text: |\n");
            text.Append("      ").Append(prose.Predicate()).Append('\n');
            for (var sentence = 1; sentence < SentencesOfAssessment; sentence++)
                text.Append("      ").Append(prose.Sentence()).Append('\n');
        }
        return text.ToString();
    }
}
