namespace ReportGen.Core.Schemas.Patterns;

/// <summary>The members of a class while it is read.</summary>
internal sealed class CharacterRanges
{
    private readonly List<CharacterSet> _parts = [];
    private int[] _ranges = new int[16];
    private int _count;

    /// <summary>Adds a range; one that starts below 0 is none.</summary>
    public void Add(int first, int last)
    {
        if (first < 0)
            return;
        if (_count == _ranges.Length)
            Array.Resize(ref _ranges, _count * 2);
        _ranges[_count++] = first;
        _ranges[_count++] = last;
    }

    /// <summary>Adds all of a set.</summary>
    public void Add(CharacterSet set) => _parts.Add(set);

    /// <summary>The class.</summary>
    public CharacterSet ToSet(bool isNegated) => new(_ranges[.._count], 0, _parts.ToArray(), isNegated);
}
