using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.Output.Verification;

/// <summary>Changes parts of a Word file as text.</summary>
internal sealed class TamperedFile
{
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public TamperedFile(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            // Without the space that XmlWriter puts there.
            _parts.Add(entry.FullName, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.ToArray()).Replace(" />", "/>", StringComparison.Ordinal)));
        }
    }

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    public TamperedFile Replace(string part, string old, string now)
    {
        var text = Encoding.UTF8.GetString(_parts[part]);
        var index = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(index >= 0, $"'{old}' is not in {part}.");
        _parts[part] = Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, index), now, text.AsSpan(index + old.Length)));
        return this;
    }

    public TamperedFile Remove(string part)
    {
        Assert.True(_parts.Remove(part), part);
        return this;
    }

    public byte[] ToBytes()
    {
        var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return output.ToArray();
    }
}
