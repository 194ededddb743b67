using System.Globalization;
using System.Text;

namespace ReportGen.Core.Output;

/// <summary>
/// Backslashes before the characters that Markdown would take for its own (CommonMark 0.31.2, section 2.4; GFM tables and
/// strikethrough), and only where it would.
/// </summary>
internal static class MarkdownCharacters
{
    /// <summary>Escapes a text inside a line.</summary>
    /// <param name="text">Without line ends.</param>
    /// <param name="isInLink">Whether it stands between the brackets of a link.</param>
    /// <param name="output">Takes the escaped text.</param>
    public static void AppendText(string text, bool isInLink, StringBuilder output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i, isInLink))
                output.Append('\\');
            output.Append(text[i]);
        }
    }

    /// <summary>Escapes what would make a whole line a block: a heading, a list item, a quotation, a rule.</summary>
    /// <param name="line">Escaped by <see cref="AppendText"/>, without spaces in front.</param>
    public static string EscapeLineStart(string line)
    {
        if (line.Length == 0)
            return line;
        var at = line[0] switch
        {
            '#' => IsHeading(line) ? 0 : -1,
            '>' => 0,
            '+' => IsSpaceOrEnd(line, 1) ? 0 : -1,
            '-' => IsSpaceOrEnd(line, 1) || IsMadeOf(line, "-: \t") ? 0 : -1,
            ':' => IsMadeOf(line, "-: \t") ? 0 : -1,
            '=' => IsMadeOf(line, "= \t") ? 0 : -1,
            >= '0' and <= '9' => NumberMark(line),
            _ => -1,
        };
        return at < 0 ? line : line.Insert(at, "\\");
    }

    /// <summary>Escapes number signs at the end of a heading, which would be taken for its closing.</summary>
    public static string EscapeHeadingEnd(string line)
    {
        var start = line.Length;
        while (start > 0 && line[start - 1] == '#')
            start--;
        return start < line.Length && (start == 0 || line[start - 1] == ' ') ? line.Insert(start, "\\") : line;
    }

    /// <summary>Whether a delimiter beside this character counts it as a letter; everything else is space or punctuation.</summary>
    public static bool IsWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool NeedsEscape(string text, int index, bool isInLink)
    {
        var next = index + 1 < text.Length ? text[index + 1] : '\0';
        return text[index] switch
        {
            '\\' or '*' or '`' or '|' or '~' or '$' => true,
            '_' => index == 0 || next == '\0' || !IsWord(text[index - 1]) || !IsWord(next),
            '<' => next is '/' or '!' or '?' or '\0' || char.IsAsciiLetter(next),
            '&' => IsEntity(text, index + 1),
            '[' => isInLink || !IsHarmlessBracket(text, index),
            ']' => isInLink,
            '!' => next == '\0',
            _ => false,
        };
    }

    /// <summary>Whether a bracket is closed in the same text and nothing behind makes it a link or a footnote.</summary>
    private static bool IsHarmlessBracket(string text, int open)
    {
        var close = text.IndexOf(']', open);
        return open > 0 && close > 0 && close + 1 < text.Length && text[open + 1] != '^'
            && text[close + 1] is not ('(' or '[' or ':') && text.IndexOf('[', open + 1, close - open - 1) < 0;
    }

    private static bool IsEntity(string text, int index)
    {
        var end = index;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        return end > index && end < text.Length && text[end] == ';';
    }

    private static bool IsHeading(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] == '#')
            count++;
        return count <= 6 && IsSpaceOrEnd(line, count);
    }

    /// <summary>The place of the mark behind a number that would begin a list; -1 when there is none.</summary>
    private static int NumberMark(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits <= 9 && digits < line.Length && line[digits] is '.' or ')' && IsSpaceOrEnd(line, digits + 1) ? digits : -1;
    }

    private static bool IsSpaceOrEnd(string line, int index) => index >= line.Length || line[index] is ' ' or '\t';

    private static bool IsMadeOf(string line, string characters)
    {
        foreach (var character in line)
        {
            if (!characters.Contains(character, StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
