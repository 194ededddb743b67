using System.Xml.Linq;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.Reading;

/// <summary>What <see cref="WordOriginPart"/> wrote into a file.</summary>
/// <param name="Origin">What the file was built from.</param>
/// <param name="Seal">The hash of its parts as they were written.</param>
/// <param name="Marks">The checksum of each paragraph as it was written; of a redline, as the new document has them.</param>
/// <param name="IsRedline">Whether the file was a redline when it was written.</param>
internal sealed record WordOriginNote(DocumentOrigin Origin, string Seal, IReadOnlyList<string> Marks, bool IsRedline)
{
    private static readonly XNamespace Or = WordOriginPart.Namespace;

    /// <summary>Reads a custom XML part.</summary>
    /// <returns>Null for a part of another program.</returns>
    public static WordOriginNote? Of(XDocument? part)
    {
        if (part?.Root is not { } root || root.Name != Or + "origin")
            return null;
        var origin = new DocumentOrigin(Text(root, "data"), Text(root, "templates"), Text(root, "profile"), Text(root, "tool"));
        var marks = Text(root, "text").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new WordOriginNote(origin, Text(root, "parts"), marks, root.Element(Or + WordOriginPart.RedlineMark) is not null);
    }

    private static string Text(XElement root, string name) => root.Element(Or + name)?.Value ?? "";
}
