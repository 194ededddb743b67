using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes the small parts of a Word file.</summary>
internal static class WordParts
{
    /// <summary><c>settings.xml</c>; nothing in it makes Word ask a question when the file is opened.</summary>
    public static byte[] Settings(Profile profile, string language, bool hasFootnotes)
    {
        var settings = new WordElement("w:settings")
            .With("w:zoom", "w:percent", "100")
            .WithIf(profile.Page.IsMirrored, "w:mirrorMargins")
            .With("w:defaultTabStop", "w:val", "567")
            .With("w:characterSpacingControl", "w:val", "doNotCompress")
            .With(Compatibility())
            .With("w:themeFontLang", "w:val", language)
            .With("w:decimalSymbol", "w:val", ",")
            .With("w:listSeparator", "w:val", ";");
        if (hasFootnotes)
            settings.With(new WordElement("w:footnotePr").With("w:footnote", "w:id", "-1").With("w:footnote", "w:id", "0"));
        var xml = new WordXml("w:settings");
        settings.WriteChildren(xml);
        xml.End();
        return xml.ToBytes();
    }

    /// <summary>Without these Word opens the file in the mode of Word 2007.</summary>
    private static WordElement Compatibility()
    {
        const string uri = "http://schemas.microsoft.com/office/word";
        return new WordElement("w:compat")
            // A justified line that ends in a break is not stretched.
            .With("w:doNotExpandShiftReturn")
            .With("w:compatSetting", "w:name", "compatibilityMode", "w:uri", uri, "w:val", "15")
            .With("w:compatSetting", "w:name", "overrideTableStyleFontSizeAndJustification", "w:uri", uri, "w:val", "1")
            .With("w:compatSetting", "w:name", "enableOpenTypeFeatures", "w:uri", uri, "w:val", "1")
            .With("w:compatSetting", "w:name", "doNotFlipMirrorIndents", "w:uri", uri, "w:val", "1");
    }

    /// <summary><c>fontTable.xml</c>.</summary>
    public static byte[] FontTable(string font)
    {
        var xml = new WordXml("w:fonts");
        xml.Start("w:font", "w:name", font);
        xml.Empty("w:charset", "w:val", "A3");
        xml.Empty("w:family", "w:val", "roman");
        xml.Empty("w:pitch", "w:val", "variable");
        xml.End();
        xml.End();
        return xml.ToBytes();
    }

    /// <summary><c>header1.xml</c>: the number of the page.</summary>
    public static byte[] Header()
    {
        var xml = new WordXml("w:hdr", "r");
        xml.Start("w:p");
        new WordElement("w:pPr").With("w:pStyle", "w:val", WordStyleIds.Of(StyleNames.PageNumber)).Write(xml);
        WriteFieldMark(xml, "begin");
        xml.Start("w:r");
        xml.Text("w:instrText", " PAGE ");
        xml.End();
        WriteFieldMark(xml, "separate");
        xml.Start("w:r");
        xml.Text("w:t", "2");
        xml.End();
        WriteFieldMark(xml, "end");
        xml.End();
        xml.End();
        return xml.ToBytes();
    }

    /// <summary><c>footnotes.xml</c>.</summary>
    public static byte[] Footnotes(IReadOnlyList<Footnote> footnotes, WordLinks links, WordTextMarks? marks)
    {
        var xml = new WordXml("w:footnotes", "r") { Marks = marks };
        WriteSeparator(xml, "-1", "separator");
        WriteSeparator(xml, "0", "continuationSeparator");
        var inlines = new WordInlineWriter(xml, links);
        foreach (var footnote in footnotes)
        {
            xml.Start("w:footnote", "w:id", WordUnits.Text(footnote.Number));
            for (var i = 0; i < footnote.Paragraphs.Count; i++)
                WriteFootnoteParagraph(xml, inlines, footnote.Paragraphs[i], isFirst: i == 0);
            xml.End();
        }
        xml.End();
        return xml.ToBytes();
    }

    /// <summary><c>docProps/core.xml</c>, from the data alone: the clock is never asked.</summary>
    public static byte[] CoreProperties(DocumentProperties properties)
    {
        var xml = new WordXml("cp:coreProperties", "dc", "dcterms", "xsi");
        xml.Text("dc:title", properties.Title);
        xml.Text("dc:creator", properties.Creator);
        xml.Text("dc:language", properties.Language);
        if (properties.Date is { } date)
        {
            WriteDate(xml, "dcterms:created", date);
            WriteDate(xml, "dcterms:modified", date);
        }
        xml.End();
        return xml.ToBytes();
    }

    /// <summary><c>docProps/app.xml</c>.</summary>
    public static byte[] ExtendedProperties(DocumentProperties properties)
    {
        var xml = new WordXml("ep:Properties");
        xml.Text("ep:Application", "reportgen");
        xml.Text("ep:Company", properties.Creator);
        xml.End();
        return xml.ToBytes();
    }

    private static void WriteDate(WordXml xml, string name, string date)
    {
        xml.Start(name, "xsi:type", "dcterms:W3CDTF");
        xml.Characters(date + "T00:00:00Z");
        xml.End();
    }

    private static void WriteSeparator(WordXml xml, string id, string kind)
    {
        xml.Start("w:footnote", "w:type", kind, "w:id", id);
        xml.Start("w:p");
        xml.Start("w:r");
        xml.Empty("w:" + kind);
        xml.End();
        xml.End();
        xml.End();
    }

    private static void WriteFootnoteParagraph(WordXml xml, WordInlineWriter inlines, ParagraphBlock paragraph, bool isFirst)
    {
        xml.Start("w:p");
        new WordElement("w:pPr").With("w:pStyle", "w:val", WordStyleIds.Of(StyleNames.Footnote)).Write(xml);
        if (isFirst)
        {
            xml.Start("w:r");
            new WordElement("w:rPr").With("w:rStyle", "w:val", WordStyleIds.FootnoteReference).Write(xml);
            xml.Empty("w:footnoteRef");
            xml.End();
            inlines.WriteText(" ");
        }
        inlines.Write(paragraph.Content);
        xml.End();
    }

    private static void WriteFieldMark(WordXml xml, string type)
    {
        xml.Start("w:r");
        xml.Empty("w:fldChar", "w:fldCharType", type);
        xml.End();
    }
}
