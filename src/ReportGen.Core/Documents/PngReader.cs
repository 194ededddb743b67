using System.Buffers.Binary;

namespace ReportGen.Core.Documents;

/// <summary>Reads the chunks of a PNG file (ISO/IEC 15948), not its pixels.</summary>
internal static class PngReader
{
    private const decimal MetresInInch = 0.0254m;

    /// <summary>Length, kind and check sum around the content of a chunk.</summary>
    private const int ChunkFrame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a file begins as every PNG file does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    /// <summary>The size of the picture.</summary>
    /// <returns>Null when a chunk is missing or breaks off.</returns>
    public static PictureSize? Read(ReadOnlySpan<byte> content)
    {
        PictureSize? size = null;
        var hasPixels = false;
        for (var rest = content[Signature.Length..]; rest.Length >= ChunkFrame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkFrame)
                return null;
            var kind = rest.Slice(4, 4);
            var chunk = rest.Slice(8, (int)length);
            if (size is null)
                size = kind.SequenceEqual("IHDR"u8) ? ReadHeader(chunk) : null;
            else if (kind.SequenceEqual("pHYs"u8))
                size = WithDensity(size, chunk);
            if (size is null)
                return null;
            hasPixels |= kind.SequenceEqual("IDAT"u8);
            if (kind.SequenceEqual("IEND"u8))
                return hasPixels ? size : null;
            rest = rest[(ChunkFrame + chunk.Length)..];
        }
        return null;
    }

    private static PictureSize? ReadHeader(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 13)
            return null;
        var width = BinaryPrimitives.ReadInt32BigEndian(chunk);
        var height = BinaryPrimitives.ReadInt32BigEndian(chunk[4..]);
        return width > 0 && height > 0 ? new PictureSize(true, width, height, PictureSize.UsualDensity, PictureSize.UsualDensity) : null;
    }

    /// <summary>Unit 1 counts pixels for a metre; unit 0 gives no density.</summary>
    private static PictureSize? WithDensity(PictureSize size, ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 9)
            return null;
        var (x, y) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]));
        return chunk[8] == 1 && x > 0 && y > 0
            ? size with { HorizontalDensity = Density(x), VerticalDensity = Density(y) }
            : size;
    }

    /// <summary>Rounded, since 300 pixels for an inch are stored as 11,811 for a metre; never 0.</summary>
    private static decimal Density(uint perMetre) => Math.Max(1, Math.Round(perMetre * MetresInInch, 1));
}
