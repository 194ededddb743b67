using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Documents;
using ReportGen.Core.Markdown;

namespace ReportGen.Core.Output;

/// <summary>Writes a document as Markdown that reads well in a viewer and as a file: CommonMark with GFM tables and footnotes.</summary>
internal static class MarkdownFormat
{
    /// <summary>The whole text, lines ended by LF.</summary>
    public static string Write(Document document)
    {
        var output = new MarkdownOutput();
        MarkdownFrameWriter.WriteLetterhead(document.Letterhead, output);
        MarkdownFrameWriter.WriteLines(document.TitleLines, output);
        WriteBlocks(document.Body, output);
        MarkdownFrameWriter.WriteSignOff(document.SignOff, output);
        foreach (var annex in document.Annexes)
        {
            output.AddBlock([LayoutHint.Write(annex.Orientation == PageOrientation.Landscape ? LayoutHint.Landscape : LayoutHint.Portrait)]);
            MarkdownFrameWriter.WriteLines(annex.HeadLines, output);
            WriteBlocks(annex.Blocks, output);
        }
        foreach (var footnote in document.Footnotes)
            WriteFootnote(footnote, output);
        return output.ToString();
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
                output.AddBlock(["<!-- -->"]);
            }
            WriteBlock(blocks[i], bullet, output);
        }
    }

    private static void WriteBlock(Block block, char bullet, MarkdownOutput output)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var text = heading.Number + MarkdownLineWriter.Line(heading.Content);
                output.AddBlock([(new string('#', heading.Level + 1) + " " + MarkdownEscaper.EscapeHeadingEnd(text)).TrimEnd(' ')]);
                break;
            case ParagraphBlock paragraph:
                output.AddBlock(MarkdownLineWriter.Lines(paragraph.Content));
                break;
            case ListBlock list:
                WriteList(list, bullet, output);
                break;
            case QuoteBlock quote:
                var inner = new MarkdownOutput();
                WriteBlocks(quote.Blocks, inner);
                output.AddBlock(inner.Lines.Count == 0 ? [">"] : Prefixed(inner.Lines, "> ", "> "));
                break;
            case TableBlock table:
                if (WidthsHint(table) is { } hint)
                    output.AddBlock([hint]);
                output.AddBlock(MarkdownTableWriter.Lines(table));
                break;
            case RuleBlock:
                output.AddBlock(["___"]);
                break;
            case PageBreakBlock:
                output.AddBlock([LayoutHint.Write(LayoutHint.PageBreak)]);
                break;
            case OrientationBlock turn:
                output.AddBlock([LayoutHint.Write(turn.Orientation == PageOrientation.Landscape ? LayoutHint.Landscape : LayoutHint.Portrait)]);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private static void WriteList(ListBlock list, char bullet, MarkdownOutput output)
    {
        var isTight = list.IsTight && HasOnlyTightItems(list);
        var lines = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = list.Start is { } start
                ? (start + i).ToString(CultureInfo.InvariantCulture) + list.Delimiter
                : bullet.ToString();
            if (i > 0 && !isTight)
                lines.Add("");
            var inner = new MarkdownOutput { IsTight = isTight };
            // Another mark, or "- - -" would be a rule.
            WriteBlocks(list.Items[i].Blocks, inner, Other(bullet));
            lines.AddRange(inner.Lines.Count == 0 ? [mark] : Prefixed(inner.Lines, mark + " ", new string(' ', mark.Length + 1)));
        }
        output.AddBlock(lines);
    }

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

    private static string? WidthsHint(TableBlock table)
    {
        var name = LayoutHint.Widths;
        foreach (var column in table.Columns)
        {
            if (column.Weight is not { } weight)
                return null;
            name += " " + weight.ToString(CultureInfo.InvariantCulture);
        }
        return LayoutHint.Write(name);
    }

    private static void WriteFootnote(Footnote footnote, MarkdownOutput output)
    {
        var inner = new MarkdownOutput();
        foreach (var paragraph in footnote.Paragraphs)
            inner.AddBlock(MarkdownLineWriter.Lines(paragraph.Content));
        output.AddBlock(Prefixed(inner.Lines, string.Create(CultureInfo.InvariantCulture, $"[^{footnote.Number}]: "), "    "));
    }

    private static List<string> Prefixed(IReadOnlyList<string> lines, string first, string others)
    {
        var prefixed = new List<string>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            prefixed.Add(lines[i].Length == 0 ? others.TrimEnd(' ') : (i == 0 ? first : others) + lines[i]);
        return prefixed;
    }
}
