using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Output.Verification;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>What a build without errors gives.</summary>
public sealed class ReportBuild
{
    private readonly ReportLayout _layout;

    internal ReportBuild(ReportLayout layout, Document document, IReadOnlyList<ReportOutput> outputs, IReadOnlyList<string> formats)
    {
        _layout = layout;
        Document = document;
        Outputs = outputs;
        Formats = formats;
    }

    /// <summary>The one document that every output is written from.</summary>
    internal Document Document { get; }

    /// <summary>The text of the Markdown output with its source map: for every piece, the template and all data behind it.</summary>
    /// <remarks>Made anew at each call; a plain build does not need it.</remarks>
    public MappedText MapMarkdown() => MarkdownFormat.Map(Document);

    /// <summary>The finished documents, one in each format there is, and the pictures beside them.</summary>
    public IReadOnlyList<ReportOutput> Outputs { get; }

    /// <summary>The formats that the project asks for, unless the user asks for others.</summary>
    public IReadOnlyList<string> Formats { get; }

    /// <summary>The same with the bytes of some documents made already.</summary>
    /// <param name="formats">Theirs.</param>
    internal ReportBuild WriteOut(IReadOnlyList<string> formats)
    {
        var outputs = new List<ReportOutput>(Outputs.Count);
        foreach (var output in Outputs)
            outputs.Add(output.IsPicture || !output.IsOf(formats) ? output : output.WriteOut());
        return With(outputs);
    }

    /// <summary>The same with the bytes of documents made already.</summary>
    /// <param name="outputs">The outputs again, in their order.</param>
    internal ReportBuild With(IReadOnlyList<ReportOutput> outputs) => new(_layout, Document, outputs, Formats);

    /// <summary>Makes documents and opens them again: whether they are sound and say what the report says.</summary>
    /// <param name="formats">Those to make.</param>
    /// <param name="folder">The folder they will stand in, for the findings; empty or ended by a slash.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <returns>The documents of these formats, now with the very bytes that were verified; null when there is a finding.</returns>
    public ReportBuild? Verify(IReadOnlyList<string> formats, string folder, DiagnosticBag diagnostics)
    {
        var verifier = new DocumentVerifier(Document, _layout.House is null ? _layout.Profile.Font : null);
        var found = new DiagnosticBag();
        var verified = new List<ReportOutput>();
        foreach (var output in Outputs)
        {
            if (!output.IsOf(formats))
                continue;
            if (output.IsPicture)
            {
                verified.Add(output);
                continue;
            }
            var made = output.WriteOut(out var bytes);
            verifier.Verify(output.Format, folder + output.Name, bytes, found);
            verified.Add(made);
        }
        diagnostics.AddRange(found.All);
        return found.HasErrors ? null : new ReportBuild(_layout, Document, verified, formats);
    }
}
