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

    public static readonly LocalizedText Diff = new(
        "Show which sentences differ from another state of the report, and the lines that changed them.",
        "Cho biết câu nào khác so với một thời điểm khác của báo cáo, và do dòng nào.");

    public static readonly LocalizedText Base = new(
        "A git revision, a Word file, or the folder of another project; by default the documents in the output folder.",
        "Một phiên bản git, một tệp Word, hoặc thư mục của một dự án khác; mặc định là các văn bản trong thư mục đầu ra.");

    public static readonly LocalizedText DiffTo = new(
        "How to show it: text by default, md for a pull request, json for tools, docx as tracked changes in Word (with -o).",
        "Cách trình bày: mặc định là text; md cho pull request, json cho công cụ, docx để theo dõi thay đổi trong Word (kèm -o).");

    public static readonly LocalizedText DiffOutput = new("Write to a file.", "Ghi vào tệp.");

    public static readonly LocalizedText ExitCode = new("End with 1 when there is a difference.", "Kết thúc với mã 1 khi có khác biệt.");

    public static readonly LocalizedText Summary = new("Only how many, and in which sections.", "Chỉ cho biết số lượng và ở mục nào.");

    public static readonly LocalizedText DiffExample = new(
        "what your changes make the report say",
        "những gì bạn sửa làm báo cáo nói khác đi");

    public static readonly LocalizedText DiffStaleExample = new(
        "fail when the documents in out/ are not up to date",
        "báo lỗi khi văn bản trong out/ đã cũ");

    public static readonly LocalizedText NoBase = new(
        "'{0}' is neither a git revision here nor a Word file or folder.",
        "“{0}” không phải là phiên bản git ở đây, cũng không phải là tệp Word hay thư mục.");

    public static readonly LocalizedText NoDocuments = new(
        "There is no '{1}' in '{0}' to compare with: run 'reportgen build' first, or name a git revision.",
        "Trong “{0}” không có “{1}” để so sánh: hãy chạy “reportgen build” trước, hoặc nêu một phiên bản git.");

    public static readonly LocalizedText DoesNotBuild = new(
        "The project has errors, so there is nothing to compare.",
        "Dự án có lỗi nên không so sánh được.");

    public static readonly LocalizedText BaseDoesNotBuild = new(
        "The report has errors at '{0}', so there is nothing to compare with.",
        "Báo cáo ở “{0}” có lỗi nên không có gì để so sánh.");

    public static readonly LocalizedText Explain = new(
        "Explain a finding, a function of templates, what a Word file was built from, or where a line or words of the report come from.",
        "Giải thích một kết quả kiểm tra, một hàm của mẫu, một tệp Word được tạo từ đâu, hoặc nguồn của một dòng hay cụm từ trong báo cáo.");

    public static readonly LocalizedText Completion = new(
        "Print a script that completes commands and options in a shell.",
        "In mã lệnh giúp gõ nhanh lệnh và tùy chọn trong một shell.");

    public static readonly LocalizedText Thing = new(
        "A code such as RG2001; a function such as string.pad_left; the id of a rule; a line of the report, of data or of a template; words of the report; a Word file, or a section of it as in out/report.docx#II.2.",
        "Mã như RG2001; hàm như string.pad_left; mã của một quy tắc; một dòng của báo cáo, của dữ liệu hay của mẫu; cụm từ trong báo cáo; một tệp Word, hoặc một mục của tệp như out/report.docx#II.2.");

    public static readonly LocalizedText Shell = new("bash, zsh, fish or pwsh.", "bash, zsh, fish hoặc pwsh.");

    public static readonly LocalizedText CodeExample = new("explain a finding", "giải thích một kết quả kiểm tra");

    public static readonly LocalizedText FunctionExample = new("explain a function", "giải thích một hàm");

    public static readonly LocalizedText CompletionExample = new(
        "in ~/.bashrc: complete words with the Tab key",
        "trong ~/.bashrc: gõ nhanh bằng phím Tab");

    public static readonly LocalizedText NothingToExplain = new(
        "'{0}' is neither a code nor a function of reportgen, nor a file, a line or words of the report.",
        "“{0}” không phải là mã hay hàm của reportgen, cũng không phải là tệp, dòng hay cụm từ của báo cáo.");

    public static readonly LocalizedText StaleLine = new(
        "'{0}' is not up to date; this is the line as the report is now.",
        "“{0}” đã cũ; dưới đây là dòng này theo báo cáo hiện nay.");

    public static readonly LocalizedText LineExample = new("which template and data a line comes from", "một dòng lấy từ mẫu và dữ liệu nào");

    public static readonly LocalizedText DataExample = new("which sentences print a line of data", "câu nào in ra một dòng dữ liệu");

    public static readonly LocalizedText Project = new(
        "The folder of the report project, or several, or patterns such as 'reports/*'; by default the nearest one upwards that holds data/report.yaml.",
        "Thư mục dự án báo cáo, có thể nêu nhiều thư mục hoặc dùng dấu * như “reports/*”; mặc định là thư mục gần nhất, tính ngược lên, có data/report.yaml.");

    public static readonly LocalizedText ProjectFolder = new(
        "The same as PROJECT.",
        "Như PROJECT.");

    public static readonly LocalizedText CheckExample = new(
        "check the project that the current folder belongs to",
        "kiểm tra dự án chứa thư mục hiện tại");

    public static readonly LocalizedText StrictExample = new(
        "as before a merge: warnings count, one line a finding",
        "như trước khi hợp nhất: tính cả cảnh báo, mỗi kết quả một dòng");

    public static readonly LocalizedText BuildExample = new(
        "write the Word and the Markdown document to out/",
        "ghi văn bản Word và Markdown vào out/");

    public static readonly LocalizedText BuildManyExample = new(
        "build several projects, each into its own out/",
        "tạo văn bản cho nhiều dự án, mỗi dự án ghi vào out/ của mình");

    public static readonly LocalizedText BuildOneExample = new(
        "write the Word document only, to another folder",
        "chỉ ghi văn bản Word, vào thư mục khác");

    public static readonly LocalizedText Output = new(
        "The folder to write to; by default out/ in the project.",
        "Thư mục ghi văn bản; mặc định là out/ trong dự án.");

    public static readonly LocalizedText To = new(
        "What to write; by default what the project says.",
        "Loại văn bản cần ghi; mặc định theo dự án.");

    public static readonly LocalizedText Lang = new(
        "The language of messages; by default the project's.",
        "Ngôn ngữ của thông báo; mặc định theo dự án.");

    public static readonly LocalizedText Format = new(
        "pretty, plain, github, sarif, junit or json; by default pretty on a terminal, else plain.",
        "pretty, plain, github, sarif, junit hoặc json; mặc định là pretty trên màn hình dòng lệnh, nơi khác là plain.");

    public static readonly LocalizedText Color = new(
        "Whether to colour; auto: on a terminal.",
        "Có tô màu không; auto: khi in ra màn hình dòng lệnh.");

    public static readonly LocalizedText Fix = new(
        "Mend in the files what can be mended safely, and print each change.",
        "Sửa ngay trong tệp những chỗ sửa được an toàn và in từng chỗ.");

    public static readonly LocalizedText MaxErrors = new(
        "Print N findings at most; by default 50 for people, all for tools.",
        "In nhiều nhất N kết quả; mặc định là 50 cho người đọc, tất cả cho công cụ.");

    public static readonly LocalizedText Verbose = new(
        "Print also the files read and the limits in force.",
        "In thêm các tệp đã đọc và các giới hạn đang áp dụng.");

    public static readonly LocalizedText Verify = new(
        "Open the documents again before they take the place of older ones: sound for Word, accessible, and the same text in all.",
        "Mở lại các văn bản trước khi thay bản cũ: đúng định dạng Word, dễ tiếp cận và cùng một lời văn.");

    public static readonly LocalizedText Verified = new("Verified {0} documents.", "Đã kiểm tra lại {0} văn bản.");

    public static readonly LocalizedText FixExample = new(
        "mend what is safe to mend, then show what is left",
        "sửa những chỗ sửa được an toàn rồi cho biết phần còn lại");

    public static readonly LocalizedText Fixed = new("Made {0} changes.", "Đã sửa {0} chỗ.");

    public static readonly LocalizedText CannotFix = new(
        "'{0}' was not changed, nor any other file: {1}.",
        "“{0}” và các tệp khác chưa được sửa: {1}.");

    public static readonly LocalizedText LeftOut = new(
        "{0} findings are left out; '--max-errors {1}' shows them all.",
        "Còn {0} kết quả chưa in; “--max-errors {1}” sẽ in tất cả.");

    public static readonly LocalizedText NoSummary = new(
        "The job summary cannot be written: {0}",
        "Không ghi được phần tóm tắt của GitHub: {0}");

    public static readonly LocalizedText FilesRead = new("Files read: {0}", "Số tệp đã đọc: {0}");

    public static readonly LocalizedText FileRead = new("  {0} ({1} bytes)", "  {0} ({1} byte)");

    public static readonly LocalizedText LimitsInForce = new("Limits in force:", "Các giới hạn đang áp dụng:");

    public static readonly LocalizedText BadNumber = new(
        "'{0}' is not a value of {1}; it takes a whole number from 1 on.",
        "“{0}” không phải là giá trị của {1}; tùy chọn này nhận số nguyên từ 1 trở lên.");

    public static readonly LocalizedText BadShard = new(
        "'{0}' is not a value of {1}; it takes the number of a part and the number of parts, such as 2/5.",
        "“{0}” không phải là giá trị của {1}; tùy chọn này nhận số thứ tự của phần và tổng số phần, ví dụ 2/5.");

    public static readonly LocalizedText Jobs = new(
        "Work on N projects at the same time; by default one for each processor.",
        "Xử lý cùng lúc N dự án; mặc định mỗi bộ xử lý một dự án.");

    public static readonly LocalizedText Shard = new(
        "Work on part I of N only; the parts together are all the projects.",
        "Chỉ xử lý phần thứ I trong N phần; gộp các phần lại là đủ mọi dự án.");

    public static readonly LocalizedText SameFolderNames = new(
        "Two projects are called '{1}', so both would be written to the same folder in '{0}'. Leave out '--output', or build them one by one.",
        "Có hai dự án cùng tên “{1}” nên sẽ bị ghi vào cùng một thư mục trong “{0}”. Hãy bỏ “--output” hoặc tạo từng dự án một.");

    public static readonly LocalizedText BatchDone = new(
        "Projects: {0}, without errors: {1}, documents written: {2}",
        "Số dự án: {0}, không có lỗi: {1}, văn bản đã ghi: {2}");

    public static readonly LocalizedText BatchWithErrors = new("With errors ({0}): {1}", "Có lỗi ({0}): {1}");

    public static readonly LocalizedText BatchNotRun = new("Could not be run ({0}): {1}", "Không chạy được ({0}): {1}");

    public static readonly LocalizedText Strict = new(
        "Count warnings as errors.",
        "Coi cảnh báo là lỗi.");

    public static readonly LocalizedText Quiet = new(
        "Print findings only, no summary.",
        "Chỉ in kết quả kiểm tra, không in tóm tắt.");

    public static readonly LocalizedText Help = new("Show this help.", "Hiện hướng dẫn này.");

    public static readonly LocalizedText Version = new("Show the version.", "Hiện phiên bản.");

    public static readonly LocalizedText OtherCommands = new("Other commands:", "Lệnh khác:");

    public static readonly LocalizedText MoreHelp = new(
        "'reportgen COMMAND --help' shows the options of a command.",
        "“reportgen LỆNH --help” cho biết các tùy chọn của từng lệnh.");

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

    public static readonly LocalizedText NoCurrentFolder = new(
        "The current folder is gone, or may not be seen: change to another one first.",
        "Thư mục hiện tại không còn hoặc không có quyền truy cập; hãy chuyển sang thư mục khác.");

    public static readonly LocalizedText CannotRead = new(
        "A file of the project cannot be read: {0}",
        "Không đọc được một tệp của dự án: {0}");

    public static readonly LocalizedText CannotWrite = new(
        "'{0}' cannot be written, and no output was changed: {1}",
        "Không ghi được “{0}”, các văn bản cũ vẫn giữ nguyên: {1}");

    public static readonly LocalizedText OutputLost = new(
        "Not all of the output could be written: {0}.",
        "Chưa in được đầy đủ kết quả: {0}.");

    public static readonly LocalizedText IsSourceFolder = new(
        "'{0}' holds the sources of the report, so no documents are written there; name another folder.",
        "“{0}” là thư mục chứa tệp nguồn của báo cáo nên không ghi văn bản vào đó; hãy nêu thư mục khác.");

    public static readonly LocalizedText IsOpenElsewhere = new(
        "Close the document in Word if it is open there.",
        "Nếu văn bản đang mở trong Word, hãy đóng lại.");

    public static readonly LocalizedText NothingWritten = new(
        "Nothing was written.",
        "Không ghi văn bản nào.");

    public static readonly LocalizedText Wrote = new("Wrote {0} ({1} bytes)", "Đã ghi {0} ({1} byte)");

    public static readonly LocalizedText Removed = new(
        "Removed {0}, which the report does not show any more", "Đã xóa {0}, báo cáo không còn dùng hình này");

    public static readonly LocalizedText Bug = new(
        "reportgen has a bug: {0}. Please report it with the lines below; no output was changed.",
        "reportgen gặp lỗi nội bộ: {0}. Đề nghị báo lại kèm các dòng dưới đây; các văn bản cũ vẫn giữ nguyên.");
}
