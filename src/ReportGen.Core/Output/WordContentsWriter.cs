using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>
/// Writes the list of contents as a field that shows what it comes to. The switch <c>\n</c> leaves page numbers out, so that what is
/// shown is right at the first opening, and Word need not ask whether to update it (ECMA-376 part 1, 17.16.5.68).
/// </summary>
internal sealed class WordContentsWriter(WordXml xml, WordInlineWriter inlines)
{
    /// <summary>Writes title and entries; nothing when there is no heading.</summary>
    public void Write(ContentsList contents)
    {
        if (contents.Entries.Count == 0)
            return;
        xml.Start("w:p");
        Properties(WordStyleIds.Of(StyleNames.ContentsTitle)).With("w:keepNext").Write(xml);
        inlines.WriteText(contents.Title);
        xml.End();
        for (var i = 0; i < contents.Entries.Count; i++)
            WriteEntry(contents, i);
    }

    private void WriteEntry(ContentsList contents, int index)
    {
        var entry = contents.Entries[index];
        xml.Start("w:p");
        Properties("TOC" + WordUnits.Text(entry.Level)).Write(xml);
        if (index == 0)
            WriteStart(contents.Levels);
        xml.Start("w:hyperlink", "w:anchor", entry.Bookmark, "w:history", "1");
        inlines.WriteText(entry.Text);
        xml.End();
        if (index == contents.Entries.Count - 1)
            WriteMark("end");
        xml.End();
    }

    private void WriteStart(int levels)
    {
        WriteMark("begin");
        xml.Start("w:r");
        xml.Text("w:instrText", $" TOC \\o \"1-{WordUnits.Text(levels)}\" \\n \\h \\z \\u ");
        xml.End();
        WriteMark("separate");
    }

    private void WriteMark(string type)
    {
        xml.Start("w:r");
        xml.Empty("w:fldChar", "w:fldCharType", type);
        xml.End();
    }

    private static WordElement Properties(string style) => new WordElement("w:pPr").With("w:pStyle", "w:val", style);
}
