namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>As <see cref="LibreOfficeTheoryAttribute"/>, for a test without data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOfficeTheoryAttribute.Missing;
}
