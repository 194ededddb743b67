using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>Findings about single characters and encodings: RG1050 to RG1069.</summary>
internal static class CharacterDiagnostics
{
    public static readonly DiagnosticDescriptor StrayMark = new(
        "RG1051", Severity.Error,
        English: "The combining mark {1} stands on '{0}', a combination that Vietnamese does not have.",
        Vietnamese: "Dấu rời {1} đặt trên “{0}”, một kết hợp không có trong tiếng Việt.");

    public static readonly DiagnosticDescriptor LookAlike = new(
        "RG1052", Severity.Error,
        English: "'{0}' ({1}) only looks like '{2}'.",
        Vietnamese: "“{0}” ({1}) chỉ trông giống “{2}”.");

    public static readonly DiagnosticDescriptor ForeignLetter = new(
        "RG1053", Severity.Error,
        English: "'{0}' ({1}) is not a letter of the Latin script.",
        Vietnamese: "“{0}” ({1}) không phải là chữ cái La-tinh.");

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        "RG1054", Severity.Error,
        English: "The control character {0} stands in the text.",
        Vietnamese: "Trong văn bản có ký tự điều khiển {0}.");

    public static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "RG1055", Severity.Error,
        English: "The invisible character {0} stands in the text.",
        Vietnamese: "Trong văn bản có ký tự vô hình {0}.");

    public static readonly DiagnosticDescriptor SoftHyphen = new(
        "RG1056", Severity.Error,
        English: "A soft hyphen (U+00AD) stands in '{0}'.",
        Vietnamese: "Trong “{0}” có dấu gạch nối ẩn (U+00AD).");

    public static readonly DiagnosticDescriptor ReplacementCharacter = new(
        "RG1057", Severity.Error,
        English: "'{0}' has the character U+FFFD, which stands for a letter that was lost in a conversion.",
        Vietnamese: "“{0}” có ký tự U+FFFD, thay cho một chữ đã mất khi chuyển mã.");

    public static readonly DiagnosticDescriptor QuestionMarkInWord = new(
        "RG1058", Severity.Error,
        English: "'{0}' has a question mark inside the word, where a conversion probably lost a letter.",
        Vietnamese: "“{0}” có dấu hỏi ở giữa từ, có lẽ là một chữ đã mất khi chuyển mã.");

    public static readonly DiagnosticDescriptor Utf8ReadAsWindows = new(
        "RG1059", Severity.Error,
        English: "This text is UTF-8 that was read as Windows-1252; it was '{0}'.",
        Vietnamese: "Đoạn này là UTF-8 bị đọc nhầm thành Windows-1252; nguyên văn là “{0}”.");

    public static readonly DiagnosticDescriptor Tcvn3Text = new(
        "RG1060", Severity.Error,
        English: "This text is typed in TCVN3 (ABC, the .VnTime fonts), not in Unicode; it probably was '{0}'.",
        Vietnamese: "Đoạn này gõ bằng mã TCVN3 (ABC, phông .VnTime), không phải Unicode; có lẽ là “{0}”.");

    public static readonly DiagnosticDescriptor VniText = new(
        "RG1061", Severity.Error,
        English: "This text is typed in VNI (the VNI-Times fonts), not in Unicode; it probably was '{0}'.",
        Vietnamese: "Đoạn này gõ bằng mã VNI (phông VNI-Times), không phải Unicode; có lẽ là “{0}”.");

    public static readonly DiagnosticDescriptor UnusualSpace = new(
        "RG1062", Severity.Warning,
        English: "The space {0} stands where a plain space is expected.",
        Vietnamese: "Ở đây có khoảng trắng {0} thay vì dấu cách thường.");

    public static readonly DiagnosticDescriptor StraySymbol = new(
        "RG1063", Severity.Error,
        English: "The symbol '{0}' ({1}) does not belong in an official text.",
        Vietnamese: "Ký hiệu “{0}” ({1}) không thuộc văn bản hành chính.");

    public static readonly DiagnosticDescriptor LoneSurrogate = new(
        "RG1064", Severity.Error,
        English: "The code unit {0} is half a character.",
        Vietnamese: "Mã {0} chỉ là một nửa ký tự.");
}
