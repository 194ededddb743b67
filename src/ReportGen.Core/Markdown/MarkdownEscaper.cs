using System.Text;

namespace ReportGen.Core.Markdown;

/// <summary>
/// Makes plain text stand in Markdown (CommonMark, GitHub's tables, strikethrough and formulas, footnotes, our signs for underlined,
/// raised and lowered) as itself: backslashes only, and only where
/// they are needed, so that ordinary prose stays as it is.
/// </summary>
/// <remarks>
/// What follows the text is unknown, so its last character is treated as if a marker could go on behind it. Spaces at the start of a line
/// and before a line end, which Markdown would read as code or as a hard break, are left out. Addresses that GitHub links by
/// themselves (<c>https://…</c>, <c>www.…</c>) are left as they are: their text does not change.
/// </remarks>
public static class MarkdownEscaper
{
    /// <summary>May have to be escaped wherever it stands.</summary>
    private const byte Marker = 1;
    private const byte LineEnd = 2;

    /// <summary>Makes a number before it the mark of a list item.</summary>
    private const byte NumberEnd = 3;

    /// <summary>Behind nearly all characters: a look at them that mostly goes one way is guessed right.</summary>
    private const char EndOfLatin = '\u1F00';

    /// <summary>What each character is; 0 for most.</summary>
    private static readonly byte[] Kinds = FindKinds();

    /// <summary>The text for a place about which no more is known.</summary>
    /// <param name="text">Plain text, of one or more lines.</param>
    /// <param name="atLineStart">Whether a block could start here: nothing but list markers, quote markers or spaces stands before.</param>
    public static string Escape(string text, bool atLineStart)
    {
        if (IsPlain(text, atLineStart, areLines: true))
            return text;
        var output = new StringBuilder(text.Length + 8);
        Append(output, text, atLineStart);
        return output.ToString();
    }

    /// <summary>Appends the text for a place behind others on a line, if there is something to escape.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">Plain text, of one or more lines.</param>
    /// <param name="line">What the line holds so far.</param>
    /// <returns>False when the text stays as it is, and nothing was appended.</returns>
    internal static bool TryAppend(StringBuilder output, string text, ReadOnlySpan<char> line)
    {
        // Behind whatever stands on the line.
        if (text.Length > 0 && char.IsLetter(text[0]) && IsPlain(text, atLineStart: true, areLines: true))
            return false;
        var isAlone = line.IsEmpty || !MarkdownLine.MayMatter(line);
        if (isAlone && IsPlain(text, atLineStart: line.IsEmpty, areLines: true))
            return false;
        if (isAlone)
            Append(output, text, atLineStart: line.IsEmpty);
        else
            Append(output, text, MarkdownLine.Of(line));
        return true;
    }

    /// <summary>Appends the text, minding what the output's last line holds so far.</summary>
    public static void Append(StringBuilder output, string text) => Append(output, text, MarkdownLine.LastOf(output));

    private static void Append(StringBuilder output, string text, MarkdownLine line)
    {
        if (text.Length > 0 && line.HasOnlyMarkers && MarkdownLine.IsMarker(text[0]) && !line.CanStartBlock)
        {
            output.Append('\\').Append(text[0]);
            text = text[1..];
        }
        Append(output, text, line.CanStartBlock);
    }

    /// <summary>Appends the text.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">Plain text, of one or more lines.</param>
    /// <param name="atLineStart">Whether a block could start here.</param>
    public static void Append(StringBuilder output, string text, bool atLineStart)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
                end++;
            AppendLine(output, text, start, end, atLineStart);
            start = end;
            while (start < text.Length && text[start] is '\n' or '\r')
                output.Append(text[start++]);
            atLineStart = true;
        }
    }

    /// <summary>Number signs at the end of a heading, which would be taken for its closing (CommonMark 4.2), stay.</summary>
    /// <param name="line">The heading in Markdown, escaped.</param>
    public static string EscapeHeadingEnd(string line)
    {
        var start = line.Length;
        while (start > 0 && line[start - 1] == '#')
            start--;
        return start < line.Length && (start == 0 || line[start - 1] is ' ' or '\t') ? line.Insert(start, "\\") : line;
    }

    /// <summary>Whether there is nothing to escape on a line, which most texts are.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text, bool atLineStart) => IsPlain(text, atLineStart, areLines: false);

    /// <param name="text">Of one line or more.</param>
    /// <param name="atLineStart">Whether a block could start with it.</param>
    /// <param name="areLines">Whether it may go on behind a line end, with a letter and nothing to leave out.</param>
    private static bool IsPlain(ReadOnlySpan<char> text, bool atLineStart, bool areLines)
    {
        var (kinds, isPlainNumber) = (Kinds, true);
        for (var i = 0; i < text.Length; i++)
        {
            int letter = text[i];
            if (letter >= kinds.Length || kinds[letter] == 0)
                continue;
            int kind = kinds[letter];
            if (kind == Marker || (kind == LineEnd && !(areLines && EndsPlainly(text, i))))
                return false;
            isPlainNumber &= kind != NumberEnd;
        }
        return !atLineStart || text.Length == 0 || char.IsLetter(text[0]) || isPlainNumber && char.IsAsciiDigit(text[0]);
    }

    private static byte[] FindKinds()
    {
        var kinds = new byte[EndOfLatin];
        foreach (var c in "`[]|*~_^+\\<&$\r")
            kinds[c] = Marker;
        kinds['.'] = kinds[')'] = NumberEnd;
        kinds['\n'] = LineEnd;
        return kinds;
    }

    private static bool EndsPlainly(ReadOnlySpan<char> text, int lineEnd) =>
        (lineEnd == 0 || text[lineEnd - 1] is not (' ' or '\t')) && (lineEnd + 1 == text.Length || text[lineEnd + 1] == '\n' || char.IsLetter(text[lineEnd + 1]));

    private static void AppendLine(StringBuilder output, string text, int start, int end, bool atLineStart)
    {
        var lineEnd = end;
        if (end < text.Length)
            end = TrimEnd(text, start, end);
        if (atLineStart)
        {
            while (start < end && text[start] is ' ' or '\t')
                start++;
        }

        var kinds = Kinds;
        var marker = atLineStart ? FindBlockMarker(text, start, end, lineEnd) : -1;
        for (var i = start; i < end; i++)
        {
            // Nearly all are letters or spaces.
            if (i != marker && (text[i] >= kinds.Length || kinds[text[i]] != Marker || !IsInlineMarker(text, i)))
                continue;
            output.Append(text, start, i - start).Append('\\');
            start = i;
        }
        output.Append(text, start, end - start);
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    /// <summary>The character that makes the line more than a paragraph's; -1 when none does.</summary>
    private static int FindBlockMarker(string text, int start, int end, int lineEnd)
    {
        if (start == end)
            return -1;
        var isMarker = text[start] switch
        {
            '>' or '_' => true,
            '#' => EndsMarker(text, AfterRun(text, start, end, '#'), end),
            '+' or '*' => EndsMarker(text, start + 1, end),
            '-' => EndsMarker(text, start + 1, end) || IsLineOf(text, start, lineEnd, "-:| \t"),
            ':' => IsLineOf(text, start, lineEnd, "-:| \t"),
            '=' => IsLineOf(text, start, lineEnd, "= \t"),
            _ => false,
        };
        return isMarker ? start : FindNumberMarker(text, start, end);
    }

    /// <summary>The point or bracket behind the number of a list item (CommonMark 5.2: at most nine digits).</summary>
    private static int FindNumberMarker(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < 9 && char.IsAsciiDigit(text[i]))
            i++;
        return i > start && i < end && text[i] is '.' or ')' && EndsMarker(text, i + 1, end) ? i : -1;
    }

    private static int AfterRun(string text, int start, int end, char c)
    {
        while (start < end && text[start] == c)
            start++;
        return start;
    }

    private static bool EndsMarker(string text, int offset, int end) => offset == end || text[offset] is ' ' or '\t';

    private static bool IsLineOf(string text, int start, int end, string characters)
    {
        for (var i = start; i < end; i++)
        {
            if (!characters.Contains(text[i], StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    private static bool IsInlineMarker(string text, int i) => text[i] switch
    {
        '`' or '[' or ']' or '|' or '$' => true,
        '*' or '~' or '^' => !(IsSpace(text, i - 1) && IsSpace(text, i + 1)),
        '+' => i > 0 && text[i - 1] == '+' || i + 1 < text.Length && text[i + 1] == '+',
        '_' => !(IsWord(text, i - 1) && IsWord(text, i + 1)) && !(IsSpace(text, i - 1) && IsSpace(text, i + 1)),
        '\\' => i + 1 == text.Length || text[i + 1] <= '~' && !char.IsAsciiLetterOrDigit(text[i + 1]),
        '<' => i + 1 == text.Length || char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?',
        '&' => StartsEntity(text, i + 1),
        _ => false,
    };

    /// <summary>Whether <c>&amp;</c> and what follows is an entity, or could become one behind the end.</summary>
    private static bool StartsEntity(string text, int i)
    {
        if (i < text.Length && text[i] == '#')
            i++;
        var start = i;
        while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        return i == text.Length || i > start && text[i] == ';';
    }

    private static bool IsSpace(string text, int i) => i >= 0 && i < text.Length && text[i] is ' ' or '\t' or '\n' or '\r';

    private static bool IsWord(string text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);
}
