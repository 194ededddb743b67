using ReportGen.Core.Documents;
using ReportGen.Core.Markdown;

namespace ReportGen.Core.Output;

/// <summary>Writes the lines that have nothing to escape and no look, as most do: what <see cref="MarkdownLineWriter"/> would write, at less cost.</summary>
internal static class PlainLineWriter
{
    /// <summary>The lines of a paragraph; null when something in it is not plain.</summary>
    public static List<OutputLine>? Lines(IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count % 2 == 0)
            return null;
        var lines = new List<OutputLine>((inlines.Count + 1) / 2);
        for (var i = 0; i < inlines.Count; i++)
        {
            if (i % 2 == 1 && inlines[i] is SoftBreakInline)
                continue;
            if (i % 2 == 1 || Line([inlines[i]], atLineStart: true) is not { } line)
                return null;
            lines.Add(line);
        }
        return lines;
    }

    /// <summary>Writes the lines of a paragraph where nobody asks what they lead back to.</summary>
    /// <param name="inlines">Of the paragraph.</param>
    /// <param name="output">Takes them as a block.</param>
    /// <returns>False when something in it is not plain, and nothing was written.</returns>
    public static bool TryWrite(IReadOnlyList<Inline> inlines, MarkdownOutput output)
    {
        if (output.Text is not { } text || !AreLines(inlines))
            return false;
        output.BeginBlock();
        Write(inlines, "", "", text);
        return true;
    }

    /// <summary>Likewise an item of a list that is one paragraph.</summary>
    /// <param name="item">The item.</param>
    /// <param name="mark">In front of it, with a blank.</param>
    /// <param name="output">Takes its lines; a block of it is begun.</param>
    public static bool TryWrite(ListItem item, string mark, MarkdownOutput output)
    {
        if (output.Text is not { } text || item.Blocks is not [ParagraphBlock paragraph] || !AreLines(paragraph.Content))
            return false;
        Write(paragraph.Content, mark, Blanks.Of(mark.Length), text);
        return true;
    }

    /// <summary>Likewise a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="marks">In front of it, with a blank.</param>
    /// <param name="output">Takes it as a block.</param>
    public static bool TryWrite(HeadingBlock heading, string marks, MarkdownOutput output)
    {
        if (output.Text is not { } text || heading.Content is not [TextInline { Characters: { Length: > 0 } line }] || line[^1] == '#' || !IsPlain(line, atLineStart: false))
            return false;
        output.BeginBlock();
        text.Write(marks);
        text.Write(heading.Number);
        text.Write(line);
        text.Write('\n');
        return true;
    }

    /// <summary>Whether texts and line ends stand in turn, the texts plain.</summary>
    private static bool AreLines(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (i % 2 == 1 ? inlines[i] is not SoftBreakInline : !IsLine(inlines[i]))
                return false;
        }
        return inlines.Count % 2 == 1;
    }

    private static bool IsLine(Inline inline) => inline is TextInline text && text.Characters is { Length: > 0 } characters && IsPlain(characters, atLineStart: true);

    private static void Write(IReadOnlyList<Inline> inlines, string first, string others, TextWriter text)
    {
        for (var i = 0; i < inlines.Count; i += 2)
        {
            text.Write(i == 0 ? first : others);
            if (inlines[i] is TextInline line)
                text.Write(line.Characters);
            text.Write('\n');
        }
    }

    /// <summary>The line of one text; null for anything else.</summary>
    public static OutputLine? Line(IReadOnlyList<Inline> inlines, bool atLineStart)
    {
        if (inlines is not [TextInline { Text: { Length: > 0 } text }] || !IsPlain(text, atLineStart))
            return null;
        var run = new InlineRun(InlineRunKind.Text, text, IsStrong: false, IsEmphasized: false) { Parts = inlines };
        return new OutputLine(text, [new OutputPiece(0, run.Place, run, 0)]);
    }

    /// <summary>Whether a text that is not empty stands as it is.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text, bool atLineStart) => text[0] != ' ' && text[^1] != ' ' && MarkdownEscaper.IsPlain(text, atLineStart);
}
