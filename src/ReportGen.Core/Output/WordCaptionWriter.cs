using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes captions, whose numbers Word can count anew.</summary>
internal sealed class WordCaptionWriter(WordXml xml, WordInlineWriter inlines, WordBookmarks bookmarks)
{
    /// <summary>Writes the paragraph of a caption.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="keepsNext">Whether it stays on the page of what follows.</param>
    public void Write(Caption caption, bool keepsNext)
    {
        xml.Start("w:p");
        new WordElement("w:pPr")
            .With("w:pStyle", "w:val", WordStyleIds.Of(StyleNames.Caption))
            .WithIf(keepsNext, "w:keepNext")
            .Write(xml);
        var bookmark = caption.Id is { } id ? bookmarks.Start(BookmarkNames.OfId(id)) : null;
        inlines.WriteText(NoBreakSpaces.Everywhere(caption.Before));
        var number = caption.Id is { } numbered ? bookmarks.Start(BookmarkNames.OfNumber(numbered)) : null;
        inlines.Write([new FieldInline($"SEQ {SequenceOf(caption)} \\* ARABIC", WordUnits.Text(caption.Number), caption.Place)]);
        if (number is not null)
            bookmarks.End(number);
        if (bookmark is not null)
            bookmarks.End(bookmark);
        inlines.WriteText(caption.After + caption.Content.Text);
        xml.End();
    }

    /// <summary>The word for the kind as the name of a sequence: letters, figures and underscores.</summary>
    private static string SequenceOf(Caption caption)
    {
        var name = new StringBuilder();
        foreach (var character in caption.Before.Trim())
            name.Append(char.IsLetterOrDigit(character) ? character : '_');
        return name.ToString();
    }
}
