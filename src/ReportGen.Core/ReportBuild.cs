using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>What a build without errors gives.</summary>
public sealed class ReportBuild
{
    internal ReportBuild(Document document, IReadOnlyList<ReportOutput> outputs, IReadOnlyList<string> formats)
    {
        Document = document;
        Outputs = outputs;
        Formats = formats;
    }

    /// <summary>The one document that every output is written from.</summary>
    internal Document Document { get; }

    /// <summary>The text of the Markdown output with its source map: for every piece, the template and all data behind it.</summary>
    /// <remarks>Made anew at each call; a plain build does not need it.</remarks>
    public MappedText MapMarkdown() => MarkdownFormat.Map(Document);

    /// <summary>The finished documents, one in each format there is.</summary>
    public IReadOnlyList<ReportOutput> Outputs { get; }

    /// <summary>The formats that the project asks for, unless the user asks for others.</summary>
    public IReadOnlyList<string> Formats { get; }
}
