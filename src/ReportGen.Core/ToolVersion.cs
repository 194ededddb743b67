namespace ReportGen.Core;

/// <summary>The version of this tool; a constant, because reading it from the assembly takes time at each start.</summary>
public static class ToolVersion
{
    /// <summary>As in <c>0.1.0</c>, the version of the assemblies; no commit hash.</summary>
    public const string Text = "0.1.0";
}
