using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Gives the lists of the old document numbers in the redline: that of the list they became, or one of their own.</summary>
/// <param name="old">The lists of the old document.</param>
/// <param name="now">Those of the new one.</param>
/// <param name="numbering">The root of the redline's numbering part; takes definitions; null when it has none.</param>
internal sealed class ListMerger(ListNumbers old, ListNumbers now, XElement? numbering)
{
    private static readonly XNamespace W = WordNames.W;

    private readonly Dictionary<string, string> _newOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _partners = new(StringComparer.Ordinal);

    /// <summary>Says that an item of an old list is one of a new list.</summary>
    /// <returns>False when that list became, or came from, another: then they cannot be one paragraph.</returns>
    public bool Join(XElement? oldItem, XElement? newItem)
    {
        if (!ListNumbers.Counts(now.KeyOf(newItem)))
            return true;
        var (before, after) = (ListNumbers.NumberOf(oldItem), ListNumbers.NumberOf(newItem));
        if (_newOf.TryGetValue(before, out var known))
            return known == after;
        if (!_partners.Add(after))
            return false;
        _newOf.Add(before, after);
        return true;
    }

    /// <summary>Changes the number of an old paragraph's list to that in the redline.</summary>
    /// <param name="numPr">Of a copy of the paragraph.</param>
    public void Renumber(XElement numPr)
    {
        var number = ListNumbers.NumberOf(numPr);
        var key = old.KeyOf(numPr);
        if (key.Length == 0)
            return;
        if (!ListNumbers.Counts(key) && now.KeyOf(numPr) == key)
            return;
        if (!_newOf.TryGetValue(number, out var given))
            _newOf[number] = given = Add(number);
        numPr.Element(W + "numId")?.SetAttributeValue(W + "val", given);
    }

    /// <summary>
    /// Gives each list that begins anew a pattern of its own. LibreOffice keeps the new beginning at the first item, and where that goes the list
    /// would go on counting from another one of the same pattern.
    /// </summary>
    public void Part()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in numbering?.Elements(W + "num").ToList() ?? [])
        {
            if (list.Element(W + "abstractNumId") is not { } pattern || taken.Add(pattern.Val() ?? "") || list.Element(W + "lvlOverride") is null)
                continue;
            if (numbering?.Elements(W + "abstractNum").FirstOrDefault(item => item.Attribute(W + "abstractNumId")?.Value == pattern.Val()) is { } definition)
                pattern.SetAttributeValue(W + "val", AddAbstract(definition));
        }
    }

    private string Add(string number)
    {
        if (numbering is null || old.Find(number) is not { } list || old.AbstractOf(list) is not { } definition)
            return number;
        var id = Free("num", "numId", number);
        var copy = new XElement(list);
        copy.SetAttributeValue(W + "numId", id);
        var same = numbering.Elements(W + "abstractNum").FirstOrDefault(item => AreSame(item, definition));
        copy.Element(W + "abstractNumId")?.SetAttributeValue(W + "val", same?.Attribute(W + "abstractNumId")?.Value ?? AddAbstract(definition));
        numbering.Add(copy);
        return id;
    }

    private string AddAbstract(XElement definition)
    {
        var copy = new XElement(definition);
        var id = Free("abstractNum", "abstractNumId", definition.Attribute(W + "abstractNumId")?.Value ?? "1");
        copy.SetAttributeValue(W + "abstractNumId", id);
        copy.Elements(W + "nsid").Remove();
        var last = numbering?.Elements(W + "abstractNum").LastOrDefault();
        if (last is null)
            numbering?.AddFirst(copy);
        else
            last.AddAfterSelf(copy);
        return id;
    }

    private static bool AreSame(XElement one, XElement other) =>
        XNode.DeepEquals(new XElement("same", one.Elements().Where(IsLook)), new XElement("same", other.Elements().Where(IsLook)));

    private static bool IsLook(XElement element) => element.Name != W + "nsid" && element.Name != W + "tmpl";

    private string Free(string element, string attribute, string wanted)
    {
        var taken = numbering?.Elements(W + element).Select(item => item.Attribute(W + attribute)?.Value ?? "").ToHashSet(StringComparer.Ordinal) ?? [];
        for (var id = wanted; ; id = Next(id))
        {
            if (!taken.Contains(id))
                return id;
        }
    }

    /// <summary>Within what 16 bits with a sign hold.</summary>
    private static string Next(string id) =>
        (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < short.MaxValue ? number + 1 : 1).ToString(CultureInfo.InvariantCulture);
}
