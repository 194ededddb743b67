using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>Findings about dates and figures of a text that cannot be right: RG1120 to RG1124.</summary>
internal static class DateDiagnostics
{
    public static readonly DiagnosticDescriptor NoSuchDate = new(
        "RG1120", Severity.Warning,
        English: "'{0}' is no date of the calendar.",
        Vietnamese: "“{0}” không phải là ngày có trong lịch.");

    public static readonly DiagnosticDescriptor OtherWeekday = new(
        "RG1121", Severity.Warning,
        English: "'{0}' stands before {1}, which is a '{2}'.",
        Vietnamese: "“{0}” đứng trước ngày {1}, nhưng ngày này là “{2}”.");

    public static readonly DiagnosticDescriptor ReversedPeriod = new(
        "RG1122", Severity.Warning,
        English: "The period '{0}' ends before it begins.",
        Vietnamese: "Khoảng thời gian “{0}” kết thúc trước khi bắt đầu.");

    public static readonly DiagnosticDescriptor OtherShare = new(
        "RG1123", Severity.Warning,
        English: "'{0}' is typed, but {1} is {2}%.",
        Vietnamese: "“{0}” được gõ tay, nhưng {1} là {2}%.");

    public static readonly DiagnosticDescriptor MoreThanAll = new(
        "RG1124", Severity.Warning,
        English: "'{0}' is more than 100%, but 'chiếm' tells what part of a whole something is.",
        Vietnamese: "“{0}” vượt quá 100%, trong khi “chiếm” là nói về một phần của tổng thể.");
}
