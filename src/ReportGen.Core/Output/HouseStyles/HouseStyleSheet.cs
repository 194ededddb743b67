using System.Xml.Linq;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>
/// The styles of a style document brought together with ours: each of its styles that has the role of one of ours takes the id of
/// ours, so that nothing else of the file changes; ours fill the gaps, with nothing inherited.
/// </summary>
internal sealed class HouseStyleSheet
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Styles that only hold the file together: none of the clerk's business.</summary>
    private static readonly string[] Technical =
    [
        WordStyleIds.Divider, WordStyleIds.Picture, WordStyleIds.LetterheadTable, WordStyleIds.SignOffTable, WordStyleIds.DataTable,
        "Normal", "DefaultParagraphFont", "TableNormal",
    ];

    private readonly XElement _ours;
    private readonly Profile _profile;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly List<string> _numbered = [];

    /// <param name="styles">The root of the style document's <c>styles.xml</c>; it is copied.</param>
    /// <param name="profile">The layout that gives our styles.</param>
    /// <param name="fonts">The faces of its theme.</param>
    public HouseStyleSheet(XElement styles, Profile profile, ThemeFonts fonts)
    {
        _profile = profile;
        Root = new XElement(styles);
        WordCleaner.Clean(Root);
        fonts.Resolve(Root);
        using var ours = new MemoryStream(WordStylesPart.Write(profile, "vi-VN"));
        _ours = XDocument.Load(ours).Root ?? Root;
    }

    /// <summary>The root of the merged <c>styles.xml</c>.</summary>
    public XElement Root { get; }

    /// <summary>The names of the styles that the style document lacks, in the order of ours.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>The names of its styles with numbers of their own, which have been left out.</summary>
    public IReadOnlyList<string> Numbered => _numbered;

    /// <summary>Whether there was no style for the text but Word's basic one.</summary>
    public bool TakesNormalForBody { get; private set; }

    /// <summary>The id that a style of the style document has now.</summary>
    public string IdOf(string id) => _renamed.GetValueOrDefault(id, id);

    /// <summary>Merges; once.</summary>
    public void Merge()
    {
        Root.Elements(W + "style").Where(style => style.Attribute(W + "type")?.Value == "numbering").Remove();
        var pairs = new List<StylePair>();
        var free = Root.Elements(W + "style").ToList();
        foreach (var own in _ours.Elements(W + "style"))
        {
            var house = StyleFinder.Find(free, own);
            if (house is not null)
                free.Remove(house);
            pairs.Add(new StylePair(own, house));
        }
        foreach (var pair in pairs)
            Take(pair);
        Rename();
        foreach (var pair in pairs.Where(pair => pair.House is null))
            Fill(pair.Own);
        CompleteDefaults();
    }

    /// <summary>A style of the profile as the style document shows it; the same when it is not there.</summary>
    public TextStyle LookOf(TextStyle style)
    {
        var id = WordStyleIds.Of(style.Name);
        return _taken.Contains(id) ? new StyleLook(Root, id).Of(style) : style;
    }

    /// <summary>The face of a style; null when it has none.</summary>
    public string? FontOf(string id) => new StyleLook(Root, id).Font;

    private void Take(StylePair pair)
    {
        if (pair.House is not { } house)
            return;
        var id = pair.Own.Attribute(W + "styleId")?.Value ?? "";
        _renamed[house.Attribute(W + "styleId")?.Value ?? ""] = id;
        _taken.Add(id);
        // Word knows its own styles by the English name only.
        if (pair.Own.Attribute(W + "customStyle") is null)
        {
            house.Element(W + "name")?.SetAttributeValue(W + "val", pair.Own.Element(W + "name").Val());
            house.Attribute(W + "customStyle")?.Remove();
        }
        if (StyleNumbering.Remove(house))
            _numbered.Add(pair.Own.Element(W + "name").Val() ?? id);
        if (pair.Own.Element(W + "pPr")?.Element(W + "outlineLvl") is { } level)
            StyleNumbering.SetLevel(house, level);
    }

    /// <summary>Gives the styles their new ids; another style that has one of them already steps aside.</summary>
    private void Rename()
    {
        foreach (var style in Root.Elements(W + "style"))
        {
            StyleNumbering.Remove(style);
            var id = style.Attribute(W + "styleId")?.Value ?? "";
            if (!_renamed.ContainsKey(id) && _ours.Elements(W + "style").Any(own => own.Attribute(W + "styleId")?.Value == id))
                _renamed[id] = "House" + id;
            style.SetAttributeValue(W + "styleId", IdOf(id));
        }
        foreach (var use in Root.Descendants().Where(item => item.Name == W + "basedOn" || item.Name == W + "next" || item.Name == W + "link"))
            use.SetAttributeValue(W + "val", IdOf(use.Val() ?? ""));
        var known = Root.Elements(W + "style").Select(style => style.Attribute(W + "styleId")?.Value).ToHashSet(StringComparer.Ordinal);
        Root.Elements(W + "style").Elements().Where(item => (item.Name == W + "basedOn" || item.Name == W + "next" || item.Name == W + "link") && !known.Contains(item.Val())).Remove();
    }

    private void Fill(XElement own)
    {
        var id = own.Attribute(W + "styleId")?.Value ?? "";
        var style = new XElement(own);
        if (id == WordStyleIds.Of(StyleNames.Body))
        {
            // What a clerk types is Word's basic style, and not an oversight: it stands for the text.
            TakesNormalForBody = true;
            _taken.Add(id);
            style.Elements().Where(item => item.Name == W + "pPr" || item.Name == W + "rPr").Remove();
        }
        else if (!Technical.Contains(id))
        {
            _missing.Add(style.Element(W + "name").Val() ?? id);
        }
        if (style.Attribute(W + "type")?.Value == "paragraph" && id != WordStyleIds.Of(StyleNames.Body) && id != WordStyleIds.ListParagraph && id != "Normal")
            Detach(style);
        Root.Add(style);
    }

    /// <summary>Keeps the look of the profile whole: nothing comes from the style document's basic style.</summary>
    private void Detach(XElement style)
    {
        style.Element(W + "basedOn")?.Remove();
        var properties = style.Element(W + "rPr");
        if (properties is null)
        {
            properties = new XElement(W + "rPr");
            style.Add(properties);
        }
        properties.Element(W + "rFonts")?.Remove();
        properties.AddFirst(ThemeFonts.Fonts(_profile.Font));
        if (properties.Element(W + "color") is not null)
            return;
        // LibreOffice lets Word's own styles inherit from the basic style all the same.
        var color = new XElement(W + "color", new XAttribute(W + "val", "auto"));
        if (properties.Element(W + "sz") is { } size)
            size.AddBeforeSelf(color);
        else
            properties.Add(color);
    }

    /// <summary>The defaults must name a face, or single letters fall back to another.</summary>
    private void CompleteDefaults()
    {
        if (Root.Element(W + "docDefaults") is not { } defaults)
        {
            defaults = new XElement(W + "docDefaults");
            Root.AddFirst(defaults);
        }
        if (defaults.Element(W + "rPrDefault") is not { } runs)
        {
            runs = new XElement(W + "rPrDefault");
            defaults.AddFirst(runs);
        }
        if (runs.Element(W + "rPr") is not { } properties)
        {
            properties = new XElement(W + "rPr");
            runs.Add(properties);
        }
        if (properties.Element(W + "rFonts") is null)
            properties.AddFirst(ThemeFonts.Fonts("Times New Roman"));
    }

    private sealed record StylePair(XElement Own, XElement? House);
}
