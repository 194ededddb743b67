using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Numbers and levels of outline in the styles of a style document.</summary>
internal static class StyleNumbering
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Takes away the numbers that a style gives its paragraphs.</summary>
    /// <returns>Whether it gave any.</returns>
    public static bool Remove(XElement style)
    {
        if (style.Element(W + "pPr")?.Element(W + "numPr") is not { } numbering)
            return false;
        numbering.Remove();
        return numbering.Element(W + "numId").Val() is not (null or "0");
    }

    /// <summary>Gives a heading its level, which the navigation pane and the bookmarks of a PDF are made of.</summary>
    public static void SetLevel(XElement style, XElement level)
    {
        var properties = style.Element(W + "pPr");
        if (properties is null)
        {
            properties = new XElement(W + "pPr");
            if (style.Element(W + "rPr") is { } runs)
                runs.AddBeforeSelf(properties);
            else
                style.Add(properties);
        }
        properties.Elements(W + "outlineLvl").Remove();
        // It is the last but for a few that a style cannot have (ECMA-376 part 1, 17.3.1.26).
        properties.Add(new XElement(level));
    }
}
