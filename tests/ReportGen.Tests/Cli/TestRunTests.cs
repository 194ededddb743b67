using System.Text.Json;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Cli;

/// <summary><c>test</c>: the tests that authors write of their rules and templates.</summary>
public sealed class TestRunTests : IDisposable
{
    private const string Failing = """
        tests:
          - name: the rule does not see it
            change:
              - { file: data/staff.yaml, replace: Đỗ Hồng Phúc, with: Đỗ Hồng Phước }
            finds:
              - { code: known-night-staff }
          - name: the rule finds it elsewhere
            change:
              - { file: data/shifts.yaml, replace: "night: hanh", with: "night: hahn" }
            finds:
              - { code: known-night-staff, at: data/shifts.yaml:2 }
          - name: nothing was expected
            change:
              - { file: data/shifts.yaml, replace: "night: hanh", with: "night: hahn" }
          - name: words
            says: [Lê Thị Hạnh và Nguyễn Văn Minh, không có lời này]
            lacks: ["03 phiên trực", "04 phiên trực"]
          - name: unclear changes
            change:
              - { file: data/staff.yaml, replace: "role: nurse", with: "role: doctor" }
              - { file: data/staff.yaml, replace: nobody, with: somebody }
              - { file: data/staf.yaml, remove: true }
              - { file: out/lich-truc.md, content: none }
              - { file: ../secret.yaml, content: none }
          - name: words of a report that is not built
            change:
              - { file: data/shifts.yaml, replace: "night: hanh", with: "night: hahn" }
            finds:
              - { code: known-night-staff, at: data/shifts.yaml:7 }
            says: [Lê Thị Hạnh]
          - name: a misspelt code
            change:
              - { file: data/shifts.yaml, replace: "night: hanh", with: "night: hahn" }
            finds:
              - { code: known-nigth-staff }
          - name: another line
            golden: tests/golden.md
          - name: no such golden file
            golden: tests/goldem.md
          - name: a golden file outside
            golden: tests/../../golden.md
          - name: words with the signs of Markdown
            says: ["Đường dây nóng: **0251 3 555 115**."]

        """;

    private const string Passing = """
        tests:
          - name: a rule finds it
            change:
              - { file: data/shifts.yaml, replace: "night: hanh", with: "night: hahn" }
            finds:
              - { code: known-night-staff, at: data/shifts.yaml:7 }
          - name: a file comes, another goes
            change:
              - file: data/staff.yaml
                content: |
                  - { id: hanh, name: Lê Thị Hạnh, role: doctor }
                  - { id: minh, name: Nguyễn Văn Minh, role: nurse }
                  - { id: thao, name: Trần Thu Thảo, role: nurse }
                  - { id: phuc, name: Đỗ Hồng Phúc, role: midwife }
              - { file: data/rules.yaml, remove: true }
            says: ["Lê Thị Hạnh (bác sĩ): chưa có số điện thoại."]
            lacks: ["0251 3 555 201"]
          - name: nothing is changed
            says: ["04   phiên trực"]

        """;

    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Test_FailingTests_SaysWhatIsNotAsTheySay(string language)
    {
        _project.Write("tests/roster.yaml", Failing);
        _project.Write("tests/golden.md", Roster().Replace("Lê Thị Hạnh", "Lê Thị Hạng", StringComparison.Ordinal));

        var outcome = _project.Run("test", "--lang", language);

        Assert.Equal(1, outcome.Code);
        Snapshot.VerifyFile(outcome.Output + outcome.Error, Path.Combine(TestFolders.Tests, "cases", "testing", "failing." + language), "txt");
    }

    [Fact]
    public void Test_PassingTests_AreCountedAndChangeNoFile()
    {
        _project.Write("tests/roster.yaml", Passing);
        var staff = _project.Read("data/staff.yaml");

        var outcome = _project.Run("test", "--lang", "en");

        Assert.Equal(new CliOutcome(0, "", "Tests: 3, passed: 3, failed: 0\n"), outcome);
        Assert.Equal(staff, _project.Read("data/staff.yaml"));
        Assert.False(Directory.Exists(_project.PathOf("out")));
    }

    [Theory]
    [InlineData("ANOTHER GOES", 0, "Tests: 1, passed: 1, failed: 0\n")]
    [InlineData("no such name", 2, "No test has 'no such name' in its name.\n")]
    public void Test_Filter_RunsThoseWithThatName(string filter, int code, string error)
    {
        _project.Write("tests/roster.yaml", Passing);

        Assert.Equal(new CliOutcome(code, "", error), _project.Run("test", "--filter", filter, "--lang", "en"));
    }

    [Fact]
    public void Test_NoTests_CouldNotRun()
    {
        _project.Write("tests/below/other.yaml", "no: test");

        var outcome = _project.Run("test", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "There are no tests to run: tests stand in files such as tests/rules.yaml.\n"), outcome);
    }

    [Theory]
    [InlineData("tests: [{ nam: x }]", "tests/roster.yaml:1:11: error RG2002")]
    [InlineData("tests: [{ name: x, change: [{ file: data/staff.yaml }] }]", "A change gives replace together with with, or content, or remove: true.")]
    [InlineData("tests: [", "tests/roster.yaml:1:")]
    public void Test_BrokenFile_RunsNothing(string text, string expected)
    {
        _project.Write("tests/roster.yaml", text);

        var outcome = _project.Run("test", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("no test was run", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_ProjectWithErrors_SaysThemAndRunsNothing()
    {
        _project.Write("tests/roster.yaml", Passing);
        _project.Replace("data/shifts.yaml", "night: hanh", "night: hahn");

        var outcome = _project.Run("test", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("data/shifts.yaml:7:10: error RG3001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_SeveralProjects_RunsAll()
    {
        _project.Write("tests/roster.yaml", Failing);
        _project.Run("init", "../new", "--lang", "en");
        _project.CurrentFolder = Path.GetDirectoryName(_project.Folder) ?? "";

        var outcome = _project.Run("test", "roster", "new", "--lang", "en", "--format", "json");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("roster\nTests: 11, passed: 0, failed: 11\nnew\nTests: 2, passed: 2, failed: 0\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_SeveralProjects_TellsTheirPathsApart()
    {
        _project.Write("tests/roster.yaml", "tests: [{ name: a, says: [no such words] }]");
        _project.Run("init", "../new", "--lang", "en");
        _project.CurrentFolder = Path.GetDirectoryName(_project.Folder) ?? "";

        Assert.StartsWith("roster/tests/roster.yaml:1:27: error RG6003", _project.Run("test", "roster", "new", "--lang", "en").Output, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(_project.Run("test", "new", "roster", "--lang", "en", "--format", "json").Output);
        Assert.Equal("roster/tests/roster.yaml", read.RootElement.GetProperty("findings")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Test_Update_WritesReportsThatDifferOnly()
    {
        _project.Write("tests/roster.yaml", """
            tests:
              - { name: as it is, golden: tests/golden/as-it-is.md }
              - { name: same, golden: tests/same.md }
              - name: in another year
                change: [{ file: data/staff.yaml, replace: Đỗ Hồng Phúc, with: Đỗ Hồng Phước }]
                golden: tests/other.md
            """);
        _project.Write("tests/same.md", Roster().ReplaceLineEndings("\r\n"));
        _project.Write("tests/other.md", "Lịch trực\n");

        var outcome = _project.Run("test", "--update", "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Matches(@"^Wrote tests/golden/as-it-is\.md \([0-9]+ bytes\)\nWrote tests/other\.md \([0-9]+ bytes\)\nTests: 3, passed: 3, failed: 0\n$", outcome.Error);
        Assert.Equal(Roster(), _project.Read("tests/golden/as-it-is.md"));
        Assert.Contains("Đỗ Hồng Phước", _project.Read("tests/other.md"), StringComparison.Ordinal);
        Assert.Equal(new CliOutcome(0, "", "Tests: 3, passed: 3, failed: 0\n"), _project.Run("test", "--lang", "en"));
    }

    [Fact]
    public void Test_UpdateOfTwoReportsInOneFile_FindsTheDifference()
    {
        _project.Write("tests/roster.yaml", """
            tests:
              - { name: as it is, golden: tests/golden.md }
              - name: in another year
                change: [{ file: data/staff.yaml, replace: Đỗ Hồng Phúc, with: Đỗ Hồng Phước }]
                golden: tests/golden.md
            """);

        var outcome = _project.Run("test", "--update", "--lang", "en");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("tests/roster.yaml:5:13: error RG6008", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Roster(), _project.Read("tests/golden.md"));
    }

    [Fact]
    public void Test_UpdateWithOtherFindings_AcceptsNothing()
    {
        _project.Write("tests/roster.yaml", """
            tests:
              - name: a finding
                change: [{ file: data/shifts.yaml, replace: "night: hanh", with: "night: hahn" }]
                golden: tests/golden.md
            """);

        Assert.Equal(1, _project.Run("test", "--update", "--lang", "en").Code);
        Assert.False(File.Exists(_project.PathOf("tests/golden.md")));
    }

    [Fact]
    public void Test_UpdateWhereNobodyLooks_CouldNotRun()
    {
        _project.Variables["CI"] = "true";

        Assert.Equal(2, _project.Run("test", "--update", "--lang", "en").Code);
    }

    [Fact]
    public void Test_GoldenFileWithFewerOrMoreLines_SaysSo()
    {
        _project.Write("tests/roster.yaml", "tests: [{ name: a, golden: tests/short.md }, { name: b, golden: tests/long.md }]");
        var count = Roster().TrimEnd('\n').Split('\n').Length;
        _project.Write("tests/short.md", Roster().Replace("\n**Lê Thị Hạnh**", "", StringComparison.Ordinal));
        _project.Write("tests/long.md", Roster() + "one more\n");

        var output = _project.Run("test", "--lang", "en").Output;

        Assert.Contains($"line {count} of the report is not as in 'tests/short.md': '**Lê Thị Hạnh**' should not come any more.", output, StringComparison.Ordinal);
        Assert.Contains($"line {count + 1} of the report is not as in 'tests/long.md': the report ends, and 'one more' should follow.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_Junit_HasEachTest()
    {
        _project.Write("tests/roster.yaml", Failing);
        _project.Write("tests/passing.yaml", Passing);

        var outcome = _project.Run("test", "--format", "junit", "--lang", "en");

        Snapshot.VerifyFile(outcome.Output, Path.Combine(TestFolders.Tests, "cases", "testing", "junit"), "xml");
    }

    /// <summary>The Markdown of the report as it is.</summary>
    private string Roster()
    {
        _project.Run("build", "--to", "md", "-o", "golden-out");
        return _project.Read("golden-out/lich-truc.md");
    }

    /// <summary>The tests of the shipped report, and those that a new project begins with.</summary>
    [Fact]
    public void Test_ShippedReport_Passes()
    {
        _project.CurrentFolder = TestFolders.Repository;

        var outcome = _project.Run("test", "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Matches("^Tests: ([0-9]+), passed: \\1, failed: 0\n$", outcome.Error);
    }

    [Fact]
    public void Schema_OfTheShippedTests_IsTheTools() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(TestFolders.Repository, "src", "ReportGen.Core", "Projects", "schemas", "tests.schema.json")),
            File.ReadAllText(Path.Combine(TestFolders.Repository, "tests", "tests.schema.json")));
}
