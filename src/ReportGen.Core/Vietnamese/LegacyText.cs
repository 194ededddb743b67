namespace ReportGen.Core.Vietnamese;

/// <summary>A stretch of text that was written in another encoding than it is read in, and what it probably was.</summary>
/// <param name="Encoding">The encoding it was written in.</param>
/// <param name="Start">Offset of the first damaged word.</param>
/// <param name="Length">Up to the end of the last damaged word; sound words may stand between.</param>
/// <param name="Original">What the stretch probably was.</param>
/// <param name="IsCertain">Whether every character of it could be traced back, so that it may be replaced without a reader.</param>
public sealed record LegacyText(LegacyEncoding Encoding, int Start, int Length, string Original, bool IsCertain);

/// <summary>An encoding of Vietnamese that is often seen through Windows-1252.</summary>
public enum LegacyEncoding
{
    /// <summary>UTF-8, read byte by byte.</summary>
    Utf8,

    /// <summary>TCVN 5712 (TCVN3, ABC), of the <c>.VnTime</c> fonts.</summary>
    Tcvn3,

    /// <summary>VNI for Windows, of the <c>VNI-Times</c> fonts.</summary>
    Vni,
}
