using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>What can be wrong with the writing of a template or an expression: RG4001 to RG4049.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor UnexpectedToken = new(
        "RG4001", Severity.Error,
        English: "{0} stands where {1} is expected.",
        Vietnamese: "Gặp {0} ở chỗ cần có {1}.");

    public static readonly DiagnosticDescriptor UnclosedCode = new(
        "RG4002", Severity.Error,
        English: "'{0}' is never closed by '{1}'.",
        Vietnamese: "“{0}” chưa được đóng bằng “{1}”.");

    public static readonly DiagnosticDescriptor UnclosedBlock = new(
        "RG4003", Severity.Error,
        English: "'{0}' is never closed by 'end'.",
        Vietnamese: "“{0}” chưa được đóng bằng “end”.");

    public static readonly DiagnosticDescriptor UnclosedString = new(
        "RG4004", Severity.Error,
        English: "The text that starts here is never closed by {0}.",
        Vietnamese: "Chuỗi bắt đầu ở đây chưa được đóng bằng {0}.");

    public static readonly DiagnosticDescriptor UnclosedComment = new(
        "RG4005", Severity.Error,
        English: "The comment that starts here is never closed by '{0}'.",
        Vietnamese: "Chú thích bắt đầu ở đây chưa được đóng bằng “{0}”.");

    public static readonly DiagnosticDescriptor StrayWord = new(
        "RG4006", Severity.Error,
        English: "'{0}' belongs to no open block here.",
        Vietnamese: "“{0}” không thuộc khối nào đang mở ở đây.");

    public static readonly DiagnosticDescriptor UnknownCharacter = new(
        "RG4007", Severity.Error,
        English: "The character '{0}' has no meaning in code.",
        Vietnamese: "Ký tự “{0}” không có nghĩa trong mã.");

    public static readonly DiagnosticDescriptor UnknownEscape = new(
        "RG4008", Severity.Error,
        English: "'{0}' is not an escape of the template language.",
        Vietnamese: "“{0}” không phải là ký tự thoát của ngôn ngữ mẫu.");

    public static readonly DiagnosticDescriptor MalformedNumber = new(
        "RG4009", Severity.Error,
        English: "'{0}' is neither a number nor a name.",
        Vietnamese: "“{0}” không phải là số, cũng không phải là tên.");

    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "RG4010", Severity.Error,
        English: "The number '{0}' is larger than the template language can hold.",
        Vietnamese: "Số “{0}” vượt quá giới hạn của ngôn ngữ mẫu.");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "RG4011", Severity.Error,
        English: "The code is nested more than {0} levels deep here.",
        Vietnamese: "Mã ở đây lồng nhau sâu quá {0} cấp.");

    public static readonly DiagnosticDescriptor NestedAssignment = new(
        "RG4012", Severity.Error,
        English: "An assignment stands where only a value may stand.",
        Vietnamese: "Phép gán nằm ở chỗ chỉ được có giá trị.");

    public static readonly DiagnosticDescriptor NotAssignable = new(
        "RG4013", Severity.Error,
        English: "'{0}' is not something a value can be assigned to.",
        Vietnamese: "Không thể gán giá trị cho “{0}”.");

    public static readonly DiagnosticDescriptor UnknownLoopMember = new(
        "RG4014", Severity.Error,
        English: "'{0}' is not one of the variables of a '{1}' loop.",
        Vietnamese: "“{0}” không phải là biến của vòng lặp “{1}”.");

    public static readonly DiagnosticDescriptor ParameterAfterRest = new(
        "RG4015", Severity.Error,
        English: "The parameter '{0}' stands behind one that takes all further arguments.",
        Vietnamese: "Tham số “{0}” đứng sau tham số nhận mọi đối số còn lại.");

    public static readonly DiagnosticDescriptor ParameterWithoutDefault = new(
        "RG4016", Severity.Error,
        English: "The parameter '{0}' needs a default, because one before it has one.",
        Vietnamese: "Tham số “{0}” cần có giá trị mặc định, vì tham số trước nó đã có.");

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "RG4017", Severity.Error,
        English: "The function has more than one parameter '{0}'.",
        Vietnamese: "Hàm có nhiều hơn một tham số “{0}”.");

    public static readonly DiagnosticDescriptor ForeignWord = new(
        "RG4018", Severity.Error,
        English: "'{0}' is not a word of the template language.",
        Vietnamese: "“{0}” không phải là từ khóa của ngôn ngữ mẫu.");

    public static readonly DiagnosticDescriptor MissingIn = new(
        "RG4019", Severity.Error,
        English: "The loop over '{0}' lacks the word 'in' and what to go through.",
        Vietnamese: "Vòng lặp với “{0}” thiếu từ “in” và danh sách cần duyệt.");

    public static readonly DiagnosticDescriptor SecondElse = new(
        "RG4020", Severity.Error,
        English: "'{0}' already has an 'else'.",
        Vietnamese: "“{0}” đã có “else”.");

    public static readonly DiagnosticDescriptor NotInCase = new(
        "RG4021", Severity.Error,
        English: "{0} stands in 'case' before its first 'when'.",
        Vietnamese: "Gặp {0} trong “case” trước “when” đầu tiên.");

    public static readonly DiagnosticDescriptor MissingSeparator = new(
        "RG4022", Severity.Error,
        English: "'{0}' stands on the line of another statement.",
        Vietnamese: "“{0}” nằm chung dòng với một câu lệnh khác.");

    public static readonly DiagnosticDescriptor StrayClosing = new(
        "RG4023", Severity.Error,
        English: "'{0}' closes no code here, because no '{1}' stands before it.",
        Vietnamese: "“{0}” không đóng đoạn mã nào, vì phía trước không có “{1}”.");
}
