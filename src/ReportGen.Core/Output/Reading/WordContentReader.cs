using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportGen.Core.Output.Reading;

/// <summary>
/// Reads the text of a Word part node by node, so that neither depth nor size of a strange file can hurt. What is deleted or moved away
/// under tracked changes is not there, what is inserted is.
/// </summary>
/// <param name="styles">Of the file.</param>
/// <param name="marks">The lists of the file.</param>
internal sealed class WordContentReader(WordStyleLevels styles, WordListMarks marks)
{
    private readonly List<WordBlock> _blocks = [];
    private readonly List<string> _paragraphs = [];

    /// <summary>Paragraphs inside each other: a text box stands in one of the text around it.</summary>
    private readonly Stack<OpenParagraph> _open = new();
    private readonly StringBuilder _cell = new();
    private List<string> _cells = [];
    private int _tables;
    private bool _isFirstRow;
    private string _footnote = "";

    /// <summary>As <see cref="WordContent.Blocks"/>.</summary>
    public IReadOnlyList<WordBlock> Blocks => _blocks;

    /// <summary>As <see cref="WordContent.Paragraphs"/>.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs;

    /// <summary>Reads a part behind those before it.</summary>
    /// <param name="xml">Null when it is not there.</param>
    public void Read(XmlReader? xml)
    {
        while (xml is not null && !xml.EOF)
        {
            WordArchive.CheckDepth(xml);
            // What is left out is skipped with all inside, and leaves the reader at the node behind it.
            if (xml.NodeType == XmlNodeType.Element && IsLeftOut(xml))
            {
                xml.Skip();
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element)
                Start(xml);
            else if (xml.NodeType == XmlNodeType.EndElement)
                End(xml.LocalName);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && _open.TryPeek(out var open) && open.IsInText)
                open.Text.Append(xml.Value);
            xml.Read();
        }
    }

    /// <summary>The older form of something that stands there in a newer one, what was moved away, and the lines above footnotes.</summary>
    private static bool IsLeftOut(XmlReader xml) => xml.LocalName switch
    {
        "Fallback" or "moveFrom" => true,
        "footnote" => xml.GetAttribute("type", xml.NamespaceURI) is not null and not "normal",
        _ => false,
    };

    private void Start(XmlReader xml)
    {
        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        switch (name)
        {
            case "p" when IsWord(xml):
                _open.Push(new OpenParagraph());
                break;
            case "tbl" when !isEmpty:
                _isFirstRow |= _tables++ == 0;
                break;
            case "tr" when _tables == 1:
                _cells = [];
                break;
            case "footnote":
                _footnote = string.Create(CultureInfo.InvariantCulture, $"[^{Value(xml, "id")}]: ");
                break;
        }
        if (_open.TryPeek(out var paragraph))
            StartIn(paragraph, name, xml);
        if (isEmpty)
            End(name);
    }

    private static void StartIn(OpenParagraph paragraph, string name, XmlReader xml)
    {
        switch (name)
        {
            case "t" when IsWord(xml):
                paragraph.IsInText = true;
                break;
            case "br" or "cr" or "tab":
                paragraph.Text.Append(' ');
                break;
            case "noBreakHyphen":
                paragraph.Text.Append('-');
                break;
            case "footnoteReference":
                paragraph.Notes.Append(CultureInfo.InvariantCulture, $"[^{Value(xml, "id")}]").Append('\n').Append(paragraph.Text.Length).Append('\n');
                break;
            case "pStyle":
                paragraph.Style = Value(xml, "val");
                break;
            case "numId":
                paragraph.List = Value(xml, "val");
                break;
            case "ilvl" when int.TryParse(Value(xml, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level):
                paragraph.Level = level;
                break;
            case "outlineLvl" when int.TryParse(Value(xml, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var outline) && outline < 9:
                paragraph.Outline = outline + 1;
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t" when _open.TryPeek(out var open):
                open.IsInText = false;
                break;
            case "p" when _open.TryPop(out var paragraph):
                Close(paragraph);
                break;
            case "tc" when _tables == 1:
                _cells.Add(PlainText.Fold(_cell.ToString()));
                _cell.Clear();
                break;
            case "tr" when _tables == 1:
                _blocks.Add(new WordBlock("", null, "", 0, _cells, _isFirstRow));
                _isFirstRow = false;
                break;
            case "tbl":
                _tables--;
                break;
        }
    }

    private void Close(OpenParagraph paragraph)
    {
        var text = PlainText.Fold(paragraph.Text.ToString());
        if (text.Length > 0 && !WordTextMarks.IsContents(paragraph.Style))
            _paragraphs.Add(text);
        var shown = PlainText.Fold(paragraph.TextWithNotes());
        if (_tables > 0)
            _cell.Append(' ').Append(shown);
        else if (shown.Length > 0)
            AddBlock(paragraph, shown);
    }

    private void AddBlock(OpenParagraph paragraph, string text)
    {
        var heading = paragraph.Outline ?? styles.HeadingOf(paragraph.Style);
        var list = paragraph.List.Length > 0 ? new WordListPlace(paragraph.List, paragraph.Level) : styles.ListOf(paragraph.Style);
        var mark = list is null ? "" : marks.Next(list);
        _blocks.Add(new WordBlock(text, heading, _footnote.Length > 0 ? _footnote : mark, list?.Level ?? 0, null, IsFirstRow: false));
    }

    /// <summary>Whether an element is one of text and not of drawings, which have paragraphs of their own.</summary>
    private static bool IsWord(XmlReader xml) => xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private static string Value(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? "";

    private sealed class OpenParagraph
    {
        public StringBuilder Text { get; } = new();

        /// <summary>Marks of footnotes and where in the text they stand, a line each in turn.</summary>
        public StringBuilder Notes { get; } = new();

        public bool IsInText { get; set; }

        public string Style { get; set; } = "";

        public string List { get; set; } = "";

        public int Level { get; set; }

        public int? Outline { get; set; }

        public string TextWithNotes()
        {
            var text = Text.ToString();
            var notes = Notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            for (var i = notes.Length - 2; i >= 0; i -= 2)
                text = text.Insert(int.Parse(notes[i + 1], CultureInfo.InvariantCulture), notes[i]);
            return text;
        }
    }
}
