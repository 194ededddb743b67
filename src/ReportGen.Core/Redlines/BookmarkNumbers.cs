using System.Xml.Linq;
using ReportGen.Core.Output;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>The bookmarks of a redline: all of the new document, and those of the old one whose names are not among them.</summary>
internal sealed class BookmarkNumbers
{
    private static readonly XNamespace W = WordNames.W;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _old = new(StringComparer.Ordinal);
    private readonly WordIds _ids = new();

    /// <param name="old">The body of the old document.</param>
    /// <param name="now">The body of the new one.</param>
    public BookmarkNumbers(XElement old, XElement now)
    {
        foreach (var start in now.Descendants(W + "bookmarkStart"))
        {
            _names.Add(Attribute(start, "name"));
            _numbers.Add(Attribute(start, "id"));
        }
        foreach (var start in old.Descendants(W + "bookmarkStart"))
        {
            if (!_names.Add(Attribute(start, "name")))
                continue;
            var id = _ids.Next(Attribute(start, "name"));
            while (!_numbers.Add(id))
                id = _ids.Next(Attribute(start, "name"));
            _old[Attribute(start, "id")] = id;
        }
    }

    /// <summary>The numbers that are taken.</summary>
    public IReadOnlySet<string> Numbers => _numbers;

    /// <summary>One end of a bookmark as it stands in the redline; null when it does not.</summary>
    /// <param name="end">The start or the end.</param>
    /// <param name="revision">The side it stands on.</param>
    public XElement? Find(XElement end, Revision revision)
    {
        if (revision == Revision.Inserted)
            return new XElement(end);
        if (!_old.TryGetValue(Attribute(end, "id"), out var number))
            return null;
        var copy = new XElement(end);
        copy.SetAttributeValue(W + "id", number);
        return copy;
    }

    private static string Attribute(XElement element, string name) => element.Attribute(W + name)?.Value ?? "";
}
