namespace ReportGen.Core.Output;

/// <summary>Tells what an error of the file system is, by the number that <see cref="Exception.HResult"/> holds: the system's own on Unix, that of Win32 with a facility in front on Windows.</summary>
public static class SystemErrors
{
    /// <summary>Whether another process has the file open. The numbers of Linux, macOS and Windows.</summary>
    public static bool IsInUse(int code) => code is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);

    /// <summary>Whether something has the name already. The number of Unix, those of Windows.</summary>
    public static bool IsNameTaken(int code) => code is 17 or unchecked((int)0x80070050) or unchecked((int)0x800700B7);
}
