using ReportGen.Tests.Startup;

namespace ReportGen.Tests.Releases;

/// <summary>A test that holds other builds of the command against the published one: it skips where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReleaseTheoryAttribute : TheoryAttribute
{
    private const string Variable = "REPORTGEN_RELEASES";

    public ReleaseTheoryAttribute()
    {
        if (Executables.Count == 0 || !File.Exists(PublishedFactAttribute.Executable))
            Skip = $"Set {Variable} to the paths of other builds of reportgen, with '{Path.PathSeparator}' between them, and REPORTGEN_PUBLISHED.";
    }

    /// <summary>The paths of the other builds: self-contained, native, or installed as a tool.</summary>
    public static IReadOnlyList<string> Executables { get; } =
        (Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
