using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Keeps of the looks in a Word file what a report can have: styles, lists, bold, italic and the like.</summary>
internal static class ImportedLook
{
    private static readonly XNamespace W = WordNames.W;
    private static readonly string[] Switches = ["b", "bCs", "i", "iCs", "strike"];

    /// <summary>Cleans a paragraph.</summary>
    /// <param name="paragraph">Changed.</param>
    /// <param name="styles">Gives the ids in the new document.</param>
    /// <param name="lost">Takes what could not be kept.</param>
    public static void Clean(XElement paragraph, ImportedStyles styles, ISet<string> lost)
    {
        paragraph.Attributes().Remove();
        var properties = paragraph.Element(W + "pPr");
        var style = properties?.Element(W + "pStyle").Val();
        var found = style is null ? null : styles.Find(style);
        if (style is not null && found is null)
            lost.Add("style");
        var kept = new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", found ?? ImportedStyles.Body)));
        if (properties?.Element(W + "numPr") is { } list && ListNumbers.NumberOf(list) is not ("" or "0"))
            kept.Add(new XElement(W + "numPr", new XElement(W + "ilvl", new XAttribute(W + "val", list.Element(W + "ilvl").Val() ?? "0")), list.Element(W + "numId")));
        if (properties?.Element(W + "sectPr") is { } section)
            kept.Add(section);
        properties?.Remove();
        paragraph.AddFirst(kept);
        foreach (var run in paragraph.Descendants(W + "r"))
            CleanRun(run, styles, lost);
    }

    private static void CleanRun(XElement run, ImportedStyles styles, ISet<string> lost)
    {
        run.Attributes().Remove();
        if (run.Element(W + "rPr") is not { } properties)
            return;
        if (properties.Element(W + "vanish").IsOn() == true)
            lost.Add("hidden");
        var kept = new XElement(W + "rPr");
        if (properties.Element(W + "rStyle").Val() is { } style && styles.Find(style) is { } found and not "DefaultParagraphFont")
            kept.Add(new XElement(W + "rStyle", new XAttribute(W + "val", found)));
        foreach (var name in Switches)
        {
            // Word writes the twin of a switch for other scripts or leaves it out.
            if (properties.Element(W + name.Replace("Cs", "", StringComparison.Ordinal)).IsOn() == true)
                kept.Add(new XElement(W + name));
        }
        if (properties.Element(W + "u").Val() is not (null or "none") && properties.Element(W + "rStyle") is null)
            kept.Add(new XElement(W + "u", new XAttribute(W + "val", "single")));
        if (properties.Element(W + "vertAlign").Val() is { } raised and ("superscript" or "subscript") && properties.Element(W + "rStyle") is null)
            kept.Add(new XElement(W + "vertAlign", new XAttribute(W + "val", raised)));
        if (properties.Elements().Any(item => item.Name.LocalName is "highlight" or "shd"))
            lost.Add("colour");
        if (kept.HasElements)
            properties.ReplaceWith(kept);
        else
            properties.Remove();
    }
}
