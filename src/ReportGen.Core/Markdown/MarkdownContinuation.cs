using System.Text;

namespace ReportGen.Core.Markdown;

/// <summary>
/// Keeps a text of several lines in the block of Markdown in which it begins: in a table row or a heading, which have no second line, its lines become one;
/// in a list item, a quotation or a footnote the paragraphs behind an empty line are written so that they still belong to it.
/// </summary>
internal static class MarkdownContinuation
{
    /// <summary>Longer containers are none that anybody writes.</summary>
    private const int LongestContainers = 79;

    private const string FootnoteIndent = "    ";

    /// <summary>Appends the text, escaped, if its lines would leave the block otherwise.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="line">What the line holds so far.</param>
    /// <returns>False when nothing was appended, because the text needs no such care.</returns>
    public static bool TryAppend(StringBuilder output, string text, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !CanBeginBlock(line[0]) || !text.Contains('\n', StringComparison.Ordinal))
            return false;
        var containers = line[..MarkdownLine.Of(line[..Math.Min(line.Length, LongestContainers)]).ContainerLength];
        if (HasOneLine(line[containers.Length..]))
            AppendEscaped(output, OnOneLine(text), line);
        else if (!containers.IsEmpty && HasEmptyLine(text))
            AppendLines(output, text, line, PrefixOf(containers));
        else
            return false;
        return true;
    }

    private static bool CanBeginBlock(char c) => c is '|' or '#' or '-' or '+' or '*' or '>' or '[' or ' ' or '\t' || char.IsAsciiDigit(c);

    private static bool HasOneLine(ReadOnlySpan<char> line) => line.Length > 0 && (line[0] == '|' || line.TrimStart('#') is [' ', ..] && line[0] == '#');

    private static void AppendEscaped(StringBuilder output, string text, ReadOnlySpan<char> line)
    {
        if (!MarkdownEscaper.TryAppend(output, text, line))
            output.Append(text);
    }

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Whether there is an empty line with text behind it.</summary>
    private static bool HasEmptyLine(string text)
    {
        var lineEnds = 0;
        foreach (var c in text.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(c))
                lineEnds = 0;
            else if (c == '\n' && ++lineEnds == 2)
                return true;
        }
        return false;
    }

    private static void AppendLines(StringBuilder output, string text, ReadOnlySpan<char> line, string prefix)
    {
        var lines = text.Split('\n');
        AppendEscaped(output, lines[0].TrimEnd(), line);
        for (var i = 1; i < lines.Length; i++)
        {
            output.Append('\n');
            if (!string.IsNullOrWhiteSpace(lines[i]))
                output.Append(prefix).Append(MarkdownEscaper.Escape(lines[i].Trim(), atLineStart: true));
            else if (i + 1 < lines.Length)
                output.Append(prefix.TrimEnd());
        }
    }

    /// <summary>What a further line begins with to be in the same containers.</summary>
    private static string PrefixOf(ReadOnlySpan<char> containers)
    {
        var prefix = new StringBuilder(containers.Length);
        for (var i = 0; i < containers.Length; i++)
        {
            if (containers[i] == '[')
            {
                prefix.Append(FootnoteIndent);
                break;
            }
            prefix.Append(containers[i] is '>' or '\t' ? containers[i] : ' ');
        }
        return prefix.ToString();
    }
}
