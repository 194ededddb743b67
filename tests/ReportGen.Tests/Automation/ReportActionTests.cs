using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Startup;

namespace ReportGen.Tests.Automation;

/// <summary>The action for pull requests: its files are YAML of the right form, and its shell steps do in a repository what they say.</summary>
public sealed partial class ReportActionTests : IDisposable
{
    private const string Action = ".github/actions/reportgen/action.yml";

    private readonly CliProject _project = new();
    private readonly string _temp = Directory.CreateTempSubdirectory("reportgen-action").FullName;

    public void Dispose()
    {
        _project.Dispose();
        Directory.Delete(_temp, recursive: true);
    }

    [Fact]
    public void Action_ShellSteps_TakeWhatOthersWroteFromVariablesOnly()
    {
        foreach (var step in Steps().Where(step => step["run"] is not null))
        {
            Assert.Equal("bash", Text(step, "shell"));
            Assert.DoesNotContain("${{", Text(step, "run"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Workflow_OnPullRequests_UsesTheActionWithTheLeastRights()
    {
        var workflow = Read(".github/workflows/report.yml");

        Assert.NotNull((workflow["on"] as DataMapping)?.Find("pull_request"));
        var rights = Assert.IsType<DataMapping>(workflow["permissions"]);
        Assert.Equal(["contents: read", "pull-requests: write"], rights.Entries.Select(entry => $"{entry.Key}: {((DataScalar)entry.Value).Text}"));
        var steps = ((workflow["jobs"] as DataMapping)?["report"] as DataMapping)?["steps"] as DataSequence;
        Assert.Contains(steps?.Items.Cast<DataMapping>() ?? [], step => step["uses"] is DataScalar { Text: "./.github/actions/reportgen" });
    }

    [PublishedFact]
    public void Steps_ChangedData_CommentTheDifferenceOnce()
    {
        Change("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var (code, log) = Run(gh: "exit 0");

        Assert.True(code == 0, log);
        var comment = File.ReadAllText(Path.Combine(_temp, "comment.md"));
        Assert.StartsWith("<!-- reportgen . -->\n", comment, StringComparison.Ordinal);
        Assert.Contains("most_nights", comment, StringComparison.Ordinal);
        Assert.Contains("most_nights", File.ReadAllText(Path.Combine(_temp, "summary.md")), StringComparison.Ordinal);
        Assert.Contains("--method POST repos/a/b/issues/7/comments", Calls(), StringComparison.Ordinal);
        Assert.Equal(["diff.md", "lich-truc.docx", "lich-truc.md", "redline.docx"], Directory.GetFiles(Path.Combine(_temp, "report")).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));
    }

    [PublishedFact]
    public void Steps_CommentIsThere_UpdateIt()
    {
        Change("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var (code, log) = Run(gh: "case \"$*\" in *--jq*) echo 41; echo 42 ;; esac");

        Assert.True(code == 0, log);
        Assert.Contains("--method PATCH repos/a/b/issues/comments/41", Calls(), StringComparison.Ordinal);
        Assert.DoesNotContain("POST", Calls(), StringComparison.Ordinal);
    }

    [PublishedFact]
    public void Steps_TokenMayNotWrite_LeaveItAtTheSummary()
    {
        Change("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var (code, log) = Run(gh: "exit 1");

        Assert.True(code == 0, log);
        Assert.Contains("::notice::", log, StringComparison.Ordinal);
        Assert.Contains("most_nights", File.ReadAllText(Path.Combine(_temp, "summary.md")), StringComparison.Ordinal);
    }

    [PublishedFact]
    public void Steps_DataWithErrors_AnnotateAndFail()
    {
        Change("data/settings.yaml", "most_nights: 2", "most_nights: x");

        var (code, log) = Run(gh: "exit 0");

        Assert.Equal(1, code);
        Assert.Contains("::error file=roster/data/settings.yaml,line=2", log, StringComparison.Ordinal);
        Assert.Equal("", Calls());
    }

    [PublishedFact]
    public void Steps_ChangeOutsideOfWhatWasExpected_Fail()
    {
        _project.Write("expected.yaml", "expect: [II]\n");
        Change("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var (code, log) = Run(gh: "exit 0", expect: "expected.yaml");

        Assert.Equal(1, code);
        Assert.Contains("II: 1\n  I: ", log, StringComparison.Ordinal);
    }

    [PublishedFact]
    public void Steps_Push_CheckAndBuildWithoutComparing()
    {
        Change("data/settings.yaml", "most_nights: 2", "most_nights: 3");

        var (code, log) = Run(gh: "exit 1", against: "");

        Assert.True(code == 0, log);
        Assert.Equal("", Calls());
        Assert.Equal(["lich-truc.docx", "lich-truc.md"], Directory.GetFiles(Path.Combine(_temp, "report")).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));
    }

    /// <summary>Commits the project as it is to main, changes it on another branch, and makes the repository its own remote.</summary>
    private void Change(string path, string old, string now)
    {
        var repository = new GitRepository(_project);
        repository.Git("checkout", "-q", "-b", "main");
        repository.Commit("Lê An", "first");
        repository.Git("remote", "add", "origin", Path.GetDirectoryName(_project.Folder) ?? "");
        repository.Git("checkout", "-q", "-b", "change");
        _project.Replace(path, old, now);
        repository.Commit("Lê An", "second");
    }

    /// <summary>Runs the shell steps in order, as a runner would; ends at the first that fails.</summary>
    /// <param name="gh">What stands in for GitHub's command; its arguments are noted before.</param>
    /// <param name="expect">The input of that name.</param>
    /// <param name="against">The input <c>base</c>; empty on a push.</param>
    private (int Code, string Log) Run(string gh, string expect = "", string against = "main")
    {
        var tools = Directory.CreateDirectory(Path.Combine(_temp, "bin")).FullName;
        File.WriteAllText(Path.Combine(tools, "gh"), $"#!/bin/sh\necho \"$*\" >> '{_temp}/calls'\n{gh}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(tools, "gh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.WriteAllText(Path.Combine(_temp, "summary.md"), "");
        var log = "";
        foreach (var step in Steps().Where(step => step["run"] is not null))
        {
            var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", Text(step, "run")])
            {
                WorkingDirectory = _project.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            SetVariables(start, step, tools, expression => ValueOf(expression, expect, against));
            using var process = Process.Start(start);
            Assert.NotNull(process);
            var error = process.StandardError.ReadToEndAsync();
            log += process.StandardOutput.ReadToEnd() + error.Result;
            process.WaitForExit();
            if (process.ExitCode != 0)
                return (process.ExitCode, log);
        }
        return (0, log);
    }

    private void SetVariables(ProcessStartInfo start, DataMapping step, string tools, Func<string, string> valueOf)
    {
        start.Environment["PATH"] = tools + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["RUNNER_TEMP"] = _temp;
        start.Environment["GITHUB_ENV"] = Path.Combine(_temp, "env");
        start.Environment["GITHUB_STEP_SUMMARY"] = Path.Combine(_temp, "summary.md");
        start.Environment["GITHUB_REPOSITORY"] = "a/b";
        start.Environment["GITHUB_ACTIONS"] = "true";
        foreach (var line in File.Exists(Path.Combine(_temp, "env")) ? File.ReadAllLines(Path.Combine(_temp, "env")) : [])
            start.Environment[line[..line.IndexOf('=', StringComparison.Ordinal)]] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
        foreach (var entry in (step["env"] as DataMapping)?.Entries ?? [])
            start.Environment[entry.Key] = Expression().Replace(((DataScalar)entry.Value).Text, match => valueOf(match.Groups[1].Value));
    }

    private static string ValueOf(string expression, string expect, string against) => expression switch
    {
        "inputs.project" => ".",
        "inputs.base" => against,
        "inputs.command" => PublishedFactAttribute.Executable,
        "inputs.strict" => "true",
        "inputs.expect" => expect,
        "inputs.token" => "token",
        "github.event.pull_request.number" => against.Length == 0 ? "" : "7",
        _ => throw new ArgumentException(expression),
    };

    private string Calls() => File.Exists(Path.Combine(_temp, "calls")) ? File.ReadAllText(Path.Combine(_temp, "calls")) : "";

    private static IEnumerable<DataMapping> Steps() =>
        (((Read(Action)["runs"] as DataMapping)?["steps"] as DataSequence)?.Items ?? []).Cast<DataMapping>();

    private static DataMapping Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile(path, File.ReadAllText(Path.Combine(TestFolders.Repository, path))), diagnostics);
        Assert.Empty(diagnostics.All);
        return Assert.IsType<DataMapping>(root);
    }

    private static string Text(DataMapping mapping, string key) => (mapping[key] as DataScalar)?.Text ?? "";

    [GeneratedRegex(@"\$\{\{ *([\w.]+) *\}\}")]
    private static partial Regex Expression();
}
