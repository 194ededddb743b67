using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes the frame of a document: letterhead and signature as fixed tables without borders.</summary>
internal sealed class WordFrameWriter(WordXml xml, Profile profile, WordBlockWriter blocks)
{
    /// <summary>
    /// Writes the letterhead: each column flows by itself, so that a name of two lines leaves no gap beside it, and the last lines of
    /// both stand level in a row of their own.
    /// </summary>
    public void WriteLetterhead(Letterhead letterhead)
    {
        StartTable(WordStyleIds.LetterheadTable, Widths(profile.Letterhead.LeftWidth));
        WriteLetterheadRow(letterhead, isLast: false);
        WriteLetterheadRow(letterhead, isLast: true);
        xml.End();
        blocks.NoteTable();
    }

    private void WriteLetterheadRow(Letterhead letterhead, bool isLast)
    {
        var widths = Widths(profile.Letterhead.LeftWidth);
        StartRow();
        WriteCell(LinesOfRow(letterhead.Left, isLast), widths[0]);
        WriteCell(LinesOfRow(letterhead.Right, isLast), widths[1]);
        xml.End();
    }

    private static List<FrameLine> LinesOfRow(IReadOnlyList<FrameLine> lines, bool isLast)
    {
        var found = new List<FrameLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == lines.Count - 1 == isLast)
                found.Add(lines[i]);
        }
        return found;
    }

    /// <summary>Writes lines below each other across the page.</summary>
    /// <param name="lines">From the top.</param>
    /// <param name="bookmark">Of the label of an annex; null for none.</param>
    public void WriteLines(IReadOnlyList<FrameLine> lines, string? bookmark = null)
    {
        foreach (var line in lines)
        {
            var marked = line.Style.Name == StyleNames.AnnexLabel ? bookmark : null;
            blocks.WriteParagraph(Properties(line, blocks.TextWidth, keepsNext: false), line.Text, marked);
        }
    }

    /// <summary>Writes recipients and signature side by side, on one page with the paragraph before.</summary>
    public void WriteSignOff(SignOff signOff)
    {
        blocks.WriteDividerAfterTable();
        var widths = Widths(profile.SignOff.LeftWidth);
        StartTable(WordStyleIds.SignOffTable, widths);
        StartRow();
        StartCell(widths[0]);
        WriteRecipients(signOff.Recipients, widths[0]);
        xml.End();
        StartCell(widths[1]);
        foreach (var line in signOff.Signature)
            blocks.WriteParagraph(Properties(line, widths[1], keepsNext: true), line.Text);
        WriteFillerUnless(signOff.Signature.Count > 0);
        xml.End();
        xml.End();
        xml.End();
        blocks.NoteTable();
    }

    private void WriteRecipients(IReadOnlyList<RecipientGroup> groups, int width)
    {
        foreach (var group in groups)
        {
            blocks.WriteParagraph(Properties(group.Label, width, keepsNext: true), group.Label.Text);
            foreach (var item in group.Items)
            {
                var properties = Properties(item, width, keepsNext: true).With(new WordElement("w:numPr")
                    .With("w:ilvl", "w:val", "0")
                    .With("w:numId", "w:val", WordUnits.Text(WordNumbering.Recipients)));
                blocks.WriteParagraph(properties, item.Text);
            }
        }
        WriteFillerUnless(groups.Count > 0);
    }

    private void WriteCell(List<FrameLine> lines, int width)
    {
        StartCell(width);
        foreach (var line in lines)
            blocks.WriteParagraph(Properties(line, width, keepsNext: false), line.Text);
        WriteFillerUnless(lines.Count > 0);
        xml.End();
    }

    /// <summary>A cell without a paragraph is a file that Word repairs.</summary>
    private void WriteFillerUnless(bool hasContent)
    {
        if (!hasContent)
            xml.Empty("w:p");
    }

    private static WordElement Properties(FrameLine line, int width, bool keepsNext)
    {
        var properties = new WordElement("w:pPr")
            .With("w:pStyle", "w:val", WordStyleIds.Of(line.Style.Name))
            .WithIf(keepsNext, "w:keepNext");
        return line.RuleOf is { } rule ? WithRule(properties, rule, width) : properties;
    }

    /// <summary>A rule is the upper border of an empty paragraph, as long as its text asks for and in the middle of its column.</summary>
    private static WordElement WithRule(WordElement properties, FrameRule rule, int width)
    {
        var line = Math.Min(width, FontMetrics.WidthInTwips(rule.Measure, rule.Style.Size, rule.Style.IsBold));
        var length = line * rule.Share;
        var indent = WordUnits.Text(Math.Max(0, (int)Math.Round((width - length) / 2)));
        return properties
            .With(new WordElement("w:pBdr").With("w:top", "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "auto"))
            .With("w:spacing", "w:before", "40", "w:after", "0", "w:line", "260", "w:lineRule", "exact")
            .With("w:ind", "w:left", indent, "w:right", indent, "w:firstLine", "0");
    }

    /// <summary>The page of a style document may be so narrow that the left column of the profile leaves nothing for the right one.</summary>
    private int[] Widths(decimal left)
    {
        var first = Math.Min(WordUnits.Millimetres(left), blocks.TextWidth * 4 / 5);
        return [first, blocks.TextWidth - first];
    }

    private void StartTable(string style, int[] widths)
    {
        xml.Start("w:tbl");
        new WordElement("w:tblPr")
            .With("w:tblStyle", "w:val", style)
            .With("w:tblW", "w:w", WordUnits.Text(widths[0] + widths[1]), "w:type", "dxa")
            .With("w:tblLayout", "w:type", "fixed")
            .With("w:tblLook", "w:val", "0000", "w:firstRow", "0", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1")
            .Write(xml);
        xml.Start("w:tblGrid");
        foreach (var width in widths)
            xml.Empty("w:gridCol", "w:w", WordUnits.Text(width));
        xml.End();
    }

    private void StartRow()
    {
        xml.Start("w:tr");
        new WordElement("w:trPr").With("w:cantSplit").Write(xml);
    }

    private void StartCell(int width)
    {
        xml.Start("w:tc");
        new WordElement("w:tcPr").With("w:tcW", "w:w", WordUnits.Text(width), "w:type", "dxa").Write(xml);
    }
}
