using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>The members of a class while it is read.</summary>
internal sealed class CharacterRanges
{
    private readonly List<CharacterSet> _parts = [];
    private readonly OffsetList _ranges = new();

    /// <summary>Adds a range; one that starts below 0 is none.</summary>
    public void Add(int first, int last)
    {
        if (first < 0)
            return;
        _ranges.Add(first);
        _ranges.Add(last);
    }

    /// <summary>Adds all of a set.</summary>
    public void Add(CharacterSet set) => _parts.Add(set);

    /// <summary>The class.</summary>
    public CharacterSet ToSet(bool isNegated) => new(_ranges.ToArray(), 0, _parts.ToArray(), isNegated);
}
