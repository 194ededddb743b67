using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>The lists that the paragraphs of one document are items of.</summary>
/// <param name="numbering">The root of its numbering part; null when it has none.</param>
internal sealed class ListNumbers(XElement? numbering)
{
    private static readonly XNamespace W = WordNames.W;

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>The definition of a list; null when there is none.</summary>
    public XElement? Find(string number) => numbering?.Elements(W + "num").FirstOrDefault(item => item.Attribute(W + "numId")?.Value == number);

    /// <summary>What a list is made after; null when there is none.</summary>
    public XElement? AbstractOf(XElement list) =>
        numbering?.Elements(W + "abstractNum").FirstOrDefault(item => item.Attribute(W + "abstractNumId")?.Value == list.Element(W + "abstractNumId").Val());

    /// <summary>What the marks of a paragraph look like: equal for two lists that a reader cannot tell apart; empty for no list.</summary>
    public string KeyOf(XElement? numPr)
    {
        if (numPr is null)
            return "";
        var (number, level) = (NumberOf(numPr), numPr.Element(W + "ilvl").Val() ?? "0");
        if (!_keys.TryGetValue(number + "/" + level, out var key))
            _keys[number + "/" + level] = key = MakeKey(number, level);
        return key;
    }

    /// <summary>The number of the list of a paragraph; empty for none.</summary>
    public static string NumberOf(XElement? numPr) => numPr?.Element(W + "numId").Val() ?? "";

    /// <summary>Whether the marks count, so that which list an item belongs to matters.</summary>
    public static bool Counts(string key) => key.Length > 0 && !key.StartsWith("bullet", StringComparison.Ordinal);

    private string MakeKey(string number, string level)
    {
        if (Find(number) is not { } list)
            return "";
        var definition = AbstractOf(list)?.Elements(W + "lvl").FirstOrDefault(item => item.Attribute(W + "ilvl")?.Value == level);
        var format = definition?.Element(W + "numFmt").Val() ?? "decimal";
        if (format == "bullet")
            return "bullet " + level;
        var start = list.Elements(W + "lvlOverride").FirstOrDefault(item => item.Attribute(W + "ilvl")?.Value == level)?.Element(W + "startOverride").Val();
        return string.Create(CultureInfo.InvariantCulture, $"{format} {level} {definition?.Element(W + "lvlText").Val()} {start ?? definition?.Element(W + "start").Val()}");
    }
}
