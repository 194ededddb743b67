using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Rules;

/// <summary>What rules find, and what can be wrong with rules.</summary>
internal static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor Broken = new(
        "RG3001", Severity.Error,
        "{0} (rule '{1}').",
        "{0} (quy tắc “{1}”).");

    public static readonly DiagnosticDescriptor DuplicateRule = new(
        "RG3002", Severity.Error,
        "There are two rules '{0}'.",
        "Có hai quy tắc “{0}”.");

    public static readonly DiagnosticDescriptor UnknownWaivedItem = new(
        "RG3003", Severity.Error,
        "'{0}' is excepted from rule '{1}', but the rule goes through no element of that id.",
        "“{0}” được miễn quy tắc “{1}”, nhưng quy tắc này không xét phần tử nào có mã đó.");

    public static readonly DiagnosticDescriptor NeedlessWaiver = new(
        "RG3004", Severity.Warning,
        "The exception from rule '{0}' is not needed: the rule holds without it.",
        "Không cần miễn quy tắc “{0}”: quy tắc vẫn thỏa.");

    public static readonly DiagnosticDescriptor Waived = new(
        "RG3005", Severity.Note,
        "{0} (rule '{1}', excepted: {2}).",
        "{0} (quy tắc “{1}”, được miễn: {2}).");

    public static readonly DiagnosticDescriptor CheckIsNoTruth = new(
        "RG3006", Severity.Error,
        "The check of rule '{0}' must be true or false, but gives {1}.",
        "Điều kiện của quy tắc “{0}” phải cho kết quả đúng hoặc sai, nhưng lại cho {1}.");

    public static readonly DiagnosticDescriptor BadLoop = new(
        "RG3007", Severity.Error,
        "'{0}' is not of the form 'x in list'.",
        "“{0}” không có dạng “x in danh_sách”.");

    public static readonly DiagnosticDescriptor NotAList = new(
        "RG3008", Severity.Error,
        "Rule '{0}' needs a list, but this is {1}.",
        "Quy tắc “{0}” cần một danh sách, nhưng ở đây là {1}.");
}
