using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;

namespace ReportGen.Core.Output;

/// <summary>The plain text of a Word output, read anew with the Open XML SDK: list marks are counted from the numbering part.</summary>
internal sealed class WordText
{
    private readonly PlainText _text = new();
    private readonly Numbering? _numbering;
    private readonly Dictionary<string, int> _counters = [];

    private WordText(Numbering? numbering) => _numbering = numbering;

    /// <summary>The plain text, as <see cref="PlainText"/> puts it.</summary>
    public static string Of(Stream file)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var main = package.MainDocumentPart;
        var reader = new WordText(main?.NumberingDefinitionsPart?.Numbering);
        if (main?.Document.Body is { } body)
            reader.AddBlocks(body);
        reader.AddFootnotes(main?.FootnotesPart?.Footnotes);
        return reader._text.ToString();
    }

    private void AddBlocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph { } paragraph && !IsContents(paragraph))
                _text.Add(Mark(paragraph) + Line(paragraph));
            else if (child is Table table)
                AddTable(table);
        }
    }

    /// <summary>The list of contents is left out: it repeats what is there.</summary>
    private static bool IsContents(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("TOC", StringComparison.Ordinal) == true;

    private void AddTable(Table table)
    {
        var style = table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value;
        if (style == WordStyleIds.LetterheadTable)
        {
            AddLetterhead(table);
            return;
        }
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements<TableCell>())
            {
                if (style == WordStyleIds.SignOffTable)
                    AddBlocks(cell);
                else
                    AddCell(cell, cells);
            }
            _text.AddRow(cells);
        }
    }

    /// <summary>A cell over several columns counts as empty in all but the first.</summary>
    private static void AddCell(TableCell cell, List<string> cells)
    {
        cells.Add(string.Join(' ', cell.Elements<Paragraph>().Select(Line)));
        for (var i = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1; i > 1; i--)
            cells.Add("");
    }

    /// <summary>The columns of the letterhead line by line; the last lines of all belong together.</summary>
    private void AddLetterhead(Table table)
    {
        var columns = new List<List<string>>();
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = row.Elements<TableCell>().ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                if (columns.Count == i)
                    columns.Add([]);
                columns[i].AddRange(cells[i].Elements<Paragraph>().Select(Line));
            }
        }
        var count = columns.Max(column => column.Count);
        for (var i = 0; i < count; i++)
            _text.AddRow([.. columns.Select(column => LineOfRow(column, i, count))]);
    }

    private static string LineOfRow(List<string> lines, int row, int rowCount) =>
        row == rowCount - 1 ? lines[^1] : row < lines.Count - 1 ? lines[row] : "";

    private void AddFootnotes(Footnotes? footnotes)
    {
        foreach (var footnote in footnotes?.Elements<Footnote>() ?? [])
        {
            if (footnote.Type is not null)
                continue;
            var mark = $"[{footnote.Id?.Value}] ";
            foreach (var paragraph in footnote.Elements<Paragraph>())
            {
                _text.Add(mark + Line(paragraph));
                mark = "";
            }
        }
    }

    private static string Line(Paragraph paragraph)
    {
        var line = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            if (element is Text text)
                line.Append(text.Text);
            else if (element is DocProperties { Description.Value: { } alternative })
                line.Append(alternative);
            else if (element is Break or TabChar)
                line.Append(' ');
            else if (element is FootnoteReference reference)
                line.Append(CultureInfo.InvariantCulture, $"[{reference.Id?.Value}]");
        }
        return line.ToString();
    }

    private string Mark(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        if (_numbering is null || properties?.NumberingId?.Val?.Value is not { } number)
            return "";
        var level = properties.NumberingLevelReference?.Val?.Value ?? 0;
        var instance = _numbering.Elements<NumberingInstance>().FirstOrDefault(candidate => candidate.NumberID?.Value == number);
        var definition = _numbering.Elements<AbstractNum>()
            .FirstOrDefault(candidate => candidate.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value)
            ?.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);
        if (instance is null || definition is null)
            return "";
        return definition.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet
            ? "- "
            : OrderedMark(instance, definition, number, level);
    }

    private string OrderedMark(NumberingInstance instance, Level definition, int number, int level)
    {
        var key = FormattableString.Invariant($"{number}/{level}");
        if (!_counters.TryGetValue(key, out var count))
        {
            var start = instance.Elements<LevelOverride>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);
            count = (start?.StartOverrideNumberingValue?.Val?.Value ?? definition.StartNumberingValue?.Val?.Value ?? 1) - 1;
        }
        _counters[key] = ++count;
        var pattern = definition.LevelText?.Val?.Value ?? "";
        return pattern.Replace(
            FormattableString.Invariant($"%{level + 1}"), count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + " ";
    }
}
