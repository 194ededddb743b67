using System.Diagnostics;

namespace ReportGen.Core.Output;

/// <summary>Writes the XML of one part: names carry their prefix, the same bytes on every machine.</summary>
internal sealed class WordXml
{
    private const string MainPrefix = "w";

    /// <summary>In characters.</summary>
    private const int LongestAtOnce = 4096;

    /// <summary>Room for most texts, in characters.</summary>
    private const int LeastAtOnce = 1024;

    private readonly XmlBytes _bytes;
    private readonly Stack<string> _open = new();
    private readonly List<string> _prefixes = [];
    private readonly List<int> _declared = [];
    private char[] _text = [];
    private bool _isInTag;

    /// <param name="root">The root element with its prefix; declares the prefixes that the part may use.</param>
    /// <param name="prefixes">Those besides the root's.</param>
    public WordXml(string root, params string[] prefixes)
        : this(output: null, root, prefixes)
    {
    }

    /// <param name="output">Takes the part; <see cref="Finish"/> ends it. Null keeps it for <see cref="ToBytes"/>.</param>
    /// <param name="root">As above.</param>
    /// <param name="prefixes">As above.</param>
    public WordXml(Stream? output, string root, params string[] prefixes)
    {
        _bytes = new XmlBytes(output);
        _bytes.Add("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        Start(root, [], prefixes);
    }

    /// <summary>Notes the text that is written; null when no one asks for it.</summary>
    public WordTextMarks? Marks { get; init; }

    /// <summary>Begins an element.</summary>
    /// <param name="name">With its prefix.</param>
    /// <param name="attributes">Name and value in turn.</param>
    public void Start(string name, params string[] attributes) => Start(name, attributes, []);

    /// <param name="prefixes">To declare before its own.</param>
    private void Start(string name, string[] attributes, string[] prefixes)
    {
        Marks?.Start(name, attributes);
        CloseTag();
        var prefix = HasMainPrefix(name) ? MainPrefix : PrefixOf(name);
        var tag = IsDefault(prefix) ? name[(prefix.Length + 1)..] : name;
        _bytes.Add('<');
        _bytes.Add(tag);
        _open.Push(tag);
        _declared.Add(_prefixes.Count);
        _isInTag = true;
        for (var i = 0; i < attributes.Length; i += 2)
            WriteAttribute(attributes[i], attributes[i + 1]);
        foreach (var declared in prefixes)
            Declare(declared);
        Declare(prefix);
        for (var i = 0; i < attributes.Length; i += 2)
        {
            if (!HasMainPrefix(attributes[i]) && attributes[i].Contains(':', StringComparison.Ordinal))
                Declare(PrefixOf(attributes[i]));
        }
    }

    /// <summary>An attribute of the element begun last, whose content has not begun.</summary>
    public void Attribute(string name, string value)
    {
        WriteAttribute(name, value);
        if (name.Contains(':', StringComparison.Ordinal))
            Declare(PrefixOf(name));
    }

    /// <summary>Ends the element begun last.</summary>
    public void End()
    {
        var tag = _open.Pop();
        var declared = _declared[^1];
        _declared.RemoveAt(_declared.Count - 1);
        _prefixes.RemoveRange(declared, _prefixes.Count - declared);
        if (_isInTag)
        {
            _bytes.Add(" />");
            _isInTag = false;
            return;
        }
        _bytes.Add("</");
        _bytes.Add(tag);
        _bytes.Add('>');
    }

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
            _bytes.Add(" xml:space=\"preserve\"");
        Characters(text);
        End();
    }

    /// <summary>A run of one text in the look of its paragraph.</summary>
    public void Run(string text)
    {
        CloseTag();
        Marks?.Add("w:t", text);
        _bytes.Add(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? "<w:r><w:t xml:space=\"preserve\">" : "<w:r><w:t>");
        _bytes.AddEscaped(text, isInQuotes: false);
        _bytes.Add("</w:t></w:r>");
    }

    /// <summary>Characters inside the element begun last.</summary>
    public void Characters(string text)
    {
        if (text.Length == 0)
            return;
        CloseTag();
        _bytes.AddEscaped(text, isInQuotes: false);
    }

    /// <summary>A paragraph of one text in markup that was made before; where a line must not end, its spaces become no-break spaces.</summary>
    /// <param name="before">What stands before the text, the paragraph's beginning in it.</param>
    /// <param name="text">Without blanks at its edges.</param>
    /// <param name="after">What stands behind the text.</param>
    public void Paragraph(byte[] before, ReadOnlySpan<char> text, string after)
    {
        CloseTag();
        _bytes.Add(before);
        var (kind, hasFigures, count) = (XmlTextKind.Unusual, true, 0);
        if (text.Length <= LongestAtOnce)
        {
            var written = _bytes.AddText(text, out kind, out hasFigures);
            count = written.Length;
            if (kind == XmlTextKind.Folded)
                Marks?.AddParagraph(written);
        }
        if (kind != XmlTextKind.Folded)
            Marks?.AddParagraph(text);
        if (hasFigures && NoBreakSpaces.AreIn(text))
        {
            _bytes.Drop(count);
            text = WithNoBreakSpaces(text);
            if (kind != XmlTextKind.Unusual)
                _bytes.AddText(text, out _, out _);
        }
        if (kind == XmlTextKind.Unusual)
            _bytes.AddEscaped(text, isInQuotes: false);
        _bytes.Add(after);
    }

    private ReadOnlySpan<char> WithNoBreakSpaces(ReadOnlySpan<char> text)
    {
        if (_text.Length < text.Length)
            _text = new char[Math.Max(LeastAtOnce, text.Length)];
        var changed = _text.AsSpan(0, text.Length);
        text.CopyTo(changed);
        NoBreakSpaces.Apply(changed);
        return changed;
    }

    /// <summary>Markup that is to be written often; nothing is written now.</summary>
    /// <param name="write">Writes it: elements of the main prefix, of which the last ones need not be ended.</param>
    /// <param name="room">In a part that goes to a stream, more bytes than it has.</param>
    public byte[] Markup(Action<WordXml> write, int room)
    {
        CloseTag();
        var place = _bytes.Place(room);
        var depth = _open.Count;
        write(this);
        CloseTag();
        for (; _open.Count > depth; _open.Pop())
            _declared.RemoveAt(_declared.Count - 1);
        return _bytes.Take(place);
    }

    /// <summary>Begins an element that has nothing which is to be noted of it, and what stands first in it.</summary>
    /// <param name="name">Of the main prefix.</param>
    /// <param name="markup">Its tag and what follows, in ASCII.</param>
    public void StartWith(string name, string markup)
    {
        Marks?.Start(name, []);
        CloseTag();
        _bytes.Add(markup);
        _open.Push(name);
        _declared.Add(_prefixes.Count);
    }

    /// <summary>Adds markup that was made before.</summary>
    public void Add(byte[] markup)
    {
        CloseTag();
        _bytes.Add(markup);
    }

    /// <summary>Ends a part that is kept.</summary>
    public byte[] ToBytes()
    {
        EndAll();
        var bytes = _bytes.ToArray();
        _bytes.Release();
        return bytes;
    }

    /// <summary>Ends a part that went into a stream.</summary>
    public void Finish()
    {
        EndAll();
        _bytes.Flush();
        _bytes.Release();
    }

    private void EndAll()
    {
        while (_open.Count > 0)
            End();
    }

    private void CloseTag()
    {
        if (_isInTag)
            _bytes.Add('>');
        _isInTag = false;
    }

    private void WriteAttribute(string name, string value)
    {
        _bytes.Add(' ');
        _bytes.Add(name);
        _bytes.Add("=\"");
        _bytes.AddEscaped(value, isInQuotes: true);
        _bytes.Add('"');
    }

    /// <summary>Declares a prefix, unless an element around has done so.</summary>
    private void Declare(string prefix)
    {
        for (var i = 0; i < _prefixes.Count; i++)
        {
            if (_prefixes[i] == prefix)
                return;
        }
        _prefixes.Add(prefix);
        WriteAttribute(IsDefault(prefix) ? "xmlns" : "xmlns:" + prefix, NamespaceOf(prefix));
    }

    private static string PrefixOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return name[..colon];
    }

    /// <summary>Nearly all names have the one of the main part.</summary>
    private static bool HasMainPrefix(string name) => name.Length > 2 && name[1] == ':' && name[0] == 'w';

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
