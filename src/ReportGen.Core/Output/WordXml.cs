using System.Diagnostics;
using System.Text;
using System.Xml;

namespace ReportGen.Core.Output;

/// <summary>Writes the XML of one part: names carry their prefix, the same bytes on every machine.</summary>
internal sealed class WordXml : IDisposable
{
    private readonly Stream _stream;
    private readonly XmlWriter _writer;

    /// <param name="root">The root element with its prefix; declares the prefixes that the part may use.</param>
    /// <param name="prefixes">Those besides the root's.</param>
    public WordXml(string root, params string[] prefixes)
        : this(new MemoryStream(), root, prefixes)
    {
    }

    /// <param name="output">Takes the part; <see cref="Finish"/> ends it.</param>
    /// <param name="root">As above.</param>
    /// <param name="prefixes">As above.</param>
    public WordXml(Stream output, string root, params string[] prefixes)
    {
        _stream = output;
        // Line ends spelled out: XmlWriter takes those of the machine.
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        _writer = XmlWriter.Create(_stream, settings);
        _writer.WriteStartDocument(standalone: true);
        Start(root);
        foreach (var prefix in prefixes)
            _writer.WriteAttributeString("xmlns", prefix, null, NamespaceOf(prefix));
    }

    /// <summary>Notes the text that is written; null when no one asks for it.</summary>
    public WordTextMarks? Marks { get; init; }

    /// <summary>Begins an element.</summary>
    /// <param name="name">With its prefix.</param>
    /// <param name="attributes">Name and value in turn.</param>
    public void Start(string name, params string[] attributes)
    {
        Marks?.Start(name, attributes);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = name[..colon];
        _writer.WriteStartElement(IsDefault(prefix) ? "" : prefix, name[(colon + 1)..], NamespaceOf(prefix));
        for (var i = 0; i < attributes.Length; i += 2)
            Attribute(attributes[i], attributes[i + 1]);
    }

    /// <summary>An attribute of the element begun last.</summary>
    public void Attribute(string name, string value)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            _writer.WriteAttributeString(name, value);
        else
            _writer.WriteAttributeString(name[..colon], name[(colon + 1)..], NamespaceOf(name[..colon]), value);
    }

    /// <summary>Ends the element begun last.</summary>
    public void End() => _writer.WriteEndElement();

    /// <summary>An element without children.</summary>
    public void Empty(string name, params string[] attributes)
    {
        Start(name, attributes);
        End();
    }

    /// <summary>An element with a text; spaces at its edges are kept.</summary>
    public void Text(string name, string text)
    {
        Start(name);
        Marks?.Add(name, text);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            _writer.WriteAttributeString("xml", "space", null, "preserve");
        _writer.WriteString(text);
        End();
    }

    /// <summary>Characters inside the element begun last.</summary>
    public void Characters(string text) => _writer.WriteString(text);

    /// <summary>Ends the part.</summary>
    public byte[] ToBytes()
    {
        Finish();
        return ((MemoryStream)_stream).ToArray();
    }

    /// <summary>Ends a part that went into a stream.</summary>
    public void Finish()
    {
        _writer.WriteEndDocument();
        _writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    /// <summary>Some readers of packages look for these names without a prefix.</summary>
    private static bool IsDefault(string prefix) => prefix is "ct" or "rel" or "ep" or "or";

    private static string NamespaceOf(string prefix) => prefix switch
    {
        "w" => "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r" => "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "ct" => "http://schemas.openxmlformats.org/package/2006/content-types",
        "rel" => "http://schemas.openxmlformats.org/package/2006/relationships",
        "cp" => "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "ep" => "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        "dc" => "http://purl.org/dc/elements/1.1/",
        "ds" => "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
        "or" => WordOriginPart.Namespace,
        "dcterms" => "http://purl.org/dc/terms/",
        "xsi" => "http://www.w3.org/2001/XMLSchema-instance",
        "wp" => "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a" => "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic" => "http://schemas.openxmlformats.org/drawingml/2006/picture",
        _ => throw new UnreachableException(prefix),
    };
}
