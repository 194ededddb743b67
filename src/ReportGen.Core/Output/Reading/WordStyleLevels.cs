using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.Core.Output.Reading;

/// <summary>What the styles of a Word file make of a paragraph: a heading, an item of a list.</summary>
internal sealed class WordStyleLevels
{
    private const int MostSteps = 12;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles.</summary>
    /// <param name="part">Null when there is none.</param>
    public static WordStyleLevels Of(XDocument? part)
    {
        var levels = new WordStyleLevels();
        foreach (var style in part?.Root?.Elements().Where(item => item.Name.LocalName == "style") ?? [])
            levels._styles.TryAdd(Attribute(style, "styleId") ?? "", style);
        return levels;
    }

    /// <summary>The level of a heading from 1; 0 for the title; null for none.</summary>
    public int? HeadingOf(string style)
    {
        foreach (var element in Chain(style))
        {
            var name = ValueOf(Child(element, "name"))?.ToLowerInvariant();
            if (name == "title")
                return 0;
            if (name is { Length: 9 } && name.StartsWith("heading ", StringComparison.Ordinal) && name[8] is >= '1' and <= '9')
                return name[8] - '0';
            if (NumberOf(Child(Child(element, "pPr"), "outlineLvl")) is >= 0 and < 9 and var level)
                return level + 1;
        }
        return null;
    }

    /// <summary>The list of a style, and the level in it; null when it has none.</summary>
    public WordListPlace? ListOf(string style)
    {
        foreach (var element in Chain(style))
        {
            if (Child(Child(element, "pPr"), "numPr") is { } list && ValueOf(Child(list, "numId")) is { } number)
                return new WordListPlace(number, NumberOf(Child(list, "ilvl")) ?? 0);
        }
        return null;
    }

    /// <summary>The style and those that it is based on; a circle of styles ends somewhere.</summary>
    private IEnumerable<XElement> Chain(string style)
    {
        var name = style;
        for (var i = 0; i < MostSteps && name is not null && _styles.TryGetValue(name, out var element); i++)
        {
            yield return element;
            name = ValueOf(Child(element, "basedOn"));
        }
    }

    /// <summary>The child of a name, in whichever of the namespaces of WordprocessingML.</summary>
    public static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(item => item.Name.LocalName == name);

    /// <summary>The value of <c>w:val</c>.</summary>
    public static string? ValueOf(XElement? element) => Attribute(element, "val");

    /// <summary>The value of <c>w:val</c> as a number; null when it is none.</summary>
    public static int? NumberOf(XElement? element) =>
        int.TryParse(ValueOf(element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An attribute by its name without prefix.</summary>
    public static string? Attribute(XElement? element, string name) => element?.Attributes().FirstOrDefault(item => item.Name.LocalName == name)?.Value;
}

/// <summary>A place in a list.</summary>
/// <param name="Number">The id of the list.</param>
/// <param name="Level">From 0.</param>
internal sealed record WordListPlace(string Number, int Level);
