namespace ReportGen.Core.Vietnamese;

/// <summary>Rhymes of up to four letters without tone, found without making a string.</summary>
internal sealed class RhymeSet
{
    private const int MostLetters = 4;
    private const int BitsOfALetter = 16;

    /// <summary>Of a table that stays at most half full with the rhymes of Vietnamese.</summary>
    private const int Places = 512;

    /// <summary>The letters of each rhyme as one number; 0 for none. One that is taken goes to the next free place.</summary>
    private readonly ulong[] _table = new ulong[Places];

    /// <param name="rhymes">With spaces between them.</param>
    public RhymeSet(string rhymes)
    {
        var start = 0;
        for (var end = 0; end <= rhymes.Length; end++)
        {
            if (end < rhymes.Length && rhymes[end] != ' ')
                continue;
            var key = KeyOf(rhymes.AsSpan(start, end - start));
            _table[PlaceOf(key)] = key;
            start = end + 1;
        }
    }

    /// <summary>Whether some letters, small and without tone, are one of the rhymes.</summary>
    public bool Contains(ReadOnlySpan<char> letters)
    {
        var key = letters.Length > MostLetters ? 0 : KeyOf(letters);
        return key != 0 && _table[PlaceOf(key)] == key;
    }

    private static ulong KeyOf(ReadOnlySpan<char> letters)
    {
        var key = 0UL;
        foreach (var letter in letters)
            key = key << BitsOfALetter | letter;
        return key;
    }

    /// <summary>Where a rhyme stands, or would.</summary>
    private int PlaceOf(ulong key)
    {
        // Knuth's multiplication by the golden ratio; the upper bits are mixed best.
        var place = (int)(key * 0x9E3779B97F4A7C15 >> 55);
        while (_table[place] != 0 && _table[place] != key)
            place = (place + 1) % Places;
        return place;
    }
}
