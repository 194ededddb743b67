using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Differences;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Which footnote of the old document became which of the new one.</summary>
internal sealed class FootnotePairs
{
    private const double IsTheSame = 0.4;

    private static readonly XNamespace W = WordNames.W;

    private readonly Dictionary<string, string> _newOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    /// <param name="old">The root of the old footnotes; null for none.</param>
    /// <param name="now">That of the new ones.</param>
    public FootnotePairs(XElement? old, XElement? now)
    {
        var (before, after) = (NotesOf(old), NotesOf(now));
        var partners = Alignment.Of(before.ConvertAll(TextOf), after.ConvertAll(TextOf));
        var next = 0;
        for (var i = 0; i < before.Count; i++)
        {
            var partner = partners[i];
            if (partner < 0 && next < after.Count && !partners.Contains(next) && WordDifference.Likeness(TextOf(before[i]), TextOf(after[next])) >= IsTheSame)
                partner = next;
            if (partner < 0)
                continue;
            _newOf[IdOf(before[i])] = IdOf(after[partner]);
            next = partner + 1;
        }
    }

    /// <summary>The notes of a part, without the lines between text and notes.</summary>
    public static List<XElement> NotesOf(XElement? footnotes) => [.. footnotes?.Elements(W + "footnote").Where(note => note.Attribute(W + "type") is null) ?? []];

    /// <summary>The number of a note.</summary>
    public static string IdOf(XElement note) => note.Attribute(W + "id")?.Value ?? "";

    /// <summary>What stands for an old note where paragraphs are compared.</summary>
    public string OldKey(string id) => _newOf.GetValueOrDefault(id, "old " + id);

    /// <summary>What stands for a new note there: its own number, that its partner has too.</summary>
    public static string NewKey(string id) => id;

    /// <summary>Says that a piece of a paragraph stands on both sides; notes that it refers to are then one note.</summary>
    public void Keep(ParagraphToken old, ParagraphToken now)
    {
        for (var i = 0; i < old.Content.Count; i++)
        {
            if (old.Content[i].Name == W + "footnoteReference")
                _kept[IdOf(old.Content[i])] = IdOf(now.Content[i]);
        }
    }

    /// <summary>The new note that an old one is one with in the redline; null for none.</summary>
    public string? KeptAs(string oldId) => _kept.GetValueOrDefault(oldId);

    private static string TextOf(XElement note) => string.Concat(note.Descendants(W + "t").Select(text => text.Value));

    /// <summary>A number that no note has.</summary>
    public static string Free(IReadOnlySet<string> taken)
    {
        var id = 1;
        while (taken.Contains(id.ToString(CultureInfo.InvariantCulture)))
            id++;
        return id.ToString(CultureInfo.InvariantCulture);
    }
}
