using System.Buffers.Binary;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Reads the chunks of a PNG file (ISO/IEC 15948), not its pixels.</summary>
internal sealed class PngReader
{
    private const decimal MetresInInch = 0.0254m;

    /// <summary>Length, kind and check sum around the content of a chunk.</summary>
    private const int ChunkFrame = 12;

    private const int LongestPalette = 3 * 256;

    /// <summary>The kind of colour whose pixels are numbers of a palette.</summary>
    private const byte Indexed = 3;

    private PictureSize? _size;
    private bool _needsPalette;
    private bool _hasPixels;
    private bool _hasAllPixels;

    private PngReader()
    {
    }

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a file begins as every PNG file does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    /// <summary>The size of the picture.</summary>
    /// <returns>Null when a chunk is missing, breaks off, was changed or stands where it cannot.</returns>
    public static PictureSize? Read(ReadOnlySpan<byte> content)
    {
        var reader = new PngReader();
        for (var rest = content[Signature.Length..]; rest.Length >= ChunkFrame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkFrame)
                return null;
            var chunk = rest.Slice(8, (int)length);
            var kind = rest.Slice(4, 4);
            if (Crc32.Of(rest.Slice(4, 4 + chunk.Length)) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + chunk.Length)..]) || !reader.Take(kind, chunk))
                return null;
            if (kind.SequenceEqual("IEND"u8))
                return reader._hasPixels ? reader._size : null;
            rest = rest[(ChunkFrame + chunk.Length)..];
        }
        return null;
    }

    /// <returns>Whether the chunk can stand here.</returns>
    private bool Take(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> chunk)
    {
        if (_size is null)
            return kind.SequenceEqual("IHDR"u8) && TakeHeader(chunk);
        if (kind.SequenceEqual("IDAT"u8))
            return TakePixels(chunk);
        _hasAllPixels = _hasPixels;
        if (kind.SequenceEqual("PLTE"u8))
            return TakePalette(chunk);
        if (kind.SequenceEqual("pHYs"u8))
            return TakeDensity(chunk);
        // What a capital begins must be understood, and is one of the above.
        return char.IsAsciiLetterLower((char)kind[0]) || kind.SequenceEqual("IEND"u8);
    }

    private bool TakeHeader(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 13)
            return false;
        var width = BinaryPrimitives.ReadInt32BigEndian(chunk);
        var height = BinaryPrimitives.ReadInt32BigEndian(chunk[4..]);
        var (depth, colours) = (chunk[8], chunk[9]);
        if (!PictureSize.IsUsable(width) || !PictureSize.IsUsable(height) || !AreColours(colours, depth) || chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1)
            return false;
        _size = new PictureSize(true, width, height, PictureSize.UsualDensity, PictureSize.UsualDensity);
        _needsPalette = colours == Indexed;
        return true;
    }

    /// <summary>The depths that each kind of colour can have (11.2.2, table 11.1).</summary>
    private static bool AreColours(byte colours, byte depth) => colours switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        Indexed => depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => depth is 8 or 16,
        _ => false,
    };

    /// <summary>All pixels stand in chunks side by side, and begin with the two bytes of a zlib stream (RFC 1950, 2.2).</summary>
    private bool TakePixels(ReadOnlySpan<byte> chunk)
    {
        if (_hasAllPixels || _needsPalette)
            return false;
        var isSound = _hasPixels || chunk.Length < 2 || ((chunk[0] & 0x0F) == 8 && ((chunk[0] << 8) + chunk[1]) % 31 == 0);
        _hasPixels = true;
        return isSound;
    }

    private bool TakePalette(ReadOnlySpan<byte> chunk)
    {
        _needsPalette = false;
        return !_hasPixels && chunk.Length is > 0 and <= LongestPalette && chunk.Length % 3 == 0;
    }

    /// <summary>Unit 1 counts pixels for a metre; unit 0 gives no density.</summary>
    private bool TakeDensity(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 9)
            return false;
        var (x, y) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]));
        if (chunk[8] == 1 && x > 0 && y > 0 && _size is { } size)
            _size = size with { HorizontalDensity = Density(x), VerticalDensity = Density(y) };
        return true;
    }

    /// <summary>Rounded, since 300 pixels for an inch are stored as 11,811 for a metre; never 0.</summary>
    private static decimal Density(uint perMetre) => Math.Max(1, Math.Round(perMetre * MetresInInch, 1));
}
