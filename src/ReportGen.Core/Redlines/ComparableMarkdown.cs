using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>The words of a Word document as Markdown, in the lines that reportgen's own Markdown has, so that the two can be compared.</summary>
internal sealed class ComparableMarkdown
{
    private static readonly XNamespace W = WordNames.W;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _notes = new(StringComparer.Ordinal);

    /// <summary>The Markdown of a document whose styles have reportgen's ids.</summary>
    public static string Of(WordFileParts file)
    {
        var markdown = new ComparableMarkdown();
        markdown.AddBlocks(file.Body);
        var notes = FootnotePairs.NotesOf(file.Footnotes);
        foreach (var (id, number) in markdown._notes.OrderBy(note => note.Value).ToList())
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"[^{number}]: ");
            foreach (var paragraph in notes.Find(note => FootnotePairs.IdOf(note) == id)?.Elements(W + "p") ?? [])
            {
                markdown.AddLine(mark, markdown.Words(paragraph));
                mark = "";
            }
        }
        return markdown._text.ToString();
    }

    private void AddBlocks(XElement container)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == W + "p")
                AddParagraph(element);
            else if (element.Name == W + "tbl")
                AddTable(element);
        }
    }

    private void AddParagraph(XElement paragraph)
    {
        var style = paragraph.Element(W + "pPr")?.Element(W + "pStyle").Val() ?? "";
        var words = Words(paragraph);
        AddLine(Heading(style), WordTextMarks.IsContents(style) ? WithPlainNumber(words) : words);
    }

    /// <summary>The number of a heading in the list of contents, such as <c>1. Overview</c>, which would begin an item of a list.</summary>
    private static string WithPlainNumber(string words)
    {
        var end = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end > 0 && words[end] is '.' or ')' ? words.Insert(end, "\\") : words;
    }

    /// <summary>The signs before a heading; the title of the document and the label of an annex are headings of the first level.</summary>
    private static string Heading(string style)
    {
        if (style == WordStyleIds.Of(StyleNames.Type) || style == WordStyleIds.Of(StyleNames.AnnexLabel))
            return "# ";
        for (var level = 1; level <= 4; level++)
        {
            if (style == WordStyleIds.Of(StyleNames.Heading(level)))
                return new string('#', level + 1) + " ";
        }
        return "";
    }

    private void AddTable(XElement table)
    {
        var style = table.Element(W + "tblPr")?.Element(W + "tblStyle").Val();
        if (style == WordStyleIds.SignOffTable)
        {
            foreach (var cell in table.Descendants(W + "tc"))
                AddBlocks(cell);
        }
        else if (style == WordStyleIds.LetterheadTable)
        {
            AddLetterhead(table);
        }
        else
        {
            foreach (var row in table.Elements(W + "tr"))
                AddRow([.. row.Elements(W + "tc").SelectMany(Cells)]);
        }
    }

    /// <summary>A cell over several columns is empty in all but the first.</summary>
    private IEnumerable<string> Cells(XElement cell)
    {
        yield return string.Join(' ', cell.Elements(W + "p").Select(Words));
        var span = int.TryParse(cell.Element(W + "tcPr")?.Element(W + "gridSpan").Val(), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 1;
        for (; span > 1 && span < 64; span--)
            yield return "";
    }

    /// <summary>The columns line by line; the last lines of all stand level.</summary>
    private void AddLetterhead(XElement table)
    {
        var columns = new List<List<string>>();
        foreach (var row in table.Elements(W + "tr"))
        {
            var cells = row.Elements(W + "tc").ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                if (columns.Count == i)
                    columns.Add([]);
                columns[i].AddRange(cells[i].Elements(W + "p").Select(Words));
            }
        }
        var count = columns.Count == 0 ? 0 : columns.Max(column => column.Count);
        for (var i = 0; i < count; i++)
            AddRow(columns.ConvertAll(column => i == count - 1 && column.Count > 0 ? column[^1] : i < column.Count - 1 ? column[i] : ""));
    }

    private void AddRow(List<string> cells)
    {
        if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            return;
        _text.Append('|');
        foreach (var cell in cells)
            _text.Append(cell.Length == 0 ? " |" : " " + cell.Trim() + " |");
        _text.Append("\n\n");
    }

    private void AddLine(string mark, string words)
    {
        if (words.Trim().Length > 0)
            _text.Append(mark).Append(words.Trim()).Append("\n\n");
    }

    private string Words(XElement paragraph)
    {
        var words = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            if (element.Name == W + "t")
                Escape(element.Value, words);
            else if (element.Name == W + "br" || element.Name == W + "cr")
                words.Append(paragraph.Parent?.Name == W + "tc" && !IsInFrame(paragraph) ? "<br>" : " ");
            else if (element.Name == W + "tab")
                words.Append(' ');
            else if (element.Name == W + "footnoteReference")
                words.Append(CultureInfo.InvariantCulture, $"[^{NumberOf(FootnotePairs.IdOf(element))}]");
            else if (element.Name.LocalName == "docPr" && element.Attribute("descr")?.Value is { } alternative)
                Escape("!" + alternative, words);
        }
        return words.ToString();
    }

    private static bool IsInFrame(XElement paragraph) =>
        paragraph.Ancestors(W + "tbl").First().Element(W + "tblPr")?.Element(W + "tblStyle").Val() is WordStyleIds.SignOffTable or WordStyleIds.LetterheadTable;

    private int NumberOf(string note)
    {
        if (!_notes.TryGetValue(note, out var number))
            _notes[note] = number = _notes.Count + 1;
        return number;
    }

    /// <summary>A sign before every character that could be one of Markdown's; numbers keep their full stops.</summary>
    private static void Escape(string text, StringBuilder words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i] is '\u00A0' or '\n' or '\r' ? ' ' : text[i];
            var isInNumber = character is '-' or '.' or ')' or ':' && (i > 0 || words.Length > 0);
            if (char.IsAsciiLetterOrDigit(character) || character > 127 || character == ' ' || isInNumber)
                words.Append(character);
            else
                words.Append('\\').Append(character);
        }
    }
}
