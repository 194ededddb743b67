using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>The digits of a figure that a person typed: the whole of it, or one half of a ratio when an expression writes the other.</summary>
/// <param name="Start">Offset in the rendered text.</param>
/// <param name="End">Offset behind the last digit.</param>
/// <param name="Segment">The piece that holds them.</param>
internal sealed record TypedDigits(int Start, int End, TextSegment Segment)
{
    /// <summary>The typed digits; null when no piece holds them.</summary>
    public static TypedDigits? Of(Figure figure)
    {
        var source = figure.Text.Source;
        var (start, end) = (figure.Token.Start, figure.Token.End);
        if (source.SegmentAt(start) is not { } first || source.SegmentAt(end - 1) is not { } last)
            return null;
        if (figure.Token.Part is null || first.Start == last.Start)
            return new TypedDigits(start, end, first);
        var stroke = source.Text.IndexOf('/', start);
        return FigureOrigins.IsComputed(figure, start)
            ? new TypedDigits(stroke + 1, end, last)
            : new TypedDigits(start, stroke, first);
    }
}
