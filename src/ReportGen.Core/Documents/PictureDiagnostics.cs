using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What can be wrong with the pictures of a text.</summary>
internal static class PictureDiagnostics
{
    public static readonly DiagnosticDescriptor NoPicture = new(
        "RG5076", Severity.Error,
        English: "There is no picture '{0}' in the folder 'templates'.",
        Vietnamese: "Không có hình “{0}” trong thư mục “templates”.");

    public static readonly DiagnosticDescriptor NotAPicture = new(
        "RG5077", Severity.Error,
        English: "'{0}' is not a whole PNG or JPEG picture.",
        Vietnamese: "“{0}” không phải là tệp hình PNG hoặc JPEG nguyên vẹn.");

    public static readonly DiagnosticDescriptor NoAlternative = new(
        "RG5078", Severity.Error,
        English: "The picture '{0}' has no text for readers who cannot see it.",
        Vietnamese: "Hình “{0}” chưa có lời mô tả cho người đọc không xem được hình.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "RG5079", Severity.Error,
        English: "With the picture '{0}' the pictures of the report come to more than {1} MB.",
        Vietnamese: "Tính cả hình “{0}”, các hình của báo cáo vượt quá {1} MB.");
}
