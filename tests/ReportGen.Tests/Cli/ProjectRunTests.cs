using ReportGen.Cli;
using ReportGen.Tests.Projects;

namespace ReportGen.Tests.Cli;

/// <summary>Whole runs on a project: where it is found, exit codes, what is written and what is left alone.</summary>
public sealed class ProjectRunTests : IDisposable
{
    private const string Broken = "most_nights: viele\nhotline: \"1\"\n";

    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Check_SoundProject_IsSilentOnStdoutAndWritesNothing()
    {
        var outcome = _project.Run("check");

        Assert.Equal(new CliOutcome(0, "", "0 lỗi, 0 cảnh báo, 0 ghi chú\n"), outcome);
        Assert.False(Directory.Exists(_project.PathOf("out")));
    }

    [Fact]
    public void Build_SoundProject_WritesBothAndSaysSo()
    {
        var outcome = _project.Run("build");

        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Matches("^0 lỗi, 0 cảnh báo, 0 ghi chú\nĐã ghi out/lich-truc.md \\(\\d+ byte\\)\nĐã ghi out/lich-truc.docx \\(\\d+ byte\\)\n$", outcome.Error);
        Assert.Equal("lich-truc.docx lich-truc.md", NamesIn("out"));
    }

    [Theory]
    [InlineData("check", "data/extra.yaml")]
    [InlineData("check", "data/report.yaml")]
    [InlineData("build", "data/schema/extra.schema.json")]
    [InlineData("build", "data/note.txt")]
    [InlineData("build", "templates/extra.md")]
    [InlineData("check --fix", "templates/profiles/hanhchinh-nd30.yaml")]
    [InlineData("diff", "templates/report.md")]
    public async Task Run_NamedPipeInTheProject_IsNamedAndNotWaitedFor(string command, string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.Delete(_project.PathOf(path));
        NamedPipe.Make(_project.PathOf(path));

        var outcome = await Task.Run(() => _project.Run([.. command.Split(' '), "--lang", "vi"])).WaitAsync(NamedPipe.MostTime);

        Assert.Equal(new CliOutcome(2, "", $"Không đọc được một tệp của dự án: “{path}” không phải là tệp thông thường (có thể là một đường ống có tên)\n"), outcome);
    }

    [Theory]
    [InlineData("build", 2, "The current folder is gone, or may not be seen: change to another one first.\n")]
    [InlineData("check --lang vi", 2, "Thư mục hiện tại không còn hoặc không có quyền truy cập; hãy chuyển sang thư mục khác.\n")]
    [InlineData("init new", 2, "The current folder is gone, or may not be seen: change to another one first.\n")]
    [InlineData("--version", 0, "")]
    public void Run_InAFolderThatIsGone_CouldNotRunAndSaysSo(string command, int code, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CliHost(() => new CliStreams(output, error, false, false), () => throw new FileNotFoundException(), _ => null, () => 0);

        Assert.Equal(code, ReportgenTool.Run(command.Split(' '), host));

        Assert.Equal(expected, error.ToString());
    }

    [Fact]
    public void Build_FileBeyondEveryLimit_IsNamed()
    {
        // There a file has all of its bytes on the disk.
        if (OperatingSystem.IsWindows())
            return;
        using (var file = File.Create(_project.PathOf("data/huge.yaml")))
            file.SetLength(3L << 30);

        var outcome = _project.Run("build", "--lang", "vi");

        Assert.Equal(new CliOutcome(2, "", "Không đọc được một tệp của dự án: “data/huge.yaml” (tệp quá lớn)\n"), outcome);
    }

    [Theory]
    [InlineData("diff", 2)]
    [InlineData("explain out/lich-truc.md:3", 0)]
    [InlineData("build", 0)]
    public async Task Run_NamedPipeInPlaceOfADocument_IsNotWaitedFor(string command, int code)
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_project.PathOf("out"));
        NamedPipe.Make(_project.PathOf("out/lich-truc.md"));

        var outcome = await Task.Run(() => _project.Run([.. command.Split(' '), "--lang", "en"])).WaitAsync(NamedPipe.MostTime);

        Assert.Equal(code, outcome.Code);
        Assert.Equal(code == 2, outcome.Error.Contains("'lich-truc.md' is not an ordinary file", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("build --to md", "lich-truc.md")]
    [InlineData("build --to docx", "lich-truc.docx")]
    [InlineData("build --to md,docx", "lich-truc.docx lich-truc.md")]
    public void Build_To_WritesTheseFormatsOnly(string command, string expected)
    {
        var outcome = _project.Run(command.Split(' '));

        Assert.Equal(0, outcome.Code);
        Assert.Equal(expected, NamesIn("out"));
    }

    [Fact]
    public void Build_ProjectWantsOneFormat_WritesItUnlessAskedForAnother()
    {
        _project.Replace("data/report.yaml", "template: report.md", "formats: [docx]\ntemplate: report.md");

        _project.Run("build");
        _project.Run("build", "--to", "md", "-o", "other");

        Assert.Equal("lich-truc.docx", NamesIn("out"));
        Assert.Equal("lich-truc.md", NamesIn("other"));
    }

    [Fact]
    public void Build_Verify_WritesTheSameBytesAndSaysSo()
    {
        _project.Run("build", "-o", "plain");

        var outcome = _project.Run("build", "--verify");

        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.EndsWith("\nĐã kiểm tra lại 2 văn bản.\n", outcome.Error, StringComparison.Ordinal);
        foreach (var name in (string[])["lich-truc.md", "lich-truc.docx"])
            Assert.Equal(File.ReadAllBytes(_project.PathOf("plain/" + name)), File.ReadAllBytes(_project.PathOf("out/" + name)));
    }

    [Fact]
    public void Build_OutputFolder_IsRelativeToTheCurrentFolder()
    {
        _project.CurrentFolder = _project.PathOf("data");

        var outcome = _project.Run("build", "-o", "../elsewhere/deep", "--to", "md");

        Assert.Equal(0, outcome.Code);
        Assert.Equal("lich-truc.md", NamesIn("elsewhere/deep"));
    }

    [Fact]
    public void Build_WithAnError_LeavesTheOldOutputsAlone()
    {
        _project.Run("build");
        var before = File.ReadAllBytes(_project.PathOf("out/lich-truc.docx"));
        _project.Write("data/settings.yaml", Broken);

        var outcome = _project.Run("build");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("data/settings.yaml:1:14: error RG2003: ", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 lỗi, 0 cảnh báo, 0 ghi chú\nKhông ghi văn bản nào.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_project.PathOf("out/lich-truc.docx")));
        Assert.Equal("lich-truc.docx lich-truc.md", NamesIn("out"));
    }

    [Fact]
    public void Build_OutputFolderIsAFile_CouldNotRun()
    {
        _project.Write("out", "not a folder");

        var outcome = _project.Run("build", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith(
            "'…/repository/roster/out' cannot be written, and no output was changed: a file or folder of that name stands in the way\n",
            outcome.Error,
            StringComparison.Ordinal);
        Assert.Equal("not a folder", _project.Read("out"));
    }

    [Theory]
    [InlineData("templates")]
    [InlineData("data/")]
    [InlineData("templates/profiles/../new")]
    public void Build_IntoAFolderOfSources_CouldNotRunAndLeavesThemAlone(string folder)
    {
        _project.Replace("data/report.yaml", "output: lich-truc", "output: report");
        var template = _project.Read("templates/report.md");

        var outcome = _project.Run("build", "-o", folder);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("là thư mục chứa tệp nguồn của báo cáo", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(template, _project.Read("templates/report.md"));
        Assert.False(File.Exists(_project.PathOf("data/report.md")));
    }

    [Fact]
    public void Build_IntoAFolderBesideTheSources_IsWritten()
    {
        Assert.Equal(0, _project.Run("build", "-o", "data-out", "--to", "md").Code);
        Assert.Equal("lich-truc.md", NamesIn("data-out"));
    }

    [Fact]
    public void Build_OneOutputCannotBeReplaced_KeepsTheOther()
    {
        _project.Write("out/lich-truc.md", "old");
        _project.Write("out/lich-truc.docx/inside", "a folder stands where the document should");

        var outcome = _project.Run("build", "--lang", "en");

        Assert.Equal(2, outcome.Code);
        Assert.EndsWith(
            "cannot be written, and no output was changed: a folder is called 'lich-truc.docx', as the document is to be\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("old", _project.Read("out/lich-truc.md"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("explain RG2001")]
    [InlineData("completion bash")]
    [InlineData("--help")]
    public void Output_CannotBeWritten_CouldNotRunAndSaysWhy(string command)
    {
        _project.Write("data/settings.yaml", Broken);
        using var stream = new FullStream();
        using var output = new Utf8TextWriter(stream);
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CliHost(output, error, false, false, _project.Folder, _project.Variables.GetValueOrDefault);

        var code = ReportgenTool.Run(command.Split(' '), host);

        Assert.Equal(2, code);
        Assert.EndsWith("Chưa in được đầy đủ kết quả: ổ đĩa đã hết chỗ.\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Error_CannotBeWritten_ChangesNothingElse()
    {
        using var stream = new FullStream();
        using var output = new StringWriter();
        using var error = new Utf8TextWriter(stream);
        using var host = new CliHost(output, error, false, false, _project.Folder, _project.Variables.GetValueOrDefault);

        Assert.Equal(0, ReportgenTool.Run(["build"], host));
        Assert.Equal("lich-truc.docx lich-truc.md", NamesIn("out"));
    }

    [Fact]
    public void Warning_IsAnErrorUnderStrictOnly()
    {
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 1");

        var lenient = _project.Run("build");
        var strict = _project.Run("build", "--strict", "-o", "strict");

        Assert.Equal(0, lenient.Code);
        Assert.Contains("warning RG3001", lenient.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.Code);
        Assert.Contains("error RG3001", strict.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.PathOf("strict")));
    }

    [Fact]
    public void Quiet_LeavesFindingsOnly()
    {
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 1");

        var outcome = _project.Run("build", "-q");

        Assert.Contains("RG3001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void Project_IsFoundUpwards()
    {
        _project.CurrentFolder = _project.PathOf("data/schema");

        Assert.Equal(0, _project.Run("check").Code);
    }

    [Fact]
    public void Project_InAnEmptyFolder_CanBeBegun()
    {
        _project.CurrentFolder = Path.Combine(_project.Outside, "empty");
        Directory.CreateDirectory(_project.CurrentFolder);

        var outcome = _project.Run("build");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("There is no report project in '…/empty': the folder is empty, and 'reportgen init' begins one in it.\n", outcome.Error);
    }

    [Fact]
    public void Project_IsNotSoughtBeyondTheRepository()
    {
        _project.Write("nested/.git/HEAD", "");
        _project.CurrentFolder = _project.PathOf("nested");

        var outcome = _project.Run("check");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("There is no report project in '…/repository/roster/nested': a project is a folder that holds data/report.yaml.\n", outcome.Error);
    }

    [Theory]
    [InlineData("check repository/roster")]
    [InlineData("check -C repository/roster")]
    [InlineData("check --project=repository/roster")]
    public void Project_CanBeNamed(string command)
    {
        _project.CurrentFolder = _project.Outside;

        Assert.Equal(new CliOutcome(0, "", "0 lỗi, 0 cảnh báo, 0 ghi chú\n"), _project.Run(command.Split(' ')));
    }

    [Fact]
    public void Project_CanBeNamedByAVariable()
    {
        _project.CurrentFolder = _project.Outside;
        _project.Variables["REPORTGEN_PROJECT"] = _project.Folder;

        Assert.Equal(0, _project.Run("check").Code);
        Assert.Equal(2, _project.Run("check", ".").Code);
    }

    [Theory]
    [InlineData(true, "", "auto", true)]
    [InlineData(true, "", "never", false)]
    [InlineData(true, "NO_COLOR=1", "auto", false)]
    [InlineData(true, "NO_COLOR=1 FORCE_COLOR=1", "auto", false)]
    [InlineData(true, "NO_COLOR=1", "always", true)]
    [InlineData(true, "TERM=dumb", "auto", false)]
    [InlineData(true, "TERM=xterm", "auto", true)]
    [InlineData(false, "", "auto", false)]
    [InlineData(false, "FORCE_COLOR=1", "auto", true)]
    [InlineData(false, "FORCE_COLOR=1 TERM=dumb", "auto", true)]
    [InlineData(false, "", "always", true)]
    public void Colour_FollowsOptionVariablesAndTerminal(bool isTerminal, string variables, string option, bool expected)
    {
        _project.IsTerminal = isTerminal;
        foreach (var variable in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _project.Variables[variable.Split('=')[0]] = variable.Split('=')[1];
        _project.Write("data/settings.yaml", Broken);

        var outcome = _project.Run("check", "--format", "pretty", "--color", option);

        Assert.Equal(expected, outcome.Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "lỗi[RG2003]: ")]
    [InlineData(false, "data/settings.yaml:1:14: error RG2003: ")]
    public void Format_WithoutOption_FollowsTheTerminal(bool isTerminal, string start)
    {
        _project.IsTerminal = isTerminal;
        _project.Variables["NO_COLOR"] = "1";
        _project.Write("data/settings.yaml", Broken);

        Assert.StartsWith(start, _project.Run("check").Output, StringComparison.Ordinal);
    }

    private string NamesIn(string folder) =>
        string.Join(' ', Directory.GetFiles(_project.PathOf(folder)).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));
}
