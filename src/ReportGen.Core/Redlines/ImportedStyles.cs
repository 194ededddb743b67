using System.Xml.Linq;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Finds for the styles of a Word file those of the new document: Word and LibreOffice keep names, but not ids.</summary>
/// <param name="old">The styles of the file; null for none.</param>
/// <param name="now">Those of the new document.</param>
internal sealed class ImportedStyles(XElement? old, XElement? now)
{
    private static readonly XNamespace W = WordNames.W;
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The style for text that has none of its own.</summary>
    public static string Body => WordStyleIds.Of(StyleNames.Body);

    /// <summary>The id in the new document; null when it has no such style.</summary>
    /// <param name="id">In the file.</param>
    public string? Find(string id)
    {
        for (var i = 0; i < 10 && id.Length > 0; i++)
        {
            var style = old?.Elements(W + "style").FirstOrDefault(item => item.Attribute(W + "styleId")?.Value == id);
            if (Same(style?.Element(W + "name").Val() ?? id, id) is { } found)
                return found;
            id = style?.Element(W + "basedOn").Val() ?? "";
        }
        return null;
    }

    private string? Same(string name, string id)
    {
        foreach (var wanted in (string[])[name, id, id.TrimEnd(Digits)])
        {
            foreach (var style in now?.Elements(W + "style") ?? [])
            {
                if (style.Attribute(W + "styleId")?.Value is not { } known)
                    continue;
                if (known != "Normal" && (known == wanted || Plain(style.Element(W + "name").Val()) == Plain(wanted)))
                    return known;
            }
        }
        return null;
    }

    private static string Plain(string? name) => (name ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
