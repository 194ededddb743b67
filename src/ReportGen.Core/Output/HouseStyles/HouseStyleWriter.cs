using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Puts the parts of a style document into a Word output: styles, headers, footers and what they need.</summary>
/// <param name="parts">Of the output; changed.</param>
/// <param name="style">The looks.</param>
/// <param name="language">Of the document.</param>
internal sealed class HouseStyleWriter(PackageParts parts, HouseStyle style, string language)
{
    private const string Main = "word/document.xml";
    private const string Types = "[Content_Types].xml";
    private static readonly XNamespace W = WordNames.W;

    /// <summary>Changes the parts.</summary>
    public void Write()
    {
        WriteStyles();
        var document = Load(Main);
        var sections = document.Descendants(W + "sectPr").ToList();
        if (style.PageBorders is not null)
            sections.ForEach(AddBorders);
        if (style.Frame is { } frame)
            WriteFrame(frame, sections);
        parts.Set(Main, document);
    }

    private void WriteStyles()
    {
        var root = new XElement(style.Styles);
        root.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr")?.Add(new XElement(
            W + "lang", new XAttribute(W + "val", language), new XAttribute(W + "eastAsia", language), new XAttribute(W + "bidi", "ar-SA")));
        parts.Set("word/styles.xml", new XDocument(root));
    }

    private void AddBorders(XElement section)
    {
        if (section.Element(W + "pgMar") is { } margins)
            margins.AddAfterSelf(new XElement(style.PageBorders ?? margins));
    }

    private void WriteFrame(HouseFrame frame, List<XElement> sections)
    {
        var (relationships, types) = (Load(PackageParts.RelationshipsName(Main)), Load(Types));
        RemoveOld(relationships, types);
        for (var i = 0; i < frame.Parts.Count; i++)
            AddPart(frame.Parts[i], string.Create(CultureInfo.InvariantCulture, $"style{i + 1}"), relationships, types);
        parts.Set(PackageParts.RelationshipsName(Main), relationships);
        parts.Set(Types, types);
        foreach (var section in sections)
            SetReferences(section, frame);
        if (frame.HasOwnEvenPages)
            SetEvenPages();
    }

    private void RemoveOld(XDocument relationships, XDocument types)
    {
        foreach (var old in relationships.Descendants(WordNames.Relationships + "Relationship").ToList())
        {
            if (old.Attribute("Type")?.Value is not (WordNames.Office + "header" or WordNames.Office + "footer"))
                continue;
            var name = PackageParts.TargetOf(Main, old);
            parts.Remove(name);
            parts.Remove(PackageParts.RelationshipsName(name));
            types.Descendants(WordNames.Types + "Override").Where(item => item.Attribute("PartName")?.Value == "/" + name).Remove();
            old.Remove();
        }
    }

    private void AddPart(HouseFramePart part, string id, XDocument relationships, XDocument types)
    {
        var name = $"word/{id}.xml";
        parts.Set(name, new XDocument(new XElement(part.Content)));
        types.Root?.Add(new XElement(WordNames.Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", $"{WordNames.WordContent}{part.Kind}+xml")));
        relationships.Root?.Add(new XElement(
            WordNames.Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", WordNames.Office + part.Kind), new XAttribute("Target", id + ".xml")));
        if (part.Links.Count > 0)
            parts.Set(PackageParts.RelationshipsName(name), new XDocument(new XElement(WordNames.Relationships + "Relationships", part.Links)));
        foreach (var medium in part.Media)
        {
            parts.Set("word/" + medium.Name, medium.Content);
            AddType(types, Path.GetExtension(medium.Name).TrimStart('.'));
        }
    }

    private static void AddType(XDocument types, string extension)
    {
        if (types.Descendants(WordNames.Types + "Default").Any(item => string.Equals(item.Attribute("Extension")?.Value, extension, StringComparison.OrdinalIgnoreCase)))
            return;
        var type = extension switch
        {
            "jpg" => "image/jpeg",
            "tif" => "image/tiff",
            "emf" or "wmf" => "image/x-" + extension,
            "svg" => "image/svg+xml",
            _ => "image/" + extension,
        };
        types.Root?.AddFirst(new XElement(WordNames.Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type)));
    }

    private static void SetReferences(XElement section, HouseFrame frame)
    {
        section.Elements().Where(item => item.Name == W + "headerReference" || item.Name == W + "footerReference").Remove();
        if (!frame.HasOwnFirstPage)
            section.Elements(W + "titlePg").Remove();
        for (var i = frame.Parts.Count - 1; i >= 0; i--)
        {
            section.AddFirst(new XElement(
                W + (frame.Parts[i].Kind + "Reference"),
                new XAttribute(W + "type", frame.Parts[i].Pages),
                new XAttribute(WordNames.R + "id", string.Create(CultureInfo.InvariantCulture, $"style{i + 1}"))));
        }
    }

    /// <summary>The setting stands behind the tab stops (ECMA-376 part 1, 17.15.1.78).</summary>
    private void SetEvenPages()
    {
        var settings = Load("word/settings.xml");
        settings.Root?.Element(W + "defaultTabStop")?.AddAfterSelf(new XElement(W + "evenAndOddHeaders"));
        parts.Set("word/settings.xml", settings);
    }

    private XDocument Load(string name) => parts.Xml(name) ?? throw new InvalidOperationException($"Our own file has no '{name}'.");
}
