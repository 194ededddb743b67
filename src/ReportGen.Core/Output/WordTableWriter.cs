using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes tables of the text: the header row repeated on each page, no row split.</summary>
internal sealed class WordTableWriter(WordXml xml, Profile profile, WordInlineWriter inlines)
{
    /// <summary>Writes a table as wide as the text.</summary>
    public void Write(TableBlock table, int textWidth)
    {
        var widths = ColumnWidths.Of(table, textWidth, profile.Style(StyleNames.TableText).Size);
        xml.Start("w:tbl");
        new WordElement("w:tblPr")
            .With("w:tblStyle", "w:val", WordStyleIds.DataTable)
            .With("w:tblW", "w:w", WordUnits.Text(textWidth), "w:type", "dxa")
            .With("w:tblLayout", "w:type", "fixed")
            .With("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1")
            .Write(xml);
        xml.Start("w:tblGrid");
        foreach (var width in widths)
            xml.Empty("w:gridCol", "w:w", WordUnits.Text(width));
        xml.End();
        for (var i = 0; i < table.Rows.Count; i++)
            WriteRow(table, table.Rows[i], widths, isHeader: i == 0);
        xml.End();
    }

    private void WriteRow(TableBlock table, TableRow row, int[] widths, bool isHeader)
    {
        xml.Start("w:tr");
        new WordElement("w:trPr").With("w:cantSplit").WithIf(isHeader, "w:tblHeader").Write(xml);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            xml.Start("w:tc");
            new WordElement("w:tcPr")
                .With("w:tcW", "w:w", WordUnits.Text(widths[i]), "w:type", "dxa")
                .With("w:vAlign", "w:val", "center")
                .Write(xml);
            WriteParagraph(row.Cells[i], table.Columns[i], isHeader);
            xml.End();
        }
        xml.End();
    }

    private void WriteParagraph(TableCell cell, TableColumn column, bool isHeader)
    {
        var style = isHeader ? StyleNames.TableHeader : StyleNames.TableText;
        var properties = new WordElement("w:pPr").With("w:pStyle", "w:val", WordStyleIds.Of(style)).WithIf(isHeader, "w:keepNext");
        if (!isHeader && column.Alignment != ColumnAlignment.Default)
            properties.With("w:jc", "w:val", Alignment(column.Alignment));
        xml.Start("w:p");
        properties.Write(xml);
        inlines.Write(cell.Content);
        xml.End();
    }

    private static string Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => "center",
        ColumnAlignment.Right => "right",
        _ => "left",
    };
}
