namespace ReportGen.Tests;

/// <summary>A test on the conformance data of others, which is not part of the repository: it skips where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorporaFactAttribute : FactAttribute
{
    private const string Variable = "REPORTGEN_CORPORA";

    public CorporaFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
            Skip = $"Set {Variable} to the folder of the conformance data.";
    }

    /// <summary>The text of a file of the conformance data.</summary>
    public static string Read(string name) =>
        File.ReadAllText(Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", name));
}
