using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax;

namespace ReportGen.Core.Documents;

/// <summary>Places of Markdig's tree in the rendered text.</summary>
internal static class MarkdownPlaces
{
    /// <summary>The place of a block or an inline; an empty span is taken as its first character.</summary>
    public static TextPlace Of(MappedText text, Syntax.MarkdownObject syntax)
    {
        var start = Math.Clamp(syntax.Span.Start, 0, Math.Max(0, text.Text.Length - 1));
        var end = Math.Clamp(syntax.Span.End + 1, start, text.Text.Length);
        return new TextPlace(text, start, end - start);
    }
}
