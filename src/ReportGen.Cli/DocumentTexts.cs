using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words with which a Word file is explained.</summary>
internal static class DocumentTexts
{
    public static readonly LocalizedText ExplainTo = new(
        "Print the text of a Word file as Markdown, as git's textconv asks for it.",
        "In lời văn của một tệp Word dưới dạng Markdown, dùng cho textconv của git.");

    public static readonly LocalizedText GroupExample = new("list the functions for texts; likewise array, date, math and others", "liệt kê các hàm về chuỗi; tương tự với array, date, math…");

    public static readonly LocalizedText DocumentExample = new(
        "what a Word file was built from, and whether anyone edited it",
        "tệp Word được tạo từ đâu, có ai sửa tay không");

    public static readonly LocalizedText CannotRead = new("'{0}' cannot be read: {1}.", "Không đọc được “{0}”: {1}.");

    public static readonly LocalizedText NoFile = new("There is no file '{0}'.", "Không có tệp “{0}”.");

    public static readonly LocalizedText NameALine = new("'{0}' is a file: name a line of it, such as '{0}:1'.", "“{0}” là một tệp; hãy nêu kèm số dòng, ví dụ “{0}:1”.");

    public static readonly LocalizedText NothingOfFile = new(
        "There is nothing to explain of '{0}'; name a line of the Markdown document, of a data file or of a template.",
        "Tệp “{0}” không có gì để giải thích; hãy nêu một dòng của văn bản Markdown, của tệp dữ liệu hoặc của mẫu.");

    public static readonly LocalizedText NoOrigin = new(
        "It was not made by reportgen, or by a version that noted nothing, or another program dropped the note: it does not say what it was built from.",
        "Văn bản này không do reportgen tạo ra, hoặc do phiên bản không ghi nguồn tạo ra, hoặc chương trình khác đã bỏ phần ghi nguồn: không rõ được tạo từ đâu.");

    public static readonly LocalizedText BuiltBy = new("Built by reportgen {0} from:", "Do reportgen {0} tạo ra từ:");

    public static readonly LocalizedText RedlineBy = new(
        "A redline by reportgen {0}: its tracked changes lead to a document built from:",
        "Bản so sánh do reportgen {0} tạo ra: chấp nhận mọi thay đổi thì thành văn bản được tạo ra từ:");

    public static readonly LocalizedText RedlineSaved = new(
        "Another program has saved the redline since, so its changes may be accepted, rejected or edited.",
        "Bản so sánh đã được chương trình khác lưu lại nên các thay đổi có thể đã được chấp nhận, từ chối hoặc sửa.");

    public static readonly LocalizedText OtherTool = new(
        "This is reportgen {0}, which may write the same report in other bytes.",
        "Phiên bản đang chạy là reportgen {0}, có thể ghi cùng báo cáo thành các byte khác.");

    public static readonly LocalizedText Data = new("data", "dữ liệu");

    public static readonly LocalizedText Templates = new("templates", "mẫu");

    public static readonly LocalizedText Profile = new("profile", "thể thức");

    public static readonly LocalizedText Unchanged = new("unchanged since", "không thay đổi từ đó");

    public static readonly LocalizedText Changed = new("CHANGED since", "ĐÃ THAY ĐỔI từ đó");

    public static readonly LocalizedText Unreadable = new("cannot be read now: run 'reportgen check'", "hiện không đọc được: hãy chạy “reportgen check”");

    public static readonly LocalizedText NoProject = new(
        "There is no report project here to compare them with.",
        "Ở đây không có dự án báo cáo để so sánh.");

    public static readonly LocalizedText AsWritten = new(
        "The document is as reportgen wrote it: no one has edited it.",
        "Văn bản còn nguyên như reportgen ghi: chưa ai chỉnh sửa.");

    public static readonly LocalizedText SavedAgain = new(
        "Another program has saved the document since, but the text is the same.",
        "Văn bản đã được chương trình khác lưu lại, nhưng lời văn không thay đổi.");

    public static readonly LocalizedText SavedAgainBy = new(
        "{0} has saved the document since, but the text is the same.",
        "Văn bản đã được {0} lưu lại, nhưng lời văn không thay đổi.");

    public static readonly LocalizedText Edited = new(
        "The document was EDITED BY HAND; the text differs from what reportgen wrote in places: {0}",
        "Văn bản ĐÃ ĐƯỢC SỬA TAY; số chỗ có lời văn khác với bản reportgen ghi: {0}");

    public static readonly LocalizedText PlaceChanged = new("changed to “{0}”", "sửa thành “{0}”");

    public static readonly LocalizedText PlaceAdded = new("added “{0}”", "thêm “{0}”");

    public static readonly LocalizedText PlaceRemoved = new("paragraphs removed behind “{1}”: {0}", "số đoạn bị bỏ sau “{1}”: {0}");

    public static readonly LocalizedText More = new("and {0} more", "và {0} chỗ nữa");

    public static readonly LocalizedText MoreRevisions = new("and {0} more", "và {0} lần nữa");

    public static readonly LocalizedText Revisions = new("Commits with these data, templates and profile:", "Các lần lưu (commit) có đúng dữ liệu, mẫu và thể thức này:");

    public static readonly LocalizedText NoRevision = new(
        "None of the newest {0} commits has these data, templates and profile together.",
        "Trong {0} lần lưu (commit) mới nhất không lần nào có đúng cả dữ liệu, mẫu và thể thức này.");

    public static readonly LocalizedText SeeDiff = new(
        "'reportgen diff {0}' shows what the report says differently since.",
        "“reportgen diff {0}” cho biết báo cáo từ đó đến nay nói khác đi những gì.");

    public static readonly LocalizedText NoSection = new("'{0}' has no section '{1}'.", "“{0}” không có mục “{1}”.");

    public static readonly LocalizedText ToWithoutFile = new("'--to md' takes a Word file; '{0}' is none.", "“--to md” dùng cho tệp Word; “{0}” không phải là tệp.");

    public static readonly LocalizedText NoSuchLine = new(
        "'{0}' has no line {1}, only 1 to {2}.",
        "“{0}” không có dòng {1}, chỉ có từ dòng 1 đến dòng {2}.");
}
