using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Data;

/// <summary>What can be wrong with a file before its words are read.</summary>
public static class FileDiagnostics
{
    /// <summary>A byte that cannot stand there in UTF-8: the byte in hexadecimal.</summary>
    public static readonly DiagnosticDescriptor BadByte = new(
        "RG1001", Severity.Error,
        "The byte {0} cannot stand here in a UTF-8 text.",
        "Byte {0} không thể đứng ở đây trong văn bản UTF-8.");

    /// <summary>A byte order mark of another encoding: its name.</summary>
    public static readonly DiagnosticDescriptor OtherEncoding = new(
        "RG1002", Severity.Error,
        "The file is saved as {0}, but UTF-8 was expected.",
        "Tệp được lưu bằng bảng mã {0}, trong khi phải là UTF-8.");

    /// <summary>U+0000.</summary>
    public static readonly DiagnosticDescriptor NullCharacter = new(
        "RG1003", Severity.Error,
        "A null character (U+0000) stands here, which no text file holds.",
        "Ở đây có ký tự rỗng (U+0000), thứ không thể có trong tệp văn bản.");

    /// <summary>Too many bytes: how many, the limit.</summary>
    public static readonly DiagnosticDescriptor TooManyBytes = new(
        "RG1004", Severity.Error,
        "The file has {0} bytes, more than the {1} that are allowed.",
        "Tệp có {0} byte, vượt mức cho phép là {1} byte.");

    /// <summary>Text that is not composed: the word as it should be stored.</summary>
    public static readonly DiagnosticDescriptor NotComposed = new(
        "RG1005", Severity.Error,
        "The letters of '{0}' are stored in pieces (base letter and mark apart) instead of as whole letters (NFC).",
        "Các chữ của “{0}” được lưu ở dạng tổ hợp (chữ và dấu rời nhau), không phải dạng dựng sẵn (NFC).");
}
