using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The sentences of <c>diff</c> about Word files.</summary>
internal static class RedlineTexts
{
    public static readonly LocalizedText Author = new(
        "Whom tracked changes name; by default the author of the newest commit behind them.",
        "Tên người sửa ghi trong Word; mặc định là tác giả của lần lưu git mới nhất có liên quan.");

    public static readonly LocalizedText Date = new(
        "When, such as 2026-01-31 or 2026-01-31T08:00:00Z; by default SOURCE_DATE_EPOCH, or the date of that commit.",
        "Thời điểm sửa, như 2026-01-31 hoặc 2026-01-31T08:00:00Z; mặc định là SOURCE_DATE_EPOCH hoặc ngày của lần lưu git đó.");

    public static readonly LocalizedText BadDate = new(
        "'{0}' is not a value of {1}; it takes a date such as 2026-01-31 or 2026-01-31T08:00:00Z.",
        "“{0}” không phải là giá trị của {1}; tùy chọn này nhận ngày như 2026-01-31 hoặc 2026-01-31T08:00:00Z.");

    public static readonly LocalizedText NeedsFile = new(
        "'--to docx' writes a Word file: name it with '--output FILE'.",
        "“--to docx” ghi ra một tệp Word: hãy nêu tên tệp bằng “--output FILE”.");

    public static readonly LocalizedText Written = new(
        "Wrote {0} (insertions: {1}, deletions: {2})",
        "Đã ghi {0}: {1} chỗ chèn, {2} chỗ xóa");

    public static readonly LocalizedText Same = new("Wrote {0}: no difference", "Đã ghi {0}: không có khác biệt");

    public static readonly LocalizedText Looks = new(
        "Styles, lists and page set-up differ as well; the file has those of the new state.",
        "Kiểu, danh sách và cách trình bày trang cũng khác; tệp này theo bản mới.");

    public static readonly LocalizedText Turns = new(
        "Pages turn at other places: LibreOffice keeps a page break there when changes are accepted or rejected.",
        "Vị trí xoay trang đã thay đổi: khi chấp nhận hoặc từ chối các thay đổi, LibreOffice vẫn giữ dấu ngắt trang ở đó.");

    public static readonly LocalizedText NotCarried = new(
        "Not carried over from '{0}': {1}.",
        "Không lấy được từ “{0}”: {1}.");

    public static readonly LocalizedText NotOurs = new(
        "'{0}' is there and reportgen did not make it, so it is not overwritten; name another file, or delete it.",
        "Đã có tệp “{0}” không do reportgen tạo ra nên tệp này không bị ghi đè; hãy nêu tên khác hoặc xóa tệp đó.");

    public static readonly LocalizedText IsTheBase = new(
        "'{0}' is what the report is compared with, so it is not overwritten; name another file.",
        "“{0}” chính là bản đang được so sánh nên không bị ghi đè; hãy nêu tên khác.");

    public static readonly LocalizedText IsSource = new(
        "'{0}' is a source of the report or a Word file, so no text is written over it; name another file.",
        "“{0}” là tệp nguồn của báo cáo hoặc tệp Word nên không bị ghi đè bằng văn bản thuần; hãy nêu tên khác.");

    public static readonly LocalizedText BadWordFile = new(
        "'{0}' cannot be compared with: {1}.",
        "Không so sánh được với “{0}”: {1}.");

    public static readonly LocalizedText Example = new(
        "the same in Word, as tracked changes",
        "như trên nhưng trong Word, có theo dõi thay đổi");
}
