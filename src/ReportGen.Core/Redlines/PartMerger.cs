using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Brings what the old document refers to into the file of the new one: links, pictures, styles, footnotes.</summary>
/// <param name="old">The old file; its body gets the ids of the new one.</param>
/// <param name="now">The new file; takes the parts.</param>
internal sealed class PartMerger(WordFileParts old, WordFileParts now)
{
    private const string Types = "[Content_Types].xml";

    private static readonly XNamespace W = WordNames.W;
    private static readonly XNamespace Link = WordNames.Relationships;

    /// <summary>Changes the ids of links and pictures in a part of the old file to those in the new one.</summary>
    /// <param name="root">Of the part.</param>
    /// <param name="oldPart">Its name.</param>
    /// <param name="newPart">The part of the new file that takes what it holds.</param>
    public void TakeLinks(XElement? root, string? oldPart, string? newPart)
    {
        if (root is null || oldPart is null || newPart is null)
            return;
        var links = old.Parts.RelationshipsOf(oldPart);
        foreach (var attribute in root.Descendants().Attributes().Where(item => item.Name.Namespace == WordNames.R).ToList())
        {
            if (links.FirstOrDefault(item => item.Attribute("Id")?.Value == attribute.Value) is { } link)
                attribute.Value = Take(link, oldPart, newPart);
        }
    }

    /// <summary>Adds the styles that only the old document uses, with those they are based on.</summary>
    public void TakeStyles()
    {
        if (old.Styles is not { } from || now.Styles is not { } to || now.NameOf("styles") is not { } name)
            return;
        var known = to.Elements(W + "style").Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var wanted = new Queue<string>(old.Body.Descendants().Where(item => item.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").Select(item => item.Val() ?? ""));
        var count = known.Count;
        while (wanted.TryDequeue(out var id))
        {
            if (known.Contains(id) || from.Elements(W + "style").FirstOrDefault(item => IdOf(item) == id) is not { } style)
                continue;
            known.Add(id);
            to.Add(new XElement(style));
            wanted.Enqueue(style.Element(W + "basedOn").Val() ?? "");
        }
        if (known.Count > count)
            now.Parts.Set(name, new XDocument(to));
    }

    /// <summary>Replaces the footnotes of the new file, or adds the part.</summary>
    public void SetFootnotes(XElement root)
    {
        var name = now.NameOf("footnotes");
        if (name is null)
        {
            name = "word/footnotes.xml";
            Add(now.Main, "footnotes", WordNames.Office + "footnotes", "footnotes.xml", isExternal: false);
            if (now.Parts.Xml(Types) is { Root: { } types } document)
            {
                types.Add(new XElement(
                    WordNames.Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", WordNames.WordContent + "footnotes+xml")));
                now.Parts.Set(Types, document);
            }
        }
        now.Parts.Set(name, new XDocument(root));
    }

    private string Take(XElement link, string oldPart, string newPart)
    {
        var (type, target) = (link.Attribute("Type")?.Value ?? "", link.Attribute("Target")?.Value ?? "");
        var isExternal = link.Attribute("TargetMode")?.Value == "External";
        var content = isExternal ? null : old.Parts.Bytes(PackageParts.TargetOf(oldPart, link));
        foreach (var known in now.Parts.RelationshipsOf(newPart))
        {
            var isSame = known.Attribute("Type")?.Value == type && (isExternal
                ? known.Attribute("Target")?.Value == target
                : content is not null && now.Parts.Bytes(PackageParts.TargetOf(newPart, known)) is { } bytes && bytes.AsSpan().SequenceEqual(content));
            if (isSame)
                return known.Attribute("Id")?.Value ?? "";
        }
        if (content is not null)
            target = AddMedium(target, content);
        return Add(newPart, link.Attribute("Id")?.Value ?? "old", type, target, isExternal);
    }

    private string AddMedium(string target, byte[] content)
    {
        var extension = Path.GetExtension(target);
        var name = "media/" + Path.GetFileNameWithoutExtension(target);
        while (now.Parts.Bytes("word/" + name + extension) is not null)
            name += "x";
        now.Parts.Set("word/" + name + extension, content);
        if (now.Parts.Xml(Types) is { Root: { } types } document && !types.Elements(WordNames.Types + "Default").Any(item => IsOf(item, extension)))
        {
            var kind = old.Parts.Xml(Types)?.Root?.Elements(WordNames.Types + "Default").FirstOrDefault(item => IsOf(item, extension))?.Attribute("ContentType")?.Value;
            types.AddFirst(new XElement(
                WordNames.Types + "Default", new XAttribute("Extension", extension.TrimStart('.')), new XAttribute("ContentType", kind ?? "image/" + extension.TrimStart('.'))));
            now.Parts.Set(Types, document);
        }
        return name + extension;
    }

    private static bool IsOf(XElement item, string extension) =>
        string.Equals("." + item.Attribute("Extension")?.Value, extension, StringComparison.OrdinalIgnoreCase);

    private string Add(string part, string id, string type, string target, bool isExternal)
    {
        var name = PackageParts.RelationshipsName(part);
        var root = now.Parts.Xml(name)?.Root ?? new XElement(Link + "Relationships");
        while (root.Elements().Any(item => item.Attribute("Id")?.Value == id))
            id += "x";
        var link = new XElement(Link + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));
        if (isExternal)
            link.SetAttributeValue("TargetMode", "External");
        root.Add(link);
        now.Parts.Set(name, new XDocument(root));
        return id;
    }

    private static string IdOf(XElement style) => style.Attribute(W + "styleId")?.Value ?? "";
}
