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
    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, (HasMarks(markdown) ? WithMarks : Plain).Value);

    private static MarkdownPipelineBuilder Builder() => new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseFootnotes();

    /// <summary>The signs beyond CommonMark cost Markdig some forty compiled methods, so most texts do without.</summary>
    private static bool HasMarks(string markdown) =>
        markdown.Contains('~') || markdown.Contains('^') || markdown.Contains("++", StringComparison.Ordinal);
}
