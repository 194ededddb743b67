using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Tests.Redlines;

/// <summary>Accepts or rejects all tracked changes of a part, by the letter of the standard (ECMA-376 part 1, 17.13.5) and no more.</summary>
internal sealed class RedlineResolver
{
    private static readonly XNamespace W = WordNames.W;

    private readonly bool _accepts;

    private RedlineResolver(bool accepts) => _accepts = accepts;

    private XName Gone => W + (_accepts ? "del" : "ins");

    private XName Kept => W + (_accepts ? "ins" : "del");

    /// <summary>A copy of a part with all changes accepted, or else rejected.</summary>
    public static XElement Resolve(XElement root, bool accepts)
    {
        // A copy that stands alone does not know the prefixes.
        var copy = new XElement(root);
        copy.SetAttributeValue(XNamespace.Xmlns + "w", W.NamespaceName);
        copy.SetAttributeValue(XNamespace.Xmlns + "r", WordNames.R.NamespaceName);
        var resolver = new RedlineResolver(accepts);
        resolver.RemoveRows(copy);
        resolver.ResolveRuns(copy);
        resolver.ResolveProperties(copy);
        resolver.JoinParagraphs(copy);
        copy.Descendants().Where(item => item.Name == W + "ins" || item.Name == W + "del").Remove();
        copy.Descendants(W + "rPr").Where(item => item.Parent?.Name == W + "pPr" && !item.HasElements).Remove();
        copy.Descendants(W + "hyperlink").Where(item => !item.Elements(W + "r").Any()).Remove();
        return copy;
    }

    private void RemoveRows(XElement root)
    {
        root.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(Gone) is not null).Remove();
        root.Descendants(W + "tbl").Where(table => table.Element(W + "tr") is null).Remove();
    }

    private void ResolveRuns(XElement root)
    {
        root.Descendants(Gone).Where(IsOfRuns).Remove();
        foreach (var kept in root.Descendants(Kept).Where(IsOfRuns).ToList())
            kept.ReplaceWith(kept.Nodes());
        foreach (var text in root.Descendants().Where(item => item.Name.LocalName is "delText" or "delInstrText"))
            text.Name = W + (text.Name.LocalName == "delText" ? "t" : "instrText");
    }

    private static bool IsOfRuns(XElement mark) => mark.Parent?.Name.LocalName is not ("rPr" or "trPr");

    private void ResolveProperties(XElement root)
    {
        foreach (var change in root.Descendants().Where(item => item.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)).ToList())
        {
            var properties = change.Parent;
            change.Remove();
            if (_accepts || properties is null)
                continue;
            var old = change.Elements().Single();
            var stays = properties.Elements().Where(item => item.Name.LocalName is "rPr" or "sectPr" or "headerReference" or "footerReference" or "ins" or "del").ToList();
            properties.RemoveNodes();
            var isSection = properties.Name == W + "sectPr";
            properties.Add(isSection ? stays : null, old.Elements(), isSection ? null : stays);
        }
    }

    /// <summary>What stands before a mark that goes joins the next paragraph; nothing may be lost.</summary>
    private void JoinParagraphs(XElement root)
    {
        foreach (var paragraph in root.Descendants(W + "p").Where(item => item.Element(W + "pPr")?.Element(W + "rPr")?.Element(Gone) is not null).ToList())
        {
            var content = paragraph.Elements().Where(item => item.Name != W + "pPr").ToList();
            content.ForEach(item => item.Remove());
            var next = paragraph.ElementsAfterSelf().FirstOrDefault();
            if (next?.Name == W + "p" && next.Element(W + "pPr") is { } properties)
                properties.AddAfterSelf(content);
            else if (next?.Name == W + "p")
                next.AddFirst(content);
            else
                Assert.DoesNotContain(content, item => item.Name == W + "r");
            Assert.True(paragraph.Parent?.Elements(W + "p").Count() > 1, "The only paragraph of its container is gone.");
            paragraph.Remove();
        }
    }
}
