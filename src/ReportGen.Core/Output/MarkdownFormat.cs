using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Writes a document as Markdown that reads well in a viewer and as a file: CommonMark with GFM tables and footnotes.</summary>
internal static class MarkdownFormat
{
    /// <summary>In front of the deepest heading; to repeat a sign has to be compiled first.</summary>
    private const string Marks = "########";

    /// <summary>Writes the whole text in UTF-8, lines ended by LF.</summary>
    public static void Write(Document document, Stream output)
    {
        using var text = new Utf8Writer(output);
        WriteLines(document, new MarkdownOutput(text));
    }

    /// <summary>The whole text.</summary>
    public static string Write(Document document)
    {
        using var text = new StringWriter();
        WriteLines(document, new MarkdownOutput(text));
        return text.ToString();
    }

    /// <summary>The same text with its source map: the template, the data, the profile behind every character.</summary>
    public static MappedText Map(Document document)
    {
        var output = new MarkdownOutput();
        WriteLines(document, output);
        return OutputMap.Of(output.Lines);
    }

    /// <summary>In front of the title and the lines of the list of contents.</summary>
    public static readonly string ContentsMark = LayoutHint.Write("contents");

    private static void WriteLines(Document document, MarkdownOutput output)
    {
        MarkdownFrameWriter.WriteLetterhead(document.Letterhead, output);
        MarkdownFrameWriter.WriteLines(document.TitleLines, output);
        if (document.Contents is { Entries.Count: > 0 } contents)
            WriteContents(contents, output);
        WriteBlocks(document.Body, output);
        MarkdownFrameWriter.WriteSignOff(document.SignOff, output);
        foreach (var annex in document.Annexes)
        {
            output.AddBlock(Turn(annex.Orientation, annex.Place));
            MarkdownFrameWriter.WriteLines(annex.HeadLines, output);
            WriteBlocks(annex.Blocks, output);
        }
        foreach (var footnote in document.Footnotes)
            WriteFootnote(footnote, output);
    }

    /// <param name="blocks">In order.</param>
    /// <param name="output">Takes the lines.</param>
    /// <param name="bullet">For the first block, if it is a list.</param>
    private static void WriteBlocks(IReadOnlyList<Block> blocks, MarkdownOutput output, char bullet = '-')
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // Two lists in a row are kept apart by another mark, or by an empty comment.
            if (i > 0)
                bullet = blocks[i] is ListBlock && blocks[i - 1] is ListBlock ? Other(bullet) : '-';
            if (i > 0 && blocks[i] is ListBlock { Start: not null } list && blocks[i - 1] is ListBlock { Start: not null } before
                && list.Delimiter == before.Delimiter)
            {
                output.AddBlock(OutputLine.Of("<!-- -->", list.Place));
            }
            WriteBlock(blocks[i], bullet, output);
        }
    }

    private static void WriteBlock(Block block, char bullet, MarkdownOutput output)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var marks = Marks[..(heading.Level + 1)] + " ";
                if (!PlainLineWriter.TryWrite(heading, marks, output))
                    output.AddBlock(Heading(heading, marks));
                break;
            case ParagraphBlock paragraph:
                if (!PlainLineWriter.TryWrite(paragraph.Content, output))
                    output.AddBlock(MarkdownLineWriter.Lines(paragraph.Content));
                break;
            case ListBlock list:
                WriteList(list, bullet, output);
                break;
            case QuoteBlock quote:
                var inner = new MarkdownOutput();
                WriteBlocks(quote.Blocks, inner);
                output.AddBlock(inner.Lines.Count == 0 ? [OutputLine.Of(">", quote.Place)] : Prefixed(inner.Lines, "> ", "> ", quote.Place));
                break;
            case TableBlock table:
                WriteCaption(table.Caption, output);
                MarkdownTableWriter.WriteHints(table, output);
                MarkdownTableWriter.Write(table, output);
                break;
            case PictureBlock picture:
                output.AddBlock(MarkdownLineWriter.Picture(picture));
                WriteCaption(picture.Caption, output);
                break;
            case RuleBlock:
                output.AddBlock(OutputLine.Of("___", block.Place));
                break;
            case PageBreakBlock:
                output.AddBlock(OutputLine.Of(LayoutHint.Write(LayoutHint.PageBreak), block.Place));
                break;
            case OrientationBlock turn:
                output.AddBlock(Turn(turn.Orientation, turn.Place));
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private static void WriteContents(ContentsList contents, MarkdownOutput output)
    {
        output.AddBlock(OutputLine.Of(ContentsMark, contents.Place));
        output.AddBlock(MarkdownLineWriter.Lines([new StrongInline([new TextInline(contents.Title, contents.Place)], contents.Place)]));
        var lines = new List<OutputLine>(contents.Entries.Count);
        foreach (var entry in contents.Entries)
        {
            var link = new LinkInline("#" + entry.Anchor, null, [new FieldInline("", entry.Text, contents.Place)], contents.Place);
            lines.Add(MarkdownLineWriter.Line([link]).Behind(Blanks.Of((entry.Level - 1) * 2) + "- ", contents.Place));
        }
        output.AddBlock(lines);
    }

    private static void WriteCaption(Caption? caption, MarkdownOutput output)
    {
        if (caption is null)
            return;
        var line = MarkdownLineWriter.Line([new FieldInline("", caption.Label + caption.After, caption.Place), caption.Content]);
        output.AddBlock(caption.Id is { } id ? line.Behind($"<a id=\"{id}\"></a>", caption.Place) : line);
    }

    private static OutputLine Heading(HeadingBlock heading, string marks)
    {
        var line = new OutputLineBuilder();
        line.Add(marks + heading.Number, heading.Place);
        line.Add(MarkdownLineWriter.Line(heading.Content));
        line.EscapeHeadingEnd();
        return line.ToTrimmedLine();
    }

    private static OutputLine Turn(PageOrientation orientation, TextPlace place) =>
        OutputLine.Of(LayoutHint.Write(orientation == PageOrientation.Landscape ? LayoutHint.Landscape : LayoutHint.Portrait), place);

    private static void WriteList(ListBlock list, char bullet, MarkdownOutput output)
    {
        var isTight = list.IsTight && HasOnlyTightItems(list);
        output.BeginBlock();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = MarkOf(list, i, bullet);
            if (i > 0 && !isTight)
                output.AddLine(OutputLine.Blank);
            if (PlainLineWriter.TryWrite(list.Items[i], mark + " ", output))
                continue;
            var place = list.Items[i].Place;
            var inner = new MarkdownOutput(new LinePrefix(output, mark + " ", place)) { IsTight = isTight };
            // Another mark, or "- - -" would be a rule.
            WriteBlocks(list.Items[i].Blocks, inner, Other(bullet));
            if (!inner.IsBegun)
                output.AddLine(OutputLine.Of(mark, place));
        }
    }

    /// <summary>The mark of an item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">From 0.</param>
    /// <param name="bullet">Of items that are not numbered.</param>
    public static string MarkOf(ListBlock list, int item, char bullet) =>
        list.Start is { } start ? (start + item).ToString(CultureInfo.InvariantCulture) + list.Delimiter : bullet == '-' ? "-" : "*";

    private static char Other(char bullet) => bullet == '-' ? '*' : '-';

    /// <summary>Only paragraphs and lists below them can stand without blank lines between them.</summary>
    private static bool HasOnlyTightItems(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            for (var i = 0; i < item.Blocks.Count; i++)
            {
                if (i == 0 ? item.Blocks[i] is not (ParagraphBlock or ListBlock) : item.Blocks[i] is not ListBlock || item.Blocks[i - 1] is ListBlock)
                    return false;
            }
        }
        return true;
    }

    private static void WriteFootnote(Footnote footnote, MarkdownOutput output)
    {
        var inner = new MarkdownOutput();
        foreach (var paragraph in footnote.Paragraphs)
            inner.AddBlock(MarkdownLineWriter.Lines(paragraph.Content));
        var mark = string.Create(CultureInfo.InvariantCulture, $"[^{footnote.Number}]: ");
        output.AddBlock(Prefixed(inner.Lines, mark, "    ", footnote.Paragraphs[0].Place));
    }

    private static List<OutputLine> Prefixed(IReadOnlyList<OutputLine> lines, string first, string others, TextPlace place)
    {
        var prefixed = new List<OutputLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            prefixed.Add(lines[i].Behind(lines[i].Text.Length == 0 ? others.TrimEnd(' ') : i == 0 ? first : others, place));
        return prefixed;
    }
}
