namespace ReportGen.Core.Projects;

/// <summary>A file or folder of a project is there, but cannot be read.</summary>
/// <param name="path">Its path in the project.</param>
/// <param name="reason">What the system says.</param>
public sealed class UnreadableFileException(string path, Exception reason) : IOException(reason.Message, reason)
{
    /// <summary>Its path in the project, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>What the system says.</summary>
    public Exception Reason { get; } = reason;
}
