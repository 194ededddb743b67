using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Benchmarks.Processes;

/// <summary>A program with its arguments, run as a process of its own.</summary>
/// <param name="Path">The program.</param>
/// <param name="Arguments">Each as one word.</param>
internal sealed record Executable(string Path, params string[] Arguments)
{
    private const string Time = "/usr/bin/time";

    /// <returns>Milliseconds from the start to the end; null when it did not end with 0.</returns>
    public double? Run() => Run(Path, Arguments);

    /// <returns>The largest resident set in megabytes; null where there is no <c>/usr/bin/time</c>, or when it did not end with 0.</returns>
    public double? PeakMemory()
    {
        if (!File.Exists(Time))
            return null;
        var file = System.IO.Path.GetTempFileName();
        try
        {
            return Run(Time, ["-f", "%M", "-o", file, Path, .. Arguments]) is null
                ? null
                : double.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) / 1024;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static double? Run(string path, string[] arguments)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{path}' does not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : null;
    }
}
