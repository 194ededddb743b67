namespace ReportGen.Tests.Startup;

/// <summary>A test on a published ReadyToRun build, which the gate makes: it skips where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublishedFactAttribute : FactAttribute
{
    private const string Variable = "REPORTGEN_PUBLISHED";

    public PublishedFactAttribute()
    {
        if (!File.Exists(Executable))
            Skip = $"Set {Variable} to the path of a published reportgen.";
    }

    /// <summary>The path of the published command.</summary>
    public static string Executable => Environment.GetEnvironmentVariable(Variable) ?? "";
}
