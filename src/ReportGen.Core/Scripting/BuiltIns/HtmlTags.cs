namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Finds the ends of HTML tags.</summary>
internal static class HtmlTags
{
    /// <summary>The offset behind the tag, comment, script or style that starts here; the same offset when none does.</summary>
    public static int EndOf(string text, int start)
    {
        if (StartsWith(text, start, "<!--"))
            return After(text, start + 4, "-->") ?? start;
        if (StartsWith(text, start, "<script"))
            return After(text, start, "</script>") ?? EndOfTag(text, start);
        if (StartsWith(text, start, "<style"))
            return After(text, start, "</style>") ?? EndOfTag(text, start);
        return start + 1 < text.Length && (char.IsAsciiLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?') ? EndOfTag(text, start) : start;
    }

    /// <summary>A <c>&gt;</c> between quotes belongs to an attribute.</summary>
    private static int EndOfTag(string text, int start)
    {
        var quote = '\0';
        for (var i = start + 1; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            else if (text[i] == '>')
                return i + 1;
        }
        return start;
    }

    private static bool StartsWith(string text, int start, string tag) => string.Compare(text, start, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int? After(string text, int start, string end)
    {
        var found = text.IndexOf(end, start, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? null : found + end.Length;
    }
}
