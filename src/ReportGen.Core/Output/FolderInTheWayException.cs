namespace ReportGen.Core.Output;

/// <summary>A folder stands where a document is to be written.</summary>
/// <param name="name">The name of the document.</param>
/// <param name="reason">What the system says.</param>
public sealed class FolderInTheWayException(string name, Exception reason) : IOException(reason.Message, reason)
{
    /// <summary>The name of the document, which the folder has.</summary>
    public string Name { get; } = name;
}
