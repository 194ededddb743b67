namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Trims the text around code as <c>-</c> (all white space) and <c>~</c> (within the line) ask.</summary>
internal static class TextTrimmer
{
    /// <summary>The end of a text before code that opens with a mark.</summary>
    public static int TrimEnd(string text, int start, int end, char mark)
    {
        while (end > start && (mark == '-' ? char.IsWhiteSpace(text[end - 1]) : IsBlank(text[end - 1])))
            end--;
        return end;
    }

    /// <summary>The start of a text behind code that closes with a mark; <c>~</c> takes one line end too.</summary>
    public static int TrimStart(string text, int start, char mark)
    {
        while (start < text.Length && (mark == '-' ? char.IsWhiteSpace(text[start]) : IsBlank(text[start])))
            start++;
        return mark == '~' ? SkipLineEnd(text, start) : start;
    }

    /// <summary>Whether a character marks trimming.</summary>
    public static bool IsMark(char character) => character is '-' or '~';

    /// <summary>A blank within a line.</summary>
    public static bool IsBlank(char character) => character is not ('\n' or '\r') && char.IsWhiteSpace(character);

    /// <summary>The white space between a line start and an offset.</summary>
    /// <returns>Null when something else stands there, or when <paramref name="from"/> is within it.</returns>
    public static string? IndentBefore(string text, int from, int offset)
    {
        var start = offset;
        while (start > from && text[start - 1] is ' ' or '\t')
            start--;
        var isWhole = start == 0 || text[start - 1] == '\n';
        return isWhole && start < offset ? text[start..offset] : null;
    }

    private static int SkipLineEnd(string text, int start)
    {
        if (start < text.Length && text[start] == '\r')
            start++;
        return start < text.Length && text[start] == '\n' ? start + 1 : start;
    }
}
