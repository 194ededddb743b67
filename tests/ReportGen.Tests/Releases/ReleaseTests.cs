using ReportGen.Tests.Startup;

namespace ReportGen.Tests.Releases;

/// <summary>
/// Every kind of build does the same, to the byte: above all the trimmed one, in which a library could miss what it only finds by reflection.
/// </summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly ReleaseProjects _projects = new();

    public void Dispose() => _projects.Dispose();

    [ReleaseTheory]
    [InlineData("build sound", 0)]
    [InlineData("build sound --verify", 0)]
    [InlineData("build sound --verify --lang en", 0)]
    [InlineData("build sound styled", 0)]
    [InlineData("build styled --verify", 1)]
    [InlineData("build styled --verify --lang en", 1)]
    [InlineData("build sound broken -j 2", 1)]
    [InlineData("check sound --format pretty", 0)]
    [InlineData("check broken --format pretty", 1)]
    [InlineData("check broken --format plain --lang en", 1)]
    [InlineData("check broken --format github", 1)]
    [InlineData("check broken --format sarif", 1)]
    [InlineData("check broken --format junit", 1)]
    [InlineData("check broken --format json", 1)]
    [InlineData("check broken --fix", 1)]
    [InlineData("diff -C changed", 0)]
    [InlineData("diff -C changed --to md", 0)]
    [InlineData("diff -C changed --to json", 0)]
    [InlineData("diff -C changed sound --exit-code", 1)]
    [InlineData("explain RG2001", 0)]
    [InlineData("explain RG5054 --lang en", 0)]
    [InlineData("explain string.pad_left", 0)]
    [InlineData("explain -C sound out/bao-cao.md:42", 0)]
    [InlineData("explain -C sound data/delegations/dd-nd.yaml:3", 0)]
    [InlineData("init new", 0)]
    [InlineData("init new --lang en", 0)]
    [InlineData("init sound", 2)]
    [InlineData("test sound", 0)]
    [InlineData("test sound --format json", 0)]
    [InlineData("test broken --lang en", 1)]
    [InlineData("test broken --format junit", 1)]
    [InlineData("test sound --filter none-of-this", 2)]
    [InlineData("check sound --strict --verbose", 0)]
    [InlineData("build broken --format github", 1)]
    [InlineData("build sound --to md -o sound/other", 0)]
    [InlineData("build sound changed --shard 2/2", 0)]
    [InlineData("diff -C changed --summary", 0)]
    [InlineData("diff -C changed --expect II.2", 1)]
    [InlineData("diff -C changed --to docx -o changes.docx --author An --date 2026-01-31", 0)]
    [InlineData("diff -C changed sound/out/bao-cao.docx", 0)]
    [InlineData("diff -C changed sound/out/bao-cao.docx --to docx -o changes.docx --author An --date 2026-01-31", 0)]
    [InlineData("diff -C changed styled/templates/mau.docx --to json", 0)]
    [InlineData("explain sound/out/bao-cao.docx", 0)]
    [InlineData("explain sound/out/bao-cao.docx#II.2", 0)]
    [InlineData("explain --to md sound/out/bao-cao.docx", 0)]
    [InlineData("explain --to md styled/templates/mau.docx", 0)]
    [InlineData("explain -C sound templates/report.md", 0)]
    [InlineData("explain -C sound 11/11", 0)]
    [InlineData("explain array --lang en", 0)]
    [InlineData("test --help", 0)]
    [InlineData("completion bash", 0)]
    [InlineData("completion zsh", 0)]
    [InlineData("completion fish", 0)]
    [InlineData("completion pwsh", 0)]
    [InlineData("--help", 0)]
    [InlineData("build --help --lang en", 0)]
    [InlineData("--version", 0)]
    [InlineData("bild", 2)]
    [InlineData("build --nonsense", 2)]
    [InlineData("build missing", 2)]
    [InlineData("check sound --format xml", 2)]
    [InlineData("check sound --max-errors x", 2)]
    [InlineData("diff -C changed --to pdf", 2)]
    [InlineData("diff -C changed nowhere", 2)]
    [InlineData("explain RG9999", 2)]
    [InlineData("explain --to md sound/data/report.yaml", 2)]
    [InlineData("completion csh", 2)]
    public void Run_ACommand_DoesWhatThePublishedOneDoes(string command, int code)
    {
        var (expected, files) = Run(PublishedFactAttribute.Executable, command);

        Assert.StartsWith($"{code}\n", expected, StringComparison.Ordinal);
        Assert.All(ReleaseTheoryAttribute.Executables, executable => Assert.Equal((expected, files), Run(executable, command)));
    }

    /// <summary>What runs on after it has written, and must see each saved file.</summary>
    [ReleaseTheory]
    [InlineData("part_time: true", "part_time: false")]
    public void Watch_ASavedFile_BuildsAgain(string old, string now)
    {
        Assert.All([PublishedFactAttribute.Executable, .. ReleaseTheoryAttribute.Executables], executable =>
        {
            var project = Path.Combine(_projects.CopyAll(), "sound");
            var data = Path.Combine(project, "data", "delegations", "dd-nd.yaml");
            var document = Path.Combine(project, "out", "bao-cao.md");
            var before = File.ReadAllText(document);
            using var watch = ReleaseProcess.Start(executable, project, ["build", "--watch"]);
            var first = watch.StandardOutput.ReadLine();

            File.WriteAllText(data, File.ReadAllText(data).Replace(old, now, StringComparison.Ordinal));

            Assert.NotNull(first);
            Assert.True(SpinWait.SpinUntil(() => File.ReadAllText(document) != before, TimeSpan.FromSeconds(30)), executable);
            watch.Kill();
        });
    }

    /// <summary>Runs a command on new copies of the projects.</summary>
    /// <returns>The exit code and all that was printed; and the files there are then, each with a hash.</returns>
    private (string Output, string Files) Run(string executable, string command)
    {
        var folder = _projects.CopyAll();
        return (ReleaseProcess.Run(executable, folder, command.Split(' ')), ReleaseProjects.FilesOf(folder));
    }
}
