using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Takes the tracked changes of a Word file as accepted.</summary>
internal static class RevisionAcceptor
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Changes a container.</summary>
    public static void Accept(XElement container)
    {
        container.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + "del") is not null).Remove();
        container.Descendants(W + "tbl").Where(table => table.Element(W + "tr") is null).Remove();
        JoinParagraphs(container);
        container.Descendants().Where(IsGone).Remove();
        foreach (var inserted in container.Descendants().Where(item => item.Name == W + "ins" || item.Name == W + "moveTo").Reverse().ToList())
            inserted.ReplaceWith(inserted.Nodes());
    }

    /// <summary>What stands before a deleted mark joins the next paragraph.</summary>
    private static void JoinParagraphs(XElement container)
    {
        foreach (var paragraph in container.Descendants(W + "p").Where(HasDeletedMark).ToList())
        {
            var content = paragraph.Elements().Where(item => item.Name != W + "pPr" && !IsGone(item)).ToList();
            var next = paragraph.ElementsAfterSelf().FirstOrDefault();
            if (next?.Name != W + "p")
            {
                if (content.Count == 0 && next is not null && next.Name != W + "sectPr")
                    paragraph.Remove();
                continue;
            }
            content.ForEach(item => item.Remove());
            if (next.Element(W + "pPr") is { } properties)
                properties.AddAfterSelf(content);
            else
                next.AddFirst(content);
            paragraph.Remove();
        }
    }

    private static bool HasDeletedMark(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Elements().Any(item => item.Name == W + "del" || item.Name == W + "moveFrom") == true;

    private static bool IsGone(XElement element) => element.Name.Namespace == W && (element.Name.LocalName is "del" or "moveFrom"
        || element.Name.LocalName.EndsWith("Change", StringComparison.Ordinal) || element.Name.LocalName.StartsWith("moveFromRange", StringComparison.Ordinal)
        || element.Name.LocalName.StartsWith("moveToRange", StringComparison.Ordinal)
        || element.Name.LocalName is "ins" or "moveTo" && element.Parent?.Name is { } parent && (parent == W + "rPr" || parent == W + "trPr"));
}
