using Markdig;

namespace ReportGen.Core.Documents;

/// <summary>The one dialect of Markdown: CommonMark with tables and footnotes.</summary>
internal static class MarkdownPipelines
{
    /// <summary>Made at first use; every block and inline knows its place.</summary>
    public static readonly MarkdownPipeline Report =
        new MarkdownPipelineBuilder { PreciseSourceLocation = true }.UsePipeTables().UseFootnotes().Build();
}
