using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words with which a project is begun.</summary>
internal static class InitTexts
{
    public static readonly LocalizedText Init = new(
        "Begin a report project: a small report that builds, to be changed into yours.",
        "Tạo một dự án báo cáo: một báo cáo nhỏ dùng được ngay, để sửa thành báo cáo của bạn.");

    public static readonly LocalizedText Folder = new(
        "The new folder, or one in which nothing stands yet but the files of git; by default the current one.",
        "Thư mục mới, hoặc thư mục chưa có gì ngoài các tệp của git; mặc định là thư mục hiện tại.");

    public static readonly LocalizedText Lang = new(
        "The language of the new report: vi for an official Vietnamese document, en for a plain report; by default that of the project around it, else en.",
        "Ngôn ngữ của báo cáo mới: vi là văn bản hành chính tiếng Việt, en là báo cáo thông thường bằng tiếng Anh; mặc định theo dự án chứa thư mục hiện tại, không có thì là en.");

    public static readonly LocalizedText VietnameseExample = new("begin an official Vietnamese document", "tạo một văn bản hành chính tiếng Việt");

    public static readonly LocalizedText EnglishExample = new("begin a report in English", "tạo một báo cáo bằng tiếng Anh");

    public static readonly LocalizedText NotEmpty = new(
        "'{0}' already holds '{1}'. Name a new folder, so that nothing of yours is mixed with what is written there.",
        "“{0}” đã có “{1}”. Hãy nêu một thư mục mới để không lẫn với các tệp của bạn.");

    public static readonly LocalizedText IsFile = new(
        "'{0}' is a file. Name a folder that is new or empty.",
        "“{0}” là một tệp. Hãy nêu một thư mục mới hoặc còn trống.");

    public static readonly LocalizedText CannotWrite = new(
        "'{0}' cannot be written: {1}. No project was begun.",
        "Không ghi được “{0}”: {1}. Chưa tạo dự án nào.");

    public static readonly LocalizedText Wrote = new("Wrote {0}", "Đã ghi {0}");

    public static readonly LocalizedText Next = new(
        "Next: change data/tasks.yaml, then write the documents with:",
        "Tiếp theo: sửa data/tasks.yaml rồi ghi các văn bản bằng lệnh:");

    public static readonly LocalizedText ForGit = new(
        "To see Word files as text in 'git diff':",
        "Để “git diff” hiện lời văn của tệp Word:");
}
