using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Says which blocks stay on the page of what follows them.</summary>
internal static class PageKeeping
{
    /// <summary>Whether a paragraph announces what follows: it ends with a colon.</summary>
    public static bool LeadsIn(IReadOnlyList<Inline> content) => LastCharacter(content) == ':';

    /// <summary>
    /// The first of the last blocks that stand with the signature. A line such as "(enclosed: …)" alone is not enough text for a
    /// page, so that the block before it comes along.
    /// </summary>
    /// <param name="blocks">In order.</param>
    /// <param name="style">Of paragraphs.</param>
    /// <param name="textWidth">In twips.</param>
    /// <returns>Its index; the count when there are no blocks.</returns>
    public static int FirstBeforeSignature(IReadOnlyList<Block> blocks, TextStyle style, int textWidth)
    {
        var first = blocks.Count - 1;
        while (first > 0 && blocks[first] is ParagraphBlock paragraph && IsOneLine(paragraph, style, textWidth))
            first--;
        return Math.Max(0, first);
    }

    private static bool IsOneLine(ParagraphBlock paragraph, TextStyle style, int textWidth)
    {
        var length = WordUnits.Millimetres(style.FirstLine);
        foreach (var run in InlineRuns.Of(paragraph.Content))
            length += FontMetrics.WidthInTwips(run.Text, style.Size, run.IsStrong);
        return length <= textWidth;
    }

    private static char LastCharacter(IReadOnlyList<Inline> content)
    {
        for (var i = content.Count - 1; i >= 0; i--)
        {
            var character = content[i] switch
            {
                TextInline text => LastCharacter(text.Characters),
                StrongInline strong => LastCharacter(strong.Content),
                EmphasisInline emphasis => LastCharacter(emphasis.Content),
                MarkedInline marked => LastCharacter(marked.Content),
                LinkInline link => LastCharacter(link.Content),
                _ => '\0',
            };
            if (character != '\0')
                return character;
        }
        return '\0';
    }

    private static char LastCharacter(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end == 0 ? '\0' : text[end - 1];
    }
}
