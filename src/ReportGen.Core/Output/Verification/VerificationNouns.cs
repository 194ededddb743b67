using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Output.Verification;

/// <summary>The nouns that complete the sentences of verification.</summary>
internal static class VerificationNouns
{
    public static readonly LocalizedText Part = new("part", "phần");
    public static readonly LocalizedText Relationship = new("relationship", "liên hệ giữa các phần");
    public static readonly LocalizedText Style = new("style", "kiểu");
    public static readonly LocalizedText Bookmark = new("bookmark", "dấu trang");
    public static readonly LocalizedText Drawing = new("drawing", "hình vẽ");
    public static readonly LocalizedText Footnote = new("footnote", "chú thích");
    public static readonly LocalizedText Numbering = new("list numbering", "cách đánh số danh sách");
    public static readonly LocalizedText Start = new("start", "điểm đầu");
    public static readonly LocalizedText End = new("end", "điểm cuối");
    public static readonly LocalizedText Result = new("result", "phần kết quả");
    public static readonly LocalizedText Title = new("title", "tiêu đề");
    public static readonly LocalizedText Language = new("language", "ngôn ngữ");

    public static readonly LocalizedText EmptyCell = new("a table cell does not end in a paragraph", "có ô của bảng không kết thúc bằng một đoạn văn");
    public static readonly LocalizedText EmptyRow = new("a table row has no cell", "có hàng của bảng không có ô nào");
    public static readonly LocalizedText EmptyTable = new("a table has no row", "có bảng không có hàng nào");
    public static readonly LocalizedText EmptyHeader = new("a header or footer has no paragraph", "có đầu trang hoặc chân trang không có đoạn văn nào");
    public static readonly LocalizedText OtherCellCount = new("a row takes more columns than its table has", "có hàng chiếm nhiều cột hơn số cột của bảng");
    public static readonly LocalizedText NoMergeStart = new("a merged cell continues none above it", "có ô gộp không nối tiếp ô nào phía trên");
    public static readonly LocalizedText NestedLink = new("a link stands inside a link", "có liên kết nằm trong liên kết khác");
    public static readonly LocalizedText NestedParagraph = new("a paragraph stands inside a paragraph", "có đoạn văn nằm trong đoạn văn khác");
    public static readonly LocalizedText NoFootnote = new("a footnote mark has no footnote", "có dấu dẫn chú thích không có chú thích");
    public static readonly LocalizedText NoSection = new("the text does not end in a page set-up", "cuối phần nội dung không có thiết đặt trang");
    public static readonly LocalizedText DoubleSpaceLost = new("a text with spaces at its edge does not keep them", "có chuỗi chữ mở đầu hoặc kết thúc bằng dấu cách mà không giữ dấu cách đó");
}
