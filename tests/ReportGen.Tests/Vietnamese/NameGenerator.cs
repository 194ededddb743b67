namespace ReportGen.Tests.Vietnamese;

/// <summary>Names that look like those of people, places and bodies; the same for the same seed.</summary>
internal static class NameGenerator
{
    private static readonly string[] Initials =
        ["", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"];

    private static readonly string[] Rhymes =
    [
        "a", "ai", "an", "ang", "anh", "ao", "ăn", "ăng", "âm", "ân", "âu", "e", "em", "ê", "ênh", "i", "iêm", "iên", "inh", "o", "oa",
        "oan", "oe", "ong", "ô", "ôi", "ông", "ơ", "ơn", "u", "ung", "uy", "uyên", "uôn", "ư", "ưng", "ươc", "ương", "y",
    ];

    private static readonly string[] Marks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

    private static readonly string[] Separators = [" ", " ", " ", " ", "-", " - ", ", ", " (", " “", " 2"];

    public static List<string> Generate(int count, int seed)
    {
        var random = new Random(seed);
        var names = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var name = Syllable(random);
            for (var more = random.Next(4); more > 0; more--)
                name += Separators[random.Next(Separators.Length)] + Syllable(random);
            names.Add(name);
        }
        return names;
    }

    private static string Syllable(Random random)
    {
        var rhyme = Rhymes[random.Next(Rhymes.Length)];
        var vowel = rhyme.LastIndexOfAny(['a', 'ă', 'â', 'e', 'ê', 'o', 'ô', 'ơ', 'ư', 'u', 'i', 'y']);
        var toned = rhyme.Insert(vowel + 1, Marks[random.Next(Marks.Length)]);
        var syllable = (Initials[random.Next(Initials.Length)] + toned).Normalize();
        return random.Next(2) == 0 ? syllable : char.ToUpperInvariant(syllable[0]) + syllable[1..];
    }
}
