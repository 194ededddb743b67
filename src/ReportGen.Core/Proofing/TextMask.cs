namespace ReportGen.Core.Proofing;

/// <summary>Hides what is no prose: template code, Markdown's code, tags and link targets, references and addresses.</summary>
internal static class TextMask
{
    /// <summary>The text, as long as before, with <see cref="ProofText.Hidden"/> for every character that is no prose.</summary>
    public static string Apply(string text, TextForm form)
    {
        if (form != TextForm.Template && !MayHide(text))
            return text;
        char[]? masked = null;
        for (var i = 0; i < text.Length;)
        {
            var end = form == TextForm.Template ? SyntaxEnd(text, i) : i;
            if (end == i)
                end = text[i] != '{' ? AddressEnd(text, i) : form == TextForm.Template ? i : ReferenceEnd(text, i);
            if (end > i)
            {
                masked ??= text.ToCharArray();
                for (var hidden = i; hidden < end; hidden++)
                    masked[hidden] = ProofText.Hidden;
            }
            i = Math.Max(end, i + 1);
        }
        return masked is null ? text : new string(masked);
    }

    /// <summary>A quick look for what references and addresses have, which few texts of data do.</summary>
    private static bool MayHide(string text)
    {
        var before = '\0';
        foreach (var c in text)
        {
            if (c is '{' or '@' || (c == '/' && before == ':') || (c is 'w' or 'W' && before is 'w' or 'W'))
                return true;
            before = c;
        }
        return false;
    }

    /// <summary>The end of a piece of syntax that begins at an offset; the offset itself when none does.</summary>
    private static int SyntaxEnd(string text, int offset) => text[offset] switch
    {
        '{' when Follows(text, offset, "{{") => CodeEnd(text, offset),
        ' ' or '\t' => TrimmedSpaceEnd(text, offset),
        '<' when Follows(text, offset, "<!--") => EndOutsideCode(text, offset + 4, "-->"),
        '<' when offset + 1 < text.Length && (char.IsAsciiLetter(text[offset + 1]) || text[offset + 1] == '/') =>
            EndBehind(text, offset, ">"),
        '`' => CodeSpanEnd(text, offset),
        '~' when Follows(text, offset, "~~~") && IsLineStart(text, offset) => EndBehind(text, offset + 3, "~~~"),
        ']' when Follows(text, offset, "](") => EndOutsideCode(text, offset, ")"),
        ']' when Follows(text, offset, "]:") => LineEnd(text, offset + 2) is var end && IsAddress(text, offset + 2, end) ? end : offset,
        '[' when Follows(text, offset, "[^") => EndBehind(text, offset, "]"),
        '&' => EntityEnd(text, offset),
        _ => offset,
    };

    /// <summary>Code up to its <c>}}</c>, strings respected, and the spaces that a minus or a tilde there takes away.</summary>
    private static int CodeEnd(string text, int offset)
    {
        var quote = '\0';
        for (var i = offset + 2; i + 1 < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == '\\')
                    i++;
                else if (c == quote)
                    quote = '\0';
            }
            else if (c is '"' or '\'' or '`')
                quote = c;
            else if (c == '#')
                i = CommentEnd(text, i) - 1;
            else if (c == '}' && text[i + 1] == '}')
                return text[i - 1] is '-' or '~' ? SpaceEnd(text, i + 2) : i + 2;
        }
        // An unclosed string is the template parser's finding; here it only must not hide the rest of the file.
        return EndBehind(text, offset + 2, "}}");
    }

    /// <summary>A comment in code: up to the line's end, or between <c>##</c>; never beyond the code.</summary>
    private static int CommentEnd(string text, int offset)
    {
        var isBlock = Follows(text, offset, "##");
        var end = isBlock ? EndBehind(text, offset + 2, "##") : LineEnd(text, offset);
        var code = text.IndexOf("}}", offset, StringComparison.Ordinal);
        return code >= 0 && code < end ? code : Math.Max(end, offset + 1);
    }

    /// <summary>Spaces before code that takes them away.</summary>
    private static int TrimmedSpaceEnd(string text, int offset)
    {
        var end = SpaceEnd(text, offset);
        return Follows(text, end, "{{-") || Follows(text, end, "{{~") ? end : offset;
    }

    private static int SpaceEnd(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    /// <summary>A code span or a fenced block: up to as many backquotes as it began with.</summary>
    private static int CodeSpanEnd(string text, int offset)
    {
        var ticks = 1;
        while (offset + ticks < text.Length && text[offset + ticks] == '`')
            ticks++;
        return EndBehind(text, offset + ticks, text.Substring(offset, ticks)) is var end && end > offset + ticks ? end : offset + ticks;
    }

    /// <summary>A reference in data prose: an id between braces, which becomes a citation. In a template it would be printed.</summary>
    private static int ReferenceEnd(string text, int offset)
    {
        var i = offset + 1;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.'))
            i++;
        return i > offset + 1 && i < text.Length && text[i] == '}' ? i + 1 : offset;
    }

    private static int EntityEnd(string text, int offset)
    {
        var i = offset + 1;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '#'))
            i++;
        return i > offset + 1 && i < text.Length && text[i] == ';' ? i + 1 : offset;
    }

    /// <summary>The end of a web or mail address or a file path that begins a word at an offset; the offset itself when none does.</summary>
    private static int AddressEnd(string text, int offset)
    {
        if (!char.IsAsciiLetterOrDigit(text[offset]) || (offset > 0 && char.IsLetterOrDigit(text[offset - 1])))
            return offset;
        var end = offset;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”'))
            end++;
        while (end > offset && text[end - 1] is '.' or ',' or ';' or ':' or '?' or '!' or ')' or '*')
            end--;
        return IsAddress(text, offset, end) ? end : offset;
    }

    private static bool IsAddress(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        var word = text.AsSpan(start, end - start);
        var head = 0;
        while (head < word.Length && (char.IsAsciiLetterOrDigit(word[head]) || word[head] is '.' or '-' or '_' or '+'))
            head++;
        var rest = word[head..];
        return rest.StartsWith("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (rest.Length > 1 && rest[0] == '@' && rest.Contains('.'));
    }

    /// <summary>The offset behind the next occurrence of a mark; the start of the search when there is none.</summary>
    private static int EndBehind(string text, int start, string mark)
    {
        var index = text.IndexOf(mark, Math.Min(start, text.Length), StringComparison.Ordinal);
        return index < 0 ? start : index + mark.Length;
    }

    /// <summary>Likewise, but passes over code, in which the mark means something else.</summary>
    private static int EndOutsideCode(string text, int start, string mark)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (Follows(text, i, mark))
                return i + mark.Length;
            if (Follows(text, i, "{{"))
                i = CodeEnd(text, i) - 1;
        }
        return start;
    }

    private static int LineEnd(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end;
    }

    private static bool IsLineStart(string text, int offset) => offset == 0 || text[offset - 1] == '\n';

    private static bool Follows(string text, int offset, string mark) =>
        text.AsSpan(offset).StartsWith(mark, StringComparison.Ordinal);
}
