using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>What can be wrong with the style document that a report names.</summary>
internal static class HouseStyleDiagnostics
{
    public static readonly DiagnosticDescriptor NoFile = new(
        "RG5100", Severity.Error,
        English: "There is no style document 'templates/{0}'.",
        Vietnamese: "Không có tệp kiểu mẫu “templates/{0}”.");

    public static readonly DiagnosticDescriptor NotAWordFile = new(
        "RG5101", Severity.Error,
        English: "The style document '{0}' is not a Word file of the kind .docx, or is damaged.",
        Vietnamese: "Tệp kiểu mẫu “{0}” không phải là tệp Word dạng .docx, hoặc đã bị hỏng.");

    public static readonly DiagnosticDescriptor StylesMissing = new(
        "RG5102", Severity.Warning,
        English: "The style document lacks styles, which keep the look of the layout profile: {0}.",
        Vietnamese: "Tệp kiểu mẫu thiếu một số kiểu, các kiểu này giữ theo thể thức trình bày: {0}.");

    public static readonly DiagnosticDescriptor NormalForBody = new(
        "RG5103", Severity.Note,
        English: "The style document has no style '{0}', so '{1}' gives the look of the text.",
        Vietnamese: "Tệp kiểu mẫu không có kiểu “{0}”, nên phần nội dung theo kiểu “{1}”.");

    public static readonly DiagnosticDescriptor NumberedStyle = new(
        "RG5104", Severity.Warning,
        English: "The style '{0}' of the style document numbers paragraphs by itself, which is left out because the report has its own numbers.",
        Vietnamese: "Kiểu “{0}” trong tệp kiểu mẫu tự đánh số đoạn văn; phần đánh số ấy bị bỏ vì báo cáo đã có số riêng.");

    public static readonly DiagnosticDescriptor HeaderContent = new(
        "RG5105", Severity.Error,
        English: "A header or footer of the style document holds '{0}', which cannot be taken over.",
        Vietnamese: "Đầu trang hoặc chân trang của tệp kiểu mẫu có “{0}”, là thành phần không lấy sang được.");

    public static readonly DiagnosticDescriptor SeveralSections = new(
        "RG5106", Severity.Note,
        English: "The style document has {0} sections; page set-up, header and footer are those of the first.",
        Vietnamese: "Tệp kiểu mẫu có {0} phần trang (section); khổ giấy, lề, đầu trang và chân trang lấy theo phần đầu tiên.");
}
