using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>The parts of a Word file that a redline is made of.</summary>
internal sealed class WordFileParts
{
    private static readonly XNamespace W = WordNames.W;

    private WordFileParts(PackageParts parts, string main, XDocument document, XElement body)
    {
        Parts = parts;
        Main = main;
        Document = document;
        Body = body;
        Numbering = Root("numbering");
        Footnotes = Root("footnotes");
        Styles = Root("styles");
    }

    /// <summary>All parts.</summary>
    public PackageParts Parts { get; }

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    /// <summary>The main part.</summary>
    public XDocument Document { get; }

    /// <summary>What the document holds.</summary>
    public XElement Body { get; }

    /// <summary>Null for none.</summary>
    public XElement? Numbering { get; }

    /// <summary>Null for none.</summary>
    public XElement? Footnotes { get; }

    /// <summary>Null for none.</summary>
    public XElement? Styles { get; }

    /// <summary>Reads a file.</summary>
    /// <returns>Null when it is no Word file.</returns>
    public static WordFileParts? Read(PackageParts? parts)
    {
        var link = parts?.RelationshipsOf("").FirstOrDefault(item => item.Attribute("Type")?.Value == WordNames.Office + "officeDocument");
        var main = link is null ? null : PackageParts.TargetOf("", link);
        return main is not null && parts?.Xml(main) is { } document && document.Root?.Element(W + "body") is { } body
            ? new WordFileParts(parts, main, document, body)
            : null;
    }

    /// <summary>The name of the part of a kind, such as <c>footnotes</c>; null for none.</summary>
    public string? NameOf(string kind) =>
        Parts.RelationshipsOf(Main).FirstOrDefault(item => item.Attribute("Type")?.Value == WordNames.Office + kind) is { } link
            ? PackageParts.TargetOf(Main, link)
            : null;

    private XElement? Root(string kind) => NameOf(kind) is { } name ? Parts.Xml(name)?.Root : null;
}
