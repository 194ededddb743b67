namespace ReportGen.Core.Schemas;

/// <summary>Pointers into JSON (RFC 6901, and relative ones as JSON Schema 2020-12 has them).</summary>
internal static class PointerFormats
{
    /// <summary>Whether a text is empty or parts that each begin with <c>/</c>.</summary>
    public static bool IsPointer(string text)
    {
        if (text.Length > 0 && text[0] != '/')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
                return false;
        }
        return true;
    }

    /// <summary>Whether a text is levels up, a shift in a list or none, and a pointer or <c>#</c>: <c>0</c>, <c>1/name</c>, <c>0-1#</c>.</summary>
    public static bool IsRelativePointer(string text)
    {
        var end = NumberEnd(text, 0);
        if (end < 0)
            return false;
        if (end < text.Length && text[end] is '+' or '-')
        {
            end = text.AsSpan(end + 1).StartsWith("0") ? -1 : NumberEnd(text, end + 1);
            if (end < 0)
                return false;
        }
        return text[end..] == "#" || IsPointer(text[end..]);
    }

    /// <summary>Behind a number without leading zeros; -1 when there is none.</summary>
    private static int NumberEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end == start || (text[start] == '0' && end > start + 1) ? -1 : end;
    }
}
