using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What can be wrong in a report's frame and in a layout profile, beyond what their schemas say.</summary>
internal static class FrameDiagnostics
{
    public static readonly DiagnosticDescriptor MissingField = new(
        "RG5030", Severity.Error,
        English: "The field '{0}' is missing.",
        Vietnamese: "Thiếu trường “{0}”.");

    public static readonly DiagnosticDescriptor WrongKind = new(
        "RG5031", Severity.Error,
        English: "The field '{0}' holds something else than {1}.",
        Vietnamese: "Giá trị của trường “{0}” không phải là {1}.");

    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "RG5032", Severity.Error,
        English: "'{0}' is not among {1}.",
        Vietnamese: "“{0}” không thuộc {1}.");

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        "RG5033", Severity.Error,
        English: "'{0}' is not a value of the frame.",
        Vietnamese: "“{0}” không phải là giá trị của phần thể thức.");

    public static readonly DiagnosticDescriptor BadNumberPattern = new(
        "RG5034", Severity.Error,
        English: "'{0}' is not a pattern for heading numbers such as '{{1:roman}}- '.",
        Vietnamese: "“{0}” không phải là cách đánh số đề mục như “{{1:roman}}- ”.");

    public static readonly DiagnosticDescriptor UnclosedBrace = new(
        "RG5035", Severity.Error,
        English: "A brace of '{0}' is not closed.",
        Vietnamese: "Dấu ngoặc nhọn trong “{0}” chưa đóng.");

    public static readonly DiagnosticDescriptor NoSuchDate = new(
        "RG5036", Severity.Error,
        English: "'{0}' is not a date of the form year-month-day.",
        Vietnamese: "“{0}” không phải là ngày dạng năm-tháng-ngày.");

    public static readonly DiagnosticDescriptor YearDiffers = new(
        "RG5037", Severity.Error,
        English: "The year is '{0}', but the date is in {1}.",
        Vietnamese: "Năm ghi là “{0}” nhưng ngày ban hành thuộc năm {1}.");

    public static readonly DiagnosticDescriptor RuleWithoutText = new(
        "RG5038", Severity.Error,
        English: "The rule has no line of text above it to take its length from.",
        Vietnamese: "Đường kẻ không có dòng chữ nào phía trên để lấy độ dài.");

    public static readonly DiagnosticDescriptor TooNarrow = new(
        "RG5039", Severity.Error,
        English: "The margins leave {0} mm for the text, which is too narrow.",
        Vietnamese: "Lề trang chỉ chừa {0} mm cho phần chữ, quá hẹp.");

    public static readonly DiagnosticDescriptor UnsuitableProfile = new(
        "RG5040", Severity.Warning,
        English: "The layout '{0}' is not meant for documents of '{1}'.",
        Vietnamese: "Thể thức trình bày “{0}” không dành cho văn bản của “{1}”.");

    public static readonly DiagnosticDescriptor BadOutputName = new(
        "RG5084", Severity.Error,
        English: "The outputs cannot be called '{0}'.",
        Vietnamese: "Không dùng được “{0}” làm tên tệp xuất.");

    public static readonly DiagnosticDescriptor WrongCapitals = new(
        "RG5089", Severity.Warning,
        English: "'{0}' is expected to be written '{1}' here.",
        Vietnamese: "“{0}” ở đây cần viết là “{1}”.");

    public static readonly DiagnosticDescriptor AllCapitals = new(
        "RG5090", Severity.Warning,
        English: "'{0}' is typed in capitals, although the layout sets them where they belong.",
        Vietnamese: "“{0}” gõ toàn chữ hoa, trong khi thể thức trình bày tự in hoa ở chỗ cần in.");

    public static readonly DiagnosticDescriptor OwnDash = new(
        "RG5091", Severity.Warning,
        English: "'{0}' begins with a dash, although the list prints one itself.",
        Vietnamese: "“{0}” mở đầu bằng dấu gạch, trong khi danh sách tự in dấu gạch đầu dòng.");
}
