namespace ReportGen.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Done; nothing to report, or only warnings without <c>--strict</c>.</summary>
    public const int Done = 0;

    /// <summary>Findings: a file and a place can be pointed at.</summary>
    public const int Findings = 1;

    /// <summary>Could not run: a bad option, no project, a full disk, an output locked by Word.</summary>
    public const int CouldNotRun = 2;

    /// <summary>A bug in reportgen (BSD's EX_SOFTWARE).</summary>
    public const int Bug = 70;
}
