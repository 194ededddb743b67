using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words about documents in which somebody's work may stand.</summary>
internal static class OverwriteTexts
{
    public static readonly LocalizedText SavedElsewhere = new(
        "'{0}' was saved by another program after it was built; what was changed there would be lost, so nothing was written.",
        "“{0}” đã được chương trình khác lưu lại sau khi tạo; những gì sửa trong đó sẽ mất nên chưa ghi văn bản nào.");

    public static readonly LocalizedText SaveIt = new(
        "'reportgen explain {0}' shows what was changed; keep a copy where you need it, and build with '--force'.",
        "“reportgen explain {0}” cho biết đã sửa những gì; nếu cần, hãy lưu một bản sao rồi dùng “--force”.");

    public static readonly LocalizedText Edited = new(
        "'{0}' was changed after it was built; what was changed there would be lost, so nothing was written.",
        "“{0}” đã bị sửa sau khi tạo; những gì sửa trong đó sẽ mất nên chưa ghi văn bản nào.");

    public static readonly LocalizedText MoveIt = new(
        "'reportgen diff' shows which sentences differ; bring them into data or templates, or keep a copy, and build with '--force'.",
        "“reportgen diff” cho biết những câu nào khác; hãy đưa vào dữ liệu hoặc mẫu, hoặc lưu một bản sao, rồi dùng “--force”.");

    public static readonly LocalizedText Force = new(
        "Replace also a document that was changed since it was built.",
        "Thay cả văn bản đã bị sửa sau khi tạo.");
}
