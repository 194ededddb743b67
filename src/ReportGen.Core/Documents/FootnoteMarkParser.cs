using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Core.Documents;

/// <summary>
/// Reads the mark of a footnote that another one or a bracket follows at once, as in <c>[^a][^b]</c>: for Markdig that is one link, whose words are the first.
/// </summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text.IndexOf(']');
        if (end < 3 || text[1] != '^' || end + 1 == text.Length || text[end + 1] is not ('[' or '('))
            return false;
        var isWritten = processor.Document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out var definition) && definition.CreateLinkInline is not null;
        if (!isWritten && text[end + 1] == '(')
            return false;
        // One that nobody wrote stays text, which is reported; as the words of a link it would be lost.
        var mark = isWritten ? definition?.CreateLinkInline?.Invoke(processor, definition, null) : null;
        mark ??= new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + end));
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        mark.Span = new SourceSpan(start, start + end);
        (mark.Line, mark.Column) = (line, column);
        mark.IsClosed = true;
        processor.Inline = mark;
        slice.Start += end + 1;
        return true;
    }
}
