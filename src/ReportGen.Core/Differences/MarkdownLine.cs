using System.Text;

namespace ReportGen.Core.Differences;

/// <summary>Gathers the text of a paragraph from lines of Markdown, and remembers where each character stands.</summary>
internal sealed class MarkdownLine
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>What was gathered.</summary>
    public string Text => _text.ToString();

    /// <summary>Where each character stands.</summary>
    public int[] Offsets => [.. _offsets];

    /// <summary>Adds a line, or a part of one; a space before it when it is not the first.</summary>
    /// <param name="markdown">The whole output.</param>
    /// <param name="start">Of the part.</param>
    /// <param name="end">Behind it.</param>
    public void Add(string markdown, int start, int end)
    {
        if (!IsEmpty && _text[^1] != ' ')
            Add(' ', start);
        for (var i = start; i < end; i++)
            i = AddAt(markdown, i, end);
    }

    /// <summary>Adds a character that stands for signs of the Markdown.</summary>
    public void Add(char character, int offset)
    {
        _text.Append(character is '\u00A0' or '\u202F' ? ' ' : character);
        _offsets.Add(offset);
    }

    /// <summary>Adds what stands at a place, and gives its last offset.</summary>
    private int AddAt(string markdown, int i, int end)
    {
        switch (markdown[i])
        {
            case '\\':
                if (i + 1 < end)
                    Add(markdown[i + 1], i + 1);
                return i + 1;
            case '*':
                return i;
            case '<' when i + 1 < end && (char.IsAsciiLetter(markdown[i + 1]) || markdown[i + 1] is '/' or '!'):
                var close = markdown.IndexOf('>', i, end - i);
                return close < 0 ? i : close;
            case '[' when i + 1 < end && markdown[i + 1] == '^':
                Add('[', i);
                return i + 1;
            case '[' when IsLink(markdown, i, end):
                return i;
            case ']' when i + 1 < end && markdown[i + 1] == '(':
                var target = markdown.IndexOf(')', i, end - i);
                return target < 0 ? i : target;
            default:
                Add(markdown[i], i);
                return i;
        }
    }

    private static bool IsLink(string markdown, int start, int end)
    {
        var close = markdown.IndexOf("](", start, end - start, StringComparison.Ordinal);
        return close > 0 && markdown.IndexOf(')', close, end - close) > 0;
    }
}
