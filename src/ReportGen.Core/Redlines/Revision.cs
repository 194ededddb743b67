namespace ReportGen.Core.Redlines;

/// <summary>On which side of a redline something stands.</summary>
internal enum Revision
{
    /// <summary>On both.</summary>
    Same,

    /// <summary>Only in the old document.</summary>
    Deleted,

    /// <summary>Only in the new one.</summary>
    Inserted,
}
