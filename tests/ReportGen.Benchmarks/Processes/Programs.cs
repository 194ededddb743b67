namespace ReportGen.Benchmarks.Processes;

/// <summary>Programs of the machine.</summary>
internal static class Programs
{
    /// <returns>Each file of that name in the folders of <c>PATH</c>, in its order.</returns>
    public static IEnumerable<string> OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).Where(File.Exists);
}
