using ReportGen.Cli;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Cli;

/// <summary>The words of the command: help, version, and what is said about wrong ones.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("", "vi")]
    [InlineData("", "en")]
    [InlineData("check", "vi")]
    [InlineData("check", "en")]
    [InlineData("build", "vi")]
    [InlineData("build", "en")]
    [InlineData("diff", "vi")]
    [InlineData("diff", "en")]
    [InlineData("test", "vi")]
    [InlineData("test", "en")]
    [InlineData("init", "vi")]
    [InlineData("init", "en")]
    [InlineData("explain", "vi")]
    [InlineData("completion", "en")]
    public void Help_OfACommand_ReadsWell(string command, string language)
    {
        string[] words = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language];

        var outcome = _project.Run(words);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Snapshot.Verify(outcome.Output, "txt", $"{(command == "" ? "reportgen" : command)}.{language}");
    }

    [Fact]
    public void NoCommand_IsTheHelpInTheProjectsLanguage()
    {
        var outcome = _project.Run();

        Assert.Equal(_project.Run("--help", "--lang", "vi"), outcome);
        Assert.Contains("Dự án tìm thấy: …/repository/roster", outcome.Output, StringComparison.Ordinal);
    }

    /// <summary>The report that is checked says how it is spoken of, not the one that somebody stands in.</summary>
    [Theory]
    [InlineData("check", "../other")]
    [InlineData("check", "-C", "../other")]
    [InlineData("test", "../other")]
    public void Command_OnAnotherProject_SpeaksItsLanguage(params string[] words)
    {
        Assert.Equal(0, _project.Run("init", "../other", "--lang", "en").Code);

        var outcome = _project.Run(words);

        Assert.Equal(0, outcome.Code);
        Assert.Matches("0 errors, 0 warnings|Tests: 2, passed: 2", outcome.Error);
    }

    [Fact]
    public void NoCommand_OutsideOfAProject_IsEnglishAndNamesNoProject()
    {
        _project.CurrentFolder = _project.Outside;

        var outcome = _project.Run();

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("Checks the YAML data", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Project found", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_IsANumberAlone()
    {
        var outcome = _project.Run("--version");

        Assert.Matches(@"^\d+\.\d+\.\d+\n$", outcome.Output);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("chek", "“chek” không phải là lệnh hay tùy chọn của reportgen.\nCó phải ý bạn là “check”?\nHãy xem “reportgen --help”.\n")]
    [InlineData("frobnicate", "“frobnicate” không phải là lệnh hay tùy chọn của reportgen.\nHãy xem “reportgen --help”.\n")]
    [InlineData("check --strct", "“--strct” không phải là lệnh hay tùy chọn của reportgen.\nCó phải ý bạn là “--strict”?\nHãy xem “reportgen check --help”.\n")]
    [InlineData("check . --strct", "“--strct” không phải là lệnh hay tùy chọn của reportgen.\nCó phải ý bạn là “--strict”?\nHãy xem “reportgen check --help”.\n")]
    [InlineData("check --color=red", "“red” không phải là giá trị của --color; tùy chọn này nhận auto, always, never.\nHãy xem “reportgen check --help”.\n")]
    [InlineData("build --to docx,pdf", "“docx,pdf” không phải là giá trị của --to; tùy chọn này nhận docx, md.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("build --output", "--output cần một giá trị.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("build -o a -o b", "--output được ghi nhiều hơn một lần.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("build --output=", "--output cần một giá trị.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("build -o -", "--output cần tên thư mục hoặc tệp, không nhận “-”: văn bản không được ghi ra đầu ra chuẩn.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("build a -C .", "Dự án được nêu hai lần: “a” và --project; hãy nêu một lần.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("build data/report.yaml", "“data/report.yaml” không phải là thư mục dự án: nó nằm trong dự án “…/repository/roster”.\n")]
    [InlineData("check --to md", "“--to” không phải là lệnh hay tùy chọn của reportgen.\nHãy xem “reportgen check --help”.\n")]
    [InlineData("check --max-errors 0", "“0” không phải là giá trị của --max-errors; tùy chọn này nhận số nguyên từ 1 trở lên.\nHãy xem “reportgen check --help”.\n")]
    [InlineData("build --fix", "“--fix” không phải là lệnh hay tùy chọn của reportgen.\nHãy xem “reportgen build --help”.\n")]
    [InlineData("explain", "THING cần một giá trị.\nHãy xem “reportgen explain --help”.\n")]
    [InlineData("explain RG9001", "“RG9001” không phải là mã hay hàm của reportgen, cũng không phải là tệp, dòng hay cụm từ của báo cáo.\nCó phải ý bạn là “RG1001”?\n")]
    [InlineData("explain string.padleft", "“string.padleft” không phải là mã hay hàm của reportgen, cũng không phải là tệp, dòng hay cụm từ của báo cáo.\nCó phải ý bạn là “string.pad_left”?\n")]
    [InlineData("completion cmd", "“cmd” không phải là giá trị của SHELL; tùy chọn này nhận bash, zsh, fish, pwsh.\nHãy xem “reportgen completion --help”.\n")]
    [InlineData("completion bash more", "“more” không phải là lệnh hay tùy chọn của reportgen.\nHãy xem “reportgen completion --help”.\n")]
    [InlineData("check -x", "“-x” không phải là lệnh hay tùy chọn của reportgen.\nHãy xem “reportgen check --help”.\n")]
    [InlineData("check @words.txt", "Không có dự án báo cáo trong “@words.txt”: dự án là thư mục có tệp data/report.yaml.\n")]
    public void WrongWords_AreNamed_AndNothingRuns(string command, string error)
    {
        var outcome = _project.Run(command.Split(' '));

        Assert.Equal(new CliOutcome(2, "", error), outcome);
        Assert.False(Directory.Exists(_project.PathOf("out")));
    }

    [Theory]
    [InlineData("check --lang en --strict --format plain")]
    [InlineData("check --format=plain --strict --lang=en")]
    [InlineData("--lang en check --format plain --strict")]
    [InlineData("validate --strict --lang en --format plain")]
    public void Options_InAnyOrder_MeanTheSame(string command)
    {
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 1");

        var outcome = _project.Run(command.Split(' '));

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("data/staff.yaml:11:9: error RG3001: Trần Thu Thảo is on night duty more than 1 times", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("1 error, 0 warnings, 0 notes\n", outcome.Error);
    }

    [Theory]
    [InlineData("RG2020", "vi")]
    [InlineData("rg2020", "en")]
    [InlineData("string.pad_left", "vi")]
    [InlineData("vn", "en")]
    public void Explain_Thing_PrintsItsPage(string thing, string language)
    {
        var outcome = _project.Run("explain", thing, "--lang", language);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Snapshot.Verify(outcome.Output, "txt", $"{thing}.{language}");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completion_OfAShell_HoldsEveryCommandAndOption(string shell)
    {
        var outcome = _project.Run("--lang", "en", "completion", shell);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Snapshot.Verify(outcome.Output, "txt", shell);
    }

    [Fact]
    public void Bug_IsReportedAsOneAndEndsWith70()
    {
        using var output = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CliHost(output, error, false, false, _project.Folder, _ => null);

        var code = ReportgenTool.Run(["--version"], host);

        Assert.Equal(70, code);
        Assert.StartsWith("reportgen gặp lỗi nội bộ: InvalidOperationException.", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}
