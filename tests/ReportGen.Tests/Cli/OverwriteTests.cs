using System.IO.Compression;

namespace ReportGen.Tests.Cli;

/// <summary>A document that somebody has worked on is not built over without being asked.</summary>
public sealed class OverwriteTests : IDisposable
{
    private const string Word = "out/lich-truc.docx";
    private const string Markdown = "out/lich-truc.md";

    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("vi", "đã được chương trình khác lưu lại sau khi tạo", "“--force”")]
    [InlineData("en", "was saved by another program after it was built", "'--force'")]
    public void Build_DocumentSavedElsewhere_WritesNothingAndSaysHow(string language, string trouble, string remedy)
    {
        var edited = Edited();
        var markdown = _project.Read("out/lich-truc.md");
        _project.Replace("data/staff.yaml", "Đỗ Hồng Phúc", "Đỗ Hồng Phước");

        var outcome = _project.Run("build", "--lang", language);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(trouble, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(edited, File.ReadAllBytes(_project.PathOf(Word)));
        Assert.Equal(markdown, _project.Read("out/lich-truc.md"));
        Assert.Equal(["lich-truc.docx", "lich-truc.md"], Directory.GetFiles(_project.PathOf("out")).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Build_Force_ReplacesIt()
    {
        _project.Run("build");
        var built = File.ReadAllBytes(_project.PathOf(Word));
        Edited();

        var outcome = _project.Run("build", "--force");

        Assert.Equal(0, outcome.Code);
        Assert.Equal(built, File.ReadAllBytes(_project.PathOf(Word)));
    }

    [Fact]
    public void Build_DocumentWithAPassword_IsKept()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];
        _project.Write(Word, content);

        Assert.Equal(2, _project.Run("build").Code);
        Assert.Equal(content, File.ReadAllBytes(_project.PathOf(Word)));
    }

    [Fact]
    public void Build_OnlyMarkdownIsAskedFor_LeavesTheWordDocumentAlone()
    {
        var edited = Edited();

        var outcome = _project.Run("build", "--to", "md");

        Assert.Equal(0, outcome.Code);
        Assert.Equal(edited, File.ReadAllBytes(_project.PathOf(Word)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("no document at all")]
    public void Build_OtherFileOfThatName_IsReplaced(string content)
    {
        _project.Write(Word, content);

        Assert.Equal(0, _project.Run("build").Code);
        Assert.True(new FileInfo(_project.PathOf(Word)).Length > 1000);
    }

    [Theory]
    [InlineData("vi", "đã bị sửa sau khi tạo", "“--force”")]
    [InlineData("en", "was changed after it was built", "'--force'")]
    public void Build_MarkdownWasEdited_WritesNothingAndSaysHow(string language, string trouble, string remedy)
    {
        _project.Run("build");
        var word = File.ReadAllBytes(_project.PathOf(Word));
        _project.Write(Markdown, _project.Read(Markdown) + "By hand.\n");
        _project.Replace("data/staff.yaml", "Đỗ Hồng Phúc", "Đỗ Hồng Phước");

        var outcome = _project.Run("build", "--lang", language);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(trouble, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("By hand.\n", _project.Read(Markdown), StringComparison.Ordinal);
        Assert.Equal(word, File.ReadAllBytes(_project.PathOf(Word)));
        Assert.Equal(2, _project.Run("build", "--to", "md").Code);
        Assert.Equal(0, _project.Run("build", "--to", "docx").Code);
        Assert.Equal(0, _project.Run("build", "--force").Code);
        Assert.Contains("Đỗ Hồng Phước", _project.Read(Markdown), StringComparison.Ordinal);
        Assert.Equal(0, _project.Run("build").Code);
    }

    /// <summary>Each of the formats is built alone after a change, in every order: no document counts as edited because another is newer.</summary>
    [Fact]
    public void Build_FormatsInTurn_NeverRefuses()
    {
        var number = 0;
        foreach (var formats in (string[])["md,docx", "md", "docx", "md,docx", "docx", "docx", "md", "md", "md,docx"])
        {
            _project.Replace("data/staff.yaml", number == 0 ? "Đỗ Hồng Phúc" : $"Phúc {number}", $"Phúc {++number}");

            Assert.Equal(0, _project.Run("build", "--to", formats).Code);
        }
    }

    [GitFact]
    public void Build_MarkdownIsAsGitHasIt_IsReplaced()
    {
        var repository = new GitRepository(_project);
        repository.Git("config", "core.excludesFile", "none");
        File.Delete(Path.Combine(_project.Folder, "..", ".gitignore"));
        _project.Run("build");
        _project.Write(Markdown, _project.Read(Markdown) + "Built elsewhere.\n");
        repository.Commit("A", "all");
        _project.Replace("data/staff.yaml", "Đỗ Hồng Phúc", "Đỗ Hồng Phước");

        var asCommitted = _project.Run("build");
        _project.Write(Markdown, _project.Read(Markdown) + "By hand.\n");
        _project.Replace("data/staff.yaml", "Đỗ Hồng Phước", "Đỗ Hồng Phúc");
        var edited = _project.Run("build");

        Assert.Equal((0, 2), (asCommitted.Code, edited.Code));
    }

    [Fact]
    public void Build_PictureIsNoLongerShown_IsRemovedAndSaidSo()
    {
        var template = _project.Read("templates/report.md");
        _project.Write("templates/a.png", Documents.PictureBytes.Files["a.png"]);
        _project.Write("templates/report.md", template + "\n![Sơ đồ](a.png)\n");
        Assert.Equal(0, _project.Run("build").Code);
        Assert.True(File.Exists(_project.PathOf("out/lich-truc-a.png")));
        _project.Write("templates/report.md", template);
        File.Delete(_project.PathOf("templates/a.png"));

        var outcome = _project.Run("build", "--lang", "en");

        Assert.Contains("Removed out/lich-truc-a.png, which the report does not show any more\n", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf("out/lich-truc-a.png")));
    }

    /// <summary>Builds, and saves the document as Word and others do: compressed.</summary>
    private byte[] Edited()
    {
        _project.Run("build");
        var path = _project.PathOf(Word);
        using (var built = new ZipArchive(new MemoryStream(File.ReadAllBytes(path))))
        using (var saved = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            foreach (var entry in built.Entries)
            {
                using var from = entry.Open();
                using var to = saved.CreateEntry(entry.FullName, CompressionLevel.Optimal).Open();
                from.CopyTo(to);
            }
        }
        return File.ReadAllBytes(path);
    }
}
