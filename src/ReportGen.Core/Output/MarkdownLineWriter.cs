using System.Globalization;
using System.Text;
using ReportGen.Core.Documents;
using ReportGen.Core.Markdown;

namespace ReportGen.Core.Output;

/// <summary>
/// Writes inlines as lines of Markdown. Bold and italic never cross a line end, and punctuation at their edges that would keep a
/// delimiter from opening or closing beside a letter (CommonMark 0.31.2, section 6.2) is moved out of them: its look changes, no
/// character does.
/// </summary>
internal static class MarkdownLineWriter
{
    /// <summary>The lines of a paragraph; none when it is empty.</summary>
    public static List<OutputLine> Lines(IReadOnlyList<Inline> inlines)
    {
        if (PlainLineWriter.Lines(inlines) is { } plain)
            return plain;
        var lines = new List<OutputLine>();
        var line = new List<InlineRun>();
        var isHard = false;
        foreach (var run in InlineRuns.Of(inlines))
        {
            if (run.Kind is InlineRunKind.SoftBreak or InlineRunKind.HardBreak && run.Link is null)
            {
                AddLine(lines, line, isHard);
                line.Clear();
                isHard = run.Kind == InlineRunKind.HardBreak;
            }
            else
            {
                line.Add(run);
            }
        }
        AddLine(lines, line, isHard);
        return lines;
    }

    /// <summary>One line: of a heading, a cell, a line of the frame. Line ends become spaces.</summary>
    public static OutputLine Line(IReadOnlyList<Inline> inlines) =>
        PlainLineWriter.Line(inlines, atLineStart: false) ?? WriteLine(InlineRuns.Of(inlines), isInLink: false, canStartBlock: false).ToTrimmedLine();

    /// <summary>A line of the frame in one look.</summary>
    /// <param name="line">With a text.</param>
    /// <param name="isStrong">Whether it is bold.</param>
    /// <param name="isEmphasized">Whether it is italic.</param>
    /// <param name="canStartBlock">Whether it stands where a list or a heading could begin.</param>
    public static OutputLine Line(FrameLine line, bool isStrong, bool isEmphasized, bool canStartBlock = false)
    {
        var run = new InlineRun(InlineRunKind.Text, line.Text, isStrong, isEmphasized) { Parts = [new TextInline(line.Text, line.Place)] };
        return WriteLine([run], isInLink: false, canStartBlock).ToTrimmedLine();
    }

    /// <summary>The line of a picture, which stands beside the output.</summary>
    public static OutputLine Picture(PictureBlock block)
    {
        var title = block.Title is null ? "" : " \"" + EscapeTitle(block.Title) + "\"";
        var line = new OutputLineBuilder();
        line.Add("![", block.Place);
        line.Add(Line([block.Alternative]));
        line.Add("](" + block.Picture.OutputName + title + ")", block.Place);
        return line.ToLine();
    }

    /// <summary>Adds a line; the backslash of a printed line end goes to the line before, and only when one follows.</summary>
    private static void AddLine(List<OutputLine> lines, List<InlineRun> runs, bool isAfterHardBreak)
    {
        var line = WriteLine(runs, isInLink: false, canStartBlock: true).ToTrimmedLine();
        if (line.Text.Length == 0)
            return;
        if (isAfterHardBreak && lines.Count > 0)
            lines[^1] = lines[^1] with { Text = lines[^1].Text + "\\" };
        lines.Add(line);
    }

    private static OutputLineBuilder WriteLine(IReadOnlyList<InlineRun> runs, bool isInLink, bool canStartBlock)
    {
        var pieces = Pieces(runs, isInLink);
        var output = new OutputLineBuilder();
        var marks = TextMarks.None;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Marks != marks)
                output.Add(MarkdownTags.Between(marks, piece.Marks), piece.Place);
            marks = piece.Marks;
            output.Add(piece.Delimiter, piece.Place);
            if (piece.Markdown is not null)
                output.Add(piece.Markdown);
            else
                AddText(output, piece, canStartBlock, isBeforeBracket: i + 1 < pieces.Count && pieces[i + 1].Markdown is not null && pieces[i + 1].First == '[');
            output.Add(piece.Delimiter, piece.Place);
        }
        if (marks != TextMarks.None)
            output.Add(MarkdownTags.Between(marks, TextMarks.None), pieces[^1].Place);
        return output;
    }

    private static void AddText(OutputLineBuilder line, LinePiece piece, bool canStartBlock, bool isBeforeBracket)
    {
        if (piece.Run.Kind != InlineRunKind.Text)
        {
            line.Add(piece.Text, piece.Place);
            return;
        }
        line.BeginRun(piece.Place, piece.Run, piece.Offset);
        AppendText(line.Text, piece.Text, canStartBlock, isBeforeBracket);
    }

    private static void AppendText(StringBuilder output, string text, bool canStartBlock, bool isBeforeBracket)
    {
        // Behind the mark of a footnote a colon would begin the footnote itself.
        if (text[0] == ':' && output.Length > 0 && output[^1] == ']')
            output.Append('\\');
        if (canStartBlock)
            MarkdownEscaper.Append(output, text);
        else
            MarkdownEscaper.Append(output, text, atLineStart: false);
        // Before a bracket an exclamation mark would make a picture.
        if (isBeforeBracket && output.Length > 0 && output[^1] == '!')
            output.Insert(output.Length - 1, '\\');
    }

    /// <summary>The runs as pieces whose delimiters all open and close.</summary>
    private static List<LinePiece> Pieces(IReadOnlyList<InlineRun> runs, bool isInLink)
    {
        var pieces = new List<LinePiece>();
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Link is not null && !isInLink)
            {
                var end = i;
                while (end < runs.Count && ReferenceEquals(runs[end].Link, run.Link))
                    end++;
                // Directly behind a footnote's mark the brackets would be read as one reference.
                var divider = i > 0 && runs[i - 1].Kind == InlineRunKind.Footnote ? "<!-- -->" : "";
                pieces.Add(new LinePiece(run, WriteLink(divider, runs, i, end, run.Link)));
                i = end - 1;
            }
            else
            {
                AddRun(pieces, run);
            }
        }
        FreeDelimiters(pieces);
        return pieces;
    }

    private static void AddRun(List<LinePiece> pieces, InlineRun run)
    {
        switch (run.Kind)
        {
            case InlineRunKind.SoftBreak or InlineRunKind.HardBreak:
                pieces.Add(new LinePiece(run, 0, " ", IsStyled: false));
                break;
            case InlineRunKind.Footnote:
                var number = run.Footnote.ToString(CultureInfo.InvariantCulture);
                pieces.Add(new LinePiece(run, OutputLine.Of($"[^{number}]", run.Place)));
                break;
            case InlineRunKind.Field:
                pieces.Add(new LinePiece(run, OutputLine.Of(MarkdownEscaper.Escape(run.Text, atLineStart: false), run.Place)));
                break;
            case InlineRunKind.Text when run.IsStrong || run.IsEmphasized:
                AddStyled(pieces, new LinePiece(run, 0, run.Text, IsStyled: true));
                break;
            default:
                pieces.Add(new LinePiece(run, 0, run.Text, IsStyled: false));
                break;
        }
    }

    /// <summary>White space at the edges stands outside the delimiters.</summary>
    private static void AddStyled(List<LinePiece> pieces, LinePiece piece)
    {
        var start = 0;
        var end = piece.Text.Length;
        while (start < end && char.IsWhiteSpace(piece.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(piece.Text[end - 1]))
            end--;
        if (start > 0)
            pieces.Add(piece.Plain(0, start));
        if (end > start)
            pieces.Add(piece.Part(start, end));
        if (end < piece.Text.Length)
            pieces.Add(piece.Plain(end, piece.Text.Length));
    }

    private static void FreeDelimiters(List<LinePiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (!piece.IsStyled)
                continue;
            var before = i > 0 ? Beside(piece, pieces[i - 1], pieces[i - 1].Last) : ' ';
            var after = i + 1 < pieces.Count ? Beside(piece, pieces[i + 1], pieces[i + 1].First) : ' ';
            var start = 0;
            var end = piece.Text.Length;
            while (start < end && !IsWord(piece.Text[start]) && IsWord(before))
                before = piece.Text[start++];
            while (end > start && !IsWord(piece.Text[end - 1]) && IsWord(after))
                after = piece.Text[--end];
            i += Split(pieces, i, start, end);
        }
    }

    /// <summary>What a delimiter sees of the next piece: its character, or the tag between them.</summary>
    private static char Beside(LinePiece piece, LinePiece other, char character) => piece.Marks == other.Marks ? character : '<';

    /// <summary>Whether a delimiter beside this character counts it as a letter; everything else is space or punctuation.</summary>
    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Takes the edges of a piece out of its look.</summary>
    /// <returns>How many pieces there are more.</returns>
    private static int Split(List<LinePiece> pieces, int index, int start, int end)
    {
        var piece = pieces[index];
        if (start == 0 && end == piece.Text.Length)
            return 0;
        var replacement = new List<LinePiece>();
        if (start > 0)
            replacement.Add(piece.Plain(0, start));
        if (end > start)
            AddStyled(replacement, piece.Part(start, end));
        if (end < piece.Text.Length)
            replacement.Add(piece.Plain(end, piece.Text.Length));
        pieces.RemoveAt(index);
        pieces.InsertRange(index, replacement);
        return replacement.Count - 1;
    }

    private static OutputLine WriteLink(string divider, IReadOnlyList<InlineRun> runs, int start, int end, LinkInline link)
    {
        var content = new List<InlineRun>();
        for (var i = start; i < end; i++)
            content.Add(runs[i]);
        var title = link.Title is null ? "" : " \"" + EscapeTitle(link.Title) + "\"";
        var line = new OutputLineBuilder();
        line.Add(divider + "[", link.Place);
        line.Add(WriteLine(content, isInLink: true, canStartBlock: false).ToLine());
        line.Add("](", link.Place);
        line.Add(EscapeTarget(link.Target), PlaceOfTarget(link));
        line.Add(title + ")", link.Place);
        return line.ToLine();
    }

    private static TextPlace PlaceOfTarget(LinkInline link)
    {
        var place = link.Place;
        var at = place.Source.Text.IndexOf(link.Target, place.Start, place.Length, StringComparison.Ordinal);
        return at < 0 ? place : new TextPlace(place.Source, at, link.Target.Length);
    }

    /// <summary>A target with brackets stands between angle brackets; an ampersand must not begin an entity.</summary>
    private static string EscapeTarget(string target)
    {
        var escaped = target.Contains(';', StringComparison.Ordinal) ? target.Replace("&", "\\&", StringComparison.Ordinal) : target;
        return escaped.AsSpan().IndexOfAny('(', ')') >= 0 ? "<" + escaped + ">" : escaped;
    }

    private static string EscapeTitle(string title)
    {
        var output = new StringBuilder();
        foreach (var character in title)
        {
            if (character is '"' or '\\' or '&')
                output.Append('\\');
            output.Append(character is '\n' ? ' ' : character);
        }
        return output.ToString();
    }
}
