using System.Diagnostics;

namespace ReportGen.Tests.Projects;

/// <summary>Makes named pipes, of which whoever opens one waits for ever.</summary>
internal static class NamedPipe
{
    /// <summary>That something may take which should not wait at all.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    public static void Make(string path)
    {
        using var program = Process.Start("mkfifo", [path]);
        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
    }
}
