using System.Diagnostics;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;

namespace ReportGen.Core;

/// <summary>The list of output formats.</summary>
internal static class ReportOutputs
{
    /// <summary>The outputs of a document, in every format there is; the Markdown output refers to its pictures.</summary>
    public static IReadOnlyList<ReportOutput> Of(ReportLayout layout, Document document, DocumentOrigin origin, BuildMemory? memory = null)
    {
        var name = layout.Frame.Output.Text;
        var outputs = new List<ReportOutput>
        {
            new(name + ".md", "md", stream => MarkdownFormat.Write(document, stream)),
            new(name + ".docx", "docx", stream => WriteWord(layout, document, origin, stream, memory)),
        };
        foreach (var picture in document.Pictures)
            outputs.Add(new ReportOutput(picture.OutputName, "md", stream => stream.Write(picture.Content)) { IsPicture = true });
        return outputs;
    }

    private static void WriteWord(ReportLayout layout, Document document, DocumentOrigin origin, Stream output, BuildMemory? memory)
    {
        if (layout.House is { } house)
            house.Write(document, origin, output);
        else
            WordFormat.Write(document, layout.Profile, origin, output, FixedParts(layout.Profile, document.Properties.Language, memory));
    }

    private static WordFixedParts FixedParts(Profile profile, string language, BuildMemory? memory) => BuildMemory.Get(
        memory, "word parts", [profile, language], _ => new WordFixedParts(profile, language), new DiagnosticBag()) ?? throw new UnreachableException();

    /// <summary>The formats that a project asks for: its <c>formats</c>, else all.</summary>
    public static IReadOnlyList<string> FormatsOf(ReportProject project)
    {
        if (project.Report.Root is not DataMapping root || root["formats"] is not DataSequence list)
            return ["md", "docx"];
        var formats = new List<string>();
        foreach (var item in list.ItemSpan)
        {
            if (item is DataScalar format)
                formats.Add(format.Text);
        }
        return formats;
    }
}
