using ReportGen.Core.Documents;
using ReportGen.Core.Output;

namespace ReportGen.Core;

/// <summary>What a build without errors gives.</summary>
public sealed class ReportBuild
{
    internal ReportBuild(Document document, IReadOnlyList<ReportOutput> outputs)
    {
        Document = document;
        Outputs = outputs;
    }

    /// <summary>The one document that every output is written from.</summary>
    internal Document Document { get; }

    /// <summary>The finished documents, in the order of the project's <c>formats</c>.</summary>
    public IReadOnlyList<ReportOutput> Outputs { get; }
}
