using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>The page set-up of sections in a redline.</summary>
internal static class SectionMerger
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Adds the page set-up that a section had, if it is another. Headers are none of its business (ECMA-376 part 1, 17.13.5.32).</summary>
    public static void AddChange(XElement now, XElement old, RevisionMarks marks)
    {
        var before = Bare(old);
        if (!XNode.DeepEquals(before, Bare(now)))
            now.Add(marks.Change(before));
    }

    /// <summary>Gives the sections of the old document the headers of the new one: the old ones are not in the file.</summary>
    public static void TakeHeaders(XElement oldBody, XElement newBody)
    {
        var references = newBody.Element(W + "sectPr")?.Elements().Where(IsReference).ToList() ?? [];
        foreach (var section in oldBody.Descendants(W + "sectPr"))
        {
            section.Elements().Where(IsReference).Remove();
            section.AddFirst(references);
        }
    }

    private static XElement Bare(XElement section) => new(section.Name, section.Elements().Where(item => !IsReference(item)));

    private static bool IsReference(XElement element) => element.Name == W + "headerReference" || element.Name == W + "footerReference";
}
