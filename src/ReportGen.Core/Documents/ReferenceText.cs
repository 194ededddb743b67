namespace ReportGen.Core.Documents;

/// <summary>What a reference says: its words as they are, the number in them as fields.</summary>
internal static class ReferenceText
{
    /// <summary>The content of a link.</summary>
    /// <returns>Null when its words name another number, or when it has neither words nor a number.</returns>
    public static IReadOnlyList<Inline>? Of(LinkInline link, ReferenceTarget target)
    {
        if (link.Content.Count == 0)
            return target.Parts.Count == 0 ? null : Fields(target.Parts, link.Place);
        var text = InlineText.Of(link.Content);
        if (EndsWith(text, target.Label))
            return WithFields(link, target.Label, target.Parts);
        if (target.Own is { } own && EndsWith(text, own.Text))
            return WithFields(link, own.Text, [own]);
        return LooksNumbered(text) ? null : link.Content;
    }

    /// <summary>The last text with its number as fields; a number in a look of its own stays a text.</summary>
    private static IReadOnlyList<Inline> WithFields(LinkInline link, string number, IReadOnlyList<ReferencePart> parts)
    {
        if (link.Content[^1] is not TextInline last || !last.Text.EndsWith(number, StringComparison.Ordinal))
            return link.Content;
        var content = new List<Inline>();
        for (var i = 0; i < link.Content.Count - 1; i++)
            content.Add(link.Content[i]);
        if (last.Text.Length > number.Length)
            content.Add(last with { Text = last.Text[..^number.Length] });
        content.AddRange(Fields(parts, link.Place));
        return content;
    }

    private static List<Inline> Fields(IReadOnlyList<ReferencePart> parts, TextPlace place)
    {
        var fields = new List<Inline>();
        foreach (var part in parts)
        {
            if (fields.Count > 0)
                fields.Add(new TextInline(".", place));
            fields.Add(new FieldInline("REF " + part.Bookmark + " \\h", part.Text, place));
        }
        return fields;
    }

    private static bool EndsWith(string text, string number) =>
        number.Length > 0 && text.EndsWith(number, StringComparison.Ordinal)
        && (text.Length == number.Length || !char.IsLetterOrDigit(text[^(number.Length + 1)]) && text[^(number.Length + 1)] != '.');

    /// <summary>Whether the last word is a number of headings or captions: figures or Roman ones, with points.</summary>
    private static bool LooksNumbered(string text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        foreach (var character in word)
        {
            if (!char.IsAsciiDigit(character) && character is not ('I' or 'V' or 'X' or '.'))
                return false;
        }
        return word.Length > 0;
    }
}
