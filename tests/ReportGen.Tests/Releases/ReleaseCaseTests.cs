using ReportGen.Cli;
using ReportGen.Tests.Builds;
using ReportGen.Tests.Startup;

namespace ReportGen.Tests.Releases;

/// <summary>The committed cases through every published command: what it prints and writes is what the code under test does here.</summary>
public sealed class ReleaseCaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ReleaseTheory]
    [MemberData(nameof(CaseTests.Names), MemberType = typeof(CaseTests))]
    public void Case_ThroughTheCommand_GivesWhatTheCodeUnderTestDoes(string name)
    {
        var file = CaseTests.Read(name);
        var files = CaseRun.FilesOf(file.Project);
        foreach (var change in file.Changes)
            CaseRun.Apply(change, files);
        string[] arguments = [file.IsVerbose ? "check" : "build", .. Options(file)];

        var expected = Run(files, arguments, RunHere);

        Assert.All(
            [PublishedFactAttribute.Executable, .. ReleaseTheoryAttribute.Executables],
            executable => Assert.Equal(expected, Run(files, arguments, (folder, words) => ReleaseProcess.Run(executable, folder, words))));
    }

    private static IEnumerable<string> Options(CaseFile file) =>
    [
        "--format", "pretty", "--color", "never", "--max-errors", "1000",
        file.IsVerbose ? "--verbose" : "--verify",
        .. file.IsStrict ? (string[])["--strict"] : [],
    ];

    /// <summary>Runs a command on a new project with these files, always in the same folder, so that what is printed can be compared.</summary>
    private (string Output, string Files) Run(Dictionary<string, byte[]> files, string[] arguments, Func<string, string[], string> run)
    {
        var folder = Path.Combine(_folder, "project");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var (path, bytes) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            File.WriteAllBytes(target, bytes);
        }
        return (run(folder, arguments), ReleaseProjects.FilesOf(folder));
    }

    private static string RunHere(string folder, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CliHost(output, error, false, false, folder, _ => null, 0);
        var code = ReportgenTool.Run(arguments, host);
        return ReleaseProcess.Told(code, output.ToString(), error.ToString());
    }
}
