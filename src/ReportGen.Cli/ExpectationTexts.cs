using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words with which a difference is held against what was expected.</summary>
internal static class ExpectationTexts
{
    public static readonly LocalizedText Expect = new(
        "A section that may differ, such as II.2, or a YAML file that lists them; repeatable. Any other difference is an error.",
        "Mục được phép khác, như II.2, hoặc tệp YAML liệt kê các mục; ghi được nhiều lần. Khác ở chỗ nào khác là lỗi.");

    public static readonly LocalizedText ExpectExample = new(
        "fail when anything outside of II.2 and IV differs",
        "báo lỗi khi có thay đổi ngoài mục II.2 và IV");

    public static readonly LocalizedText NoExpectedSection = new(
        "'{0}' is no section of the report, old or new.",
        "“{0}” không phải là mục nào của báo cáo, cũ hay mới.");

    public static readonly LocalizedText Unexpected = new(
        "Differences outside of {1}: {0}",
        "Số thay đổi ngoài phạm vi {1}: {0}");
}
