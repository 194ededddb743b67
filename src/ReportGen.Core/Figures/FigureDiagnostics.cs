using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Figures;

/// <summary>Findings about typed figures: RG4300 to RG4309.</summary>
internal static class FigureDiagnostics
{
    public static readonly DiagnosticDescriptor TypedTwice = new(
        "RG4300", Severity.Warning,
        English: "'{0}' is typed, although the report computes this figure.",
        Vietnamese: "“{0}” được gõ tay, trong khi báo cáo đã tự tính số này.");

    public static readonly DiagnosticDescriptor Contradicted = new(
        "RG4301", Severity.Error,
        English: "'{0}' is typed, but the report computes '{1}'.",
        Vietnamese: "“{0}” được gõ tay, nhưng báo cáo tính ra “{1}”.");

    public static readonly DiagnosticDescriptor NotTheSum = new(
        "RG4302", Severity.Warning,
        English: "'{0}' is typed, but the parts named behind it add up to {1}.",
        Vietnamese: "“{0}” được gõ tay, nhưng các phần nêu ngay sau cộng lại là {1}.");

    public static readonly DiagnosticDescriptor NotTheListBelow = new(
        "RG4303", Severity.Error,
        English: "'{0}' is typed, but the list below has {1} items.",
        Vietnamese: "“{0}” được gõ tay, nhưng danh sách ngay sau có {1} mục.");

    public static readonly DiagnosticDescriptor NotAsListed = new(
        "RG4304", Severity.Error,
        English: "'{0}' is typed, but the list of documents says '{1}'.",
        Vietnamese: "“{0}” được gõ tay, nhưng danh sách văn bản ghi “{1}”.");

    public static readonly DiagnosticDescriptor Unlisted = new(
        "RG4305", Severity.Warning,
        English: "'{0}' is cited, but is not in the list of documents.",
        Vietnamese: "“{0}” được viện dẫn nhưng không có trong danh sách văn bản.");

    public static readonly LocalizedText ListDocument = new(
        "Add the document to data/documents.yaml, and cite it by its id.",
        "Hãy thêm văn bản này vào data/documents.yaml rồi viện dẫn bằng mã.");

    public static readonly LocalizedText CorrectOneOfThem = new(
        "Correct the text or the list; better, cite the document by its id.",
        "Hãy sửa câu chữ hoặc danh sách cho khớp, tốt hơn là viện dẫn bằng mã văn bản.");

    public static readonly LocalizedText ListedHere = new("the document is listed here", "văn bản được ghi ở đây");

    public static readonly LocalizedText CheckTheSum = new(
        "Correct the total or the parts, or let a template add them up.",
        "Hãy sửa tổng số hoặc các phần, hoặc để mẫu tự cộng.");

    public static readonly LocalizedText ComputedHere = new("it is computed here", "số này được tính ở đây");

    public static readonly LocalizedText CountedHere = new("it is counted from this list", "số này được đếm từ danh sách này");

    public static readonly LocalizedText ListHere = new("the list begins here", "danh sách bắt đầu ở đây");

    public static readonly LocalizedText WriteExpression = new(
        "Write the expression that computes it in place of the figure.",
        "Hãy thay con số bằng biểu thức tính ra nó.");

    public static readonly LocalizedText LeaveToTemplate = new(
        "Word the sentence without the figure, or let a template write it.",
        "Hãy viết câu này không có con số, hoặc để mẫu in ra con số.");
}
