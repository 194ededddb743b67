using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>A finding with what is needed to weigh it against others.</summary>
/// <param name="Diagnostic">What to tell.</param>
/// <param name="Node">The node that it is about.</param>
/// <param name="Keyword">The keyword that found it.</param>
/// <param name="Depth">How far the node is below the root.</param>
internal sealed record SchemaFinding(Diagnostic Diagnostic, DataNode Node, string Keyword, int Depth)
{
    /// <summary>The field that is missing or unknown; null for other findings.</summary>
    public string? Name { get; init; }

    /// <summary>For an unknown field, the known one that was probably meant.</summary>
    public string? Meant { get; init; }

    /// <summary>For a missing field, the value that stands under a similar key; null when there is none.</summary>
    public DataNode? Misspelt { get; init; }

    /// <summary>Whether the message comes from the schema's author.</summary>
    public bool HasOwnMessage { get; init; }
}
