using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What is said of the projects and folders that a command names.</summary>
internal static class ProjectTexts
{
    public static readonly LocalizedText NoStandardOutput = new(
        "--output takes the name of a folder or file, not '-': documents are not written to standard output.",
        "--output cần tên thư mục hoặc tệp, không nhận “-”: văn bản không được ghi ra đầu ra chuẩn.");

    public static readonly LocalizedText ProjectTwice = new(
        "The project is named twice: '{0}' and --project; name it once.",
        "Dự án được nêu hai lần: “{0}” và --project; hãy nêu một lần.");

    public static readonly LocalizedText EmptyFolder = new(
        "There is no report project in '{0}': the folder is empty, and 'reportgen init' begins one in it.",
        "Không có dự án báo cáo trong “{0}”: thư mục này trống; hãy chạy “reportgen init” để bắt đầu một dự án.");

    public static readonly LocalizedText InsideProject = new(
        "There is no report project in '{0}': it lies in the project '{1}'.",
        "“{0}” không phải là thư mục dự án: nó nằm trong dự án “{1}”.");
}
