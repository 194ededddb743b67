using System.Buffers.Binary;
using System.IO.Compression;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Documents;

/// <summary>Small pictures for tests.</summary>
internal static class PictureBytes
{
    /// <summary>By the path that a text names them by.</summary>
    public static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["a.png"] = Png(40, 30),
        ["b.jpg"] = Jpeg(40, 30),
        ["pictures/wide.png"] = Png(1200, 300, density: 5906),
        ["pictures/high.png"] = Png(20, 2000),
        ["pictures/sơ đồ (1).PNG"] = Png(8, 8),
        ["pictures/a.png"] = Png(4, 4),
        ["pictures/torn.png"] = Png(40, 30)[..60],
        ["pictures/note.txt"] = "a"u8.ToArray(),
    };

    /// <summary>A whole, grey PNG file.</summary>
    /// <param name="density">Pixels for a metre; null for none.</param>
    public static byte[] Png(int width, int height, int? density = null)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        var pixels = new MemoryStream();
        using (var compressed = new ZLibStream(pixels, CompressionLevel.SmallestSize))
            compressed.Write(Enumerable.Repeat((byte)0x99, (width + 1) * height).Select((value, i) => i % (width + 1) == 0 ? (byte)0 : value).ToArray());
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. Chunk("IHDR"u8, header),
            .. density is { } count ? Chunk("pHYs"u8, [.. Number(count), .. Number(count), 1]) : [],
            .. Chunk("IDAT"u8, pixels.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    /// <summary>Chunks of a PNG file in any order.</summary>
    public static byte[] PngOf(IEnumerable<string> kinds, int width, int height, byte colours, byte depth) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
        .. kinds.SelectMany(kind => Chunk(System.Text.Encoding.ASCII.GetBytes(kind), kind switch
        {
            "IHDR" => [.. Number(width), .. Number(height), depth, colours, 0, 0, 0],
            "IDAT" => [0x78, 0xDA, 3, 0],
            "PLTE" => [1, 2, 3],
            _ => [],
        })),
    ];

    /// <summary>The segments of a JPEG file around pixels that nothing here looks at.</summary>
    /// <param name="unit">0 for no density, 1 for an inch, 2 for a centimetre.</param>
    public static byte[] Jpeg(ushort width, ushort height, byte unit = 0, ushort density = 1) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, unit, .. Short(density), .. Short(density), 0, 0,
        0xFF, 0xFF, 0xC0, 0, 11, 8, .. Short(height), .. Short(width), 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34,
        0xFF, 0xD9,
    ];

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] content)
    {
        byte[] body = [.. kind, .. content];
        return [.. Number(content.Length), .. body, .. Number(unchecked((int)Crc32.Of(body)))];
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];
}
