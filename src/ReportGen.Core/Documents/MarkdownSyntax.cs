using Markdig;
using Markdig.Syntax;

namespace ReportGen.Core.Documents;

/// <summary>The one dialect of Markdown: CommonMark with tables and footnotes.</summary>
internal static class MarkdownSyntax
{
    /// <summary>Made at first use; every block and inline knows its place.</summary>
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseFootnotes().Build();

    /// <summary>Markdig's tree of a text.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);
}
