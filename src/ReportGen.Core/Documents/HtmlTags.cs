using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>The HTML of one line: one finding for a pair of tags, with the Markdown that says the same.</summary>
internal sealed class HtmlTags
{
    private readonly List<string> _open = [];

    /// <summary>Begins a new line.</summary>
    public void Clear() => _open.Clear();

    /// <summary>Whether a tag ends one that was met before; a tag that begins something is kept in mind.</summary>
    /// <param name="tag">With its angle brackets.</param>
    public bool Closes(string tag)
    {
        if (!tag.StartsWith("</", StringComparison.Ordinal))
        {
            _open.Add(NameOf(tag));
            return false;
        }
        var index = _open.LastIndexOf(NameOf(tag));
        if (index >= 0)
            _open.RemoveAt(index);
        return index >= 0;
    }

    /// <summary>What to write in the place of HTML.</summary>
    /// <param name="html">One that begins with a tag or a comment.</param>
    public static LocalizedText Instead(string html) => NameOf(html) switch
    {
        "u" or "ins" => Use("++…++"),
        "sup" => Use("^…^"),
        "sub" => Use("~…~"),
        "s" or "del" or "strike" => Use("~~…~~"),
        "b" or "strong" => Use("**…**"),
        "i" or "em" => Use("*…*"),
        "br" => new LocalizedText("End the line with '\\' instead.", "Hãy kết thúc dòng bằng “\\”."),
        _ => new LocalizedText(
            "Use Markdown, write '\\<' for the sign itself, or a template comment '{{# … }}' for a note.",
            "Hãy dùng Markdown, viết “\\<” nếu cần chính dấu này, hoặc dùng chú thích của mẫu “{{# … }}” nếu là ghi chú."),
    };

    private static LocalizedText Use(string markdown) => new("Write '{0}' instead.", "Hãy viết “{0}”.", markdown);

    private static string NameOf(string tag)
    {
        var start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return tag[Math.Min(start, end)..end].ToLowerInvariant();
    }
}
