using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The sentences of the command line itself; those about the user's files are diagnostics.</summary>
internal static class CliTexts
{
    public static readonly LocalizedText About = new(
        "Checks the YAML data of a report and writes it as Word and Markdown.",
        "Kiểm tra dữ liệu YAML của báo cáo và xuất thành văn bản Word và Markdown.");

    public static readonly LocalizedText Check = new(
        "Check data, rules and templates; write nothing.",
        "Kiểm tra dữ liệu, quy tắc và mẫu; không ghi tệp nào.");

    public static readonly LocalizedText Build = new(
        "Check, then write the documents.",
        "Kiểm tra rồi ghi các văn bản.");

    public static readonly LocalizedText Project = new(
        "The folder of the report project; by default the nearest one upwards that holds data/report.yaml.",
        "Thư mục dự án báo cáo; mặc định là thư mục gần nhất, tính ngược lên, có data/report.yaml.");

    public static readonly LocalizedText Output = new(
        "The folder to write to; by default out/ in the project.",
        "Thư mục ghi văn bản; mặc định là out/ trong dự án.");

    public static readonly LocalizedText To = new(
        "What to write: docx, md or both (docx,md).",
        "Loại văn bản cần ghi: docx, md hoặc cả hai (docx,md).");

    public static readonly LocalizedText Lang = new(
        "The language of messages: vi or en; by default the project's.",
        "Ngôn ngữ của thông báo: vi hoặc en; mặc định theo dự án.");

    public static readonly LocalizedText Format = new(
        "How to print findings: pretty or plain; by default pretty on a terminal.",
        "Cách in kết quả kiểm tra: pretty hoặc plain; mặc định là pretty khi in ra màn hình.");

    public static readonly LocalizedText Color = new(
        "Whether to colour: auto, always or never.",
        "Cách tô màu: auto, always hoặc never.");

    public static readonly LocalizedText Strict = new(
        "Count warnings as errors.",
        "Coi cảnh báo là lỗi.");

    public static readonly LocalizedText Quiet = new(
        "Print findings only, no summary.",
        "Chỉ in kết quả kiểm tra, không in tóm tắt.");

    public static readonly LocalizedText Help = new("Show this help.", "Hiện hướng dẫn này.");

    public static readonly LocalizedText Version = new("Show the version.", "Hiện phiên bản.");

    public static readonly LocalizedText Usage = new("Usage:", "Cách dùng:");

    public static readonly LocalizedText Commands = new("Commands:", "Lệnh:");

    public static readonly LocalizedText Arguments = new("Arguments:", "Tham số:");

    public static readonly LocalizedText Options = new("Options:", "Tùy chọn:");

    public static readonly LocalizedText ProjectFound = new("Project found: {0}", "Dự án tìm thấy: {0}");

    public static readonly LocalizedText SeeHelp = new(
        "See 'reportgen {0}--help'.",
        "Hãy xem “reportgen {0}--help”.");

    public static readonly LocalizedText UnknownWord = new(
        "'{0}' is not a command or option of reportgen.",
        "“{0}” không phải là lệnh hay tùy chọn của reportgen.");

    public static readonly LocalizedText BadValue = new(
        "'{0}' is not a value of {1}; it takes {2}.",
        "“{0}” không phải là giá trị của {1}; tùy chọn này nhận {2}.");

    public static readonly LocalizedText MissingValue = new(
        "{0} needs a value.",
        "{0} cần một giá trị.");

    public static readonly LocalizedText TooManyValues = new(
        "{0} was given more than once.",
        "{0} được ghi nhiều hơn một lần.");

    public static readonly LocalizedText NoProject = new(
        "There is no report project in '{0}': a project is a folder that holds data/report.yaml.",
        "Không có dự án báo cáo trong “{0}”: dự án là thư mục có tệp data/report.yaml.");

    public static readonly LocalizedText CannotRead = new(
        "A file of the project cannot be read: {0}",
        "Không đọc được một tệp của dự án: {0}");

    public static readonly LocalizedText CannotWrite = new(
        "'{0}' cannot be written, and no output was changed: {1}",
        "Không ghi được “{0}”, các văn bản cũ vẫn giữ nguyên: {1}");

    public static readonly LocalizedText IsOpenElsewhere = new(
        "Close the document in Word if it is open there.",
        "Nếu văn bản đang mở trong Word, hãy đóng lại.");

    public static readonly LocalizedText NothingWritten = new(
        "Nothing was written.",
        "Không ghi văn bản nào.");

    public static readonly LocalizedText Wrote = new("Wrote {0} ({1} bytes)", "Đã ghi {0} ({1} byte)");

    public static readonly LocalizedText Bug = new(
        "reportgen has a bug: {0}. Please report it with the lines below; no output was changed.",
        "reportgen gặp lỗi nội bộ: {0}. Đề nghị báo lại kèm các dòng dưới đây; các văn bản cũ vẫn giữ nguyên.");
}
