using System.Buffers.Binary;

namespace ReportGen.Core.Documents;

/// <summary>Reads the segments of a JPEG file (ITU-T T.81, annex B, and JFIF 1.02), not its pixels.</summary>
internal static class JpegReader
{
    private const decimal CentimetresInInch = 2.54m;

    /// <summary>Whether a file begins as every JPEG file does.</summary>
    public static bool IsJpeg(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    /// <summary>The size of the picture.</summary>
    /// <returns>Null when a segment is missing or breaks off, or the picture does not end.</returns>
    public static PictureSize? Read(ReadOnlySpan<byte> content)
    {
        var (x, y) = (PictureSize.UsualDensity, PictureSize.UsualDensity);
        PictureSize? size = null;
        for (var rest = content[2..]; rest.Length >= 4 && rest[0] == 0xFF;)
        {
            var marker = rest[1];
            // A marker may stand behind any number of fill bytes.
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || length > rest.Length - 2)
                return null;
            var segment = rest.Slice(4, length - 2);
            rest = rest[(2 + length)..];
            if (marker == 0xDA)
                return size is not null && IsScan(segment) && Ends(rest) ? size with { HorizontalDensity = x, VerticalDensity = y } : null;
            if (IsFrame(marker) && (size is not null || (size = ReadFrame(marker, segment)) is null))
                return null;
            if (marker == 0xE0 && DensityUnit(segment) is { } unit)
                (x, y) = (Density(segment[8..], unit, x), Density(segment[10..], unit, y));
        }
        return null;
    }

    /// <summary>The markers SOF0 to SOF15, without those between them that mean something else: DHT, JPG and DAC.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>The pictures that programs show are SOF0 to SOF2, of eight bits and one, three or four components.</summary>
    private static PictureSize? ReadFrame(byte marker, ReadOnlySpan<byte> frame)
    {
        if (marker > 0xC2 || frame.Length < 6 || frame[0] != 8 || frame[5] is not (1 or 3 or 4) || frame.Length != 6 + (3 * frame[5]))
            return null;
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        return PictureSize.IsUsable(width) && PictureSize.IsUsable(height)
            ? new PictureSize(false, width, height, PictureSize.UsualDensity, PictureSize.UsualDensity)
            : null;
    }

    private static bool IsScan(ReadOnlySpan<byte> header) => header.Length > 0 && header[0] is >= 1 and <= 4 && header.Length == 4 + (2 * header[0]);

    /// <summary>Whether the mark of the end stands behind the pixels; cameras put more behind it.</summary>
    private static bool Ends(ReadOnlySpan<byte> pixels) => pixels.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0;

    /// <summary>How many inches the density counts for: 1 when it is for an inch, less for a centimetre; null when it is none.</summary>
    private static decimal? DensityUnit(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 12 || !segment.StartsWith("JFIF\0"u8))
            return null;
        return segment[7] switch
        {
            1 => 1m,
            2 => CentimetresInInch,
            _ => null,
        };
    }

    private static decimal Density(ReadOnlySpan<byte> field, decimal unit, decimal otherwise) =>
        BinaryPrimitives.ReadUInt16BigEndian(field) is var count and > 0 ? count * unit : otherwise;
}
