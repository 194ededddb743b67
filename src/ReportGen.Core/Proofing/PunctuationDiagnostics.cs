using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>Findings about spacing and punctuation: RG1080 to RG1099.</summary>
internal static class PunctuationDiagnostics
{
    public static readonly DiagnosticDescriptor SpaceBefore = new(
        "RG1080", Severity.Warning,
        English: "A space stands before '{0}', where none is expected.",
        Vietnamese: "Thừa dấu cách trước “{0}”.");

    public static readonly DiagnosticDescriptor NoSpaceAfter = new(
        "RG1081", Severity.Warning,
        English: "A space is missing after '{0}'.",
        Vietnamese: "Thiếu dấu cách sau “{0}”.");

    public static readonly DiagnosticDescriptor SpaceAfter = new(
        "RG1082", Severity.Warning,
        English: "A space stands after '{0}', where none is expected.",
        Vietnamese: "Thừa dấu cách sau “{0}”.");

    public static readonly DiagnosticDescriptor NoSpaceBefore = new(
        "RG1083", Severity.Warning,
        English: "A space is missing before '{0}'.",
        Vietnamese: "Thiếu dấu cách trước “{0}”.");

    public static readonly DiagnosticDescriptor RepeatedSpace = new(
        "RG1084", Severity.Warning,
        English: "{0} spaces stand between two words, where one is expected.",
        Vietnamese: "Có {0} dấu cách liền nhau giữa hai từ, chỉ cần một.");

    public static readonly DiagnosticDescriptor StraightQuote = new(
        "RG1085", Severity.Warning,
        English: "'{0}' stands in straight quotes, where curly ones are expected.",
        Vietnamese: "“{0}” đặt trong dấu nháy thẳng, cần dùng “ ”.");

    public static readonly DiagnosticDescriptor UnpairedQuote = new(
        "RG1086", Severity.Warning,
        English: "The quotation mark {0} has no partner in its paragraph.",
        Vietnamese: "Dấu {0} không có dấu đi cặp trong đoạn văn.");

    public static readonly DiagnosticDescriptor ThreeDots = new(
        "RG1087", Severity.Note,
        English: "{0} full stops stand in a row, where '…' is expected.",
        Vietnamese: "Có {0} dấu chấm liền nhau, nên dùng “…”.");

    public static readonly DiagnosticDescriptor RepeatedMark = new(
        "RG1088", Severity.Warning,
        English: "'{0}' is one punctuation mark too many.",
        Vietnamese: "“{0}” thừa một dấu câu.");

    public static readonly DiagnosticDescriptor TightHyphen = new(
        "RG1089", Severity.Warning,
        English: "The hyphen in '{0}' joins two terms and needs a space on both sides.",
        Vietnamese: "Dấu nối trong “{0}” nối hai cụm từ nên cần dấu cách ở cả hai bên.");

    public static readonly DiagnosticDescriptor LongDash = new(
        "RG1090", Severity.Warning,
        English: "The long dash '{0}' stands between two terms, where ' - ' is expected.",
        Vietnamese: "Dấu gạch dài “{0}” đứng giữa hai cụm từ, cần dùng “ - ”.");

    public static readonly DiagnosticDescriptor CapitalAfterSemicolon = new(
        "RG1091", Severity.Warning,
        English: "'{0}' has a capital after a semicolon, inside the sentence.",
        Vietnamese: "“{0}” viết hoa sau dấu chấm phẩy, khi câu chưa kết thúc.");

    public static readonly DiagnosticDescriptor SmallAfterFullStop = new(
        "RG1092", Severity.Warning,
        English: "'{0}' begins a sentence without a capital.",
        Vietnamese: "“{0}” đứng đầu câu nhưng không viết hoa.");

    public static readonly DiagnosticDescriptor BrokenParagraph = new(
        "RG1093", Severity.Error,
        English: "The paragraph ends in '{0}' without a full stop and the next one goes on in lower case with '{1}', as if a page break had cut it.",
        Vietnamese: "Đoạn văn kết thúc ở “{0}” mà không có dấu câu, đoạn sau viết tiếp bằng chữ thường “{1}”, như bị ngắt khi sang trang.");

    public static readonly DiagnosticDescriptor LongSentence = new(
        "RG1094", Severity.Note,
        English: "This sentence has {0} words; more than {1} are hard to read.",
        Vietnamese: "Câu này dài {0} chữ, nên viết trong khoảng {1} chữ.");

    public static readonly DiagnosticDescriptor StrayBrace = new(
        "RG1095", Severity.Warning,
        English: "The brace '{0}' belongs to no id between braces, so that it would be printed.",
        Vietnamese: "Dấu “{0}” không thuộc mã nào đặt trong ngoặc nhọn, nên sẽ bị in ra.");

    public static readonly DiagnosticDescriptor ForeignTag = new(
        "RG1096", Severity.Warning,
        English: "'{0}' is no code of the template language, so that it would be printed.",
        Vietnamese: "“{0}” không phải là mã của ngôn ngữ mẫu, nên sẽ bị in ra.");

    public static readonly DiagnosticDescriptor UnpairedBracket = new(
        "RG1097", Severity.Warning,
        English: "The bracket '{0}' has no partner in its paragraph.",
        Vietnamese: "Dấu ngoặc “{0}” không có dấu đi cặp trong đoạn văn.");

    public static readonly DiagnosticDescriptor MixedCase = new(
        "RG1098", Severity.Warning,
        English: "'{0}' has capitals inside the word; it is probably '{1}'.",
        Vietnamese: "“{0}” có chữ hoa ở giữa tiếng, có lẽ là “{1}”.");

    public static readonly DiagnosticDescriptor ForeignGroups = new(
        "RG1099", Severity.Warning,
        English: "'{0}' has commas between its groups of digits, which Vietnamese reads as decimals; it is probably '{1}'.",
        Vietnamese: "“{0}” dùng dấu phẩy để tách nhóm chữ số, dễ đọc thành số thập phân; có lẽ là “{1}”.");
}
