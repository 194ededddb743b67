namespace ReportGen.Core.Output;

/// <summary>Puts the parts of a Word file together (ECMA-376 part 2).</summary>
/// <param name="made">What other files have too.</param>
internal sealed class WordPackage(WordFixedParts made)
{
    /// <summary>Of the main document.</summary>
    public const int MostParts = 8;

    public const string OfficeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string WordContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<WordPart> _parts = [];

    /// <summary>Adds a part of the main document.</summary>
    /// <param name="name">Of its file, without ending, in the folder <c>word</c>.</param>
    /// <param name="kind">Of its relationship and content.</param>
    /// <param name="content">Gives the bytes, once the main part has been written.</param>
    /// <param name="links">Its own, known once the content is; null when it can have none.</param>
    public void Add(string name, string kind, Func<byte[]> content, WordLinks? links = null) =>
        _parts.Add(new WordPart(name, kind, content, links));

    /// <summary>Writes the file, its parts in a fixed order.</summary>
    /// <param name="writeDocument">Writes the main part.</param>
    /// <param name="links">Of the main part to the outside.</param>
    /// <param name="media">The pictures of the main part.</param>
    /// <param name="core">Core properties.</param>
    /// <param name="extended">Extended properties.</param>
    /// <param name="origin">What the file was built from; null for none.</param>
    /// <param name="output">Takes the file.</param>
    public void Write(
        Action<Stream> writeDocument, WordLinks links, WordMedia media, byte[] core, byte[] extended, WordOriginPart? origin, Stream output)
    {
        var zip = new StoredZip(output);
        var kind = (2 * _parts.Count) + (origin is null ? 0 : 1);
        zip.Add("[Content_Types].xml", media.All.Count == 0 ? made.ContentTypes[kind] ??= ContentTypes(media, origin is not null) : ContentTypes(media, origin is not null));
        zip.Add("_rels/.rels", made.Package);
        zip.Add("word/document.xml", writeDocument);
        var isUsual = media.All.Count == 0 && links.All.Count == 0;
        zip.Add("word/_rels/document.xml.rels", isUsual ? made.Document[kind] ??= Relationships(links, media, origin) : Relationships(links, media, origin));
        foreach (var part in _parts)
        {
            zip.Add($"word/{part.Name}.xml", part.Content());
            if (part.Links is { All.Count: > 0 } own)
                zip.Add($"word/_rels/{part.Name}.xml.rels", Relationships(own.All));
        }
        foreach (var medium in media.All)
            zip.Add("word/" + medium.Name, medium.Picture.Content);
        zip.Add("docProps/core.xml", core);
        zip.Add("docProps/app.xml", extended);
        origin?.AddTo(zip, made);
        zip.Finish();
    }

    private byte[] Relationships(WordLinks links, WordMedia media, WordOriginPart? origin)
    {
        var relationships = new List<WordRelationship>();
        foreach (var part in _parts)
            relationships.Add(new WordRelationship(part.Name, OfficeRelationship + part.Kind, part.Name + ".xml", false));
        relationships.AddRange(links.All);
        foreach (var medium in media.All)
            relationships.Add(new WordRelationship(medium.Id, OfficeRelationship + "image", medium.Name, false));
        if (origin is not null)
            relationships.Add(WordOriginPart.Relationship);
        return Relationships(relationships);
    }

    /// <summary>A part of relationships.</summary>
    public static byte[] Relationships(IReadOnlyList<WordRelationship> relationships)
    {
        var xml = new WordXml("rel:Relationships");
        foreach (var relationship in relationships)
        {
            string[] mode = relationship.IsExternal ? ["TargetMode", "External"] : [];
            xml.Empty("rel:Relationship", ["Id", relationship.Id, "Type", relationship.Type, "Target", relationship.Target, .. mode]);
        }
        xml.End();
        return xml.ToBytes();
    }

    private byte[] ContentTypes(WordMedia media, bool hasOrigin)
    {
        var xml = new WordXml("ct:Types");
        xml.Empty("ct:Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.Empty("ct:Default", "Extension", "xml", "ContentType", "application/xml");
        foreach (var extension in media.Extensions)
            xml.Empty("ct:Default", "Extension", extension, "ContentType", "image/" + extension);
        xml.Empty("ct:Override", "PartName", "/word/document.xml", "ContentType", WordContent + "document.main+xml");
        foreach (var part in _parts)
            xml.Empty("ct:Override", "PartName", $"/word/{part.Name}.xml", "ContentType", WordContent + part.Kind + "+xml");
        xml.Empty("ct:Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.Empty("ct:Override", "PartName", "/docProps/app.xml", "ContentType", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        if (hasOrigin)
            xml.Empty("ct:Override", "PartName", "/" + WordOriginPart.PropertiesName, "ContentType", WordOriginPart.PropertiesType);
        xml.End();
        return xml.ToBytes();
    }

    private sealed record WordPart(string Name, string Kind, Func<byte[]> Content, WordLinks? Links);
}
