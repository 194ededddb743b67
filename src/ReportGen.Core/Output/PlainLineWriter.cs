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

    /// <summary>The line of one text; null for anything else.</summary>
    public static OutputLine? Line(IReadOnlyList<Inline> inlines, bool atLineStart)
    {
        if (Text(inlines, atLineStart) is not { } text)
            return null;
        var run = new InlineRun(InlineRunKind.Text, text, IsStrong: false, IsEmphasized: false) { Parts = inlines };
        return new OutputLine(text, [new OutputPiece(0, run.Place, run, 0)]);
    }

    /// <summary>Its text.</summary>
    private static string? Text(IReadOnlyList<Inline> inlines, bool atLineStart) =>
        inlines is [TextInline { Text: { Length: > 0 } text }] && IsPlain(text, atLineStart) ? text : null;

    /// <summary>Whether a text that is not empty stands as it is.</summary>
    public static bool IsPlain(string text, bool atLineStart) => text[0] != ' ' && text[^1] != ' ' && MarkdownEscaper.IsPlain(text, atLineStart);
}
