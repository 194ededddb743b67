using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes tables of the text: the header row repeated on each page, no row split.</summary>
internal sealed class WordTableWriter(WordXml xml, Profile profile, WordInlineWriter inlines)
{
    private const string EndOfCell = "</w:t></w:r></w:p></w:tc>";

    /// <summary>As in Markdown, unless the profile sets all headers otherwise, such as in the middle.</summary>
    private readonly bool _headersFollowColumns = profile.Style(StyleNames.TableHeader).Alignment == TextAlignment.Left;

    /// <summary>Writes a table as wide as the text.</summary>
    public void Write(TableBlock table, int textWidth)
    {
        var widths = ColumnWidths.Of(table, textWidth, profile.Style(StyleNames.TableText).Size);
        xml.Start("w:tbl");
        new WordElement("w:tblPr")
            .With("w:tblStyle", "w:val", WordStyleIds.DataTable)
            .With("w:tblW", "w:w", WordUnits.Text(textWidth), "w:type", "dxa")
            .With("w:tblLayout", "w:type", "fixed")
            .WithIf(TitleOf(table) is not null, "w:tblCaption", "w:val", TitleOf(table) ?? "")
            .WithIf(table.Description is not null, "w:tblDescription", "w:val", table.Description?.Text ?? "")
            .With("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1")
            .Write(xml);
        xml.Start("w:tblGrid");
        foreach (var width in widths)
            xml.Empty("w:gridCol", "w:w", WordUnits.Text(width));
        xml.End();
        var beginnings = new byte[widths.Length][];
        for (var i = 0; i < widths.Length; i++)
            beginnings[i] = BeginningOf(table.Columns[i], widths[i]);
        for (var i = 0; i < table.Rows.Count; i++)
            WriteRow(table, i, widths, beginnings);
        xml.End();
    }

    /// <summary>What stands before the text of a cell which is nothing else, as most are: the same in all rows.</summary>
    private static byte[] BeginningOf(TableColumn column, int width)
    {
        var jc = column.Alignment == ColumnAlignment.Default ? "" : $"<w:jc w:val=\"{Alignment(column.Alignment)}\" />";
        return Encoding.UTF8.GetBytes($"<w:tc><w:tcPr><w:tcW w:w=\"{WordUnits.Text(width)}\" w:type=\"dxa\" /><w:vAlign w:val=\"center\" /></w:tcPr>"
            + $"<w:p><w:pPr><w:pStyle w:val=\"{WordStyleIds.Of(StyleNames.TableText)}\" />{jc}</w:pPr><w:r><w:t>");
    }

    /// <summary>What a screen reader says first: the title, else the caption.</summary>
    private static string? TitleOf(TableBlock table) => table.Title?.Text ?? table.Caption?.Text;

    private void WriteRow(TableBlock table, int row, int[] widths, byte[][] beginnings)
    {
        var isHeader = row < table.HeaderRows;
        xml.StartWith("w:tr", isHeader ? "<w:tr><w:trPr><w:cantSplit /><w:tblHeader /></w:trPr>" : "<w:tr><w:trPr><w:cantSplit /></w:trPr>");
        for (var column = 0; column < widths.Length;)
        {
            var span = table.Spans.Count == 0 ? null : table.SpanAt(row, column);
            if (span is null && !isHeader && table.Rows[row].TextAt(column) is var text && WordInlineWriter.IsPlain(text))
            {
                xml.Paragraph(beginnings[column++], text, EndOfCell);
                continue;
            }
            var columns = span?.Columns ?? 1;
            xml.Start("w:tc");
            WriteCellProperties(span, row, Sum(widths, column, columns));
            WriteParagraph(table.Rows[row][column], table.Columns[column], isHeader);
            xml.End();
            column += columns;
        }
        xml.End();
    }

    /// <summary>In the schema's order at once, since there are many cells.</summary>
    private void WriteCellProperties(TableSpan? span, int row, int width)
    {
        xml.Start("w:tcPr");
        xml.Empty("w:tcW", "w:w", WordUnits.Text(width), "w:type", "dxa");
        if (span is { Columns: > 1 })
            xml.Empty("w:gridSpan", "w:val", WordUnits.Text(span.Columns));
        if (span is { Rows: > 1 })
            xml.Empty("w:vMerge", "w:val", row == span.Row ? "restart" : "continue");
        xml.Empty("w:vAlign", "w:val", "center");
        xml.End();
    }

    private static int Sum(int[] widths, int start, int count)
    {
        var sum = 0;
        for (var i = start; i < start + count; i++)
            sum += widths[i];
        return sum;
    }

    private void WriteParagraph(TableCell cell, TableColumn column, bool isHeader)
    {
        xml.Start("w:p");
        WriteParagraphProperties(column, isHeader);
        inlines.Write(cell.Content);
        xml.End();
    }

    private void WriteParagraphProperties(TableColumn column, bool isHeader)
    {
        var style = isHeader ? StyleNames.TableHeader : StyleNames.TableText;
        xml.Start("w:pPr");
        xml.Empty("w:pStyle", "w:val", WordStyleIds.Of(style));
        if (isHeader)
            xml.Empty("w:keepNext");
        if (column.Alignment != ColumnAlignment.Default && (!isHeader || _headersFollowColumns))
            xml.Empty("w:jc", "w:val", Alignment(column.Alignment));
        xml.End();
    }

    private static string Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => "center",
        ColumnAlignment.Right => "right",
        _ => "left",
    };
}
