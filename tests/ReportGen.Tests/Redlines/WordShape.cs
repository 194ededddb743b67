using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Redlines;

namespace ReportGen.Tests.Redlines;

/// <summary>A Word document as lines: text, paragraphs, looks, tables, lists, notes and sections, without the numbers that tell things apart.</summary>
internal sealed class WordShape
{
    private static readonly XNamespace W = WordNames.W;

    private readonly StringBuilder _lines = new();
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];
    private readonly WordFileParts _file;
    private readonly ListNumbers _numbers;

    private WordShape(WordFileParts file)
    {
        _file = file;
        _numbers = new ListNumbers(file.Numbering);
    }

    /// <summary>The lines of a file as it is.</summary>
    public static string Of(byte[] word) => Of(word, root => root);

    /// <summary>The lines of a file with its changes accepted, or else rejected.</summary>
    public static string Of(byte[] word, bool accepts) => Of(word, root => RedlineResolver.Resolve(root, accepts));

    private static string Of(byte[] word, Func<XElement, XElement> resolve)
    {
        var file = WordFileParts.Read(PackageParts.Read(word));
        Assert.NotNull(file);
        var shape = new WordShape(file);
        shape.Add(resolve(file.Body), "");
        var notes = file.Footnotes is null ? null : resolve(file.Footnotes);
        for (var i = 0; i < shape._notes.Count; i++)
        {
            shape._lines.Append(CultureInfo.InvariantCulture, $"note {i}\n");
            shape.Add(Assert.Single(FootnotePairs.NotesOf(notes), note => FootnotePairs.IdOf(note) == shape._notes[i]), " ");
        }
        return shape._lines.ToString();
    }

    private void Add(XElement element, string indent)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W + "p")
                AddParagraph(child, indent);
            else if (child.Name.LocalName is "tbl" or "tr" or "tc")
                AddContainer(child, indent);
            else
                _lines.Append(indent).Append(Plain(child)).Append('\n');
        }
    }

    private void AddContainer(XElement container, string indent)
    {
        _lines.Append(indent).Append(container.Name.LocalName).Append('\n');
        Add(container, indent + " ");
    }

    private void AddParagraph(XElement paragraph, string indent)
    {
        _lines.Append(indent).Append('p');
        foreach (var property in paragraph.Element(W + "pPr")?.Elements() ?? [])
            _lines.Append(' ').Append(property.Name == W + "numPr" ? List(property) : Plain(property));
        _lines.Append('\n');
        var last = "";
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            foreach (var child in run.Elements().Where(item => item.Name != W + "rPr"))
            {
                var look = Plain(run.Element(W + "rPr")) + Link(run);
                if (child.Name != W + "t" || look != last)
                    _lines.Append('\n').Append(indent).Append(' ').Append(look).Append(": ");
                _lines.Append(child.Name == W + "t" ? child.Value : Child(child));
                last = child.Name == W + "t" ? look : "\0";
            }
        }
        _lines.Append('\n');
    }

    /// <summary>A number that stands for the list, by its first item, and what its marks look like.</summary>
    private string List(XElement numPr)
    {
        var key = _numbers.KeyOf(numPr);
        Assert.NotEqual("", key);
        var number = ListNumbers.Counts(key) ? ListNumbers.NumberOf(numPr) : "";
        if (!_lists.TryGetValue(number, out var list))
            _lists[number] = list = _lists.Count;
        return string.Create(CultureInfo.InvariantCulture, $"list {list} {key}");
    }

    private string Child(XElement child)
    {
        if (child.Name == W + "footnoteReference")
        {
            _notes.Add(FootnotePairs.IdOf(child));
            return "note";
        }
        foreach (var picture in child.Descendants(WordNames.A + "blip"))
            return "picture " + Target(picture.Attribute(WordNames.R + "embed")?.Value) + Plain(child.Descendants().First(item => item.Name.LocalName == "extent"));
        return Plain(child);
    }

    private string Link(XElement run) => run.Parent?.Name != W + "hyperlink"
        ? ""
        : $" -> {run.Parent.Attribute(W + "anchor")?.Value}{Target(run.Parent.Attribute(WordNames.R + "id")?.Value)}{run.Parent.Attribute(W + "tooltip")?.Value}";

    /// <summary>Where a relationship leads; a file by what it holds.</summary>
    private string Target(string? id)
    {
        var link = _file.Parts.RelationshipsOf(_file.Main).SingleOrDefault(item => item.Attribute("Id")?.Value == id);
        if (id is null || link is null)
            return "";
        return _file.Parts.Bytes(PackageParts.TargetOf(_file.Main, link)) is { } bytes ? Convert.ToHexString(bytes) : link.Attribute("Target")?.Value ?? "";
    }

    private static string Plain(XElement? element) => element?.ToString(SaveOptions.DisableFormatting)
        .Replace($" xmlns:w=\"{W}\"", "", StringComparison.Ordinal)
        .Replace($" xmlns:r=\"{WordNames.R}\"", "", StringComparison.Ordinal) ?? "";
}
