using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Core.Output.Verification;

/// <summary>Checks a Word file as a zip file of XML parts with relationships (ECMA-376 part 2), before anything reads it as a document.</summary>
internal sealed class PackageCheck
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Relationships = ".rels";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Rel = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly VerifiedFile _file;
    private readonly Dictionary<string, XDocument?> _parts = new(StringComparer.Ordinal);

    private PackageCheck(VerifiedFile file) => _file = file;

    /// <summary>Reports parts that are missing, damaged or of no known type, and references to nothing.</summary>
    public static void Check(VerifiedFile file, byte[] content)
    {
        var check = new PackageCheck(file);
        if (!check.Read(content))
            return;
        check.CheckTypes();
        foreach (var name in check._parts.Keys.Order(StringComparer.Ordinal))
            check.CheckReferences(name);
        if (!check._parts.ContainsKey("_rels/.rels"))
            file.Report(VerificationDiagnostics.PartUnreadable, "_rels/.rels");
    }

    private bool Read(byte[] content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
            {
                if (!_parts.TryAdd(entry.FullName, IsXml(entry.FullName) ? ReadPart(entry) : null))
                    _file.Report(VerificationDiagnostics.IdTwice, entry.FullName, VerificationNouns.Part);
            }
            return true;
        }
        catch (InvalidDataException)
        {
            _file.Report(VerificationDiagnostics.PartUnreadable, "zip");
            return false;
        }
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(Relationships, StringComparison.Ordinal);

    private XDocument? ReadPart(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            return XDocument.Load(stream);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            _file.Report(VerificationDiagnostics.PartUnreadable, entry.FullName);
            return null;
        }
    }

    private void CheckTypes()
    {
        if (!_parts.TryGetValue(ContentTypes, out var types) || types?.Root is not { } root)
        {
            _file.Report(VerificationDiagnostics.PartUnreadable, ContentTypes);
            return;
        }
        foreach (var part in root.Elements(Types + "Override").Select(item => item.Attribute("PartName")?.Value.TrimStart('/') ?? ""))
        {
            if (!_parts.ContainsKey(part))
                _file.Report(VerificationDiagnostics.TargetMissing, ContentTypes, part);
        }
        var extensions = root.Elements(Types + "Default").Select(item => item.Attribute("Extension")?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var overrides = root.Elements(Types + "Override").Select(item => item.Attribute("PartName")?.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _parts.Keys)
        {
            if (name != ContentTypes && !overrides.Contains("/" + name) && !extensions.Contains(Path.GetExtension(name).TrimStart('.')))
                _file.Report(VerificationDiagnostics.TargetMissing, ContentTypes, name);
        }
    }

    /// <summary>Every relationship leads to a part, and every <c>r:id</c> to a relationship.</summary>
    private void CheckReferences(string name)
    {
        if (name.EndsWith(Relationships, StringComparison.Ordinal))
        {
            CheckRelationships(name);
            return;
        }
        var known = RelationshipsOf(name).Select(item => item.Attribute("Id")?.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in _parts[name]?.Descendants().Attributes().Where(item => item.Name.Namespace == R) ?? [])
        {
            if (attribute.Name.LocalName is "id" or "embed" or "link" or "pict" && !known.Contains(attribute.Value))
                _file.Report(VerificationDiagnostics.TargetMissing, name, attribute.Value);
        }
    }

    private void CheckRelationships(string name)
    {
        var folder = name[..name.LastIndexOf("_rels/", StringComparison.Ordinal)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in _parts[name]?.Root?.Elements(Rel + "Relationship") ?? [])
        {
            if (!ids.Add(item.Attribute("Id")?.Value ?? ""))
                _file.Report(VerificationDiagnostics.IdTwice, item.Attribute("Id")?.Value ?? "", VerificationNouns.Relationship);
            var target = item.Attribute("Target")?.Value ?? "";
            if (item.Attribute("TargetMode")?.Value != "External" && !_parts.ContainsKey(Resolved(folder, target)))
                _file.Report(VerificationDiagnostics.TargetMissing, name, target);
        }
    }

    private IEnumerable<XElement> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var path = $"{part[..slash]}_rels/{part[slash..]}{Relationships}";
        return _parts.GetValueOrDefault(path)?.Root?.Elements(Rel + "Relationship") ?? [];
    }

    private static string Resolved(string folder, string target) => new Uri(new Uri("http://part/" + folder), target).AbsolutePath.TrimStart('/');
}
