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

    /// <summary>Made at first use; every block and inline knows its place.</summary>
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseFootnotes().UseEmphasisExtras(Marks).Build();

    /// <summary>Markdig's tree of a text.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);
}
