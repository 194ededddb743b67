using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Sources;

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

    /// <summary>The text of the Markdown output with its source map: for every piece, the template and all data behind it.</summary>
    /// <remarks>Made anew at each call; a plain build does not need it.</remarks>
    public MappedText MapMarkdown() => MarkdownFormat.Map(Document);

    /// <summary>The finished documents, in the order of the project's <c>formats</c>.</summary>
    public IReadOnlyList<ReportOutput> Outputs { get; }
}
