using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace ReportGen.Core.Documents;

/// <summary>
/// The one dialect of Markdown: CommonMark with tables, footnotes, and signs for what it has no word for: <c>++underlined++</c>,
/// <c>~~struck out~~</c>, <c>^raised^</c>, <c>~lowered~</c>.
/// </summary>
internal static class MarkdownSyntax
{
    private const EmphasisExtraOptions Marks = EmphasisExtraOptions.Inserted | EmphasisExtraOptions.Strikethrough
        | EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript;

    /// <summary>Made at first use, as the other; every block and inline knows its place.</summary>
    private static readonly Lazy<MarkdownPipeline> Plain = new(() => Builder().Build());

    private static readonly Lazy<MarkdownPipeline> WithMarks = new(() => Builder().UseEmphasisExtras(Marks).Build());

    /// <summary>Markdig's tree of a text.</summary>
    /// <returns>Null when its parts are nested more deeply than Markdig goes.</returns>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, (HasMarks(markdown) ? WithMarks : Plain).Value);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The first line with which a text is nested too deeply.</summary>
    /// <param name="markdown">A text that cannot be parsed.</param>
    /// <returns>The offset of its first character.</returns>
    public static int FindTooDeepLine(string markdown)
    {
        var (start, end) = (0, markdown.Length);
        while (markdown.IndexOf('\n', start, end - start) is var lineEnd and >= 0 && lineEnd + 1 < end)
        {
            var half = Math.Min(start + ((end - start) / 2), end - 2);
            var middle = markdown.LastIndexOf('\n', half, half - start + 1);
            middle = middle < 0 ? lineEnd + 1 : middle + 1;
            if (Parse(markdown[..middle]) is null)
                end = middle;
            else
                start = middle;
        }
        return start;
    }

    private static MarkdownPipelineBuilder Builder()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseFootnotes();
        builder.InlineParsers.Insert(0, new FootnoteMarkParser());
        return builder;
    }

    /// <summary>The signs beyond CommonMark cost Markdig some forty compiled methods, so most texts do without.</summary>
    private static bool HasMarks(string markdown) =>
        markdown.Contains('~') || markdown.Contains('^') || markdown.Contains("++", StringComparison.Ordinal);
}
