using System.Diagnostics;

namespace ReportGen.Tests.Cli;

/// <summary>Builds that write to the same folder at the same time: each ends well, and what is left is the whole of one of them.</summary>
public sealed class BuildsAtOnceTests : IDisposable
{
    private const int Builders = 4;
    private const int Rounds = 8;
    private const int Processes = 6;

    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Build_ManyAtOnceInOneProject_AllEndWell()
    {
        var codes = AtOnce(Builders * Rounds, _ => _project.Run("build", "--quiet"));

        Assert.All(codes, outcome => Assert.Equal(new CliOutcome(0, "", ""), outcome));
        AssertIsWhole("out", ["lich-truc.docx", "lich-truc.md"]);
    }

    [Fact]
    public void Build_ManyWithOtherFormatsAtOnce_AllEndWell()
    {
        string[][] words = [["build", "-q"], ["build", "-q", "--to", "md"], ["build", "-q", "--to", "docx"], ["build", "-q", "--verify"]];

        var codes = AtOnce(Builders * Rounds, i => _project.Run(words[i % words.Length]));

        Assert.All(codes, outcome => Assert.Equal(new CliOutcome(0, "", ""), outcome));
        AssertIsWhole("out", ["lich-truc.docx", "lich-truc.md"]);
    }

    [Fact]
    public void Build_TwoProjectsIntoOneFolder_BothAreThere()
    {
        Copy("other");
        _project.Replace("../other/data/report.yaml", "output: lich-truc", "output: other");

        var codes = AtOnce(Builders * Rounds, i => _project.Run("build", "-q", "-o", "out", "-C", i % 2 == 0 ? "." : "../other"));

        Assert.All(codes, outcome => Assert.Equal(new CliOutcome(0, "", ""), outcome));
        AssertIsWhole("out", ["lich-truc.docx", "lich-truc.md", "other.docx", "other.md"]);
        Assert.Equal(_project.Read("out/lich-truc.md"), _project.Read("out/other.md"));
        Assert.Equal(3, File.ReadAllLines(_project.PathOf("out/.reportgen")).Length);
    }

    /// <summary>Both write the same names: the last one stands there, never a document of each.</summary>
    [Fact]
    public void Build_TwoStatesIntoOneFolder_LeavesThePairOfOne()
    {
        Copy("other");
        _project.Replace("../other/data/staff.yaml", "Đỗ Hồng Phúc", "Đỗ Hồng Phước");
        _project.Run("build", "-o", "one");
        _project.Run("build", "-o", "two", "-C", "../other");

        for (var round = 0; round < Rounds; round++)
        {
            var codes = AtOnce(Builders, i => _project.Run("build", "-q", "-o", "out", "-C", i % 2 == 0 ? "." : "../other"));

            Assert.All(codes, outcome => Assert.Equal(new CliOutcome(0, "", ""), outcome));
            var pair = _project.Read("out/lich-truc.md") == _project.Read("one/lich-truc.md") ? "one" : "two";
            Assert.Equal(_project.Read(pair + "/lich-truc.md"), _project.Read("out/lich-truc.md"));
            Assert.Equal(File.ReadAllBytes(_project.PathOf(pair + "/lich-truc.docx")), File.ReadAllBytes(_project.PathOf("out/lich-truc.docx")));
        }
    }

    [Fact]
    public void Build_ManyProcessesAtOnce_AllEndWell()
    {
        var processes = Enumerable.Range(0, Processes).Select(_ => Start("build", "-q")).ToList();

        Assert.All(processes, process => Assert.Equal((0, ""), End(process)));
        AssertIsWhole("out", ["lich-truc.docx", "lich-truc.md"]);
    }

    [Fact]
    public void Build_BesideOneThatWatches_BothGoOn()
    {
        using var watch = Start("build", "--watch", "-q", "--lang", "en");
        try
        {
            for (var round = 0; round < Rounds; round++)
            {
                Save("data/staff.yaml", _project.Read("data/staff.yaml") + "# saved\n");
                Assert.Equal(new CliOutcome(0, "", ""), _project.Run("build", "-q"));
                Thread.Sleep(60);
            }
        }
        finally
        {
            watch.Kill();
        }

        watch.WaitForExit();
        Assert.Equal("", watch.StandardError.ReadToEnd());
        Assert.Equal(0, _project.Run("build").Code);
        AssertIsWhole("out", ["lich-truc.docx", "lich-truc.md"]);
    }

    [Fact]
    public void Build_AfterOneThatWasKilled_EndsWell()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var process = Start("build", "-q");
            Thread.Sleep(150 + (20 * round));
            process.Kill();
            process.WaitForExit();

            Assert.Equal(new CliOutcome(0, "", ""), _project.Run("build", "-q"));
        }
        AssertIsWhole("out", ["lich-truc.docx", "lich-truc.md"]);
    }

    private static List<CliOutcome> AtOnce(int count, Func<int, CliOutcome> build)
    {
        var outcomes = new CliOutcome[count];
        var next = -1;
        var threads = Enumerable.Range(0, Builders).Select(_ => new Thread(() =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
                outcomes[i] = build(i);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. outcomes];
    }

    private Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reportgen.dll"), .. words])
        {
            WorkingDirectory = _project.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("CI");
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private static (int Code, string Error) End(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, error);
        }
    }

    /// <summary>As editors do: a reader sees the old file or the new one.</summary>
    private void Save(string path, string text)
    {
        File.WriteAllText(_project.PathOf(path + "~"), text);
        File.Move(_project.PathOf(path + "~"), _project.PathOf(path), overwrite: true);
    }

    private void Copy(string name)
    {
        foreach (var path in Directory.EnumerateFiles(_project.Folder, "*", SearchOption.AllDirectories))
            _project.Write(Path.Combine("..", name, Path.GetRelativePath(_project.Folder, path)), File.ReadAllBytes(path));
    }

    /// <summary>That the folder holds these documents and nothing that was on its way, and that they are those of a build that is alone.</summary>
    private void AssertIsWhole(string folder, string[] names)
    {
        var found = Directory.GetFiles(_project.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal([".reportgen", .. names], found);
        Assert.Equal(0, _project.Run("build", "-o", "alone").Code);
        foreach (var name in (string[])["lich-truc.docx", "lich-truc.md"])
            Assert.Equal(File.ReadAllBytes(_project.PathOf("alone/" + name)), File.ReadAllBytes(_project.PathOf(Path.Combine(folder, name))));
    }
}
