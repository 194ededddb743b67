using System.Collections;

namespace ReportGen.Core.Sources;

/// <summary>The pieces of a computed text in little memory: each is made whenever somebody asks for it, which happens for few of them.</summary>
/// <param name="starts">Where the pieces begin, the first at 0; perhaps with room for more.</param>
/// <param name="origins">One for each piece.</param>
/// <param name="count">How many pieces there are.</param>
/// <param name="length">Of the text.</param>
internal sealed class SegmentTable(int[] starts, TextOrigin[] origins, int count, int length) : IReadOnlyList<TextSegment>
{
    /// <summary>Lets go of the pieces and of all data behind them, when nobody will ask any more.</summary>
    public void Release() => (starts, origins, Count) = ([], [], 0);

    /// <inheritdoc/>
    public int Count { get; private set; } = count;

    /// <inheritdoc/>
    public TextSegment this[int index]
    {
        get
        {
            var end = index + 1 < Count ? starts[index + 1] : length;
            return new TextSegment(starts[index], end - starts[index], origins[index]);
        }
    }

    /// <summary>Where a piece begins.</summary>
    public int StartAt(int index) => starts[index];

    /// <summary>The piece that holds an offset.</summary>
    /// <returns>Null when there is none; the last piece for an offset beyond the end.</returns>
    public TextSegment? At(int offset) => Count == 0 ? null : this[OffsetList.IndexAt(starts, Count, offset)];

    /// <inheritdoc/>
    public IEnumerator<TextSegment> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
