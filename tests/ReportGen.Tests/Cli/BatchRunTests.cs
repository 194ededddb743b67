namespace ReportGen.Tests.Cli;

/// <summary>Several projects in one run.</summary>
public sealed class BatchRunTests : IDisposable
{
    private readonly CliProject _project = new();
    private readonly string _folder;

    public BatchRunTests()
    {
        _folder = Path.GetDirectoryName(_project.Folder) ?? "";
        _project.CurrentFolder = _folder;
        foreach (var name in (string[])["a", "b", "c", "d", "e"])
            Copy(name);
        Directory.Delete(_project.Folder, recursive: true);
    }

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("a b c d e")]
    [InlineData("*")]
    [InlineData("a ./b ../repository/c/ d e a")]
    public void Build_SeveralProjects_WritesEachIntoItsOwnFolder(string words)
    {
        var outcome = _project.Run(["build", .. words.Split(' ')]);

        Assert.Equal(new CliOutcome(0, "", "Số dự án: 5, không có lỗi: 5, văn bản đã ghi: 10\n0 lỗi, 0 cảnh báo, 0 ghi chú\n"), outcome);
        Assert.Equal("lich-truc.docx lich-truc.md", NamesIn("c/out"));
    }

    [Fact]
    public void Build_ALinkToAProjectThatIsNamedToo_BuildsItOnce()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "z"), Path.Combine(_folder, "a"));

        var outcome = _project.Run("build", "a", "z", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "", "Projects: 1, without errors: 1, documents written: 2\n0 errors, 0 warnings, 0 notes\n"), outcome);
    }

    [Fact]
    public void Build_OneHasErrors_BuildsTheOthersAndSaysWhich()
    {
        Break("b");

        var outcome = _project.Run("build", "a", "b", "c", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("b/data/settings.yaml:1:14: error RG2003: ", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("Projects: 3, without errors: 2, documents written: 4\n1 error, 0 warnings, 0 notes\nWith errors (1): b\n", outcome.Error);
        Assert.False(Directory.Exists(Path.Combine(_folder, "b", "out")));
        Assert.True(Directory.Exists(Path.Combine(_folder, "c", "out")));
    }

    [Fact]
    public void Build_OneCannotBeWritten_BuildsTheOthersAndEndsWithTwo()
    {
        File.WriteAllText(Path.Combine(_folder, "b", "out"), "no folder");
        Break("c");

        var outcome = _project.Run("build", "a", "b", "c", "d", "-q", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("b: '…/repository/b/out' cannot be written", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("lich-truc.docx lich-truc.md", NamesIn("d/out"));
    }

    [Fact]
    public void Build_ANameIsNoProject_WritesNothing()
    {
        var outcome = _project.Run("build", "a", "x");

        Assert.Equal(2, outcome.Code);
        Assert.False(Directory.Exists(Path.Combine(_folder, "a", "out")));
    }

    [Fact]
    public void Build_OutputFolder_HoldsAFolderForEachProject()
    {
        _project.Run("build", "a", "b", "-o", "all", "--to", "md");

        Assert.Equal("lich-truc.md", NamesIn("all/a"));
        Assert.Equal("lich-truc.md", NamesIn("all/b"));
    }

    [Fact]
    public void Build_OutputFolderAndTwoOfOneName_IsRefused()
    {
        Directory.Move(Path.Combine(_folder, "e"), Path.Combine(_folder, "b", "a"));

        var outcome = _project.Run("build", "a", "b/a", "-o", "all", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("Two projects are called 'a'", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "all")));
    }

    [Fact]
    public void Check_ForTools_GivesOneDocumentWithPathsOfTheRepository()
    {
        Break("b");
        Break("d");
        _project.CurrentFolder = Path.Combine(_folder, "a");

        var outcome = _project.Run("check", "../b", "../d", "../a", "--format", "json", "--lang", "en");

        var paths = System.Text.Json.JsonDocument.Parse(outcome.Output).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("file").GetString()).Distinct();
        Assert.Equal(["b/data/settings.yaml", "d/data/settings.yaml"], paths);
    }

    [Fact]
    public void Check_ForToolsOutsideARepository_GivesPathsThatTellTheProjectsApart()
    {
        Break("b");
        Break("d");
        foreach (var git in Directory.GetFileSystemEntries(_folder, ".git"))
            Directory.Delete(git, recursive: true);

        var outcome = _project.Run("check", "b", "d", "--format", "json", "--lang", "en");

        Assert.Contains("\"b/data/settings.yaml\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"d/data/settings.yaml\"", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Fix_MendsEachProject()
    {
        foreach (var name in (string[])["a", "b"])
            _project.Replace($"../{name}/data/report.yaml", "Lịch trực", "Lịch  trực");

        var outcome = _project.Run("check", "a", "b", "--fix");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("a/data/report.yaml:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("b/data/report.yaml:", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Lịch  trực", _project.Read("../b/data/report.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Build_Jobs_ChangeNothingInWhatIsSaidAndWritten(string jobs)
    {
        Break("b");
        Break("d");
        var alone = _project.Run("build", "*", "-j", "1");
        var bytes = BytesOf("c");

        var outcome = _project.Run("build", "*", "-j", jobs);

        Assert.Equal(alone, outcome);
        Assert.Equal(bytes, BytesOf("c"));
    }

    [Fact]
    public void Build_Shards_GiveTogetherWhatOneRunGives()
    {
        _project.Run("build", "*", "-o", "whole");

        foreach (var shard in (string[])["1/3", "2/3", "3/3"])
            Assert.Equal(0, _project.Run("build", "*", "-o", "parts", "--shard", shard).Code);

        Assert.Equal("a b c d e", NamesIn("parts"));
        foreach (var name in (string[])["a", "b", "c", "d", "e"])
            Assert.Equal(FilesOf($"whole/{name}"), FilesOf($"parts/{name}"));
    }

    [Fact]
    public void Build_MoreShardsThanProjects_HasNothingToDoInTheLast()
    {
        var outcome = _project.Run("build", "a", "b", "--shard", "3/3", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "", "Projects: 0, without errors: 0, documents written: 0\n0 errors, 0 warnings, 0 notes\n"), outcome);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("/")]
    public void Build_NoShard_IsRefused(string shard)
    {
        var outcome = _project.Run("build", "a", $"--shard={shard}", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith($"'{shard}' is not a value of --shard", outcome.Error, StringComparison.Ordinal);
    }

    private void Copy(string name)
    {
        foreach (var path in Directory.EnumerateFiles(_project.Folder, "*", SearchOption.AllDirectories))
            _project.Write(Path.Combine("..", name, Path.GetRelativePath(_project.Folder, path)), File.ReadAllBytes(path));
    }

    private void Break(string name) => _project.Write($"../{name}/data/settings.yaml", "most_nights: viele\nhotline: \"1\"\n");

    private string NamesIn(string folder) =>
        string.Join(' ', Directory.GetFileSystemEntries(Path.Combine(_folder, folder)).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));

    private byte[] BytesOf(string name) => File.ReadAllBytes(Path.Combine(_folder, name, "out", "lich-truc.docx"));

    private List<string> FilesOf(string folder) =>
        [.. Directory.GetFiles(Path.Combine(_folder, folder)).Order(StringComparer.Ordinal).Select(path => Convert.ToHexString(File.ReadAllBytes(path)))];
}
