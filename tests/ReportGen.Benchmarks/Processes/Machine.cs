namespace ReportGen.Benchmarks.Processes;

/// <summary>What a result was measured on.</summary>
internal static class Machine
{
    /// <summary>The name of the processor where the system tells it; else its architecture.</summary>
    public static string Name()
    {
        const string list = "/proc/cpuinfo";
        var line = File.Exists(list) ? File.ReadLines(list).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
