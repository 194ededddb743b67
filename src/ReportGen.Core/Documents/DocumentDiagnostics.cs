using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What can be wrong between a rendered text and a document.</summary>
internal static class DocumentDiagnostics
{
    public static readonly DiagnosticDescriptor RawHtml = new(
        "RG5001", Severity.Error,
        English: "'{0}' is HTML, which has no place in a Word document.",
        Vietnamese: "“{0}” là mã HTML, không đưa được vào văn bản Word.");

    public static readonly DiagnosticDescriptor UnknownHint = new(
        "RG5002", Severity.Error,
        English: "'{0}' is not a layout hint.",
        Vietnamese: "“{0}” không phải là chỉ dẫn trình bày.");

    public static readonly DiagnosticDescriptor MisplacedHint = new(
        "RG5003", Severity.Error,
        English: "The layout hint '{0}' cannot stand here.",
        Vietnamese: "Chỉ dẫn trình bày “{0}” không đặt được ở đây.");

    public static readonly LocalizedText PlaceOfHints = new(
        "Put it directly before the block that it is about, each hint in a comment of its own.",
        "Hãy đặt ngay trước phần mà chỉ dẫn nói tới, mỗi chỉ dẫn trong một chú thích riêng.");

    public static readonly DiagnosticDescriptor Code = new(
        "RG5004", Severity.Error,
        English: "'{0}' is set as program code, which an official document does not have.",
        Vietnamese: "“{0}” được hiểu là mã chương trình, là thành phần mà văn bản không có.");

    public static readonly DiagnosticDescriptor Image = new(
        "RG5005", Severity.Error,
        English: "The picture '{0}' does not stand alone in a paragraph.",
        Vietnamese: "Hình “{0}” không đứng riêng thành một đoạn.");

    public static readonly DiagnosticDescriptor LinkTarget = new(
        "RG5006", Severity.Error,
        English: "The link leads to '{0}', which is not a web or mail address.",
        Vietnamese: "Liên kết dẫn tới “{0}”, nhưng đó không phải là địa chỉ web hay thư điện tử.");

    public static readonly DiagnosticDescriptor HeadingTooDeep = new(
        "RG5007", Severity.Error,
        English: "The heading has level {0}, but the layout knows levels 1 to 4.",
        Vietnamese: "Đề mục ở cấp {0}, trong khi thể thức trình bày chỉ có từ cấp 1 đến cấp 4.");

    public static readonly DiagnosticDescriptor UnderlinedHeading = new(
        "RG5008", Severity.Error,
        English: "The line '{0}' makes the paragraph above it a heading.",
        Vietnamese: "Dòng “{0}” biến đoạn văn phía trên thành đề mục.");

    public static readonly DiagnosticDescriptor NestedHeading = new(
        "RG5009", Severity.Error,
        English: "A heading stands inside a list or a quotation, where it cannot be numbered.",
        Vietnamese: "Đề mục nằm trong danh sách hoặc đoạn trích nên không đánh số được.");

    public static readonly DiagnosticDescriptor SkippedLevel = new(
        "RG5010", Severity.Error,
        English: "The heading has level {0} where level {1} is the deepest possible.",
        Vietnamese: "Đề mục ở cấp {0}, trong khi chỗ này sâu nhất là cấp {1}.");

    public static readonly DiagnosticDescriptor UnprintableCharacter = new(
        "RG5011", Severity.Error,
        English: "The character U+{0} cannot be stored in a Word document.",
        Vietnamese: "Ký tự U+{0} không lưu được trong văn bản Word.");

    public static readonly DiagnosticDescriptor SurplusCells = new(
        "RG5012", Severity.Error,
        English: "The row has {0} cells, but the table has {1} columns.",
        Vietnamese: "Hàng này có {0} ô, trong khi bảng có {1} cột.");

    public static readonly DiagnosticDescriptor DashCount = new(
        "RG5080", Severity.Error,
        English: "The row of dashes has {0} columns, but the rows of the table have {1} cells.",
        Vietnamese: "Dòng gạch dưới hàng đầu có {0} cột, trong khi các hàng của bảng có {1} ô.");

    public static readonly DiagnosticDescriptor TypedNumber = new(
        "RG5081", Severity.Warning,
        English: "The number '{0}' is typed before the heading, which the layout numbers itself.",
        Vietnamese: "Số “{0}” được gõ tay trước đề mục, trong khi thể thức trình bày tự đánh số.");

    public static readonly DiagnosticDescriptor LonelyMark = new(
        "RG5082", Severity.Warning,
        English: "'{0}' has no partner that begins or ends bold or italic, so that it would be printed.",
        Vietnamese: "Dấu “{0}” không có dấu cùng cặp để in đậm hoặc in nghiêng, nên sẽ bị in ra nguyên dấu.");

    public static readonly DiagnosticDescriptor HeadingAttribute = new(
        "RG5095", Severity.Warning,
        English: "'{0}' stands behind the heading and would be printed: an id is given by a comment before it.",
        Vietnamese: "“{0}” đứng sau đề mục và sẽ bị in ra; mã của đề mục được ghi bằng chú thích ở dòng trước.");

    public static readonly DiagnosticDescriptor ListTooDeep = new(
        "RG5096", Severity.Error,
        English: "The list stands in lists of {0} levels, and Word has no deeper one.",
        Vietnamese: "Danh sách này nằm trong {0} cấp danh sách, mà Word không có cấp sâu hơn.");

    public static readonly DiagnosticDescriptor DoubledMark = new(
        "RG5083", Severity.Warning,
        English: "'{0}' would be printed: the value ends with a mark, and one is printed behind it.",
        Vietnamese: "Văn bản sẽ in “{0}”, vì giá trị kết thúc bằng dấu câu mà ngay sau đó lại in thêm một dấu.");

    public static readonly DiagnosticDescriptor DoubledWords = new(
        "RG5085", Severity.Warning,
        English: "'{0}' would be printed: the value and the text beside it both say '{1}'.",
        Vietnamese: "Văn bản sẽ in “{0}”, vì cả giá trị và chữ liền bên đều có “{1}”.");

    public static readonly DiagnosticDescriptor FootnoteContent = new(
        "RG5013", Severity.Error,
        English: "The footnote '{0}' holds something other than paragraphs.",
        Vietnamese: "Chú thích “{0}” chứa thành phần không phải đoạn văn.");

    public static readonly DiagnosticDescriptor FootnoteUse = new(
        "RG5014", Severity.Error,
        English: "The footnote '{0}' is referred to {1} times, expected once.",
        Vietnamese: "Chú thích “{0}” được dẫn {1} lần, đúng ra là một lần.");

    public static readonly DiagnosticDescriptor WeightCount = new(
        "RG5015", Severity.Error,
        English: "The hint gives {0} widths, but the table has {1} columns.",
        Vietnamese: "Chỉ dẫn trình bày ghi {0} độ rộng, trong khi bảng có {1} cột.");

    public static readonly DiagnosticDescriptor NestedFootnote = new(
        "RG5016", Severity.Error,
        English: "A footnote is referred to from a footnote or a heading, where it cannot stand.",
        Vietnamese: "Chú thích được dẫn trong một chú thích khác hoặc trong đề mục, là chỗ không đặt được chú thích.");

    public static readonly DiagnosticDescriptor UndefinedFootnote = new(
        "RG5017", Severity.Error,
        English: "The footnote '{0}' is referred to but not written anywhere in the text.",
        Vietnamese: "Chú thích “{0}” được dẫn nhưng không có nội dung ở chỗ nào trong văn bản.");

    public static readonly DiagnosticDescriptor RepeatedFootnote = new(
        "RG5018", Severity.Error,
        English: "The footnote '{0}' is written a second time.",
        Vietnamese: "Chú thích “{0}” được viết lần thứ hai.");

    public static readonly DiagnosticDescriptor JoinedRows = new(
        "RG5019", Severity.Error,
        English: "The row of the table ends with '\\', which joins it to the next line.",
        Vietnamese: "Hàng của bảng kết thúc bằng “\\” nên bị nối với dòng sau.");

    public static readonly DiagnosticDescriptor TooManyMarks = new(
        "RG5020", Severity.Error,
        English: "The marks of lists, quotations, emphasis or links are too many here, or nested too deeply.",
        Vietnamese: "Ký hiệu danh sách, trích dẫn, nhấn mạnh hoặc liên kết ở đây quá nhiều hoặc lồng nhau quá sâu.");

    public static readonly DiagnosticDescriptor TooLong = new(
        "RG5021", Severity.Error,
        English: "What is printed here makes the text longer than the {0} characters that a document may have.",
        Vietnamese: "Nội dung in ra ở đây làm văn bản dài quá {0} ký tự cho phép.");

    public static readonly DiagnosticDescriptor TooManyColumns = new(
        "RG5022", Severity.Error,
        English: "The table has {0} columns, but Word takes {1} at most.",
        Vietnamese: "Bảng có {0} cột, trong khi Word chỉ nhận nhiều nhất {1} cột.");

    public static readonly DiagnosticDescriptor SmallStart = new(
        "RG5087", Severity.Warning,
        English: "'{0}' begins a paragraph of the document without a capital.",
        Vietnamese: "“{0}” đứng đầu đoạn văn được in ra nhưng không viết hoa.");

    public static readonly DiagnosticDescriptor CapitalInSentence = new(
        "RG5088", Severity.Warning,
        English: "'{0}' is printed inside a sentence, but begins with a capital.",
        Vietnamese: "“{0}” được in ở giữa câu nhưng lại viết hoa.");

    public static readonly DiagnosticDescriptor EmptyHeading = new(
        "RG5023", Severity.Error,
        English: "The heading has no words.",
        Vietnamese: "Đề mục không có chữ nào.");

    public static readonly DiagnosticDescriptor PrintedSigns = new(
        "RG5024", Severity.Warning,
        English: "'{0}' begins no heading and no table, so that its signs would be printed.",
        Vietnamese: "“{0}” không tạo thành đề mục hay bảng, nên các dấu sẽ bị in ra như chữ thường.");
}
