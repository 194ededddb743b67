using ReportGen.Cli;

namespace ReportGen.Tests.Cli;

/// <summary>A copy of a small project in a folder of its own, inside a repository, and runs of the command on it.</summary>
internal sealed class CliProject : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("reportgen").FullName;

    public CliProject()
    {
        Folder = Path.Combine(_top, "repository", "roster");
        CurrentFolder = Folder;
        Directory.CreateDirectory(Path.Combine(_top, "repository", ".git"));
        var source = Path.Combine(TestFolders.Tests, "cases", "projects", "duty-roster");
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(source, path), File.ReadAllBytes(path));
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>Above the repository; there is no project here.</summary>
    public string Outside => _top;

    public string CurrentFolder { get; set; }

    public bool IsTerminal { get; set; }

    /// <summary>Of the terminal; 0 when it does not say.</summary>
    public int Columns { get; set; }

    public Dictionary<string, string> Variables { get; } = [];

    public void Dispose() => Directory.Delete(_top, recursive: true);

    /// <summary>Runs the command; its streams with the temporary folder as <c>…</c>.</summary>
    public CliOutcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CliHost(output, error, IsTerminal, IsTerminal, CurrentFolder, Variables.GetValueOrDefault, Columns);
        var code = ReportgenTool.Run(arguments, host);
        return new CliOutcome(code, Neutral(output.ToString()), Neutral(error.ToString()));
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path)) ?? Folder);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public void Replace(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private string Neutral(string text)
    {
        var neutral = text.Replace(_top, "…", StringComparison.Ordinal);
        return OperatingSystem.IsWindows() ? neutral.Replace('\\', '/') : neutral;
    }
}

/// <summary>What a run of the command left behind.</summary>
internal sealed record CliOutcome(int Code, string Output, string Error);
