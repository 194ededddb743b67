using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Makes the elements that say who changed what (ECMA-376 part 1, 17.13.5).</summary>
/// <param name="author">Whom they name.</param>
/// <param name="taken">Numbers that other marks of the file have.</param>
internal sealed class RevisionMarks(RedlineAuthor author, IReadOnlySet<string> taken)
{
    private static readonly XNamespace W = WordNames.W;

    private int _last;

    /// <summary>Whether any mark was made.</summary>
    public bool AreThere => _last > 0;

    /// <summary>A mark of something that stands on one side.</summary>
    public XElement Of(Revision revision) => Signed(revision == Revision.Inserted ? "ins" : "del");

    /// <summary>How many pieces of a document stand on one side: texts, and marks of paragraphs and rows that hold none.</summary>
    public static int Count(XElement document, Revision revision)
    {
        var name = W + (revision == Revision.Inserted ? "ins" : "del");
        return document.Descendants(name).Count(mark => mark.HasElements || !HolderOf(mark).Descendants(name).Any(other => other.HasElements));
    }

    /// <summary>The paragraph or row whose mark it is.</summary>
    private static XElement HolderOf(XElement mark) => mark.Ancestors().First(item => item.Name == W + "p" || item.Name == W + "tr");

    /// <summary>Properties as they were, for those that are now: <c>w:pPrChange</c> and its like.</summary>
    /// <param name="old">The old properties, such as <c>w:pPr</c>.</param>
    public XElement Change(XElement old)
    {
        var change = Signed(old.Name.LocalName + "Change");
        change.Add(old);
        // The columns of a table are changed by nobody (17.4.49).
        if (old.Name == W + "tblGrid")
            change.Attributes().Where(item => item.Name != W + "id").Remove();
        return change;
    }

    private XElement Signed(string name) => new(
        W + name,
        new XAttribute(W + "id", NextId()),
        new XAttribute(W + "author", author.Name),
        new XAttribute(W + "date", author.Date));

    private string NextId()
    {
        string id;
        do
            id = (++_last).ToString(CultureInfo.InvariantCulture);
        while (taken.Contains(id));
        return id;
    }
}
