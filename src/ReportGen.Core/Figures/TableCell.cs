using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>A cell of a rendered table.</summary>
/// <param name="Start">Offset of its first character that is no blank and no mark of emphasis.</param>
/// <param name="End">Offset behind the last such character.</param>
/// <param name="Text">What stands between.</param>
internal sealed record TableCell(int Start, int End, string Text)
{
    /// <summary>The number, or the whole of a ratio; null when there is something else.</summary>
    public int? Whole => NumberOf(Text.AsSpan(Text.IndexOf('/', StringComparison.Ordinal) + 1));

    /// <summary>The part of a ratio; null when there is something else.</summary>
    public int? Part => Text.IndexOf('/', StringComparison.Ordinal) is > 0 and var stroke ? NumberOf(Text.AsSpan(0, stroke)) : null;

    /// <summary>The place where a person typed the digits at an offset; null when something else wrote them.</summary>
    public static SourceSpan? TypedAt(MappedText source, int offset, int length)
    {
        if (source.SegmentAt(offset) is not { Origin: { Expression: var expression } origin } segment)
            return null;
        var inside = offset - segment.Start;
        // What data went in is asked last: it has to be found first.
        return inside + length <= expression.Length && source.Text.AsSpan(offset, length).SequenceEqual(expression.File.Text.AsSpan(expression.Start + inside, length)) && origin.Data.Count == 0
            ? expression.File.Span(expression.Start + inside, length)
            : null;
    }

    /// <summary>Whether data went into what stands at an offset.</summary>
    public static bool IsComputedAt(MappedText source, int offset) => source.SegmentAt(offset) is { Origin.Data.Count: > 0 };

    private static int? NumberOf(ReadOnlySpan<char> digits) =>
        digits.Length <= 6 ? Digits.WholeOf(digits) : null;
}
