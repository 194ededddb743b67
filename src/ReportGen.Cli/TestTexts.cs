using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words of <c>test</c>.</summary>
internal static class TestTexts
{
    public static readonly LocalizedText Test = new(
        "Run the tests of rules and templates in tests/*.yaml.",
        "Chạy các phép thử của quy tắc và mẫu trong tests/*.yaml.");

    public static readonly LocalizedText Filter = new(
        "Run only the tests whose name holds TEXT.",
        "Chỉ chạy các phép thử có TEXT trong tên.");

    public static readonly LocalizedText Update = new(
        "Accept the reports as they are: write them into the golden files.",
        "Lấy báo cáo hiện nay làm bản đối chiếu và ghi vào tệp.");

    public static readonly LocalizedText Example = new(
        "run all tests of the project",
        "chạy mọi phép thử của dự án");

    public static readonly LocalizedText FilterExample = new(
        "run those with '11/11' in their name",
        "chạy các phép thử có “11/11” trong tên");

    public static readonly LocalizedText UpdateExample = new(
        "accept changed reports as they are",
        "lấy báo cáo đã thay đổi làm bản đối chiếu");

    public static readonly LocalizedText UpdateNotInCi = new(
        "'--update' accepts what somebody has looked at, so it does not run where the variable CI is set.",
        "“--update” lấy kết quả đã có người xem nên không chạy ở nơi có biến môi trường CI.");

    public static readonly LocalizedText CannotWrite = new("'{0}' cannot be written: {1}.", "Không ghi được “{0}”: {1}.");

    public static readonly LocalizedText NoTests = new(
        "There are no tests to run: tests stand in files such as tests/rules.yaml.",
        "Không có phép thử nào để chạy: các phép thử được ghi trong những tệp như tests/rules.yaml.");

    public static readonly LocalizedText NoSuchTest = new(
        "No test has '{0}' in its name.",
        "Không có phép thử nào có “{0}” trong tên.");

    public static readonly LocalizedText Done = new("Tests: {0}, passed: {1}, failed: {2}", "Số phép thử: {0}, đạt: {1}, không đạt: {2}");

    public static readonly LocalizedText ProjectHasErrors = new(
        "The project has errors, or a file of tests cannot be read, so no test was run.",
        "Dự án có lỗi hoặc có tệp phép thử không đọc được nên chưa chạy phép thử nào.");
}
