using System.Text.Json;

namespace ReportGen.Tests.Cli;

/// <summary>How findings reach people and tools, and what a project makes of them.</summary>
public sealed class FindingsTests : IDisposable
{
    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void MaxErrors_KeepsTheWorstAndCountsTheRest()
    {
        _project.Write("data/settings.yaml", "most_nights: viele\nhotline: [1]\nextra: 1\n");
        _project.Replace("templates/report.md", "Mỗi người", "Mỗi  người");

        var outcome = _project.Run("check", "--max-errors", "2", "--lang", "en");

        Assert.Equal(2, outcome.Output.Split('\n').Length - 1);
        Assert.DoesNotContain("warning", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("2 findings are left out; '--max-errors 4' shows them all.\n3 errors, 1 warning, 0 notes\n", outcome.Error);
    }

    [Theory]
    [InlineData(true, 80, "pretty", 80)]
    [InlineData(true, 0, "pretty", 127)]
    [InlineData(false, 80, "pretty", 127)]
    public void Pretty_OnATerminal_IsAsWideAsThat(bool isTerminal, int columns, string format, int expected)
    {
        (_project.IsTerminal, _project.Columns) = (isTerminal, columns);
        _project.Write("data/settings.yaml", "most_nights: " + new string('v', 200) + "\nhotline: \"1\"\n");

        var outcome = _project.Run("check", "--format", format, "--lang", "en", "--color", "never");

        var excerpt = Assert.Single(outcome.Output.Split('\n'), line => line.StartsWith(" 1 │ ", StringComparison.Ordinal));
        Assert.Equal(expected - 1, excerpt.Length);
    }

    [Fact]
    public void Verbose_TellsFilesAndLimits()
    {
        var outcome = _project.Run("check", "-v", "--lang", "en");

        Assert.Contains("Files read: ", outcome.Error, StringComparison.Ordinal);
        Assert.Matches("\n  data/settings.yaml \\(\\d+ bytes\\)\n", outcome.Error);
        Assert.Contains("\n  levels of lists and groups: 64\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Github_IsTheDefaultInAWorkflow_WithPathsOfTheRepositoryAndASummary()
    {
        _project.Write("data/settings.yaml", "most_nights: viele\nhotline: \"1\"\n");
        _project.Variables["GITHUB_ACTIONS"] = "true";
        _project.Variables["GITHUB_STEP_SUMMARY"] = _project.PathOf("summary.md");
        _project.Write("summary.md", "# Before\n");

        var outcome = _project.Run("check", "--lang", "en");

        Assert.StartsWith("::error file=roster/data/settings.yaml,line=1,endLine=1,col=14,endColumn=19,title=RG2003::", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("# Before\n### reportgen: 1 error, 0 warnings, 0 notes\n\n| Severity | Place | Finding |\n", _project.Read("summary.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void MachineFormats_FillStdoutAlone(string format)
    {
        _project.Write("data/settings.yaml", "most_nights: viele\nhotline: 0251\n");

        var outcome = _project.Run("check", "--fix", "--format", format);

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith(format == "junit" ? "<?xml" : "{", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RG2020", outcome.Error, StringComparison.Ordinal);
        if (format != "junit")
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(outcome.Output).RootElement.ValueKind);
    }

    [Fact]
    public void Settings_LowerAndSwitchOff_AndTellTheReason()
    {
        _project.Replace("templates/report.md", "Mỗi người trực đêm", "Mỗi  người trực hoà đêm");
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 1");
        Set("{ code: RG1084, severity: \"off\", reason: Căn cột. }", "{ code: RG1070, severity: note, reason: Bản gốc. }", "{ code: not-too-many-nights, severity: \"off\", reason: Tháng Tết }");

        var outcome = _project.Run("check", "--strict", "--lang", "en");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("note RG1070: 'hoà' bears its tone mark", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("note RG1161: 'RG1084' is switched off in this project: Căn cột.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("note RG1160: 'RG1070' counts as a note in this project: Bản gốc.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("note RG1161: 'not-too-many-nights' is switched off in this project: Tháng Tết.\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RG3001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_RaiseAWarning_StopsTheBuild()
    {
        _project.Replace("data/settings.yaml", "most_nights: 2", "most_nights: 1");
        Set("{ code: RG3001, severity: error, reason: Trước khi ký. }");

        Assert.Equal(1, _project.Run("build").Code);
        Assert.False(Directory.Exists(_project.PathOf("out")));
    }

    [Theory]
    [InlineData("{ code: RG1O84, severity: \"off\", reason: x }", "error RG1162: 'RG1O84' is neither a code of reportgen nor a rule of this project. Did you mean 'RG1084'?")]
    [InlineData("{ code: not-too-many-night, severity: \"off\", reason: x }", "Did you mean 'not-too-many-nights'?")]
    [InlineData("{ code: RG2001, severity: warning, reason: x }", "error RG1163: 'RG2001' stays an error")]
    [InlineData("{ code: RG1005, severity: \"off\", reason: x }", "error RG1163: 'RG1005' stays an error")]
    [InlineData("{ code: RG1084, severity: \"off\" }", "error RG2001: ")]
    public void Settings_ThatCannotHold_AreErrors(string setting, string expected)
    {
        Set(setting);

        var outcome = _project.Run("check", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_Twice_AreAnError()
    {
        Set("{ code: RG1084, severity: \"off\", reason: x }", "{ code: RG1084, severity: note, reason: y }");

        Assert.Contains("error RG1164: The severity of 'RG1084' is set twice.", _project.Run("check", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ToneStyle_Old_TurnsTheCheckRound()
    {
        _project.Replace("templates/report.md", "Mỗi người trực đêm", "Mỗi người trực hòa đêm");
        _project.Replace("data/report.yaml", "template: report.md", "tone_style: old\ntemplate: report.md");

        var outcome = _project.Run("check", "--lang", "en");

        Assert.Contains("error RG1070: 'hòa' bears its tone mark in another place than the project's 'hoà'.", outcome.Output, StringComparison.Ordinal);
    }

    private void Set(params string[] settings) =>
        _project.Replace("data/report.yaml", "template: report.md", "findings:\n" + string.Concat(settings.Select(item => $"  - {item}\n")) + "template: report.md");
}
