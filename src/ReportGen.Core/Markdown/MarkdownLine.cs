using System.Text;

namespace ReportGen.Core.Markdown;

/// <summary>What a line of Markdown holds so far, where the next text is appended.</summary>
internal sealed class MarkdownLine
{
    /// <summary>Longer lines hold more than markers.</summary>
    private const int LongestPrefix = 80;

    private readonly string _text;

    private MarkdownLine(string text) => _text = text;

    /// <summary>Whether nothing but containers stands before: quote and list markers, the label of a footnote, spaces.</summary>
    public bool CanStartBlock => ContainerLength == _text.Length;

    /// <summary>How long the containers at its beginning are, with the spaces around them.</summary>
    public int ContainerLength
    {
        get
        {
            var offset = 0;
            while (true)
            {
                while (offset < _text.Length && _text[offset] is ' ' or '\t')
                    offset++;
                var next = AfterContainer(offset);
                if (next == offset)
                    return offset;
                offset = next;
            }
        }
    }

    /// <summary>Whether the line could still become a marker, such as <c>1</c> or <c>--</c>.</summary>
    public bool HasOnlyMarkers
    {
        get
        {
            foreach (var c in _text)
            {
                if (!IsMarker(c) && !char.IsAsciiDigit(c) && c is not (' ' or '\t'))
                    return false;
            }
            return true;
        }
    }

    /// <summary>The line that the output ends with; its beginning is enough.</summary>
    public static MarkdownLine LastOf(StringBuilder output)
    {
        var start = output.Length;
        while (start > 0 && output.Length - start < LongestPrefix && output[start - 1] is not ('\n' or '\r'))
            start--;
        var isWhole = start == 0 || output[start - 1] is '\n' or '\r';
        return new MarkdownLine(isWhole ? output.ToString(start, output.Length - start) : "…");
    }

    /// <summary>A line of the output.</summary>
    /// <param name="line">What it holds so far.</param>
    public static MarkdownLine Of(ReadOnlySpan<char> line) => new(line.Length < LongestPrefix ? line.ToString() : "…");

    /// <summary>Whether what a line holds so far may be no more than markers; ordinary words are told by their first letter.</summary>
    public static bool MayMatter(ReadOnlySpan<char> line) =>
        line.IsEmpty || line.Length < LongestPrefix && (IsMarker(line[0]) || char.IsAsciiDigit(line[0]) || line[0] is ' ' or '\t' or '[');

    /// <summary>Whether the character can be part of a block marker or an underline.</summary>
    public static bool IsMarker(char c) => c is '#' or '>' or '-' or '+' or '*' or '=' or '_' or ':' or '.' or ')';

    private int AfterContainer(int offset)
    {
        if (offset == _text.Length)
            return offset;
        if (_text[offset] == '>')
            return offset + 1;
        if (_text[offset] is '-' or '+' or '*')
            return IsSpace(offset + 1) ? offset + 2 : offset;
        if (_text[offset] == '[')
            return AfterFootnoteLabel(offset);

        var end = offset;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        return end > offset && end < _text.Length && _text[end] is '.' or ')' && IsSpace(end + 1) ? end + 2 : offset;
    }

    private int AfterFootnoteLabel(int offset)
    {
        if (!_text.AsSpan(offset).StartsWith("[^", StringComparison.Ordinal))
            return offset;
        var end = _text.IndexOf("]:", offset, StringComparison.Ordinal);
        return end < 0 ? offset : end + 2;
    }

    private bool IsSpace(int offset) => offset < _text.Length && _text[offset] is ' ' or '\t';
}
