using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Says why a file cannot be read or written, in the user's language where the reason is a frequent one.</summary>
internal static class FileTrouble
{
    private static readonly LocalizedText NoFolder = new("there is no such folder", "không có thư mục này");

    private static readonly LocalizedText NotAllowed = new("access is denied", "không có quyền truy cập");

    /// <summary>The reason, without a full stop.</summary>
    public static LocalizedText Of(Exception exception) => exception switch
    {
        DirectoryNotFoundException => NoFolder,
        UnauthorizedAccessException => NotAllowed,
        _ => LocalizedText.Same(exception.Message.TrimEnd('.')),
    };
}
