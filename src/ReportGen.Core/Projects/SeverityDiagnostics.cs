using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Projects;

/// <summary>What is said about the <c>findings</c> of <c>data/report.yaml</c>.</summary>
internal static class SeverityDiagnostics
{
    public static readonly DiagnosticDescriptor SeveritySet = new(
        "RG1160", Severity.Note,
        "'{0}' counts as {1} in this project: {2}.",
        "Trong dự án này, “{0}” được coi là {1}: {2}.");

    public static readonly DiagnosticDescriptor FindingOff = new(
        "RG1161", Severity.Note,
        "'{0}' is switched off in this project: {1}.",
        "Dự án này không kiểm tra “{0}”: {1}.");

    public static readonly DiagnosticDescriptor UnknownFinding = new(
        "RG1162", Severity.Error,
        "'{0}' is neither a code of reportgen nor a rule of this project.",
        "“{0}” không phải là mã của reportgen, cũng không phải là quy tắc của dự án này.");

    public static readonly DiagnosticDescriptor FixedSeverity = new(
        "RG1163", Severity.Error,
        "'{0}' stays an error, because without what it asks no sound document can be made.",
        "“{0}” luôn là lỗi, vì thiếu điều kiện này thì không lập được văn bản đúng.");

    public static readonly DiagnosticDescriptor SetTwice = new(
        "RG1164", Severity.Error,
        "The severity of '{0}' is set twice.",
        "Mức của “{0}” được đặt hai lần.");
}
