using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Output.Reading;

/// <summary>The parts of a Word file of unknown making; reads only those asked for, and never more than an honest file holds.</summary>
/// <param name="content">The file.</param>
/// <exception cref="InvalidDataException">It is no zip file.</exception>
internal sealed class WordArchive(byte[] content) : IDisposable
{
    private const string Relationships = "_rels/.rels";
    private const string DefaultMain = "word/document.xml";

    private readonly ZipArchive _zip = new(new MemoryStream(content), ZipArchiveMode.Read);

    /// <summary>The name of the main part; null when there is none.</summary>
    public string? Main
    {
        get
        {
            var target = Xml(Relationships)?.Root?.Elements()
                .FirstOrDefault(item => item.Attribute("Type")?.Value.EndsWith("/officeDocument", StringComparison.Ordinal) == true)?
                .Attribute("Target")?.Value.TrimStart('/');
            return _zip.GetEntry(target ?? DefaultMain)?.FullName;
        }
    }

    /// <summary>The part that a part leads to.</summary>
    /// <param name="part">The part.</param>
    /// <param name="kind">How the type of the relationship ends.</param>
    /// <returns>Null when there is none.</returns>
    public string? TargetOf(string part, string kind)
    {
        var relationship = Xml(PackageParts.RelationshipsName(part))?.Root?.Elements()
            .FirstOrDefault(item => item.Attribute("Type")?.Value.EndsWith("/" + kind, StringComparison.Ordinal) == true);
        return relationship is null || !Uri.TryCreate(new Uri("http://part/" + part), relationship.Attribute("Target")?.Value ?? "", out var target)
            ? null
            : _zip.GetEntry(target.AbsolutePath.TrimStart('/'))?.FullName;
    }

    /// <summary>The custom XML parts.</summary>
    public IEnumerable<string> CustomParts => _zip.Entries.Select(entry => entry.FullName)
        .Where(name => name.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase) && !name.Contains("Props", StringComparison.OrdinalIgnoreCase));

    /// <summary>The hash of the parts as they are.</summary>
    public string Seal() => WordOriginPart.SealOf(_zip.Entries.Select(entry => WordOriginPart.EntryOf(entry.FullName, entry.Crc32, entry.Length)));

    /// <summary>The hash of the parts of a file; null when it is no zip file.</summary>
    public static string? SealOf(byte[] content)
    {
        try
        {
            using var archive = new WordArchive(content);
            return archive.Seal();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A part as a tree.</summary>
    /// <returns>Null when it is not there.</returns>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="InvalidDataException">It is damaged, encrypted or too large.</exception>
    public XDocument? Xml(string? name)
    {
        using (var levels = name is null ? null : Read(name))
        {
            while (levels?.Read() == true)
                CheckDepth(levels);
        }
        using var reader = name is null ? null : Read(name);
        return reader is null ? null : XDocument.Load(reader);
    }

    /// <summary>Refuses a part whose elements stand in each other too deep.</summary>
    /// <exception cref="PartTooDeepException">They do.</exception>
    public static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > PartTooDeepException.Most)
            throw new PartTooDeepException();
    }

    /// <summary>A part as a stream of nodes; null when it is not there.</summary>
    public XmlReader? Read(string name)
    {
        if (_zip.GetEntry(name) is not { } entry)
            return null;
        if (entry.IsEncrypted)
            throw new InvalidDataException();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };
        return XmlReader.Create(new LimitedStream(entry.Open()), settings);
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();
}
