using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>What can be wrong with the arguments of a built-in function; {0} is always its name.</summary>
internal static class BuiltInDiagnostics
{
    public static readonly DiagnosticDescriptor WrongKind = new(
        "RG4101", Severity.Error,
        English: "'{0}' expects {2} as '{1}', but this is {3}.",
        Vietnamese: "“{0}” cần {2} cho “{1}”, nhưng đây là {3}.");

    public static readonly DiagnosticDescriptor NotWhole = new(
        "RG4102", Severity.Error,
        English: "'{0}' expects a whole number as '{1}', but this is '{2}'.",
        Vietnamese: "“{0}” cần số nguyên cho “{1}”, nhưng đây là “{2}”.");

    public static readonly DiagnosticDescriptor OutOfRange = new(
        "RG4103", Severity.Error,
        English: "'{0}' expects a number from {2} to {3} as '{1}', but this is '{4}'.",
        Vietnamese: "“{0}” cần số từ {2} đến {3} cho “{1}”, nhưng đây là “{4}”.");

    public static readonly DiagnosticDescriptor IndexOutside = new(
        "RG4104", Severity.Error,
        English: "'{0}' is asked for place '{1}' of a list of {2}.",
        Vietnamese: "“{0}” được gọi với vị trí “{1}” trong danh sách có {2} phần tử.");

    public static readonly DiagnosticDescriptor CutsMarkdown = new(
        "RG4105", Severity.Error,
        English: "'{0}' would cut through Markdown marks in the text '{1}', but expects plain text.",
        Vietnamese: "“{0}” sẽ cắt ngang ký hiệu Markdown trong đoạn “{1}”, nhưng hàm này cần văn bản thuần.");

    public static readonly DiagnosticDescriptor MissingMember = new(
        "RG4106", Severity.Error,
        English: "'{0}' looks for '{1}' in every element, but element {2} has no such member.",
        Vietnamese: "“{0}” tìm “{1}” trong mọi phần tử, nhưng phần tử thứ {2} không có trường này.");

    public static readonly DiagnosticDescriptor NoMembers = new(
        "RG4107", Severity.Error,
        English: "'{0}' looks for '{1}' in every element, but element {2} is {3}.",
        Vietnamese: "“{0}” tìm “{1}” trong mọi phần tử, nhưng phần tử thứ {2} là {3}.");

    public static readonly DiagnosticDescriptor NotComparable = new(
        "RG4108", Severity.Error,
        English: "'{0}' cannot put {1} and {2} in one order.",
        Vietnamese: "“{0}” không thể xếp thứ tự {1} cùng với {2}.");

    public static readonly DiagnosticDescriptor Overflow = new(
        "RG4109", Severity.Error,
        English: "'{0}' gives a result that is too large.",
        Vietnamese: "“{0}” cho kết quả quá lớn.");

    public static readonly DiagnosticDescriptor DivisionByZero = new(
        "RG4110", Severity.Error,
        English: "'{0}' divides by zero.",
        Vietnamese: "“{0}” chia cho số không.");

    public static readonly DiagnosticDescriptor UnknownFormat = new(
        "RG4111", Severity.Error,
        English: "'{0}' does not know the format '{1}'.",
        Vietnamese: "“{0}” không hiểu định dạng “{1}”.");

    public static readonly DiagnosticDescriptor UnknownCulture = new(
        "RG4112", Severity.Error,
        English: "'{0}' does not know the language '{1}', only 'vi' and 'en'.",
        Vietnamese: "“{0}” không biết ngôn ngữ “{1}”, chỉ biết “vi” và “en”.");

    public static readonly DiagnosticDescriptor NotADate = new(
        "RG4113", Severity.Error,
        English: "'{0}' cannot read '{1}' as a date.",
        Vietnamese: "“{0}” không đọc được “{1}” thành ngày tháng.");

    public static readonly DiagnosticDescriptor NoClock = new(
        "RG4114", Severity.Error,
        English: "'{0}' has no answer here, because the same data must always give the same report.",
        Vietnamese: "“{0}” không dùng được ở đây, vì cùng một dữ liệu phải luôn cho cùng một báo cáo.");

    public static readonly DiagnosticDescriptor BadPattern = new(
        "RG4115", Severity.Error,
        English: "'{0}' cannot read the pattern '{1}'.",
        Vietnamese: "“{0}” không đọc được biểu thức chính quy “{1}”.");

    public static readonly DiagnosticDescriptor UnsupportedPattern = new(
        "RG4116", Severity.Error,
        English: "'{0}' does not take the pattern '{1}', which looks around, looks back or repeats too much.",
        Vietnamese: "“{0}” không nhận biểu thức chính quy “{1}”, vì biểu thức này nhìn quanh, tham chiếu ngược hoặc lặp quá nhiều.");

    public static readonly DiagnosticDescriptor UnknownOption = new(
        "RG4117", Severity.Error,
        English: "'{0}' does not know the option '{1}', only i, m, s and x.",
        Vietnamese: "“{0}” không biết tùy chọn “{1}”, chỉ biết i, m, s và x.");

    public static readonly DiagnosticDescriptor NotATimeSpan = new(
        "RG4118", Severity.Error,
        English: "'{0}' cannot read '{1}' as a time span.",
        Vietnamese: "“{0}” không đọc được “{1}” thành khoảng thời gian.");

    public static readonly DiagnosticDescriptor UnknownForm = new(
        "RG4119", Severity.Error,
        English: "'{0}' does not know the form '{1}', only 'short' and 'long'.",
        Vietnamese: "“{0}” không biết dạng “{1}”, chỉ biết “short” và “long”.");

    public static readonly DiagnosticDescriptor BlankItem = new(
        "RG4120", Severity.Error,
        English: "'{0}' would leave a blank, because element {1} is nothing.",
        Vietnamese: "“{0}” sẽ để lại chỗ trống, vì phần tử thứ {1} là giá trị trống.");

    public static readonly DiagnosticDescriptor NoNumber = new(
        "RG4121", Severity.Error,
        English: "'{0}' adds up numbers, but element {1} is {2}.",
        Vietnamese: "“{0}” chỉ cộng các số, nhưng phần tử thứ {1} là {2}.");
}
