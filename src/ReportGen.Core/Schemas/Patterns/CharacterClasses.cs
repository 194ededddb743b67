namespace ReportGen.Core.Schemas.Patterns;

/// <summary>Puts characters into classes: those of one are the same to every step of a machine.</summary>
internal sealed class CharacterClasses
{
    /// <summary>How many classes there can be.</summary>
    public const int Most = 32;

    private const int KnownCharacters = 256;
    private const int MostSets = 64;

    private readonly List<CharacterSet> _sets = [];

    /// <summary>Of each class, the sets that hold its characters, one bit for each.</summary>
    private readonly ulong[] _members = new ulong[Most];

    /// <summary>Characters whose classes were asked for, each at the place of its lowest bits.</summary>
    private readonly int[] _characters = new int[KnownCharacters];
    private readonly int[] _classes = new int[KnownCharacters];
    private int _count;

    /// <param name="steps">Of the machine.</param>
    public CharacterClasses(PatternStep?[] steps)
    {
        foreach (var step in steps)
        {
            if (step?.Set is { } set && !IsKnown(set))
                _sets.Add(set);
        }
        // The framework's way to fill an array would be compiled first.
        for (var i = 0; i < KnownCharacters; i++)
            _characters[i] = -1;
    }

    private bool IsKnown(CharacterSet set)
    {
        foreach (var known in _sets)
        {
            if (ReferenceEquals(known, set))
                return true;
        }
        return false;
    }

    /// <summary>The class of a character, from 0.</summary>
    /// <returns>Below 0 when there would be too many.</returns>
    public int Of(int character)
    {
        var place = character & (KnownCharacters - 1);
        if (_characters[place] != character)
        {
            _classes[place] = Find(character);
            _characters[place] = character;
        }
        return _classes[place];
    }

    private int Find(int character)
    {
        if (_sets.Count > MostSets)
            return -1;
        var members = 0UL;
        for (var i = 0; i < _sets.Count; i++)
        {
            if (_sets[i].Contains(character))
                members |= 1UL << i;
        }
        for (var i = 0; i < _count; i++)
        {
            if (_members[i] == members)
                return i;
        }
        if (_count == Most)
            return -1;
        _members[_count] = members;
        return _count++;
    }
}
