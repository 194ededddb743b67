using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Projects;

/// <summary>What can be wrong with the files of a project as a whole.</summary>
internal static class ProjectDiagnostics
{
    public static readonly DiagnosticDescriptor NoReportFile = new(
        "RG1150", Severity.Error,
        "The project has no file '{0}'.",
        "Dự án không có tệp “{0}”.");

    public static readonly DiagnosticDescriptor NotAName = new(
        "RG1151", Severity.Error,
        "'{0}' cannot be a name in templates.",
        "“{0}” không dùng làm tên trong mẫu được.");

    public static readonly DiagnosticDescriptor TooDeepFolder = new(
        "RG1152", Severity.Error,
        "Data files stand in data/ or in one folder below it, not deeper.",
        "Tệp dữ liệu đặt trong data/ hoặc trong một thư mục con của nó, không sâu hơn.");

    public static readonly DiagnosticDescriptor NoSchema = new(
        "RG1153", Severity.Warning,
        "There is no schema '{0}', so that the file is not checked.",
        "Không có lược đồ “{0}”, nên tệp này không được kiểm tra.");

    public static readonly DiagnosticDescriptor WrongExtension = new(
        "RG1154", Severity.Error,
        "The file is not read, because data files end in .yaml.",
        "Tệp này không được đọc, vì tệp dữ liệu phải có đuôi .yaml.");

    public static readonly DiagnosticDescriptor StrayFile = new(
        "RG1166", Severity.Warning,
        "The file is not read, because data/ holds only .yaml files.",
        "Tệp này không được đọc, vì thư mục data chỉ chứa tệp .yaml.");

    public static readonly LocalizedText MoveAway = new(
        "Move it out of data/, or delete it.", "Hãy chuyển tệp này ra ngoài thư mục data, hoặc xóa đi.");

    public static readonly DiagnosticDescriptor DeadLink = new(
        "RG1167", Severity.Error,
        "The link is not followed, because it leads out of the project or to nothing.",
        "Liên kết này không được đọc, vì dẫn ra ngoài dự án hoặc không dẫn đến đâu.");

    public static readonly LocalizedText CopyIntoProject = new(
        "Put the file itself in its place, or delete the link.", "Hãy đặt chính tệp đó vào chỗ này, hoặc xóa liên kết.");

    public static readonly DiagnosticDescriptor NameTaken = new(
        "RG1155", Severity.Error,
        "The name '{0}' belongs to a file and to a folder at once.",
        "Tên “{0}” vừa là tệp vừa là thư mục.");

    public static readonly DiagnosticDescriptor RecordIsNoMapping = new(
        "RG1156", Severity.Error,
        "A file in a folder of records must hold keys and values.",
        "Tệp trong thư mục dữ liệu phải gồm các khóa và giá trị.");

    public static readonly DiagnosticDescriptor RecordHasId = new(
        "RG1157", Severity.Error,
        "The record has an 'id' of its own, but its id is its file name, '{0}'.",
        "Bản ghi có trường “id” riêng, nhưng mã của nó đã là tên tệp “{0}”.");

    public static readonly DiagnosticDescriptor NoDataFile = new(
        "RG1165", Severity.Error,
        "The project has no data file '{0}', which a schema describes.",
        "Dự án không có tệp dữ liệu “{0}”, dù đã có lược đồ cho tệp này.");

    public static readonly DiagnosticDescriptor NoTemplate = new(
        "RG1158", Severity.Error,
        "There is no template 'templates/{0}'.",
        "Không có mẫu “templates/{0}”.");

    public static readonly LocalizedText CreateTemplate = new(
        "Create the file: it holds the text of the report.", "Hãy tạo tệp này: đó là lời văn của báo cáo.");

    public static readonly LocalizedText CopyProfile = new(
        "Put one at '{0}', such as the one of a project that 'reportgen init' begins.",
        "Hãy đặt một thể thức ở “{0}”, chẳng hạn thể thức của dự án do “reportgen init” tạo ra.");

    public static readonly LocalizedText NameProfile = new("There are: {0}.", "Hiện có: {0}.");

    public static readonly DiagnosticDescriptor NoProfile = new(
        "RG1159", Severity.Error,
        "There is no layout profile '{0}'.",
        "Không có thể thức trình bày “{0}”.");
}
