using System.Formats.Tar;

namespace ReportGen.Core.Projects;

/// <summary>Tells what only bears the name of a file, such as a named pipe, which to open could mean to wait for ever.</summary>
internal static class SpecialFile
{
    /// <summary>Where the header of an entry says what it is, and how it says that of a file (POSIX.1-1988, ustar).</summary>
    private const int PlaceOfKind = 156;

    private const byte Ordinary = (byte)'0';

    /// <summary>Whether there is something else than a file at a path, or at the end of a link there.</summary>
    /// <param name="path">Of something that exists.</param>
    public static bool Is(string path)
    {
        // Pipes of Windows stand in no folder.
        if (OperatingSystem.IsWindows())
            return false;
        var file = new FileInfo(path);
        file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return file.Length == 0 && KindOf(file.FullName) != Ordinary;
    }

    /// <summary>Asks the writer of archives: it is all of .NET that tells kinds of files apart, and opens nothing but true ones.</summary>
    private static byte KindOf(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true);
            writer.WriteEntry(path, "x");
        }
        catch (IOException)
        {
            // A socket, which archives have no word for.
            return 0;
        }
        return archive.GetBuffer()[PlaceOfKind];
    }
}
