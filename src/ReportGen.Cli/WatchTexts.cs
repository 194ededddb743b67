using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The words of <c>build --watch</c>.</summary>
internal static class WatchTexts
{
    public static readonly LocalizedText Watch = new(
        "Build again whenever data or templates change, until Ctrl-C.",
        "Tạo lại văn bản mỗi khi dữ liệu hoặc mẫu thay đổi, đến khi nhấn Ctrl-C.");

    public static readonly LocalizedText Example = new(
        "build again whenever a file is saved",
        "tạo lại văn bản mỗi khi lưu tệp");

    public static readonly LocalizedText Waiting = new(
        "Waiting for changes in data/ and templates/; Ctrl-C ends.",
        "Đang chờ thay đổi trong data/ và templates/; nhấn Ctrl-C để dừng.");

    public static readonly LocalizedText Changed = new("Changed: {0}", "Đã thay đổi: {0}");

    public static readonly LocalizedText EarlierStay = new(
        "Earlier documents stay as they were.",
        "Các văn bản đã ghi trước đó vẫn giữ nguyên.");

    public static readonly LocalizedText OneProject = new(
        "'--watch' works on one project; name one, without a pattern and without '--shard'.",
        "“--watch” chỉ dùng cho một dự án; hãy nêu một dự án, không dùng dấu * và không dùng “--shard”.");

    public static readonly LocalizedText NotInCi = new(
        "'--watch' waits for somebody who edits, so it does not run where the variable CI is set.",
        "“--watch” chờ người sửa tệp nên không chạy ở nơi có biến môi trường CI.");

    public static readonly LocalizedText CannotWatch = new(
        "'{0}' cannot be watched: {1}.",
        "Không theo dõi được “{0}”: {1}.");
}
