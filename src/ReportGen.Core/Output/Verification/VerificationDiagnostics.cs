using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Output.Verification;

/// <summary>What can be wrong with a finished document when it is opened again.</summary>
internal static class VerificationDiagnostics
{
    public static readonly DiagnosticDescriptor LineDiffers = new(
        "RG5050", Severity.Error,
        English: "The document says '{0}' where the report says '{1}'.",
        Vietnamese: "Văn bản ghi “{0}”, trong khi báo cáo ghi “{1}”.");

    public static readonly DiagnosticDescriptor LineMissing = new(
        "RG5051", Severity.Error,
        English: "The document lacks '{0}' of the report here.",
        Vietnamese: "Ở chỗ này, văn bản thiếu “{0}” của báo cáo.");

    public static readonly DiagnosticDescriptor LineSurplus = new(
        "RG5052", Severity.Error,
        English: "The document says '{0}', which the report does not have here.",
        Vietnamese: "Văn bản ghi “{0}”, trong khi ở chỗ này báo cáo không có.");

    public static readonly DiagnosticDescriptor PartUnreadable = new(
        "RG5053", Severity.Error,
        English: "The part '{0}' of the Word file is missing or damaged.",
        Vietnamese: "Phần “{0}” của tệp Word bị thiếu hoặc bị hỏng.");

    public static readonly DiagnosticDescriptor FormatBroken = new(
        "RG5054", Severity.Error,
        English: "The part '{0}' breaks the format of Word files at '{1}': '{2}'.",
        Vietnamese: "Phần “{0}” sai định dạng tệp Word tại “{1}”: “{2}”.");

    public static readonly DiagnosticDescriptor TargetMissing = new(
        "RG5055", Severity.Error,
        English: "The part '{0}' of the Word file refers to '{1}', which is not there.",
        Vietnamese: "Phần “{0}” của tệp Word dẫn tới “{1}”, nhưng trong tệp không có.");

    public static readonly DiagnosticDescriptor IdTwice = new(
        "RG5056", Severity.Error,
        English: "The identifier '{0}' is given to more than one {1} of the Word file.",
        Vietnamese: "Mã “{0}” được dùng cho nhiều {1} trong tệp Word.");

    public static readonly DiagnosticDescriptor StyleUnknown = new(
        "RG5057", Severity.Error,
        English: "The style '{0}' is used but not defined in the Word file.",
        Vietnamese: "Kiểu “{0}” được dùng nhưng chưa được định nghĩa trong tệp Word.");

    public static readonly DiagnosticDescriptor NumberingUnknown = new(
        "RG5058", Severity.Error,
        English: "The list numbering '{0}' is used but not defined in the Word file.",
        Vietnamese: "Cách đánh số danh sách “{0}” được dùng nhưng chưa được định nghĩa trong tệp Word.");

    public static readonly DiagnosticDescriptor BookmarkUnpaired = new(
        "RG5059", Severity.Error,
        English: "The bookmark '{0}' of the Word file has no {1}.",
        Vietnamese: "Dấu trang “{0}” trong tệp Word thiếu {1}.");

    public static readonly DiagnosticDescriptor BookmarkUnknown = new(
        "RG5060", Severity.Error,
        English: "A reference leads to the bookmark '{0}', which is not in the Word file.",
        Vietnamese: "Một tham chiếu dẫn tới dấu trang “{0}”, nhưng trong tệp Word không có.");

    public static readonly DiagnosticDescriptor FieldUnbalanced = new(
        "RG5061", Severity.Error,
        English: "The field '{0}' of the Word file lacks its {1}.",
        Vietnamese: "Trường tự động “{0}” trong tệp Word thiếu {1}.");

    public static readonly DiagnosticDescriptor AsksAtOpening = new(
        "RG5062", Severity.Error,
        English: "The setting '{0}' of the Word file makes Word ask a question when it is opened.",
        Vietnamese: "Thiết đặt “{0}” khiến Word hỏi người dùng khi mở tệp.");

    public static readonly DiagnosticDescriptor Repaired = new(
        "RG5063", Severity.Error,
        English: "Word would repair the file, because {0}.",
        Vietnamese: "Word sẽ tự sửa tệp khi mở, vì {0}.");

    public static readonly DiagnosticDescriptor FontDiffers = new(
        "RG5064", Severity.Error,
        English: "The text '{0}' is set in the font '{1}' instead of '{2}' (slot '{3}').",
        Vietnamese: "Chữ “{0}” dùng phông “{1}” thay vì “{2}” (nhóm ký tự “{3}”).");

    public static readonly DiagnosticDescriptor LanguageDiffers = new(
        "RG5065", Severity.Error,
        English: "The text '{0}' is marked as language '{1}' instead of '{2}'.",
        Vietnamese: "Chữ “{0}” được ghi là ngôn ngữ “{1}” thay vì “{2}”.");

    public static readonly DiagnosticDescriptor PropertyMissing = new(
        "RG5066", Severity.Error,
        English: "The properties of the Word file do not give its {0}.",
        Vietnamese: "Thuộc tính của tệp Word không ghi {0}.");

    public static readonly DiagnosticDescriptor HeadingSkipped = new(
        "RG5067", Severity.Error,
        English: "The heading '{0}' of the Word file has level {1}, where level {2} is the deepest possible.",
        Vietnamese: "Đề mục “{0}” trong tệp Word ở cấp {1}, trong khi chỗ này sâu nhất là cấp {2}.");

    public static readonly DiagnosticDescriptor HeaderRowMissing = new(
        "RG5068", Severity.Error,
        English: "The table that begins with '{0}' has no row marked as its header.",
        Vietnamese: "Bảng bắt đầu bằng “{0}” không có hàng nào được đánh dấu là hàng tiêu đề.");

    public static readonly DiagnosticDescriptor AltTextMissing = new(
        "RG5069", Severity.Error,
        English: "The picture '{0}' has no alternative text.",
        Vietnamese: "Hình “{0}” không có văn bản thay thế.");
}
