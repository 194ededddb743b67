using System.Diagnostics;
using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax.Inlines;
using SyntaxFootnotes = Markdig.Extensions.Footnotes;

namespace ReportGen.Core.Documents;

/// <summary>Turns Markdig's inlines into ours.</summary>
internal sealed class MarkdownInlineReader(MappedText text, DocumentParts parts, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText StandAlone = new(
        "Leave a blank line before and behind it, outside tables, headings, footnotes and links.",
        "Hãy chừa dòng trống trước và sau hình, và đặt hình ngoài bảng, đề mục, chú thích, liên kết.");

    private readonly HtmlTags _tags = new();
    private readonly int _footnotesBefore = parts.Footnotes.Count;
    private bool _allowsFootnotes;

    /// <summary>Reads the inlines of a paragraph, a heading or a cell.</summary>
    public IReadOnlyList<Inline> Read(Syntax.ContainerInline? container, bool allowsFootnotes = true)
    {
        _allowsFootnotes = allowsFootnotes;
        _tags.Clear();
        var inlines = new List<Inline>();
        if (container is not null)
            ReadContent(container, inlines);
        while (inlines.Count > 0 && inlines[^1] is SoftBreakInline or HardBreakInline)
            inlines.RemoveAt(inlines.Count - 1);
        return inlines;
    }

    private void ReadContent(Syntax.ContainerInline container, List<Inline> inlines)
    {
        ReadAll(container, inlines);
        JoinTexts(inlines);
    }

    private void ReadAll(Syntax.ContainerInline container, List<Inline> inlines)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Read(inline, inlines);
    }

    private void Read(Syntax.Inline inline, List<Inline> inlines)
    {
        switch (inline)
        {
            case Syntax.LiteralInline literal:
                CheckFootnote(literal);
                CheckStars(literal);
                AddText(inlines, literal.Content.ToString(), PlaceOf(literal));
                break;
            case Syntax.HtmlEntityInline entity:
                AddText(inlines, entity.Transcoded.ToString(), PlaceOf(entity));
                break;
            case Syntax.LineBreakInline lineBreak:
                inlines.Add(lineBreak.IsHard ? new HardBreakInline(PlaceOf(lineBreak)) : new SoftBreakInline(PlaceOf(lineBreak)));
                break;
            case Syntax.EmphasisInline emphasis:
                ReadEmphasis(emphasis, inlines);
                break;
            case Syntax.LinkInline link:
                ReadLink(link, inlines);
                break;
            case Syntax.AutolinkInline autolink:
                ReadAutolink(autolink, inlines);
                break;
            case SyntaxFootnotes.FootnoteLink footnote:
                ReadFootnoteLink(footnote, inlines);
                break;
            case Syntax.CodeInline code:
                diagnostics.Add(PlaceOf(code).Report(DocumentDiagnostics.Code, code.Content));
                break;
            case Syntax.HtmlInline { Tag: ['<', '/', ..] } closing when ClosesReported(closing):
                break;
            case Syntax.HtmlInline html:
                if (!_tags.Closes(html.Tag))
                    diagnostics.Add(PlaceOf(html).Report(DocumentDiagnostics.RawHtml, html.Tag).WithHint(HtmlTags.Instead(html.Tag)));
                break;
            case Syntax.DelimiterInline delimiter:
                AddText(inlines, delimiter.ToLiteral(), PlaceOf(delimiter));
                ReadAll(delimiter, inlines);
                break;
            case Syntax.ContainerInline container:
                ReadAll(container, inlines);
                break;
            default:
                throw new UnreachableException(inline.GetType().Name);
        }
    }

    /// <summary>Whether a tag closes one that was reported: the two are one mistake.</summary>
    private static bool ClosesReported(Syntax.HtmlInline closing)
    {
        var name = closing.Tag.AsSpan(2).TrimEnd('>').TrimEnd();
        for (var before = closing.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            if (before is Syntax.HtmlInline opening && opening.Tag.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private void ReadEmphasis(Syntax.EmphasisInline emphasis, List<Inline> inlines)
    {
        var content = new List<Inline>();
        ReadContent(emphasis, content);
        if (content.Count == 0)
            return;
        var place = PlaceOf(emphasis);
        inlines.Add(emphasis.DelimiterChar switch
        {
            '+' => new MarkedInline(TextMarks.Underline, content, place),
            '^' => new MarkedInline(TextMarks.Superscript, content, place),
            '~' => new MarkedInline(emphasis.DelimiterCount == 2 ? TextMarks.Strike : TextMarks.Subscript, content, place),
            _ => emphasis.DelimiterCount == 2 ? new StrongInline(content, place) : new EmphasisInline(content, place),
        });
    }

    private void ReadLink(Syntax.LinkInline link, List<Inline> inlines)
    {
        var place = PlaceOf(link);
        var target = (link.GetDynamicUrl is null ? link.Url : link.GetDynamicUrl()) ?? "";
        if (link.IsImage)
        {
            diagnostics.Add(place.Report(DocumentDiagnostics.Image, target).WithHint(StandAlone));
            return;
        }
        var content = new List<Inline>();
        ReadContent(link, content);
        if (CheckTarget(target, place))
            inlines.Add(new LinkInline(target, string.IsNullOrEmpty(link.Title) ? null : link.Title, content, place));
    }

    private void ReadAutolink(Syntax.AutolinkInline autolink, List<Inline> inlines)
    {
        var place = PlaceOf(autolink);
        var target = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        if (CheckTarget(target, place))
            inlines.Add(new LinkInline(target, null, [new TextInline(autolink.Url, place)], place));
    }

    private void ReadFootnoteLink(SyntaxFootnotes.FootnoteLink link, List<Inline> inlines)
    {
        if (link.IsBackLink)
            return;
        var place = PlaceOf(link);
        if (!_allowsFootnotes)
        {
            diagnostics.Add(place.Report(DocumentDiagnostics.NestedFootnote));
            return;
        }
        // Side by side, 1 and 2 would be read as 12.
        if (inlines is [.., FootnoteInline])
            inlines.Add(new MarkedInline(TextMarks.Superscript, [new TextInline(",", place)], place));
        inlines.Add(new FootnoteInline(_footnotesBefore + link.Footnote.Order, place));
    }

    /// <summary>Reports stars that were to make bold or italic, but have no partner; they would be printed.</summary>
    private void CheckStars(Syntax.LiteralInline literal)
    {
        var stars = literal.Content.AsSpan();
        var isMark = !literal.IsFirstCharacterEscaped && stars.Length > 0 && stars.IndexOfAnyExcept('*') < 0;
        if (isMark && (stars.Length > 1 || OpensWord(PlaceOf(literal))))
            diagnostics.Add(PlaceOf(literal).Report(DocumentDiagnostics.LonelyMark, stars.ToString()));
    }

    private bool OpensWord(TextPlace place)
    {
        var end = place.Start + place.Length;
        return (place.Start == 0 || char.IsWhiteSpace(text.Text[place.Start - 1])) && end < text.Text.Length && !char.IsWhiteSpace(text.Text[end]);
    }

    /// <summary>A reference to a footnote that nobody wrote is left by the parser as a bracket and text.</summary>
    private void CheckFootnote(Syntax.LiteralInline literal)
    {
        var start = literal.Span.Start;
        var source = text.Text;
        if (literal.IsFirstCharacterEscaped || start + 2 >= source.Length || source[start] != '[' || source[start + 1] != '^')
            return;
        var end = start + 2;
        while (end < source.Length && source[end] != ']' && !char.IsWhiteSpace(source[end]))
            end++;
        if (end == start + 2 || end == source.Length || source[end] != ']')
            return;
        var label = source[(start + 2)..end];
        var place = new TextPlace(text, start, end + 1 - start);
        diagnostics.Add(place.Report(DocumentDiagnostics.UndefinedFootnote, label).WithHint(new LocalizedText(
            "Write a paragraph '[^{0}]: …' behind, or '\\[' for the bracket itself.",
            "Hãy viết thêm đoạn “[^{0}]: …” ở phía sau, hoặc viết “\\[” nếu cần chính dấu ngoặc này.", label)));
    }

    private bool CheckTarget(string target, TextPlace place)
    {
        if (LinkTargets.IsAddress(target))
            return true;
        if (target is ['#', _, ..])
        {
            parts.HasReferences = true;
            return true;
        }
        diagnostics.Add(place.Report(DocumentDiagnostics.LinkTarget, target));
        return false;
    }

    private static void AddText(List<Inline> inlines, string added, TextPlace place)
    {
        if (added.Length > 0)
            inlines.Add(new TextInline(added.Replace('\t', ' ').Replace('\n', ' '), place));
    }

    /// <summary>Neighbouring texts become one, so that no line depends on how the parser cut it.</summary>
    private static void JoinTexts(List<Inline> inlines)
    {
        var count = 0;
        for (var i = 0; i < inlines.Count;)
        {
            var end = i + 1;
            while (inlines[i] is TextInline && end < inlines.Count && inlines[end] is TextInline)
                end++;
            inlines[count++] = end == i + 1 ? inlines[i] : Joined(inlines, i, end);
            i = end;
        }
        inlines.RemoveRange(count, inlines.Count - count);
    }

    /// <param name="inlines">Texts from <paramref name="start"/> to <paramref name="end"/>.</param>
    private static TextInline Joined(List<Inline> inlines, int start, int end)
    {
        var joined = new StringBuilder();
        for (var i = start; i < end; i++)
            joined.Append(((TextInline)inlines[i]).Text);
        var (first, last) = (inlines[start].Place, inlines[end - 1].Place);
        return new TextInline(joined.ToString(), first with { Length = last.Start + last.Length - first.Start });
    }

    private TextPlace PlaceOf(Syntax.Inline inline) => MarkdownPlaces.Of(text, inline);
}
