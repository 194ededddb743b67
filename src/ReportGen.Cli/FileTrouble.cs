using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Says why a file cannot be read or written, in the user's language where the reason is a frequent one.</summary>
internal static class FileTrouble
{
    private static readonly LocalizedText NoFolder = new("there is no such folder", "không có thư mục này");

    private static readonly LocalizedText NotAllowed = new("access is denied", "không có quyền truy cập");

    private static readonly LocalizedText LongPath = new("the path is too long", "đường dẫn quá dài");

    private static readonly LocalizedText NoRoom = new("there is no room left on the disk", "ổ đĩa đã hết chỗ");

    private static readonly LocalizedText NameTaken = new(
        "a file or folder of that name stands in the way", "đã có tệp hoặc thư mục khác mang tên này");

    private static readonly LocalizedText FolderInTheWay = new(
        "a folder is called '{0}', as the document is to be", "có thư mục tên “{0}”, trùng tên văn bản cần ghi");

    private static readonly LocalizedText TooLarge = new("it is too large", "tệp quá lớn");

    private static readonly LocalizedText Unreadable = new("'{0}' ({1})", "“{0}” ({1})");

    private static readonly LocalizedText InUse = new("another program is using it", "chương trình khác đang dùng tệp này");

    private static readonly LocalizedText Special = new(
        "'{0}' is not an ordinary file (but a named pipe, for example)", "“{0}” không phải là tệp thông thường (có thể là một đường ống có tên)");

    /// <summary>What was just written beside its place is not there when it is to be put in its place.</summary>
    private static readonly LocalizedText Vanished = new(
        "a file that was just written is gone, as when two runs write there at once", "tệp vừa ghi không còn, như khi hai lần chạy cùng ghi vào đây");

    private static readonly LocalizedText Gone = new("'{0}' was there and is gone.", "“{0}” vừa có mà nay không còn.");

    private static readonly LocalizedText ReadOnly = new("the disk is read-only", "ổ đĩa chỉ cho phép đọc");

    /// <summary>The reason, without a full stop.</summary>
    public static LocalizedText Of(Exception exception) => exception switch
    {
        FolderInTheWayException folder => FolderInTheWay with { Arguments = [folder.Name] },
        DirectoryNotFoundException => NoFolder,
        FileNotFoundException => Vanished,
        UnauthorizedAccessException => NotAllowed,
        PathTooLongException => LongPath,
        IOException io when OfCode(io.HResult) is { } known => known,
        _ => LocalizedText.Same(exception.Message.TrimEnd('.')),
    };

    /// <summary>The sentence that says why a file cannot be read, with its name.</summary>
    public static LocalizedText OfReading(Exception exception) => exception is SpecialFileException special ? Special with { Arguments = [special.Path] }
        : exception is UnreadableFileException unreadable ? Unreadable with { Arguments = [unreadable.Path, Of(unreadable.Reason)] }
        : exception is FileNotFoundException { FileName: { } name } ? Gone with { Arguments = [name] }
        : LocalizedText.Same(exception.Message);

    /// <summary>Whether a document that is open in another program may be the reason.</summary>
    public static bool MayBeOpen(Exception exception) =>
        exception is not FolderInTheWayException && Of(exception) is var reason && reason != NoRoom && reason != LongPath && reason != ReadOnly && reason != NameTaken;

    /// <summary>Of the numbers that the system gives: its own on Unix, those of Win32 with a facility in front on Windows.</summary>
    private static LocalizedText? OfCode(int code) => code switch
    {
        28 or 69 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => NoRoom,
        _ when SystemErrors.IsNameTaken(code) => NameTaken,
        27 or unchecked((int)0x800700DF) => TooLarge,
        _ when SystemErrors.IsInUse(code) => InUse,
        30 or unchecked((int)0x80070013) => ReadOnly,
        _ => null,
    };
}
