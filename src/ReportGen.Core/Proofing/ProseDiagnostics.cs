using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>Findings about words of a sentence and how they stand beside each other: RG1125 to RG1129.</summary>
internal static class ProseDiagnostics
{
    public static readonly DiagnosticDescriptor DoubledPair = new(
        "RG1125", Severity.Warning,
        English: "'{0}' stands a second time in a row.",
        Vietnamese: "“{0}” bị lặp lại liền nhau.");

    public static readonly DiagnosticDescriptor CapitalInside = new(
        "RG1126", Severity.Warning,
        English: "'{0}' has a capital inside a sentence, though it begins no name.",
        Vietnamese: "“{0}” viết hoa ở giữa câu dù không mở đầu tên riêng.");
}
