namespace ReportGen.Core.Output;

/// <summary>Tells documents that another program has saved since they were written here, and in which somebody's work may stand.</summary>
public static class SavedElsewhere
{
    /// <summary>Signature, version, flags and method of the first entry (PKWARE's APPNOTE, 4.3.7).</summary>
    private const int HeaderLength = 10;
    private const int MethodPlace = 8;

    /// <summary>How a compound file begins (MS-CFB, 2.2): Word saves one with a password, or in the older format, under the same name.</summary>
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether a Word file was saved by another program: ours are stored, those of Word, LibreOffice and the libraries are compressed.</summary>
    /// <returns>False also where there is no file, or none that is a document.</returns>
    public static bool Is(string path)
    {
        if (!File.Exists(path))
            return false;
        Span<byte> header = stackalloc byte[HeaderLength];
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return RandomAccess.Read(file, header, 0) == HeaderLength && (header.StartsWith("PK\u0003\u0004"u8) && header[MethodPlace] != 0 || header.StartsWith(Compound));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read cannot be replaced either, and that is said then.
            return false;
        }
    }
}
