using System.Text;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;

namespace ReportGen.Core;

/// <summary>The list of output formats.</summary>
internal static class ReportOutputs
{
    /// <summary>The outputs of a document, in every format there is.</summary>
    public static IReadOnlyList<ReportOutput> Of(ReportLayout layout, Document document)
    {
        var name = layout.Frame.Output.Text;
        return
        [
            new ReportOutput(name + ".md", "md", stream => stream.Write(Encoding.UTF8.GetBytes(MarkdownFormat.Write(document)))),
            new ReportOutput(name + ".docx", "docx", stream => WordFormat.Write(document, layout.Profile, stream)),
        ];
    }
}
