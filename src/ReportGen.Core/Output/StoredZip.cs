using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Core.Output;

/// <summary>
/// Writes a zip file whose entries are stored as they are (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). ZipArchive notes
/// the operating system and its file rights in every entry, and deflated bytes change with the version of zlib; here nothing but
/// the names and the contents decides, so that the same document has the same bytes everywhere.
/// </summary>
internal sealed class StoredZip(Stream output)
{
    private const ushort Version = 20;

    /// <summary>The earliest day that the format knows, 1 January 1980.</summary>
    private const ushort Day = (1 << 5) | 1;

    private readonly List<byte[]> _directory = [];
    private uint _offset;

    /// <summary>Adds an entry.</summary>
    /// <param name="name">ASCII, with forward slashes.</param>
    /// <param name="content">The whole content.</param>
    public void Add(string name, byte[] content)
    {
        var nameBytes = Encoding.ASCII.GetBytes(name);
        var crc = Crc32.Of(content);
        var header = new byte[30];
        Write32(header, 0, 0x04034b50);
        WriteCommon(header, 4, crc, content.Length, nameBytes.Length);
        output.Write(header);
        output.Write(nameBytes);
        output.Write(content);

        var entry = new byte[46];
        Write32(entry, 0, 0x02014b50);
        Write16(entry, 4, Version);
        WriteCommon(entry, 6, crc, content.Length, nameBytes.Length);
        Write32(entry, 42, _offset);
        _directory.Add([.. entry, .. nameBytes]);

        _offset += (uint)(header.Length + nameBytes.Length + content.Length);
    }

    /// <summary>Writes the directory; nothing can be added behind it.</summary>
    public void Finish()
    {
        var size = 0;
        foreach (var entry in _directory)
        {
            output.Write(entry);
            size += entry.Length;
        }
        var end = new byte[22];
        Write32(end, 0, 0x06054b50);
        Write16(end, 8, (ushort)_directory.Count);
        Write16(end, 10, (ushort)_directory.Count);
        Write32(end, 12, (uint)size);
        Write32(end, 16, _offset);
        output.Write(end);
    }

    /// <summary>The fields that both headers of an entry share: version, flags, method, time, day, checksum, sizes, length of name.</summary>
    private static void WriteCommon(byte[] header, int at, uint crc, int size, int nameLength)
    {
        Write16(header, at, Version);
        Write16(header, at + 8, Day);
        Write32(header, at + 10, crc);
        Write32(header, at + 14, (uint)size);
        Write32(header, at + 18, (uint)size);
        Write16(header, at + 22, (ushort)nameLength);
    }

    private static void Write16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);

    private static void Write32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
