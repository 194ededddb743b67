using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What can be wrong in the layout hints of tables, captions and pictures.</summary>
internal static class HintDiagnostics
{
    public static readonly DiagnosticDescriptor EmptyHint = new(
        "RG5041", Severity.Error,
        English: "The layout hint '{0}' says nothing behind its name.",
        Vietnamese: "Chỉ dẫn trình bày “{0}” không có nội dung phía sau.");

    public static readonly DiagnosticDescriptor HeaderRows = new(
        "RG5042", Severity.Error,
        English: "'{0}' is not a number of header rows from 1 to {1}.",
        Vietnamese: "“{0}” không phải là số hàng tiêu đề từ 1 đến {1}.");

    public static readonly DiagnosticDescriptor BadRange = new(
        "RG5043", Severity.Error,
        English: "'{0}' is not a range of two cells or more, such as 'A2:B2'.",
        Vietnamese: "“{0}” không phải là vùng từ hai ô trở lên, ví dụ “A2:B2”.");

    public static readonly DiagnosticDescriptor RangeOutside = new(
        "RG5044", Severity.Error,
        English: "The range '{0}' leads out of the table, which ends with the cell '{1}'.",
        Vietnamese: "Vùng “{0}” vượt ra ngoài bảng; ô cuối của bảng là “{1}”.");

    public static readonly DiagnosticDescriptor RangeOverlap = new(
        "RG5045", Severity.Error,
        English: "The ranges '{0}' and '{1}' have cells in common.",
        Vietnamese: "Hai vùng “{0}” và “{1}” có ô chung.");

    public static readonly DiagnosticDescriptor CoveredCell = new(
        "RG5046", Severity.Error,
        English: "The cell '{0}' is merged into '{1}' but has a text of its own.",
        Vietnamese: "Ô “{0}” được gộp vào ô “{1}” nhưng lại có nội dung riêng.");

    public static readonly DiagnosticDescriptor RangeAcrossHeader = new(
        "RG5047", Severity.Error,
        English: "The range '{0}' joins header rows with rows below them.",
        Vietnamese: "Vùng “{0}” gộp hàng tiêu đề với hàng bên dưới.");

    public static readonly DiagnosticDescriptor NoCaptionPattern = new(
        "RG5048", Severity.Error,
        English: "The layout '{0}' does not say how a caption of this kind begins.",
        Vietnamese: "Thể thức trình bày “{0}” chưa quy định cách mở đầu của loại chú dẫn này.");

    public static readonly DiagnosticDescriptor BadCaptionPattern = new(
        "RG5049", Severity.Error,
        English: "'{0}' is not a pattern for captions: a word and '{{n}}' for the number.",
        Vietnamese: "“{0}” không phải là cách mở đầu chú dẫn, gồm tên gọi rồi đến “{{n}}” là chỗ ghi số.");
}
