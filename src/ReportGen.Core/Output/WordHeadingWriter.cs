using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes headings, with the bookmarks that references and the list of contents lead to.</summary>
internal sealed class WordHeadingWriter(WordXml xml, WordInlineWriter inlines, WordBookmarks bookmarks)
{
    /// <summary>Writes a heading.</summary>
    public void Write(HeadingBlock heading)
    {
        xml.StartWith("w:p", $"<w:p><w:pPr><w:pStyle w:val=\"{WordStyleIds.Of(StyleNames.Heading(heading.Level))}\" /></w:pPr>");
        var line = heading.LineBookmark is null ? null : bookmarks.Start(heading.LineBookmark);
        var label = heading.NumberBookmarks.Count > 0 ? heading.Label : "";
        WriteLabel(heading.NumberBookmarks, label);
        // The number stays with the first word.
        inlines.WriteText(NoBreakSpaces.Everywhere(heading.Number[label.Length..]));
        inlines.Write(heading.Content);
        if (line is not null)
            bookmarks.End(line);
        xml.End();
    }

    private void WriteLabel(IReadOnlyList<string> names, string label)
    {
        var ids = new List<string>(names.Count);
        foreach (var name in names)
            ids.Add(bookmarks.Start(name));
        inlines.WriteText(label);
        foreach (var id in ids)
            bookmarks.End(id);
    }
}
