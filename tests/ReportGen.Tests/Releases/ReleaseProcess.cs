using System.Diagnostics;

namespace ReportGen.Tests.Releases;

/// <summary>Runs a published command as its user would, outside of any build server.</summary>
internal static class ReleaseProcess
{
    /// <summary>Runs a command to its end.</summary>
    /// <returns>The exit code and all that was printed.</returns>
    public static string Run(string executable, string folder, IEnumerable<string> arguments)
    {
        using var process = Start(executable, folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Told(process.ExitCode, output, errors.Result);
    }

    /// <summary>What is compared of a run.</summary>
    public static string Told(int code, string output, string errors) => $"{code}\n{output}{errors}";

    public static Process Start(string executable, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "SOURCE_DATE_EPOCH", "FORCE_COLOR", "REPORTGEN_PROJECT"])
            start.Environment.Remove(name);
        var process = Process.Start(start);
        Assert.NotNull(process);
        return process;
    }
}
