using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Scripting;

/// <summary>What a template author reads for each mistake that shows only when a template is evaluated: <c>cases/evaluation/errors.txt</c>.</summary>
public sealed class EvaluationSnapshotTests
{
    private const string Data = """
        people:
          - { name: Lê Thị Hạnh, age: 41, tags: [bác sĩ] }
          - { name: Đỗ Hồng Phúc, age: 35, tags: [] }
        note: Ghi chú của phiên trực
        nothing:
        """;

    /// <summary>Low, so that a template that would never end is stopped at once.</summary>
    private static readonly EvaluationOptions Options = new()
    {
        Limits = new EvaluationLimits { Steps = 100_000, LoopTurns = 20_000, TextLength = 200_000, OutputLength = 1_000_000, ListLength = 100_000 },
    };

    [Theory]
    [InlineData(Language.English, "errors.en")]
    [InlineData(Language.Vietnamese, "errors.vi")]
    public void Render_EachError_IsPrintedAsVerified(Language language, string name)
    {
        var folder = Path.Combine(TestFolders.Tests, "cases", "evaluation");
        using var printed = new StringWriter { NewLine = "\n" };
        foreach (var template in Templates(File.ReadAllText(Path.Combine(folder, "errors.txt"))))
        {
            var diagnostics = new DiagnosticBag();
            TemplateTester.Render(template.Text, Data, Options, diagnostics, template.Includes);
            printed.WriteLine("=== " + template.Title);
            new PrettyPrinter(printed, language, colour: false).Print(diagnostics.Sorted());
        }

        Snapshot.VerifyFile(printed.ToString(), Path.Combine(folder, name), "txt");
    }

    private static IEnumerable<ErrorTemplate> Templates(string text) =>
        text.ReplaceLineEndings("\n").Split("\n=== ").Skip(1).Select(ErrorTemplate.Read);

    private sealed record ErrorTemplate(string Title, string Text, IReadOnlyList<KeyValuePair<string, string>> Includes)
    {
        public static ErrorTemplate Read(string block)
        {
            var parts = block.Split("\n--- ").Select(Headed).ToList();
            return new ErrorTemplate(parts[0].Key, parts[0].Value, [.. parts.Skip(1)]);
        }

        private static KeyValuePair<string, string> Headed(string part)
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            return new(part[..end], part[(end + 1)..].TrimEnd('\n'));
        }
    }
}
