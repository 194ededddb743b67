namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>A test over Scriban's published cases, which are not part of the repository.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    private const string Variable = "REPORTGEN_CORPORA";

    public CorpusFactAttribute()
    {
        if (!File.Exists(FilePath))
            Skip = $"Skipped: the environment variable {Variable} names no folder with scriban-cases.json.";
    }

    public static string FilePath => Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", "scriban-cases.json");
}
