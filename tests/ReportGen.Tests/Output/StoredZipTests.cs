using System.IO.Compression;
using System.Text;
using ReportGen.Core.Output;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Output;

public sealed class StoredZipTests
{
    [Fact]
    public void Finish_Entries_AreReadBackInOrderAndUncompressed()
    {
        var file = Write(("b.txt", "văn bản"), ("a/c.txt", ""));

        using var zip = new ZipArchive(file, ZipArchiveMode.Read);

        Assert.Equal(["b.txt", "a/c.txt"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal("văn bản", new StreamReader(zip.Entries[0].Open()).ReadToEnd());
        Assert.All(zip.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Finish_SameEntries_GiveTheSameBytes() =>
        Assert.Equal(Write(("a", "x"), ("b", "y")).ToArray(), Write(("a", "x"), ("b", "y")).ToArray());

    [Fact]
    public void Finish_NothingAdded_IsAnEmptyArchive() => Assert.Empty(new ZipArchive(Write(), ZipArchiveMode.Read).Entries);

    [Fact]
    public void Of_CheckValue_IsThatOfTheStandard() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8.ToArray()));

    [Fact]
    public void Add_Stream_GivesTheSameBytesAsAWholeContent()
    {
        var whole = Write(("a", "một hai")).ToArray();
        var (seekable, forward) = (new MemoryStream(), new MemoryStream());

        WriteStreamed(seekable, seekable);
        WriteStreamed(new System.IO.Compression.BrotliStream(forward, CompressionMode.Compress, leaveOpen: true), null);

        Assert.Equal(whole, seekable.ToArray());
        forward.Position = 0;
        var read = new MemoryStream();
        new BrotliStream(forward, CompressionMode.Decompress).CopyTo(read);
        Assert.Equal(whole, read.ToArray());
    }

    private static void WriteStreamed(Stream output, Stream? kept)
    {
        var zip = new StoredZip(output);
        zip.Add("a", stream =>
        {
            stream.Write("một "u8);
            stream.Write("hai"u8);
        });
        zip.Finish();
        if (kept is null)
            output.Dispose();
    }

    private static MemoryStream Write(params (string Name, string Content)[] entries)
    {
        var file = new MemoryStream();
        var zip = new StoredZip(file);
        foreach (var (name, content) in entries)
            zip.Add(name, Encoding.UTF8.GetBytes(content));
        zip.Finish();
        file.Position = 0;
        return file;
    }
}
