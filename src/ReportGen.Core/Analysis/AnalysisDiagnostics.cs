using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Analysis;

/// <summary>What only a look at templates without data can find; the rest says what the evaluation would say.</summary>
internal static class AnalysisDiagnostics
{
    public static readonly DiagnosticDescriptor OptionalField = new(
        "RG4200", Severity.Error,
        "'{0}' may be left out of {1}, but is read as if it were always there.",
        "“{0}” có thể không được ghi trong {1}, nhưng ở đây được đọc như luôn có.");

    public static readonly DiagnosticDescriptor NeverIncluded = new(
        "RG4201", Severity.Warning,
        "The template '{0}' is never included.",
        "Mẫu “{0}” không được chèn vào đâu cả.");

    public static readonly DiagnosticDescriptor UnusedFile = new(
        "RG4202", Severity.Warning,
        "No template and no rule reads '{0}'.",
        "Không có mẫu hay quy tắc nào đọc “{0}”.");

    public static readonly DiagnosticDescriptor UnusedField = new(
        "RG4203", Severity.Note,
        "No template and no rule reads the field '{0}' of {1}.",
        "Không có mẫu hay quy tắc nào đọc trường “{0}” của {1}.");

    public static readonly DiagnosticDescriptor NoSuchValue = new(
        "RG4204", Severity.Error,
        "'{0}' is none of the values of {1} that the schema lists.",
        "“{0}” không nằm trong các giá trị mà lược đồ liệt kê cho {1}.");
}
