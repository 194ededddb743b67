using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What can go wrong while a template is evaluated.</summary>
internal static class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownVariable = new(
        "RG4050", Severity.Error,
        "There is no variable '{0}'.",
        "Không có biến “{0}”.");

    public static readonly DiagnosticDescriptor UnknownMember = new(
        "RG4051", Severity.Error,
        "There is no member '{0}' in {1}.",
        "Không có trường “{0}” trong {1}.");

    public static readonly DiagnosticDescriptor MemberOfNothing = new(
        "RG4052", Severity.Error,
        "The member '{0}' is read from a value that is empty.",
        "Trường “{0}” được đọc từ một giá trị trống.");

    public static readonly DiagnosticDescriptor NoMembers = new(
        "RG4053", Severity.Error,
        "'{0}' is read as a member, but what stands before it is {1}.",
        "“{0}” được đọc như một trường, nhưng đứng trước nó là {1}.");

    public static readonly DiagnosticDescriptor OutOfRange = new(
        "RG4054", Severity.Error,
        "There is no element {0}: the list has {1}.",
        "Không có phần tử {0}: danh sách có {1} phần tử.");

    public static readonly DiagnosticDescriptor NoElements = new(
        "RG4055", Severity.Error,
        "An element is read by [ ], but what stands before it is {0}.",
        "Phần tử được đọc bằng [ ], nhưng đứng trước nó là {0}.");

    public static readonly DiagnosticDescriptor WrongIndex = new(
        "RG4056", Severity.Error,
        "An element of {0} cannot be named by {1}.",
        "Không thể dùng {1} để chỉ phần tử của {0}.");

    public static readonly DiagnosticDescriptor NotAFunction = new(
        "RG4057", Severity.Error,
        "A function was expected here, but this is {0}.",
        "Ở đây cần một hàm, nhưng đây là {0}.");

    public static readonly DiagnosticDescriptor TooFewArguments = new(
        "RG4058", Severity.Error,
        "'{0}' needs a value for '{1}'.",
        "“{0}” cần giá trị cho tham số “{1}”.");

    public static readonly DiagnosticDescriptor TooManyArguments = new(
        "RG4059", Severity.Error,
        "'{0}' was given {1} arguments, but takes at most {2}.",
        "“{0}” được truyền {1} đối số, nhưng chỉ nhận nhiều nhất {2}.");

    public static readonly DiagnosticDescriptor UnknownParameter = new(
        "RG4060", Severity.Error,
        "'{1}' has no parameter '{0}'.",
        "“{1}” không có tham số “{0}”.");

    public static readonly DiagnosticDescriptor WrongOperand = new(
        "RG4061", Severity.Error,
        "'{0}' cannot be applied to {1}.",
        "Không thể áp dụng “{0}” cho {1}.");

    public static readonly DiagnosticDescriptor WrongOperands = new(
        "RG4062", Severity.Error,
        "'{0}' cannot be applied to {1} and {2}.",
        "Không thể áp dụng “{0}” cho {1} và {2}.");

    public static readonly DiagnosticDescriptor DifferentKinds = new(
        "RG4063", Severity.Error,
        "'{0}' compares different kinds of value, {1} and {2}.",
        "“{0}” so sánh hai loại giá trị khác nhau, {1} và {2}.");

    public static readonly DiagnosticDescriptor DivisionByZero = new(
        "RG4064", Severity.Error,
        "A number is divided by zero.",
        "Có phép chia cho số không.");

    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "RG4065", Severity.Error,
        "The result of '{0}' is too large for a number.",
        "Kết quả của “{0}” vượt quá phạm vi của số.");

    public static readonly DiagnosticDescriptor ReadOnly = new(
        "RG4067", Severity.Error,
        "'{0}' cannot be changed.",
        "Không thể thay đổi “{0}”.");

    public static readonly DiagnosticDescriptor NotAList = new(
        "RG4068", Severity.Error,
        "A list was expected here, but this is {0}.",
        "Ở đây cần một danh sách, nhưng đây là {0}.");

    public static readonly DiagnosticDescriptor NotAnObject = new(
        "RG4069", Severity.Error,
        "An object was expected here, but this is {0}.",
        "Ở đây cần một đối tượng, nhưng đây là {0}.");

    public static readonly DiagnosticDescriptor NotANumber = new(
        "RG4070", Severity.Error,
        "A whole number was expected here, but this is {0}.",
        "Ở đây cần một số nguyên, nhưng đây là {0}.");

    public static readonly DiagnosticDescriptor CannotWrite = new(
        "RG4071", Severity.Error,
        "{0} cannot be written as text.",
        "Không thể in {0} thành chữ.");

    public static readonly DiagnosticDescriptor OutsideLoop = new(
        "RG4072", Severity.Error,
        "'{0}' stands outside a loop.",
        "“{0}” nằm ngoài vòng lặp.");

    public static readonly DiagnosticDescriptor UnknownInclude = new(
        "RG4073", Severity.Error,
        "There is no template '{0}' to include.",
        "Không có mẫu “{0}” để chèn.");

    public static readonly DiagnosticDescriptor IncludeNeedsName = new(
        "RG4074", Severity.Error,
        "'include' needs the name of a template.",
        "“include” cần tên của một mẫu.");

    public static readonly DiagnosticDescriptor IncludesItself = new(
        "RG4075", Severity.Error,
        "The template '{0}' includes itself.",
        "Mẫu “{0}” tự chèn chính nó.");

    public static readonly LocalizedText CallAFunction = new(
        "Where it has to, write a function ('func') that calls itself.",
        "Nếu cần gọi lại chính nó, hãy viết thành hàm (“func”).");

    public static readonly DiagnosticDescriptor TooManySteps = new(
        "RG4080", Severity.Error,
        "The evaluation takes more than {0} steps.",
        "Việc tính toán vượt quá {0} bước.");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "RG4081", Severity.Error,
        "Functions or templates call each other more than {0} deep.",
        "Các hàm hoặc mẫu gọi lồng nhau quá {0} tầng.");

    public static readonly DiagnosticDescriptor TooManyTurns = new(
        "RG4082", Severity.Error,
        "The loop takes more than {0} turns.",
        "Vòng lặp vượt quá {0} lượt.");

    public static readonly DiagnosticDescriptor OutputTooLong = new(
        "RG4083", Severity.Error,
        "The output is longer than {0} characters.",
        "Văn bản tạo ra dài quá {0} ký tự.");

    public static readonly DiagnosticDescriptor TextTooLong = new(
        "RG4084", Severity.Error,
        "A text is longer than {0} characters.",
        "Một chuỗi dài quá {0} ký tự.");

    public static readonly DiagnosticDescriptor ListTooLong = new(
        "RG4085", Severity.Error,
        "A list has more than {0} elements.",
        "Một danh sách có quá {0} phần tử.");

    public static readonly DiagnosticDescriptor WrappedBodyOutsideWrap = new(
        "RG4076", Severity.Error,
        "'$$' is used in a function that was not called by 'wrap'.",
        "“$$” được dùng trong một hàm không được gọi bằng “wrap”.");

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "RG4086", Severity.Error,
        "Lists or objects are nested more than {0} deep.",
        "Danh sách hoặc đối tượng lồng nhau quá {0} tầng.");

    public static readonly DiagnosticDescriptor NoStack = new(
        "RG4087", Severity.Error,
        "The calls, blocks and expressions are nested too deep to evaluate.",
        "Các lời gọi, khối và biểu thức lồng nhau quá sâu, không thể tính.");
}
