using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>How a style of <c>styles.xml</c> looks once the styles that it is based on have been asked.</summary>
internal sealed class StyleLook
{
    private const int DeepestStyle = 20;
    private static readonly XNamespace W = WordNames.W;

    private readonly List<XElement> _runs = [];
    private readonly List<XElement> _paragraphs = [];

    /// <param name="root">Of <c>styles.xml</c>.</param>
    /// <param name="id">The style's.</param>
    public StyleLook(XElement root, string id)
    {
        var next = (string?)id;
        for (var depth = 0; next is not null && depth < DeepestStyle; depth++)
        {
            var style = root.Elements(W + "style").FirstOrDefault(item => item.Attribute(W + "styleId")?.Value == next);
            Add(style);
            next = style?.Element(W + "basedOn").Val();
        }
        Add(root.Element(W + "docDefaults")?.Element(W + "rPrDefault"));
        Add(root.Element(W + "docDefaults")?.Element(W + "pPrDefault"));
    }

    /// <summary>The face; null when none is named.</summary>
    public string? Font => First(_runs, "rFonts")?.Attribute(W + "ascii")?.Value;

    /// <summary>A style of the profile with this look.</summary>
    public TextStyle Of(TextStyle style)
    {
        var line = Number("spacing", "line");
        var isExact = Attribute("spacing", "lineRule") == "exact";
        return style with
        {
            // 10 points is what Word takes when nothing is said.
            Size = (Parse(First(_runs, "sz").Val()) ?? 20) / 2,
            IsBold = First(_runs, "b").IsOn() ?? false,
            IsItalic = First(_runs, "i").IsOn() ?? false,
            IsUnderlined = First(_runs, "u").Val() is not (null or "none"),
            Alignment = AlignmentOf(First(_paragraphs, "jc").Val()),
            FirstLine = Millimetres(Number("ind", "firstLine") ?? 0),
            Left = Millimetres(Number("ind", "left") ?? Number("ind", "start") ?? 0),
            Before = (Number("spacing", "before") ?? 0) / 20,
            After = (Number("spacing", "after") ?? 0) / 20,
            Line = isExact && line is { } twips ? twips / 20 : null,
            LineMultiple = !isExact && line is { } part ? part / 240 : 1,
        };
    }

    private static TextAlignment AlignmentOf(string? value) => value switch
    {
        "center" => TextAlignment.Center,
        "right" or "end" => TextAlignment.Right,
        "both" or "distribute" => TextAlignment.Justify,
        _ => TextAlignment.Left,
    };

    private static decimal Millimetres(decimal twips) => twips * 25.4m / 1440m;

    private void Add(XElement? holder)
    {
        if (holder?.Element(W + "rPr") is { } runs)
            _runs.Add(runs);
        if (holder?.Element(W + "pPr") is { } paragraphs)
            _paragraphs.Add(paragraphs);
    }

    private static XElement? First(List<XElement> properties, string name) =>
        properties.Select(item => item.Element(W + name)).FirstOrDefault(item => item is not null);

    /// <summary>Attributes of spacing and indents are inherited one by one.</summary>
    private string? Attribute(string name, string attribute) =>
        _paragraphs.Select(item => item.Element(W + name)?.Attribute(W + attribute)?.Value).FirstOrDefault(value => value is not null);

    private decimal? Number(string name, string attribute) => Parse(Attribute(name, attribute));

    private static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
