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

    /// <summary>The piece that holds a figure, or what was typed of it.</summary>
    public static TextSegment? SegmentOf(Figure figure) => TypedDigits.Of(figure)?.Segment;

    /// <summary>Whether an expression wrote the digits at an offset of a figure from data.</summary>
    public static bool IsComputed(Figure figure, int offset) => Of(figure, offset) is FigureOrigin.Read or FigureOrigin.Counted;

    /// <summary>One typed half makes a ratio typed; one that was read makes it read.</summary>
    private static FigureOrigin Weaker(FigureOrigin one, FigureOrigin other) => one < other ? one : other;

    private static FigureOrigin Of(Figure figure, int offset)
    {
        if (figure.Text.Source.SegmentAt(offset) is not { } segment)
            return FigureOrigin.Unknown;
        if (!IsAlone(figure, segment))
            return FigureOrigin.Typed;
        if (segment.Origin.Data.Count == 0)
            return HoldsStroke(figure, segment) || segment.Origin.Expression.Text == TextOf(figure, segment) || TypedNumber.In(segment.Origin.Expression, figure) is not null
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

    /// <summary>Whether the piece was cut off behind the stroke of a ratio, whose other half something else wrote.</summary>
    private static bool HoldsStroke(Figure figure, TextSegment segment) =>
        segment.Length > 1 && segment.Start >= figure.Token.Start && segment.Start + segment.Length < figure.Token.End
        && TextOf(figure, segment).EndsWith('/');

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
