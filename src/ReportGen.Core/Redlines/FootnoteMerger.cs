using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Writes the footnotes of a redline, once its body is written.</summary>
/// <param name="sides">What it is made with.</param>
/// <param name="blocks">Writes what a note holds.</param>
internal sealed class FootnoteMerger(RedlineSides sides, BlockMerger blocks)
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Writes all notes of both sides.</summary>
    /// <param name="old">The root of the old footnotes; null for none.</param>
    /// <param name="now">That of the new ones.</param>
    /// <param name="body">The body of the redline; what it deletes gets the numbers of its notes.</param>
    /// <returns>The root; null when neither has any.</returns>
    public XElement? Write(XElement? old, XElement? now, XElement body)
    {
        if ((now ?? old) is not { } model)
            return null;
        var root = new XElement(model);
        FootnotePairs.NotesOf(root).ForEach(note => note.Remove());
        var (before, after) = (FootnotePairs.NotesOf(old), FootnotePairs.NotesOf(now));
        foreach (var note in after)
            root.Add(Note(before.Find(item => sides.Footnotes.KeptAs(FootnotePairs.IdOf(item)) == FootnotePairs.IdOf(note)), note, FootnotePairs.IdOf(note)));

        var taken = after.Select(FootnotePairs.IdOf).ToHashSet(StringComparer.Ordinal);
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in before)
        {
            var id = FootnotePairs.IdOf(note);
            if (sides.Footnotes.KeptAs(id) is { } kept)
            {
                numbers[id] = kept;
                continue;
            }
            numbers[id] = FootnotePairs.Free(taken);
            taken.Add(numbers[id]);
            root.Add(Note(note, null, numbers[id]));
        }
        foreach (var reference in body.Descendants(W + "del").Descendants(W + "footnoteReference"))
            reference.SetAttributeValue(W + "id", numbers.GetValueOrDefault(FootnotePairs.IdOf(reference), "0"));
        return root;
    }

    private XElement Note(XElement? old, XElement? now, string id)
    {
        var note = new XElement(W + "footnote", new XAttribute(W + "id", id));
        blocks.Merge(old, now, note, keepsLastMark: true);
        return note;
    }
}
