using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Finds the style of a style document that has the role of one of ours.</summary>
internal static class StyleFinder
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>
    /// The style of the same kind with the same name; else one that goes by it as another name, then by its name in another language,
    /// then by our id.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public static XElement? Find(IEnumerable<XElement> house, XElement own)
    {
        var candidates = house.Where(style => KindOf(style) == KindOf(own)).ToList();
        var name = own.Element(W + "name").Val() ?? "";
        var isBuiltIn = own.Attribute(W + "customStyle") is null;
        var key = StyleKeys.Of(name);
        return candidates.FirstOrDefault(style => StyleKeys.Of(NameOf(style)) == key)
            ?? candidates.FirstOrDefault(style => AliasesOf(style).Any(alias => StyleKeys.Of(alias) == key))
            ?? (isBuiltIn ? FindLocalized(candidates, name) : null)
            ?? candidates.FirstOrDefault(style => style.Attribute(W + "styleId")?.Value == own.Attribute(W + "styleId")?.Value);
    }

    private static XElement? FindLocalized(List<XElement> candidates, string name)
    {
        foreach (var localized in StyleKeys.Localized(name))
        {
            var key = StyleKeys.Of(localized);
            if (candidates.FirstOrDefault(style => StyleKeys.Of(NameOf(style)) == key) is { } found)
                return found;
        }
        return null;
    }

    private static string KindOf(XElement style) => style.Attribute(W + "type")?.Value ?? "paragraph";

    private static string NameOf(XElement style) => style.Element(W + "name").Val() ?? "";

    private static string[] AliasesOf(XElement style) => style.Element(W + "aliases").Val()?.Split(',') ?? [];
}
