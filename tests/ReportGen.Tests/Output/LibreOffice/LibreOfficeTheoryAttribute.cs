namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>A test that has LibreOffice open our files: it skips where no LibreOffice is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    private const string Variable = "REPORTGEN_SOFFICE";

    public LibreOfficeTheoryAttribute() => Skip = Missing;

    /// <summary>Why such tests skip; null when they run.</summary>
    public static string? Missing => File.Exists(Executable) ? null : $"Set {Variable} to the path of LibreOffice's soffice.";

    /// <summary>The path of the program.</summary>
    public static string Executable => Environment.GetEnvironmentVariable(Variable) ?? "";
}
