namespace ReportGen.Core.Sources;

/// <summary>A growing list of offsets. A generic list of integers would be compiled anew at each start.</summary>
internal sealed class OffsetList
{
    private int[] _offsets = new int[16];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The offset at an index below <see cref="Count"/>.</summary>
    public int this[int index] => _offsets[index];

    public void Add(int offset)
    {
        if (Count == _offsets.Length)
            _offsets = Copy(Count * 2);
        _offsets[Count++] = offset;
    }

    public void RemoveLast() => Count--;

    public void Clear() => Count = 0;

    /// <summary>All of them, in a new array.</summary>
    public int[] ToArray() => Copy(Count);

    /// <summary>The index of the last offset at or before a place.</summary>
    /// <param name="ascending">The offsets, the first 0.</param>
    /// <param name="place">At least 0.</param>
    public static int IndexAt(int[] ascending, int place) => IndexAt(ascending, ascending.Length, place);

    /// <summary>Likewise among the first ones.</summary>
    public static int IndexAt(int[] ascending, int count, int place)
    {
        var low = 0;
        var high = count;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] <= place)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    private int[] Copy(int length)
    {
        var copy = new int[length];
        Array.Copy(_offsets, copy, Count);
        return copy;
    }
}
