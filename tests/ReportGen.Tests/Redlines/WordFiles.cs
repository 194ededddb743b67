using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.Redlines;

/// <summary>Word files as somebody else leaves them.</summary>
internal static class WordFiles
{
    /// <summary>A file with other words in parts of it.</summary>
    /// <param name="word">The file.</param>
    /// <param name="part">The part that is changed.</param>
    /// <param name="changes">What is replaced by what, in the XML; each must be there.</param>
    public static byte[] Edited(byte[] word, string part, params (string Old, string Now)[] changes)
    {
        var parts = Parts(word);
        var text = Encoding.UTF8.GetString(parts[part]);
        foreach (var (old, now) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, now, StringComparison.Ordinal);
        }
        parts[part] = Encoding.UTF8.GetBytes(text);
        return Zip(parts);
    }

    /// <summary>A file as another program saved it.</summary>
    public static byte[] SavedElsewhere(byte[] word) => Edited(word, "docProps/app.xml", (">reportgen<", ">Microsoft Office Word<"));

    /// <summary>A file without one of its parts.</summary>
    public static byte[] Without(byte[] word, string part)
    {
        var parts = Parts(word);
        Assert.True(parts.Remove(part));
        return Zip(parts);
    }

    /// <summary>A file with another part.</summary>
    public static byte[] With(byte[] word, string part, byte[] content)
    {
        var parts = Parts(word);
        parts[part] = content;
        return Zip(parts);
    }

    private static Dictionary<string, byte[]> Parts(byte[] word)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }
        return parts;
    }

    private static byte[] Zip(Dictionary<string, byte[]> parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return file.ToArray();
    }
}
