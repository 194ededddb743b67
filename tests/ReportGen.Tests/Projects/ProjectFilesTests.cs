using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Projects;

public sealed class ProjectFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("data/report.yaml", true)]
    [InlineData("../data/report.yaml", false)]
    [InlineData("data/../../x", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("C:/x", false)]
    [InlineData("data\\x", false)]
    [InlineData("data//x", false)]
    [InlineData("", false)]
    public void IsInside_Path_IsTrueOnlyBelowTheProject(string path, bool expected)
    {
        Assert.Equal(expected, ProjectFiles.IsInside(path));
    }

    [Fact]
    public void DiskFiles_ListsInOrdinalOrderAndLeavesHiddenFilesOut()
    {
        foreach (var name in (string[])["data/b.yaml", "data/a.yaml", "data/sub/c.yaml", "data/.hidden.yaml", "data/x.json"])
            Write(name);

        var paths = new DiskFiles(_folder).List("data", ".yaml");

        Assert.Equal(["data/a.yaml", "data/b.yaml", "data/sub/c.yaml"], paths);
    }

    [Fact]
    public void DiskFiles_LinkOutOfTheProject_IsNotRead()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("outside/secret.yaml");
        Write("project/data/a.yaml");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "project/data/linked"), Path.Combine(_folder, "outside"));
        File.CreateSymbolicLink(Path.Combine(_folder, "project/data/s.yaml"), Path.Combine(_folder, "outside/secret.yaml"));
        File.CreateSymbolicLink(Path.Combine(_folder, "project/data/inner.yaml"), Path.Combine(_folder, "project/data/a.yaml"));

        var files = new DiskFiles(Path.Combine(_folder, "project"));

        Assert.Equal(["data/a.yaml", "data/inner.yaml"], files.List("data", ".yaml"));
        Assert.Equal(["data/linked", "data/s.yaml"], files.DeadLinks("data"));
        Assert.Null(files.Read("data/s.yaml"));
        Assert.Null(files.Read("data/linked/secret.yaml"));
        Assert.NotNull(files.Read("data/inner.yaml"));
    }

    [Fact]
    public void DiskFiles_LinkBehindALink_IsFollowedFromWhereItIs()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("secret/a.yaml");
        Write("project/shared/p/b.yaml");
        Write("project/secret/c.yaml");
        Directory.CreateDirectory(Path.Combine(_folder, "project/data/deep"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "project/data/deep/linked"), "../../shared/p");
        // Beside the first link this would be a folder of the project.
        Directory.CreateSymbolicLink(Path.Combine(_folder, "project/shared/p/out"), "../../../secret");

        var files = new DiskFiles(Path.Combine(_folder, "project"));

        Assert.Equal(["data/deep/linked/b.yaml"], files.List("data", ".yaml"));
        Assert.NotNull(files.Read("data/deep/linked/b.yaml"));
        Assert.Null(files.Read("data/deep/linked/out/a.yaml"));
    }

    [Theory]
    [InlineData("data/self", ".")]
    [InlineData("data/self", "../data")]
    [InlineData("data/b/up", "..")]
    [InlineData("data/b/x", "../c")]
    public void DiskFiles_LinksInACircle_AreLeftOut(string link, string target)
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("data/a.yaml");
        Write("data/b/b.yaml");
        Write("data/c/c.yaml");
        Directory.CreateSymbolicLink(Path.Combine(_folder, link), target);
        if (target == "../c")
            Directory.CreateSymbolicLink(Path.Combine(_folder, "data/c/y"), "../b");

        var paths = new DiskFiles(_folder).List("data", ".yaml");

        string[] expected = target == "../c"
            ? ["data/a.yaml", "data/b/b.yaml", "data/b/x/c.yaml", "data/c/c.yaml", "data/c/y/b.yaml"]
            : ["data/a.yaml", "data/b/b.yaml", "data/c/c.yaml"];
        Assert.Equal(expected, paths);
    }

    [Fact]
    public void DiskFiles_LinkToNothing_IsNoFileAndIsTold()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("project/data/report.yaml");
        File.CreateSymbolicLink(Path.Combine(_folder, "project/data/gone.yaml"), "nowhere.yaml");
        File.CreateSymbolicLink(Path.Combine(_folder, "project/data/round.yaml"), "round.yaml");
        var diagnostics = new DiagnosticBag();

        ProjectReader.Read(new DiskFiles(Path.Combine(_folder, "project")), diagnostics);

        Assert.Equal(
            ["data/gone.yaml", "data/round.yaml"],
            diagnostics.All.Where(diagnostic => diagnostic.Descriptor.Id == "RG1167").Select(diagnostic => diagnostic.Span.File.Path));
    }

    [Fact]
    public void MemoryFiles_ReadsWhatItWasGiven()
    {
        var files = MemoryFiles.FromTexts([new("data/a.yaml", "x: 1"), new("templates/r.md", "# X")]);

        Assert.Equal(["data/a.yaml"], files.List("data", ".yaml"));
        Assert.Equal("x: 1"u8.ToArray(), files.Read("data/a.yaml"));
        Assert.Null(files.Read("data/b.yaml"));
    }

    [Fact]
    public void Read_FileThatIsKnown_GivesTheVeryBytes()
    {
        Write("data/a.yaml");
        var known = new DiskFiles(_folder).Read("data/a.yaml");
        Assert.NotNull(known);
        var files = new DiskFiles(_folder);
        files.List("data", ".yaml");

        var bytes = files.Read("data/a.yaml", known);

        Assert.Same(known, bytes);
    }

    [Theory]
    [InlineData("data/b.yaml")]
    [InlineData("data/longer.yaml")]
    [InlineData("")]
    public void Read_FileThatIsAnother_GivesItsBytes(string known)
    {
        Write("data/a.yaml");
        var files = new DiskFiles(_folder);
        files.List("data", ".yaml");

        var bytes = files.Read("data/a.yaml", System.Text.Encoding.UTF8.GetBytes(known));

        Assert.Equal("data/a.yaml"u8.ToArray(), bytes);
        Assert.Null(files.Read("data/none.yaml", []));
    }

    [Theory]
    [InlineData("data/pipe.yaml", true)]
    [InlineData("data/pipe.yaml", false)]
    [InlineData("data/link.yaml", true)]
    [InlineData("data/link.yaml", false)]
    public async Task Read_NamedPipe_IsRefusedAtOnce(string path, bool isListed)
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("data/a.yaml");
        NamedPipe.Make(Path.Combine(_folder, "data/pipe.yaml"));
        File.CreateSymbolicLink(Path.Combine(_folder, "data/link.yaml"), Path.Combine(_folder, "data/pipe.yaml"));
        var files = new DiskFiles(_folder);
        if (isListed)
            files.List("data", ".yaml");

        var reading = Task.Run(() => files.Read(path, "data/a.yaml"u8.ToArray()));

        var exception = await Assert.ThrowsAsync<SpecialFileException>(() => reading.WaitAsync(NamedPipe.MostTime));
        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public void Read_EmptyFile_GivesNoBytes()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        File.WriteAllBytes(Path.Combine(_folder, "data/empty.yaml"), []);
        var files = new DiskFiles(_folder);
        Assert.Equal(["data/empty.yaml"], files.List("data", ".yaml"));

        var bytes = files.Read("data/empty.yaml");

        Assert.Empty(bytes ?? [0]);
    }

    private void Write(string path)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? _folder);
        File.WriteAllText(full, path);
    }
}
