using System.Text;
using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class OutputFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Replace_NewAndOldFiles_HoldTheNewBytesAndNothingElseIsLeft()
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), "old");

        var sizes = OutputFiles.Replace(_folder, [Text("a.md", "new"), Text("a.docx", "word")]);

        Assert.Equal([3L, 4L], sizes);
        Assert.Equal("new", File.ReadAllText(Path.Combine(_folder, "a.md")));
        Assert.Equal(["a.docx", "a.md"], Names());
    }

    [Fact]
    public void Replace_WhenOneCannotBeReplaced_PutsTheOthersBack()
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), "old");
        Directory.CreateDirectory(Path.Combine(_folder, "a.docx"));

        Assert.ThrowsAny<IOException>(() => OutputFiles.Replace(_folder, [Text("a.md", "new"), Text("a.docx", "word")]));

        Assert.Equal("old", File.ReadAllText(Path.Combine(_folder, "a.md")));
        Assert.Equal(["a.docx", "a.md"], Names());
    }

    [Fact]
    public void Replace_WhenOneCannotBeWritten_ChangesNothing()
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), "old");
        var full = new ReportOutput("b.md", "md", _ => throw new IOException("disk full"));

        Assert.Throws<IOException>(() => OutputFiles.Replace(_folder, [Text("a.md", "new"), full]));

        Assert.Equal("old", File.ReadAllText(Path.Combine(_folder, "a.md")));
        Assert.Equal(["a.md"], Names());
    }

    private static ReportOutput Text(string name, string text) => new(name, "md", stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private IEnumerable<string?> Names() => Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
