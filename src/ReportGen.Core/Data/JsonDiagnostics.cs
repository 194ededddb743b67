using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Data;

/// <summary>What can be wrong with the JSON of a schema file.</summary>
public static class JsonDiagnostics
{
    /// <summary>A syntax error: what stands there.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "RG1040", Severity.Error,
        "'{0}' cannot stand here in JSON.",
        "“{0}” không thể đứng ở đây trong JSON.");

    /// <summary>The end of the file inside of something.</summary>
    public static readonly DiagnosticDescriptor UnexpectedEnd = new(
        "RG1041", Severity.Error,
        "The JSON ends before everything that was opened is closed.",
        "Nội dung JSON kết thúc khi còn phần chưa được đóng lại.");

    /// <summary>A comma before a closing bracket: the bracket.</summary>
    public static readonly DiagnosticDescriptor TrailingComma = new(
        "RG1042", Severity.Error,
        "JSON allows no comma before '{0}'.",
        "JSON không cho phép dấu phẩy ngay trước “{0}”.");
}
