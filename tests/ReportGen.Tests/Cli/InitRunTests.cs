using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Cli;

/// <summary><c>init</c>: the first five minutes of a new report.</summary>
public sealed class InitRunTests : IDisposable
{
    private readonly CliProject _place = new();

    public InitRunTests() => _place.CurrentFolder = _place.Outside;

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Init_NewFolder_SaysWhatItWrote(string language)
    {
        var outcome = _place.Run("init", "new report", "--lang", language);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Snapshot.Verify(outcome.Output, "txt", language);
    }

    /// <summary>Nothing to warn of, and sound documents: what a beginner changes should be the only thing that can be wrong.</summary>
    [Theory]
    [InlineData("vi", "bao-cao")]
    [InlineData("en", "report")]
    public void Build_NewProject_WritesDocuments(string language, string output)
    {
        _place.Run("init", "new", "--lang", language);

        var outcome = _place.Run("build", "new", "--strict", "--verify");

        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
        Snapshot.Verify(File.ReadAllText(InNew("out", output + ".md")), "md", language);
        Assert.True(File.Exists(InNew("out", output + ".docx")));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Test_NewProject_Passes(string language)
    {
        _place.Run("init", "new", "--lang", language);

        var outcome = _place.Run("test", "new", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "", "Tests: 2, passed: 2, failed: 0\n"), outcome);
    }

    /// <summary>So deep that some of its files can be written and others cannot.</summary>
    [Fact]
    public void Init_WhereNotAllCanBeWritten_LeavesNothingBehind()
    {
        if (OperatingSystem.IsWindows())
            return;
        const int MostCharacters = 4095;
        var folder = _place.Outside;
        while (MostCharacters - folder.Length - "/.github/workflows/report.yml".Length is var left and > 0)
            folder += "/" + new string('a', left > 250 ? 200 : left - 1);

        var outcome = _place.Run("init", folder, "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith("cannot be written: the path is too long. No project was begun.\n", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("vi", "van-phong", "“van-phng”")]
    [InlineData("en", "secretariat", "'secretaria'")]
    public void Check_NewProjectWithASlip_NamesIt(string language, string office, string named)
    {
        _place.Run("init", "new", "--lang", language);
        var tasks = InNew("data", "tasks.yaml");
        File.WriteAllText(tasks, File.ReadAllText(tasks).Replace("office: " + office, "office: " + named[1..^1], StringComparison.Ordinal));

        var outcome = _place.Run("check", "new");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("data/tasks.yaml:5:11: error RG3001", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(named, outcome.Output, StringComparison.Ordinal);
        Assert.Contains(office, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_CurrentFolderWithARepository_WritesHere()
    {
        _place.CurrentFolder = Path.Combine(_place.Outside, "begun");
        Directory.CreateDirectory(Path.Combine(_place.CurrentFolder, ".git"));

        var outcome = _place.Run("init");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("Wrote data/report.yaml\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  reportgen build\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_FolderWithAFile_ChangesNothing()
    {
        Directory.CreateDirectory(InNew());
        File.WriteAllText(InNew("notes.txt"), "mine");

        var outcome = _place.Run("init", "new");

        Assert.Equal(new CliOutcome(2, "", "'new' already holds 'notes.txt'. Name a new folder, so that nothing of yours is mixed with what is written there.\n"), outcome);
        Assert.Equal([InNew("notes.txt")], Directory.GetFileSystemEntries(InNew()));
    }

    [Fact]
    public void Init_NameOfAFile_IsRefused()
    {
        File.WriteAllText(InNew(), "mine");

        Assert.Equal(new CliOutcome(2, "", "'new' is a file. Name a folder that is new or empty.\n"), _place.Run("init", "new"));
        Assert.Equal("mine", File.ReadAllText(InNew()));
    }

    [Fact]
    public void Init_BelowAFile_SaysWhichFileCannotBeWritten()
    {
        File.WriteAllText(InNew(), "mine");

        var outcome = _place.Run("init", "new/report", "--lang", "vi");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("Không ghi được “new/report/.gitattributes”: ", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("Chưa tạo dự án nào.\n", outcome.Error, StringComparison.Ordinal);
    }

    private string InNew(params string[] parts) => Path.Combine([_place.Outside, "new", .. parts]);
}
