using System.Text;

namespace ReportGen.Core.Documents;

/// <summary>The characters of a line, without marks of footnotes; line ends are spaces.</summary>
internal static class InlineText
{
    /// <summary>The plain text.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static void Append(IReadOnlyList<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextInline characters)
                text.Append(characters.Text);
            else if (inline is FieldInline field)
                text.Append(field.Text);
            else if (inline is SoftBreakInline or HardBreakInline)
                text.Append(' ');
            else
                Append(ContentOf(inline), text);
        }
    }

    private static IReadOnlyList<Inline> ContentOf(Inline inline) => inline switch
    {
        StrongInline strong => strong.Content,
        EmphasisInline emphasis => emphasis.Content,
        MarkedInline marked => marked.Content,
        LinkInline link => link.Content,
        _ => [],
    };
}
