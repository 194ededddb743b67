using ReportGen.Core.Diagnostics;
using ReportGen.Core.Reporting;
using ReportGen.Core.Sources;
using ReportGen.Tests.Schemas;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Reporting;

/// <summary>The formats for tools, on findings with everything a finding can have.</summary>
public sealed class PrinterTests
{
    private static readonly SourceFile Data = new("data/số liệu, 1.yaml", "name: hoà  bình\nmembers: 2\nname: hoà  bình\n");
    private static readonly SourceFile Rules = new("data/rules.yaml", "check: members == 3\n");
    private static readonly DiagnosticDescriptor Broken = new("RG3999", Severity.Error, "There are {0} members.", "Có {0} ủy viên.");
    private static readonly DiagnosticDescriptor Style = new("RG1999", Severity.Warning, "'{0}' is 100% | <odd>\nhere.", "“{0}” lạ 100% | <đây>\nnày.");
    private static readonly DiagnosticDescriptor Other = new("RG1998", Severity.Note, "A control \u0001 here.", "Ký tự \u0001 ở đây.");

    private static readonly IReadOnlyList<Diagnostic> Findings =
    [
        Style.At(Data.Span(6, 3), "hoà").WithFix(new TextFix(Data.Span(7, 2), "òa")).WithFix(new TextFix(Data.Span(9, 2), " ")),
        (Broken.At(Data.Span(16, 7), 2) with { Rule = "three" })
            .WithRelated(Rules.Span(7, 12), new LocalizedText("the rule", "quy tắc"))
            .WithHint(new LocalizedText("Write 3.", "Ghi 3.")),
        Style.At(Data.Span(33, 3), "hoà"),
        Other.At(Data.Span(0, 20)),
    ];

    private static readonly ReportContext Context = new(
        Language.Vietnamese, "1.2.3", "report/", code => code == "RG3999" ? new LocalizedText("Meaning.", "Ý nghĩa.") : null);

    private static string SarifSchema => File.ReadAllText(Path.Combine(TestFolders.Tests, "Reporting", "sarif-2.1.0.schema.json"));

    public static TheoryData<string> Formats => ["github", "sarif", "junit", "json", "summary"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Print_Findings_ReadsLikeThis(string format)
    {
        Snapshot.Verify(Print(format, Findings), "txt", format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Print_Nothing_IsStillAReport(string format)
    {
        Snapshot.Verify(Print(format, []), "txt", format);
    }

    [Fact]
    public void Sarif_FitsThePublishedSchema()
    {
        Assert.Empty(SchemaTester.Validate(SarifSchema, Print("sarif", Findings)));
        Assert.Empty(SchemaTester.Validate(SarifSchema, Print("sarif", [])));
    }

    [Theory]
    [InlineData("\"level\": \"warning\"", "\"level\": \"serious\"")]
    [InlineData("\"startLine\": 2", "\"startLine\": 0")]
    [InlineData("\"driver\"", "\"program\"")]
    [InlineData("\"uri\": \"", "\"uri\": \"a b ")]
    public void Sarif_WithAFault_DoesNotFitThePublishedSchema(string part, string faulty)
    {
        var sarif = Print("sarif", Findings);
        Assert.Contains(part, sarif, StringComparison.Ordinal);

        Assert.NotEmpty(SchemaTester.Validate(SarifSchema, sarif.Replace(part, faulty, StringComparison.Ordinal)));
    }

    private static string Print(string format, IReadOnlyList<Diagnostic> findings) => format switch
    {
        "github" => GithubPrinter.Print(findings, Context),
        "sarif" => SarifPrinter.Print(findings, Context),
        "junit" => JunitPrinter.Print(findings, Context),
        "json" => JsonPrinter.Print(findings, Context),
        _ => GithubSummary.Print(findings, Context),
    };

    [Theory]
    [InlineData("github")]
    [InlineData("junit")]
    public void Print_FileNameWithControlCharacters_HoldsNoneOfThem(string format)
    {
        var file = new SourceFile("data/a\u001b[31m.yaml", "name: x\n");

        var text = Print(format, [Other.At(file.Span(0, 4))]);

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.Contains("[31m.yaml", text, StringComparison.Ordinal);
    }
}
