namespace ReportGen.Core.Sources;

/// <summary>A text that was computed, with the origin of each of its pieces: the source map.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Segments">Ascending, without gaps, covering the whole text; empty for an empty text.</param>
public sealed record MappedText(string Text, IReadOnlyList<TextSegment> Segments)
{
    /// <summary>The piece that holds an offset.</summary>
    /// <returns>Null when the text is empty; the last piece for an offset beyond the end.</returns>
    public TextSegment? SegmentAt(int offset)
    {
        if (Segments is SegmentTable table)
            return table.At(offset);
        var (low, high) = (0, Segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return high < 0 ? null : Segments[low];
    }
}

/// <summary>A piece of a computed text and where it comes from.</summary>
/// <param name="Start">Offset in the computed text.</param>
/// <param name="Length">At least 1.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record TextSegment(int Start, int Length, TextOrigin Origin);

/// <summary>Where a piece of output comes from.</summary>
/// <param name="Expression">
/// The literal text or the expression of the template; for literal text, the very characters, so that offsets correspond.
/// </param>
/// <param name="Data">The data nodes that were read for it, each once, in the order of reading; empty for literal text.</param>
public sealed record TextOrigin(SourceSpan Expression, IReadOnlyList<SourceSpan> Data)
{
    /// <summary>What else had a part in it; null when nothing had, or when nobody asked.</summary>
    public TextDecision? Decision { get; init; }
}
