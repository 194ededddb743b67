using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Compares two states of a template, line by line.</summary>
internal static class TemplateDifference
{
    /// <summary>A change for each run of lines that differ.</summary>
    public static IReadOnlyList<InputChange> Of(SourceFile old, SourceFile now)
    {
        var (before, after) = (Lines(old), Lines(now));
        var partners = Alignment.Of(before, after);
        var changes = new List<InputChange>();
        var (oldFrom, newFrom) = (0, 0);
        for (var i = 0; i <= before.Count; i++)
        {
            var partner = i < before.Count ? partners[i] : after.Count;
            if (partner < 0)
                continue;
            if (i > oldFrom || partner > newFrom)
                changes.Add(Change(old, oldFrom, i, now, newFrom, partner));
            (oldFrom, newFrom) = (i + 1, partner + 1);
        }
        return changes;
    }

    private static List<string> Lines(SourceFile file)
    {
        var lines = new List<string>(file.LineCount);
        for (var i = 1; i <= file.LineCount; i++)
            lines.Add(file.Line(i));
        return lines;
    }

    private static InputChange Change(SourceFile old, int oldFrom, int oldTo, SourceFile now, int newFrom, int newTo) =>
        new(now.Path, "", Piece(old, oldFrom, oldTo), Piece(now, newFrom, newTo))
        {
            OldHolder = Place(old, oldFrom),
            NewHolder = Place(now, newFrom),
        };

    private static InputPiece? Piece(SourceFile file, int from, int to)
    {
        if (to <= from)
            return null;
        var start = file.OffsetAt(new TextPosition(from + 1, 1));
        var span = file.Span(start, file.OffsetAt(new TextPosition(to, 1)) + file.Line(to).Length - start);
        return new InputPiece(span, span, span.Text.Trim());
    }

    /// <summary>The place between two lines, where others were added or removed.</summary>
    private static SourceSpan Place(SourceFile file, int line) => file.Span(file.OffsetAt(new TextPosition(Math.Min(line + 1, file.LineCount), 1)), 0);
}
