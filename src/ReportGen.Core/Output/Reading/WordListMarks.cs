using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.Core.Output.Reading;

/// <summary>Counts the items of the lists of a Word file, and says what stands in front of each.</summary>
/// <param name="part">The numbering; null when there is none.</param>
internal sealed class WordListMarks(XDocument? part)
{
    private const int Levels = 9;

    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);

    /// <summary>The mark of the next item, a space behind it; empty when the list is not there or shows none.</summary>
    public string Next(WordListPlace place)
    {
        if (place.Level is < 0 or >= Levels || Element("num", "numId", place.Number) is not { } list)
            return "";
        var definition = WordStyleLevels.ValueOf(WordStyleLevels.Child(list, "abstractNumId"));
        if (definition is null || LevelOf(list, definition, place.Level) is not { } level)
            return "";
        var format = WordStyleLevels.ValueOf(WordStyleLevels.Child(level, "numFmt"));
        if (format is "bullet" or "none")
            return format == "bullet" ? "- " : "";
        var counters = Count(list, definition, place.Level);
        var text = WordStyleLevels.ValueOf(WordStyleLevels.Child(level, "lvlText")) ?? "";
        for (var i = 0; i <= place.Level; i++)
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"%{i + 1}"), NumberIn(LevelOf(list, definition, i), counters[i]), StringComparison.Ordinal);
        return text.Length == 0 ? "" : text + " ";
    }

    private int[] Count(XElement list, string definition, int level)
    {
        // Lists of the same look count on, unless one of them starts anew.
        var starts = list.Elements().Any(item => item.Name.LocalName == "lvlOverride" && WordStyleLevels.Child(item, "startOverride") is not null);
        var key = starts ? "list " + WordStyleLevels.Attribute(list, "numId") : "look " + definition;
        if (!_counters.TryGetValue(key, out var counters))
        {
            _counters.Add(key, counters = new int[Levels]);
            for (var i = 0; i < Levels; i++)
                counters[i] = StartOf(list, definition, i) - 1;
        }
        counters[level]++;
        for (var i = level + 1; i < Levels; i++)
            counters[i] = StartOf(list, definition, i) - 1;
        return counters;
    }

    private int StartOf(XElement list, string definition, int level) =>
        WordStyleLevels.NumberOf(WordStyleLevels.Child(Override(list, level), "startOverride"))
            ?? WordStyleLevels.NumberOf(WordStyleLevels.Child(LevelOf(list, definition, level), "start")) ?? 1;

    private XElement? LevelOf(XElement list, string definition, int level) =>
        LevelIn(Override(list, level), level) ?? LevelIn(Element("abstractNum", "abstractNumId", definition), level);

    private static XElement? Override(XElement list, int level) =>
        list.Elements().FirstOrDefault(item => item.Name.LocalName == "lvlOverride" && IsOf(item, level));

    private static XElement? LevelIn(XElement? parent, int level) =>
        parent?.Elements().FirstOrDefault(item => item.Name.LocalName == "lvl" && IsOf(item, level));

    private static bool IsOf(XElement element, int level) =>
        WordStyleLevels.Attribute(element, "ilvl") == level.ToString(CultureInfo.InvariantCulture);

    private XElement? Element(string name, string id, string value) =>
        part?.Root?.Elements().FirstOrDefault(item => item.Name.LocalName == name && WordStyleLevels.Attribute(item, id) == value);

    private static string NumberIn(XElement? level, int number) => WordStyleLevels.ValueOf(WordStyleLevels.Child(level, "numFmt")) switch
    {
        "lowerLetter" => Letter(number, 'a'),
        "upperLetter" => Letter(number, 'A'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Word doubles the letter behind z: aa, bb.</summary>
    private static string Letter(int number, char first) =>
        number < 1 ? "" : new string((char)(first + (number - 1) % 26), Math.Min((number - 1) / 26 + 1, 26));

    private static string Roman(int number)
    {
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        int[] values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        if (number is < 1 or > 3999)
            return number.ToString(CultureInfo.InvariantCulture);
        var text = "";
        for (var i = 0; i < signs.Length; i++)
        {
            for (; number >= values[i]; number -= values[i])
                text += signs[i];
        }
        return text;
    }
}
