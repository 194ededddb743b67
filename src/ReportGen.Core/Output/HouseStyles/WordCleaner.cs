using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Takes out of a style document's XML what belongs to its editing or to parts that are not taken over.</summary>
internal static class WordCleaner
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Elements that are dropped with what is in them.</summary>
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "rsid", "rsids", "lang", "proofErr", "bookmarkStart", "bookmarkEnd", "dataBinding", "pPrChange", "rPrChange", "sectPrChange",
        "tblPrChange", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd",
    };

    /// <summary>Cleans the styles: only what is WordprocessingML itself stays.</summary>
    public static void Clean(XElement styles)
    {
        CleanShared(styles);
        styles.Descendants().Where(item => item.Name.Namespace != W).Remove();
        foreach (var element in styles.DescendantsAndSelf())
            element.Attributes().Where(item => !item.IsNamespaceDeclaration && item.Name.Namespace != W && item.Name.Namespace != XNamespace.Xml).Remove();
    }

    /// <summary>Cleans a header or footer; drawings stay as they are.</summary>
    public static void CleanShared(XElement root)
    {
        root.Descendants().Where(item => item.Name.Namespace == W && Dropped.Contains(item.Name.LocalName)).Remove();
        foreach (var element in root.DescendantsAndSelf().Where(item => item.Name.Namespace == W))
            element.Attributes().Where(IsDropped).Remove();
    }

    /// <summary>Marks of editing sessions, and colours of a theme beside the colour itself.</summary>
    private static bool IsDropped(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return attribute.Name.Namespace == W
            && (name.StartsWith("rsid", StringComparison.Ordinal)
                || name is "themeColor" or "themeTint" or "themeShade" or "themeFill" or "themeFillTint" or "themeFillShade");
    }
}
