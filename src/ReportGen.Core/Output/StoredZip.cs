using System.Buffers.Binary;
using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>
/// Writes a zip file whose entries are stored as they are (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). ZipArchive notes
/// the operating system and its file rights in every entry, and deflated bytes change with the version of zlib; here nothing but
/// the names and the contents decides, so that the same document has the same bytes everywhere.
/// </summary>
internal sealed class StoredZip(Stream output)
{
    private const ushort Version = 20;
    private const int HeaderSize = 30;

    /// <summary>The earliest day that the format knows, 1 January 1980.</summary>
    private const ushort Day = (1 << 5) | 1;

    private readonly List<byte[]> _directory = [];
    private readonly List<string> _entries = [];
    private uint _offset;

    /// <summary>The entries so far, as <see cref="WordOriginPart.EntryOf"/> writes them.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>Adds an entry.</summary>
    /// <param name="name">ASCII, with forward slashes.</param>
    /// <param name="content">The whole content.</param>
    public void Add(string name, byte[] content)
    {
        var checksum = Crc32.Of(content);
        WriteHeader(name, checksum, (uint)content.Length);
        output.Write(content);
        AddToDirectory(name, checksum, (uint)content.Length);
    }

    /// <summary>
    /// Adds an entry that is written straight into the output where that can go back to fill in checksum and size; a data descriptor
    /// behind the content is no way out, because readers of streams refuse it for stored entries.
    /// </summary>
    /// <param name="name">As for <see cref="Add(string, byte[])"/>.</param>
    /// <param name="write">Writes the content.</param>
    public void Add(string name, Action<Stream> write)
    {
        if (!output.CanSeek)
        {
            var content = new MemoryStream();
            write(content);
            Add(name, content.ToArray());
            return;
        }
        var start = output.Position;
        WriteHeader(name, 0, 0);
        var entry = new StoredEntry(output);
        write(entry);
        var end = output.Position;
        output.Position = start;
        WriteHeader(name, entry.Checksum, entry.Size);
        output.Position = end;
        AddToDirectory(name, entry.Checksum, entry.Size);
    }

    private void WriteHeader(string name, uint crc, uint size)
    {
        var header = new byte[HeaderSize];
        Write32(header, 0, 0x04034b50);
        WriteCommon(header, 4, crc, size, name.Length);
        output.Write(header);
        output.Write(Encoding.UTF8.GetBytes(name));
    }

    private void AddToDirectory(string name, uint crc, uint size)
    {
        var entry = new byte[46];
        Write32(entry, 0, 0x02014b50);
        Write16(entry, 4, Version);
        WriteCommon(entry, 6, crc, size, name.Length);
        Write32(entry, 42, _offset);
        _entries.Add(WordOriginPart.EntryOf(name, crc, size));
        _directory.Add([.. entry, .. Encoding.UTF8.GetBytes(name)]);
        _offset += (uint)(HeaderSize + name.Length) + size;
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
    private static void WriteCommon(byte[] header, int at, uint crc, uint size, int nameLength)
    {
        Write16(header, at, Version);
        Write16(header, at + 8, Day);
        Write32(header, at + 10, crc);
        Write32(header, at + 14, size);
        Write32(header, at + 18, size);
        Write16(header, at + 22, (ushort)nameLength);
    }

    private static void Write16(byte[] bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);

    private static void Write32(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
