using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The plain text of a document: what its outputs must say.</summary>
internal static class DocumentText
{
    /// <summary>The plain text, as <see cref="PlainText"/> puts it.</summary>
    public static string Of(Document document)
    {
        var text = new PlainText();
        foreach (var row in document.Letterhead.Rows)
            text.AddRow([row.Left?.Text ?? "", row.Right?.Text ?? ""]);
        AddLines(document.TitleLines, text);
        AddBlocks(document.Body, "", text);
        foreach (var group in document.SignOff.Recipients)
        {
            text.Add(group.Label.Text);
            foreach (var item in group.Items)
                text.Add("- " + item.Text);
        }
        AddLines(document.SignOff.Signature, text);
        foreach (var annex in document.Annexes)
        {
            AddLines(annex.HeadLines, text);
            AddBlocks(annex.Blocks, "", text);
        }
        foreach (var footnote in document.Footnotes)
            AddFootnote(footnote, text);
        return text.ToString();
    }

    private static void AddLines(IReadOnlyList<FrameLine> lines, PlainText text)
    {
        foreach (var line in lines)
            text.Add(line.Text);
    }

    /// <param name="blocks">In order.</param>
    /// <param name="mark">What stands in front of the first block.</param>
    /// <param name="text">Takes the lines.</param>
    private static void AddBlocks(IReadOnlyList<Block> blocks, string mark, PlainText text)
    {
        var rest = mark;
        if (blocks.Count == 0 || blocks[0] is not ParagraphBlock)
        {
            text.Add(mark);
            rest = "";
        }
        foreach (var block in blocks)
        {
            AddBlock(block, rest, text);
            rest = "";
        }
    }

    private static void AddBlock(Block block, string mark, PlainText text)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Add(heading.Number + Line(heading.Content));
                break;
            case ParagraphBlock paragraph:
                text.Add(mark + Line(paragraph.Content));
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Count; i++)
                    AddBlocks(list.Items[i].Blocks, Mark(list, i), text);
                break;
            case QuoteBlock quote:
                AddBlocks(quote.Blocks, "", text);
                break;
            case TableBlock table:
                text.Add(table.Caption?.Text ?? "");
                foreach (var row in table.Rows)
                    text.AddRow(Cells(row));
                break;
            case PictureBlock picture:
                text.Add(picture.Alternative.Text);
                text.Add(picture.Caption?.Text ?? "");
                break;
            case RuleBlock or PageBreakBlock or OrientationBlock:
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private static void AddFootnote(Footnote footnote, PlainText text)
    {
        var mark = FootnoteMark(footnote.Number) + " ";
        foreach (var paragraph in footnote.Paragraphs)
        {
            text.Add(mark + Line(paragraph.Content));
            mark = "";
        }
    }

    private static string Mark(ListBlock list, int index) => list.Start is { } start
        ? (start + index).ToString(CultureInfo.InvariantCulture) + list.Delimiter + " "
        : "- ";

    private static string FootnoteMark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    private static List<string> Cells(TableRow row)
    {
        var cells = new List<string>(row.Count);
        for (var i = 0; i < row.Count; i++)
            cells.Add(Line(row[i].Content));
        return cells;
    }

    private static string Line(IReadOnlyList<Inline> inlines)
    {
        var line = new StringBuilder();
        foreach (var run in InlineRuns.Of(inlines))
        {
            line.Append(run.Kind switch
            {
                InlineRunKind.Text or InlineRunKind.Field => run.Text,
                InlineRunKind.Footnote => FootnoteMark(run.Footnote),
                _ => " ",
            });
        }
        return line.ToString();
    }
}
