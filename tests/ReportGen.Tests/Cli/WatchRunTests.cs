using ReportGen.Cli;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Cli;

/// <summary><c>build --watch</c>: what a clerk sees who saves a file again and again.</summary>
public sealed class WatchRunTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Run_SoundAndBrokenChanges_BuildsAfterEach(string language)
    {
        var isWritten = new List<bool>();
        Action[] edits =
        [
            () => _project.Replace("data/staff.yaml", "Đỗ Hồng Phúc", "Đỗ Hồng Phước"),
            () => _project.Replace("data/shifts.yaml", "night: hanh", "night: hahn"),
            () => _project.Replace("data/shifts.yaml", "night: hahn", "night: hanh"),
        ];

        var (code, text) = Watch(language, edits, () => isWritten.Add(_project.Read("out/lich-truc.md").Contains("Đỗ Hồng Phước", StringComparison.Ordinal)));

        Assert.Equal(0, code);
        Assert.Equal([false, true, true], isWritten);
        Snapshot.Verify(text, "txt", language);
    }

    [Fact]
    public void Run_Terminal_ClearsItBeforeEachBuild()
    {
        _project.IsTerminal = true;

        var (_, text) = Watch("vi", [() => { }], () => { });

        Assert.Equal(2, text.Split("\e[H\e[2J").Length);
    }

    [Fact]
    public void Build_WatchInCi_IsRefused()
    {
        _project.Variables["CI"] = "true";

        var outcome = _project.Run("build", "--watch", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "'--watch' waits for somebody who edits, so it does not run where the variable CI is set.\n"), outcome);
    }

    [Fact]
    public void Build_WatchOfSeveralProjects_IsRefused()
    {
        var outcome = _project.Run("build", ".", ".", "-w", "--lang", "en");

        Assert.Equal(new CliOutcome(2, "", "'--watch' works on one project; name one, without a pattern and without '--shard'.\n"), outcome);
    }

    [Fact]
    public async Task Next_SavedFiles_NamesThemOnce()
    {
        using var changes = new FolderChanges(_project.Folder, "data", "templates", "no-such-folder");
        _project.Write("data/staff.yaml", _project.Read("data/staff.yaml") + "# a\n");
        _project.Write("data/.staff.yaml.swp", "an editor's own");
        _project.Write("templates/report.md", _project.Read("templates/report.md") + "\n");
        var seen = new SortedSet<string>(StringComparer.Ordinal);

        while (seen.Count < 2)
            seen.UnionWith(await Task.Run(changes.Next).WaitAsync(Patience));

        Assert.Equal(["data/staff.yaml", "templates/report.md"], seen);
    }

    /// <summary>Builds, and once more after each edit.</summary>
    /// <param name="language">The language of messages.</param>
    /// <param name="edits">What is done between the builds.</param>
    /// <param name="built">Called before each edit.</param>
    private (int Code, string Text) Watch(string language, Action[] edits, Action built)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var host = new CliHost(output, output, _project.IsTerminal, _project.IsTerminal, _project.Folder, _ => null);
        string[] words = ["build", "--watch", "--lang", language];
        var settings = RunSettings.From(ReportgenTool.Parse(words, default, out var options), options);
        var edit = 0;
        var code = new WatchRun(host, new SpokenLanguage(words, host), settings, _project.Folder).Run(
            () =>
            {
                built();
                edits[edit]();
                return [$"edit {++edit}"];
            },
            () => edit < edits.Length);
        return (code, output.ToString());
    }
}
