using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Redlines;

/// <summary>What is said of Word files that a report is compared with.</summary>
internal static class ImportTexts
{
    public static readonly LocalizedText NotAZip = new("it is not a Word file of the kind .docx", "tệp không phải là văn bản Word loại .docx");

    public static readonly LocalizedText OldWord = new(
        "it is a Word file of the old kind .doc, or one with a password; save it as .docx without a password",
        "tệp thuộc loại .doc cũ hoặc có mật khẩu; hãy lưu lại thành .docx và không đặt mật khẩu");

    public static readonly LocalizedText TooLarge = new("it unpacks to more than {0} MB", "tệp giải nén ra quá {0} MB");

    public static readonly LocalizedText NoDocument = new(
        "a part that every Word document has is missing or damaged",
        "tệp thiếu hoặc hỏng một phần mà văn bản Word nào cũng có");

    public static readonly LocalizedText TooDeep = new("a part of it is nested more than {0} levels deep", "một phần của tệp lồng nhau quá {0} tầng");

    private static readonly Dictionary<string, LocalizedText> Lost = new(StringComparer.Ordinal)
    {
        ["colour"] = new("highlighting", "tô màu nền"),
        ["comment"] = new("comments", "nhận xét"),
        ["drawing"] = new("drawings and text boxes", "hình vẽ và hộp văn bản"),
        ["endnote"] = new("endnotes", "chú thích cuối văn bản"),
        ["hidden"] = new("hidden text, which is shown", "chữ ẩn (nay được hiện)"),
        ["nestedTable"] = new("tables in tables, which are paragraphs", "bảng lồng trong bảng (nay là các đoạn)"),
        ["object"] = new("embedded objects", "đối tượng nhúng"),
        ["style"] = new("styles that the report does not have", "kiểu mà báo cáo không có"),
        ["symbol"] = new("symbols of special fonts", "ký hiệu của phông đặc biệt"),
    };

    /// <summary>Says what was lost.</summary>
    public static IReadOnlyList<LocalizedText> Of(IEnumerable<string> names) => [.. names.Select(name => Lost[name])];
}
