using System.Diagnostics;
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
    [InlineData("completion bash", 0)]
    [InlineData("completion zsh", 0)]
    [InlineData("completion fish", 0)]
    [InlineData("completion pwsh", 0)]
    [InlineData("--help", 0)]
    [InlineData("build --help --lang en", 0)]
    [InlineData("--version", 0)]
    [InlineData("bild", 2)]
    public void Run_ACommand_DoesWhatThePublishedOneDoes(string command, int code)
    {
        var (expected, files) = Run(PublishedFactAttribute.Executable, command);

        Assert.StartsWith($"{code}\n", expected, StringComparison.Ordinal);
        Assert.All(ReleaseTheoryAttribute.Executables, executable => Assert.Equal((expected, files), Run(executable, command)));
    }

    /// <summary>Runs a command on new copies of the projects.</summary>
    /// <returns>The exit code and all that was printed; and the files there are then, each with a hash.</returns>
    private (string Output, string Files) Run(string executable, string command)
    {
        var folder = _projects.CopyAll();
        var start = new ProcessStartInfo(executable, command.Split(' '))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return ($"{process.ExitCode}\n{output}{errors.Result}", ReleaseProjects.FilesOf(folder));
    }
}
