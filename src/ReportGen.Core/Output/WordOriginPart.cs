using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Documents;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>
/// The custom XML part of a Word file that says what it was built from (ECMA-376 part 1, 15.2.5): hashes of the inputs, the tool, and
/// what every other part and the text were like, so that a later change of the file is seen.
/// </summary>
/// <param name="origin">What the file was built from.</param>
/// <param name="marks">Of its text, complete when the part is written.</param>
internal sealed class WordOriginPart(DocumentOrigin origin, WordTextMarks marks)
{
    public const string Name = "customXml/item1.xml";
    public const string Namespace = "urn:reportgen:origin";

    /// <summary>The element that only the part of a redline has.</summary>
    public const string RedlineMark = "redline";
    public const string PropertiesName = "customXml/itemProps1.xml";
    public const string PropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    /// <summary>Tells this part from those of other programs in the same file.</summary>
    private const string ItemId = "{6E1C7A52-3B0D-4C8E-9F41-7D2A5B90C3E6}";

    /// <summary>From the main part.</summary>
    public static WordRelationship Relationship { get; } = new("origin", WordPackage.OfficeRelationship + "customXml", "../" + Name, IsExternal: false);

    /// <summary>Adds the part with its properties, behind all others.</summary>
    /// <param name="made">What other files have too.</param>
    public void AddTo(StoredZip zip, WordFixedParts made)
    {
        zip.Add("customXml/_rels/item1.xml.rels", made.Origin);
        zip.Add(PropertiesName, made.OriginProperties);
        zip.Add(Name, Content(SealOf(zip.Entries)));
    }

    /// <summary>The relationships of the part, the same in all files.</summary>
    public static byte[] Relationships() => WordPackage.Relationships(
    [
        new WordRelationship("properties", WordPackage.OfficeRelationship + "customXmlProps", "itemProps1.xml", IsExternal: false),
    ]);

    /// <summary>Brings the part up to date with other parts that were changed behind it.</summary>
    public static void Renew(PackageParts parts)
    {
        if (parts.Xml(Name) is not { Root: { } root } part)
            return;
        var entries = new List<string>();
        foreach (var name in parts.Names)
        {
            if (parts.Bytes(name) is { } content)
                entries.Add(EntryOf(name, Crc32.Of(content), content.Length));
        }
        root.SetElementValue(XName.Get("parts", Namespace), SealOf(entries));
        parts.Set(Name, part);
    }

    /// <summary>Notes that the file is a redline by now: it holds two documents, of which this part describes the new one.</summary>
    public static void MarkRedline(PackageParts parts)
    {
        if (parts.Xml(Name) is not { Root: { } root } part)
            return;
        root.SetElementValue(XName.Get(RedlineMark, Namespace), "");
        parts.Set(Name, part);
        Renew(parts);
    }

    /// <summary>A part in one line.</summary>
    public static string EntryOf(string name, uint checksum, long size) =>
        $"{name} {checksum.ToString("x8", CultureInfo.InvariantCulture)} {size.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The hash of all parts but this one, whatever their order.</summary>
    /// <param name="entries">As <see cref="EntryOf"/> gives them.</param>
    public static string SealOf(IEnumerable<string> entries)
    {
        var sorted = new List<string>(entries);
        sorted.Sort(string.CompareOrdinal);
        var hash = new Sha256();
        foreach (var entry in sorted)
        {
            if (!entry.StartsWith(Name + " ", StringComparison.Ordinal))
                hash.AddCounted(entry);
        }
        return hash.Finish();
    }

    private byte[] Content(string seal)
    {
        var xml = new WordXml("or:origin");
        xml.Text("or:tool", origin.Tool);
        xml.Text("or:data", origin.Data ?? "");
        xml.Text("or:templates", origin.Templates);
        xml.Text("or:profile", origin.Profile ?? "");
        xml.Text("or:parts", seal);
        xml.Text("or:text", marks.ToString());
        xml.End();
        return xml.ToBytes();
    }

    /// <summary>The properties of the part, the same in all files.</summary>
    public static byte[] Properties()
    {
        var xml = new WordXml("ds:datastoreItem");
        xml.Attribute("ds:itemID", ItemId);
        xml.Start("ds:schemaRefs");
        xml.Empty("ds:schemaRef", "ds:uri", Namespace);
        xml.End();
        xml.End();
        return xml.ToBytes();
    }
}
