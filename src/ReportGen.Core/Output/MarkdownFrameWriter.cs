using System.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes the frame of a document as Markdown: what stands side by side on paper is a table.</summary>
internal static class MarkdownFrameWriter
{
    /// <summary>The letterhead as a table of two columns; drawn rules have no sign in Markdown.</summary>
    public static void WriteLetterhead(Letterhead letterhead, MarkdownOutput output)
    {
        var rows = new List<MarkdownRow>();
        foreach (var row in letterhead.Rows)
        {
            var place = row.Left?.Place ?? row.Right?.Place ?? throw new UnreachableException();
            rows.Add(new MarkdownRow([Line(row.Left), Line(row.Right)], place));
        }
        MarkdownTableWriter.Write(rows, [ColumnAlignment.Center, ColumnAlignment.Center], output);
    }

    /// <summary>Lines of the frame, a paragraph each; the kind of document and the label of an annex are headings.</summary>
    public static void WriteLines(IReadOnlyList<FrameLine> lines, MarkdownOutput output)
    {
        foreach (var line in lines)
        {
            if (line.IsRule || line.Text.Length == 0)
                continue;
            if (line.Style.Name is StyleNames.Type or StyleNames.AnnexLabel)
                output.AddBlock(Heading(line));
            else
                output.AddBlock(Block(line));
        }
    }

    /// <summary>Recipients as lists, then the lines of the signature.</summary>
    public static void WriteSignOff(SignOff signOff, MarkdownOutput output)
    {
        foreach (var group in signOff.Recipients)
        {
            WriteLines([group.Label], output);
            var items = new List<OutputLine>();
            foreach (var item in group.Items)
                items.Add(Block(item).Behind("- ", item.Place));
            output.AddBlock(items);
        }
        WriteLines(signOff.Signature, output);
    }

    private static OutputLine Heading(FrameLine line)
    {
        var heading = new OutputLineBuilder();
        heading.Add("# ", line.Place);
        heading.Add(MarkdownLineWriter.Line(line, isStrong: false, isEmphasized: false));
        heading.EscapeHeadingEnd();
        return heading.ToLine();
    }

    private static OutputLine Block(FrameLine line) =>
        MarkdownLineWriter.Line(line, line.Style.IsBold, line.Style.IsItalic, canStartBlock: true);

    private static OutputLine Line(FrameLine? line) =>
        line is null || line.IsRule ? OutputLine.Blank : MarkdownLineWriter.Line(line, line.Style.IsBold, line.Style.IsItalic);
}
