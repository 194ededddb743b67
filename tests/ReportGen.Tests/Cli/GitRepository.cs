using System.Diagnostics;

namespace ReportGen.Tests.Cli;

/// <summary>A repository above the folder of a project.</summary>
internal sealed class GitRepository
{
    private readonly string _top;

    public GitRepository(CliProject project)
    {
        _top = Path.GetDirectoryName(project.Folder) ?? project.Folder;
        File.WriteAllText(Path.Combine(_top, ".gitignore"), "out/\n");
        Git("init", "-q");
    }

    /// <summary>Commits everything, on 2 January 2026.</summary>
    public void Commit(string author, string message)
    {
        Git("add", "-A");
        Git("-c", $"user.name={author}", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--date=2026-01-02T08:00:00+07:00", "-m", message);
    }

    /// <summary>Runs git at the top of the repository.</summary>
    public void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _top });
        process?.WaitForExit();
        Assert.Equal(0, process?.ExitCode);
    }
}
