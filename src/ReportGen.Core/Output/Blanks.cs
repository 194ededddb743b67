namespace ReportGen.Core.Output;

/// <summary>Blanks at the beginning of lines; the framework's way to repeat a sign has to be compiled first, a hundredth of a run.</summary>
internal static class Blanks
{
    private const string Usual = "                ";

    /// <summary>So many blanks.</summary>
    public static string Of(int count) => count <= Usual.Length ? Usual[..count] : new string(' ', count);
}
