using System.Diagnostics;
using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes inlines as runs.</summary>
internal sealed class WordInlineWriter(WordXml xml, WordLinks links)
{
    private const TextMarks Raised = TextMarks.Superscript | TextMarks.Subscript;

    private char[] _joined = [];

    /// <summary>Writes inlines.</summary>
    public void Write(IReadOnlyList<Inline> inlines)
    {
        if (PlainTextOf(inlines) is { IsEmpty: false } plain)
        {
            WriteText(plain.ToString());
            return;
        }
        var runs = WithoutSoftBreaks(InlineRuns.Of(inlines));
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Link is { } link)
                i = WriteLink(runs, i, link);
            else
                WriteRun(runs[i]);
        }
    }

    /// <summary>The text of inlines that are one run of text without a look of its own, until the next is asked for; empty when they are more than that.</summary>
    public ReadOnlySpan<char> PlainTextOf(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [TextInline only])
            return only.Characters;
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is not (TextInline or SoftBreakInline))
                return "";
        }
        return Joined(inlines);
    }

    /// <summary>Whether no blank stands at the edges of a text, so that it is written as it is.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    private ReadOnlySpan<char> Joined(IReadOnlyList<Inline> inlines)
    {
        var length = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            var piece = inlines[i] is TextInline text ? text.Characters : " ";
            if (_joined.Length < length + piece.Length)
                Array.Resize(ref _joined, 2 * (length + piece.Length));
            piece.CopyTo(_joined.AsSpan(length));
            length += piece.Length;
        }
        return _joined.AsSpan(0, length);
    }

    /// <summary>Line ends of the source are spaces.</summary>
    private static List<InlineRun> WithoutSoftBreaks(List<InlineRun> runs)
    {
        if (!runs.Exists(run => run.Kind == InlineRunKind.SoftBreak))
            return runs;
        var joined = new List<InlineRun>(runs.Count);
        for (var i = 0; i < runs.Count;)
        {
            var (first, text) = (runs[i], new StringBuilder());
            do
                text.Append(runs[i].Kind == InlineRunKind.SoftBreak ? " " : runs[i].Text);
            while (IsText(runs[i++]) && i < runs.Count && IsText(runs[i]) && runs[i].LooksLike(first));
            joined.Add(IsText(first) ? first with { Kind = InlineRunKind.Text, Text = text.ToString() } : first);
        }
        return joined;
    }

    private static bool IsText(InlineRun run) => run.Kind is InlineRunKind.Text or InlineRunKind.SoftBreak;

    /// <summary>Writes a text in the look of its paragraph.</summary>
    public void WriteText(string text)
    {
        if (text.Length > 0)
            xml.Run(NoBreakSpaces.Apply(text));
    }

    private int WriteLink(List<InlineRun> runs, int start, LinkInline link)
    {
        var title = link.Title is null ? Array.Empty<string>() : ["w:tooltip", link.Title];
        string[] target = link.Bookmark is { } bookmark ? ["w:anchor", bookmark] : ["r:id", links.IdOf(link.Target)];
        xml.Start("w:hyperlink", [.. target, .. title]);
        var end = start;
        while (end < runs.Count && ReferenceEquals(runs[end].Link, link))
            WriteRun(runs[end++]);
        xml.End();
        return end - 1;
    }

    private void WriteRun(InlineRun run)
    {
        if (run.Kind == InlineRunKind.Field)
        {
            WriteField(run);
            return;
        }
        xml.Start("w:r");
        WriteProperties(run);
        switch (run.Kind)
        {
            case InlineRunKind.HardBreak:
                xml.Empty("w:br");
                break;
            case InlineRunKind.Footnote:
                xml.Empty("w:footnoteReference", "w:id", WordUnits.Text(run.Footnote));
                break;
            case InlineRunKind.Field:
                throw new UnreachableException("A field is more than one run.");
            default:
                xml.Text("w:t", NoBreakSpaces.Apply(run.Text));
                break;
        }
        xml.End();
    }

    /// <summary>A field with what it comes to: Word shows that and asks nothing.</summary>
    private void WriteField(InlineRun run)
    {
        WriteFieldMark(run, "begin");
        xml.Start("w:r");
        Properties(run).WriteUnlessEmpty(xml);
        xml.Text("w:instrText", " " + run.Field + " ");
        xml.End();
        WriteFieldMark(run, "separate");
        WriteRun(run with { Kind = InlineRunKind.Text });
        WriteFieldMark(run, "end");
    }

    private void WriteFieldMark(InlineRun run, string type)
    {
        xml.Start("w:r");
        Properties(run).WriteUnlessEmpty(xml);
        xml.Empty("w:fldChar", "w:fldCharType", type);
        xml.End();
    }

    private void WriteProperties(InlineRun run)
    {
        var isPlain = run is { Kind: InlineRunKind.Text, IsStrong: false, IsEmphasized: false, Marks: TextMarks.None, Link: null };
        if (!isPlain)
            Properties(run).WriteUnlessEmpty(xml);
    }

    private static WordElement Properties(InlineRun run)
    {
        var properties = new WordElement("w:rPr");
        if (run.Kind == InlineRunKind.Footnote)
            return properties.With("w:rStyle", "w:val", WordStyleIds.FootnoteReference);
        if (run.Link is { IsInternal: false })
            properties.With("w:rStyle", "w:val", WordStyleIds.Hyperlink);
        properties.WithIf(run.IsStrong, "w:b").WithIf(run.IsStrong, "w:bCs").WithIf(run.IsEmphasized, "w:i").WithIf(run.IsEmphasized, "w:iCs");
        if (run.Marks == TextMarks.None)
            return properties;
        return properties
            .WithIf((run.Marks & TextMarks.Strike) != 0, "w:strike")
            .WithIf((run.Marks & TextMarks.Underline) != 0, "w:u", "w:val", "single")
            .WithIf((run.Marks & Raised) != 0, "w:vertAlign", "w:val", (run.Marks & TextMarks.Superscript) != 0 ? "superscript" : "subscript");
    }
}
