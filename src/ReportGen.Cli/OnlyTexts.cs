using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words about <c>build --only</c>.</summary>
internal static class OnlyTexts
{
    public static readonly LocalizedText Only = new(
        "Write only what has this name, such as report or report.docx; repeatable. Projects that write nothing of that name are left out.",
        "Chỉ ghi văn bản mang tên này, như bao-cao hoặc bao-cao.docx; dùng được nhiều lần. Bỏ qua dự án không ghi văn bản nào mang tên đó.");

    public static readonly LocalizedText NoSuchOutput = new(
        "No report writes a document named '{0}'.", "Không có báo cáo nào ghi văn bản mang tên “{0}”.");

    public static readonly LocalizedText NothingLeft = new(
        "'--to' and '--only' together leave nothing to write; the report has: {0}.",
        "Dùng cùng lúc “--to” và “--only” như vậy thì không còn văn bản nào để ghi; báo cáo có: {0}.");
}
