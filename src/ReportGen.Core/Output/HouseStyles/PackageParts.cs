using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>The parts of a Word file in memory.</summary>
internal sealed class PackageParts
{
    /// <summary>Above what a Word file can honestly need; a file that unpacks to more is refused.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    private readonly List<string> _names = [];
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Reads a file.</summary>
    /// <returns>Null when it is not a zip file, or one that is encrypted or unpacks to too much.</returns>
    public static PackageParts? Read(byte[] content) => Read(content, out _);

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="size">What it unpacks to, as far as it was unpacked; above <see cref="MostBytes"/> when that is too much.</param>
    /// <returns>As above.</returns>
    public static PackageParts? Read(byte[] content, out long size)
    {
        size = 0;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            var parts = new PackageParts();
            foreach (var entry in zip.Entries)
            {
                if (entry.IsEncrypted)
                    return null;
                if (ReadEntry(entry, MostBytes - size) is not { } bytes)
                {
                    size = MostBytes + 1;
                    return null;
                }
                size += bytes.Length;
                parts.Set(entry.FullName, bytes);
            }
            return parts;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A part as XML.</summary>
    /// <returns>Null when it is not there or not XML.</returns>
    public XDocument? Xml(string name)
    {
        if (!_parts.TryGetValue(name, out var bytes))
            return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a part; null when it is not there.</summary>
    public byte[]? Bytes(string name) => _parts.GetValueOrDefault(name);

    /// <summary>The relationships of a part; empty when it has none.</summary>
    public IReadOnlyList<XElement> RelationshipsOf(string part) =>
        [.. Xml(RelationshipsName(part))?.Root?.Elements(WordNames.Relationships + "Relationship") ?? []];

    /// <summary>Where the relationships of a part stand.</summary>
    public static string RelationshipsName(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The name of the part that a relationship leads to; empty when it leads nowhere.</summary>
    public static string TargetOf(string part, XElement relationship) =>
        Uri.TryCreate(new Uri("http://part/" + part), relationship.Attribute("Target")?.Value ?? "", out var target) ? target.AbsolutePath.TrimStart('/') : "";

    /// <summary>Adds or replaces a part.</summary>
    public void Set(string name, byte[] content)
    {
        if (_parts.TryAdd(name, content))
            _names.Add(name);
        else
            _parts[name] = content;
    }

    /// <summary>Adds or replaces a part; the same bytes on every machine.</summary>
    public void Set(string name, XDocument content)
    {
        var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(stream, settings))
            new XDocument(new XDeclaration("1.0", "utf-8", "yes"), content.Root).WriteTo(writer);
        Set(name, stream.ToArray());
    }

    /// <summary>Takes a part away.</summary>
    public void Remove(string name)
    {
        _parts.Remove(name);
        _names.Remove(name);
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream output)
    {
        var zip = new StoredZip(output);
        foreach (var name in _names)
            zip.Add(name, _parts[name]);
        zip.Finish();
    }

    private static byte[]? ReadEntry(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            if (bytes.Length + count > most)
                return null;
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }
}
