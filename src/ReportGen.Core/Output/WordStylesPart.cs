using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes <c>styles.xml</c>: one style for each role of the profile, nothing left to Word's defaults.</summary>
internal static class WordStylesPart
{
    /// <summary>The part.</summary>
    public static byte[] Write(Profile profile, string language)
    {
        var xml = new WordXml("w:styles");
        WriteDefaults(xml, profile, language);
        Write(xml, Style("paragraph", "Normal", "Normal", isCustom: false).With("w:qFormat"), isDefault: true);
        Write(xml, Style("character", "DefaultParagraphFont", "Default Paragraph Font", isCustom: false).With("w:uiPriority", "w:val", "1").With("w:semiHidden"), isDefault: true);
        Write(xml, TableNormal(), isDefault: true);
        foreach (var style in profile.Styles)
            Write(xml, Paragraph(style));
        for (var level = 2; level <= 4; level++)
            Write(xml, ContentsLevel(level, profile));
        Write(xml, ListParagraph());
        Write(xml, Divider());
        Write(xml, Picture());
        Write(xml, FootnoteReference());
        Write(xml, Hyperlink());
        Write(xml, DataTable());
        Write(xml, LayoutTable(WordStyleIds.LetterheadTable));
        Write(xml, LayoutTable(WordStyleIds.SignOffTable));
        xml.End();
        return xml.ToBytes();
    }

    private static void WriteDefaults(WordXml xml, Profile profile, string language)
    {
        xml.Start("w:docDefaults");
        xml.Start("w:rPrDefault");
        var size = WordUnits.Text(WordUnits.HalfPoints(profile.Style(StyleNames.Body).Size));
        new WordElement("w:rPr")
            .With(Fonts(profile.Font))
            .With("w:sz", "w:val", size)
            .With("w:szCs", "w:val", size)
            .With("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", "ar-SA")
            .Write(xml);
        xml.End();
        xml.Start("w:pPrDefault");
        new WordElement("w:pPr").With("w:widowControl").With("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto").Write(xml);
        xml.End();
        xml.End();
    }

    /// <summary>The same face in all four slots, or single letters fall back to another.</summary>
    public static WordElement Fonts(string font) =>
        new("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);

    private static void Write(WordXml xml, WordElement style) => style.Write(xml);

    private static void Write(WordXml xml, WordElement style, bool isDefault) =>
        (isDefault ? style.WithAttributes("w:default", "1") : style).Write(xml);

    private static WordElement Style(string type, string id, string name, bool isCustom)
    {
        var style = isCustom
            ? new WordElement("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", id)
            : new WordElement("w:style", "w:type", type, "w:styleId", id);
        return style.With("w:name", "w:val", name);
    }

    private static WordElement Paragraph(TextStyle style)
    {
        var id = WordStyleIds.Of(style.Name);
        var element = Style("paragraph", id, WordStyleIds.NameOf(style.Name), WordStyleIds.IsCustom(style.Name))
            .With("w:basedOn", "w:val", "Normal")
            .With("w:qFormat")
            .With(ParagraphProperties(style))
            .With(RunProperties(style));
        return IsHeading(style) ? element.With("w:next", "w:val", WordStyleIds.Of(StyleNames.Body)) : element;
    }

    private static WordElement ParagraphProperties(TextStyle style)
    {
        var line = style.Line is { } exact ? WordUnits.Points(exact) : (int)Math.Round(240 * style.LineMultiple);
        var properties = new WordElement("w:pPr")
            .With("w:spacing",
                "w:before", WordUnits.Text(WordUnits.Points(style.Before)),
                "w:after", WordUnits.Text(WordUnits.Points(style.After)),
                "w:line", WordUnits.Text(line),
                "w:lineRule", style.Line is null ? "auto" : "exact")
            .With("w:ind",
                "w:left", WordUnits.Text(WordUnits.Millimetres(style.Left)),
                "w:firstLine", WordUnits.Text(WordUnits.Millimetres(style.FirstLine)))
            .With("w:jc", "w:val", Alignment(style.Alignment));
        if (IsHeading(style) || style.Name is StyleNames.AnnexLabel)
        {
            var level = IsHeading(style) ? style.Name[^1] - '1' : 0;
            properties.With("w:keepNext").With("w:keepLines").With("w:outlineLvl", "w:val", WordUnits.Text(level));
        }
        return properties.WithIf(style.Name is StyleNames.Type or "subject" or "annexTitle", "w:keepNext");
    }

    private static WordElement RunProperties(TextStyle style)
    {
        var size = WordUnits.Text(WordUnits.HalfPoints(style.Size));
        return new WordElement("w:rPr")
            .WithIf(style.IsBold, "w:b").WithIf(style.IsBold, "w:bCs")
            .WithIf(style.IsItalic, "w:i").WithIf(style.IsItalic, "w:iCs")
            .With("w:sz", "w:val", size)
            .With("w:szCs", "w:val", size)
            .WithIf(style.IsUnderlined, "w:u", "w:val", "single");
    }

    private static bool IsHeading(TextStyle style) => style.Name.StartsWith("heading", StringComparison.Ordinal);

    private static string Alignment(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => "center",
        TextAlignment.Right => "right",
        TextAlignment.Justify => "both",
        _ => "left",
    };

    /// <summary>The deeper levels of the list of contents look like the first, further in.</summary>
    private static WordElement ContentsLevel(int level, Profile profile) =>
        Style("paragraph", "TOC" + WordUnits.Text(level), "toc " + WordUnits.Text(level), isCustom: false)
            .With("w:basedOn", "w:val", WordStyleIds.Of(StyleNames.Contents))
            .With(new WordElement("w:pPr").With("w:ind", "w:left", WordUnits.Text(WordUnits.Millimetres((level - 1) * profile.Lists.Indent))));

    private static WordElement ListParagraph() =>
        Style("paragraph", WordStyleIds.ListParagraph, "List Paragraph", isCustom: false)
            .With("w:basedOn", "w:val", WordStyleIds.Of(StyleNames.Body))
            .With("w:qFormat");

    private static WordElement Divider() =>
        Style("paragraph", WordStyleIds.Divider, WordStyleIds.Divider, isCustom: true)
            .With("w:basedOn", "w:val", "Normal")
            .With(new WordElement("w:pPr").With("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact"))
            .With(new WordElement("w:rPr").With("w:sz", "w:val", "2").With("w:szCs", "w:val", "2"));

    private static WordElement Picture() =>
        Style("paragraph", WordStyleIds.Picture, WordStyleIds.Picture, isCustom: true)
            .With("w:basedOn", "w:val", "Normal")
            .With(new WordElement("w:pPr").With("w:spacing", "w:before", "120", "w:after", "60", "w:line", "240", "w:lineRule", "auto").With("w:jc", "w:val", "center"));

    private static WordElement FootnoteReference() =>
        Style("character", WordStyleIds.FootnoteReference, "footnote reference", isCustom: false)
            .With("w:basedOn", "w:val", "DefaultParagraphFont")
            .With(new WordElement("w:rPr").With("w:vertAlign", "w:val", "superscript"));

    private static WordElement Hyperlink() =>
        Style("character", WordStyleIds.Hyperlink, "Hyperlink", isCustom: false)
            .With("w:basedOn", "w:val", "DefaultParagraphFont")
            .With(new WordElement("w:rPr").With("w:color", "w:val", "0563C1").With("w:u", "w:val", "single"));

    private static WordElement TableNormal() =>
        Style("table", "TableNormal", "Normal Table", isCustom: false)
            .With("w:uiPriority", "w:val", "99")
            .With("w:semiHidden")
            .With(new WordElement("w:tblPr").With("w:tblInd", "w:w", "0", "w:type", "dxa").With(Margins(108)));

    private static WordElement DataTable()
    {
        var borders = new WordElement("w:tblBorders");
        foreach (var side in new[] { "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV" })
            borders.With(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        return Style("table", WordStyleIds.DataTable, "Data Table", isCustom: true)
            .With("w:basedOn", "w:val", "TableNormal")
            .With(new WordElement("w:tblPr").With(borders).With(Margins(85)));
    }

    private static WordElement LayoutTable(string id) =>
        Style("table", id, id, isCustom: true)
            .With("w:basedOn", "w:val", "TableNormal")
            .With(new WordElement("w:tblPr").With(Margins(0)));

    private static WordElement Margins(int side) =>
        new WordElement("w:tblCellMar")
            .With("w:top", "w:w", "0", "w:type", "dxa")
            .With("w:left", "w:w", WordUnits.Text(side), "w:type", "dxa")
            .With("w:bottom", "w:w", "0", "w:type", "dxa")
            .With("w:right", "w:w", WordUnits.Text(side), "w:type", "dxa");
}
