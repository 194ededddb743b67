using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Reads the headers and footers of a style document.</summary>
internal sealed class HouseFrameReader(
    PackageParts parts, string main, HouseStyleSheet sheet, ThemeFonts fonts, FrameText name, DiagnosticBag diagnostics)
{
    /// <summary>Above the ids of drawings in the text.</summary>
    private const int FirstDrawing = 900_001;

    private static readonly XNamespace W = WordNames.W;

    private static readonly HashSet<string> Pictures =
        new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg" };

    private int _drawings;
    private int _media;

    /// <summary>Reads those of one section.</summary>
    /// <returns>Null when it has none.</returns>
    public HouseFrame? Read(XElement? section)
    {
        var found = new List<HouseFramePart>();
        foreach (var reference in section?.Elements() ?? [])
        {
            if (reference.Name == W + "headerReference" || reference.Name == W + "footerReference")
                AddPart(reference, found);
        }
        if (found.Count == 0)
            return null;
        var settings = parts.RelationshipsOf(main).FirstOrDefault(item => item.Attribute("Type")?.Value == WordNames.Office + "settings");
        var isEvenApart = settings is not null && (parts.Xml(PackageParts.TargetOf(main, settings))?.Root?.Element(W + "evenAndOddHeaders").IsOn() ?? false);
        return new HouseFrame(found, section?.Element(W + "titlePg").IsOn() ?? false, isEvenApart);
    }

    private void AddPart(XElement reference, List<HouseFramePart> found)
    {
        var id = reference.Attribute(WordNames.R + "id")?.Value;
        var relationship = parts.RelationshipsOf(main).FirstOrDefault(item => item.Attribute("Id")?.Value == id);
        var part = relationship is null ? "" : PackageParts.TargetOf(main, relationship);
        if (parts.Xml(part)?.Root is not { } content)
            return;
        var media = new List<HouseMedium>();
        var links = Links(part, content, media);
        Adapt(content);
        found.Add(new HouseFramePart(reference.Name == W + "headerReference" ? "header" : "footer", reference.Attribute(W + "type")?.Value ?? "default", content, links, media));
    }

    private void Adapt(XElement content)
    {
        WordCleaner.CleanShared(content);
        fonts.Resolve(content);
        foreach (var element in content.Descendants().ToList())
        {
            if (element.Name.Namespace == W && RefusedAs(element.Name.LocalName) is { } refused)
                diagnostics.Add(HouseStyleDiagnostics.HeaderContent.At(name.Span, refused));
            else if (element.Name == W + "pStyle" || element.Name == W + "rStyle" || element.Name == W + "tblStyle")
                element.SetAttributeValue(W + "val", sheet.IdOf(element.Val() ?? ""));
            else if (element.Name.LocalName == "docPr")
                element.SetAttributeValue("id", FirstDrawing + _drawings++);
        }
    }

    /// <summary>What an element is called that cannot stand without parts that are not taken over; null when it can.</summary>
    private static LocalizedText? RefusedAs(string element) => element switch
    {
        "ins" or "del" or "moveFrom" or "moveTo" => new LocalizedText("tracked change", "thay đổi được theo dõi"),
        "numPr" => new LocalizedText("list", "danh sách"),
        "footnoteReference" => new LocalizedText("footnote", "chú thích"),
        "object" or "control" => new LocalizedText("embedded object", "đối tượng nhúng"),
        _ => null,
    };

    /// <summary>Pictures come along; links to the web stay; whatever else the part refers to cannot.</summary>
    private List<XElement> Links(string part, XElement content, List<HouseMedium> media)
    {
        var links = new List<XElement>();
        var used = content.Descendants().Attributes().Where(item => item.Name.Namespace == WordNames.R).Select(item => item.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var relationship in parts.RelationshipsOf(part).Where(item => used.Contains(item.Attribute("Id")?.Value ?? "")))
        {
            var kind = relationship.Attribute("Type")?.Value ?? "";
            var isExternal = relationship.Attribute("TargetMode")?.Value == "External";
            var link = new XElement(relationship);
            if (kind == WordNames.Office + "image" && !isExternal && MediumOf(part, relationship) is { } medium)
            {
                media.Add(medium);
                link.SetAttributeValue("Target", medium.Name);
            }
            else if (kind != WordNames.Office + "hyperlink" || !isExternal || !IsWebAddress(relationship.Attribute("Target")?.Value))
            {
                diagnostics.Add(HouseStyleDiagnostics.HeaderContent.At(name.Span, kind[(kind.LastIndexOf('/') + 1)..]));
            }
            links.Add(link);
        }
        return links;
    }

    private static bool IsWebAddress(string? target) => target is not null
        && (target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private HouseMedium? MediumOf(string part, XElement relationship)
    {
        var target = PackageParts.TargetOf(part, relationship);
        var extension = Path.GetExtension(target).ToLowerInvariant();
        return Pictures.Contains(extension) && parts.Bytes(target) is { } bytes
            ? new HouseMedium(string.Create(CultureInfo.InvariantCulture, $"media/style{++_media}{extension}"), bytes)
            : null;
    }
}
