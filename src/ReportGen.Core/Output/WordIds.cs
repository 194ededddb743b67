using System.Globalization;

namespace ReportGen.Core.Output;

/// <summary>Hands out numbers for things that a Word file tells apart by number: made from their names, so that they stay when others come and go.</summary>
internal sealed class WordIds
{
    private const int Largest = 0x3FFFFFFF;

    // Of texts, since a set of numbers is compiled at start-up.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A number from 1 that no other name has.</summary>
    public string Next(string name)
    {
        var id = (int)(Hash(name) & Largest);
        while (id == 0 || !_taken.Add(Text(id)))
            id = (id + 1) & Largest;
        return Text(id);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>FNV-1a, 32 bits.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash;
    }
}
