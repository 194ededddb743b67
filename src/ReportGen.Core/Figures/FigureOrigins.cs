using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>Tells who wrote a figure: a person in a template or in data, or an expression.</summary>
internal static class FigureOrigins
{
    /// <summary>Tells it from the pieces that hold the figure's first and last digit.</summary>
    public static FigureOrigin Of(Figure figure)
    {
        var first = Of(figure, figure.Token.Start);
        return figure.Token.Part is null ? first : Weaker(first, Of(figure, figure.Token.End - 1));
    }

    /// <summary>The piece that holds a figure.</summary>
    public static TextSegment? SegmentOf(Figure figure) => figure.Text.Source.SegmentAt(figure.Token.Start);

    /// <summary>One typed half makes a ratio typed; one that was read makes it read.</summary>
    private static FigureOrigin Weaker(FigureOrigin one, FigureOrigin other) => one < other ? one : other;

    private static FigureOrigin Of(Figure figure, int offset)
    {
        if (figure.Text.Source.SegmentAt(offset) is not { } segment)
            return FigureOrigin.Unknown;
        if (!IsAlone(figure, segment))
            return FigureOrigin.Typed;
        if (segment.Origin.Data.Count == 0)
            return segment.Origin.Expression.Text == TextOf(figure, segment) || TypedNumber.In(segment.Origin.Expression, figure) is not null
                ? FigureOrigin.Typed
                : FigureOrigin.Unknown;
        foreach (var data in segment.Origin.Data)
        {
            if (IsNumber(data))
                return FigureOrigin.Read;
        }
        return FigureOrigin.Counted;
    }

    /// <summary>Whether the piece holds the figure, or one half of it, and nothing else.</summary>
    private static bool IsAlone(Figure figure, TextSegment segment) =>
        IsBlank(figure, segment.Start, figure.Token.Start) && IsBlank(figure, figure.Token.End, segment.Start + segment.Length);

    private static bool IsBlank(Figure figure, int start, int end) =>
        start >= end || figure.Text.Source.Text.AsSpan(start, end - start).Trim("*_ ").IsEmpty;

    private static string TextOf(Figure figure, TextSegment segment) => figure.Text.Source.Text.Substring(segment.Start, segment.Length);

    private static bool IsNumber(SourceSpan data) =>
        decimal.TryParse(data.File.Text.AsSpan(data.Start, data.Length).Trim("\"'"), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}

/// <summary>Who wrote a figure, the surest knowledge that a person did first.</summary>
internal enum FigureOrigin
{
    /// <summary>A person, in the text of a template or in a sentence of the data.</summary>
    Typed,

    /// <summary>Nobody can tell: an expression without data.</summary>
    Unknown,

    /// <summary>An expression that read numbers: it speaks of the record that they stand in.</summary>
    Read,

    /// <summary>An expression that counted records: it speaks of the whole report.</summary>
    Counted,
}
