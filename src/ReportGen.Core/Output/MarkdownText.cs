using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Core.Output;

/// <summary>The plain text of a Markdown output, read anew: it knows nothing of how the output was made.</summary>
internal static class MarkdownText
{
    /// <summary>The plain text, as <see cref="PlainText"/> puts it; of an output, which is never nested too deeply.</summary>
    public static string Of(string markdown)
    {
        var text = new PlainText();
        var blocks = Documents.MarkdownSyntax.Parse(markdown) ?? throw new ArgumentException("The text is nested too deeply.", nameof(markdown));
        AddBlocks(blocks, "", text);
        return text.ToString();
    }

    private static void AddBlocks(ContainerBlock container, string mark, PlainText text)
    {
        var startsWithText = container.Count > 0 && container[0] is ParagraphBlock first && !Documents.PictureReader.IsPicture(first);
        if (!startsWithText)
            text.Add(mark);
        var rest = startsWithText ? mark : "";
        var skipped = 0;
        foreach (var block in container)
        {
            // The list of contents, a title and a list, is left out: it repeats what is there.
            if (block is HtmlBlock html && html.Lines.ToString() == MarkdownFormat.ContentsMark)
                skipped = 3;
            if (skipped-- > 0)
                continue;
            AddBlock(block, rest, text);
            rest = "";
        }
    }

    private static void AddBlock(Block block, string mark, PlainText text)
    {
        switch (block)
        {
            case HtmlBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case ListBlock list:
                AddList(list, text);
                break;
            case Table table:
                foreach (var row in table)
                    text.AddRow(Cells((TableRow)row));
                break;
            case Footnote footnote:
                AddBlocks(footnote, FootnoteMark(footnote) + " ", text);
                break;
            case ContainerBlock container:
                AddBlocks(container, "", text);
                break;
            case CodeBlock code:
                text.Add(code.Lines.ToString());
                break;
            case LeafBlock leaf:
                text.Add(mark + Line(leaf.Inline));
                break;
        }
    }

    private static void AddList(ListBlock list, PlainText text)
    {
        var number = list.IsOrdered ? int.Parse(list.OrderedStart ?? "1", CultureInfo.InvariantCulture) : 0;
        foreach (var item in list)
        {
            var mark = list.IsOrdered ? number.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter + " " : "- ";
            AddBlocks((ListItemBlock)item, mark, text);
            number++;
        }
    }

    private static List<string> Cells(TableRow row)
    {
        var cells = new List<string>(row.Count);
        foreach (var cell in row)
        {
            var text = new StringBuilder();
            foreach (var block in (TableCell)cell)
                text.Append(block is LeafBlock leaf ? Line(leaf.Inline) : "");
            cells.Add(text.ToString());
        }
        return cells;
    }

    private static string FootnoteMark(Footnote footnote) => string.Create(CultureInfo.InvariantCulture, $"[{footnote.Order}]");

    private static string Line(ContainerInline? container)
    {
        var line = new StringBuilder();
        if (container is not null)
            Append(container, line);
        return line.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder line)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    line.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    line.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    line.Append(' ');
                    break;
                case AutolinkInline autolink:
                    line.Append(autolink.Url);
                    break;
                case CodeInline code:
                    line.Append(code.Content);
                    break;
                case FootnoteLink { IsBackLink: false } footnote:
                    line.Append(FootnoteMark(footnote.Footnote));
                    break;
                case DelimiterInline delimiter:
                    line.Append(delimiter.ToLiteral());
                    Append(delimiter, line);
                    break;
                case ContainerInline inner:
                    Append(inner, line);
                    break;
            }
        }
    }
}
