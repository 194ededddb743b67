using System.Globalization;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

/// <summary>Our order against that of ICU for vi-VN.</summary>
public class CollationTests
{
    private static readonly CompareInfo Icu = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    [Fact]
    public void Compare_EveryPairOfLetters_IsTheOrderOfIcu()
    {
        var letters = new List<string>();
        for (var c = '\0'; c < '\u2000'; c++)
        {
            if (Letters.IsLetter(c))
                letters.Add(c.ToString());
        }

        foreach (var first in letters)
        {
            foreach (var second in letters)
            {
                AssertSameOrder(first, second);
                AssertSameOrder(first + "b", second + "a");
                AssertSameOrder("a" + first, "A" + second);
            }
        }
    }

    [Fact]
    public void Compare_PunctuationAndDigits_IsTheOrderOfIcu()
    {
        const string others = " _-–—,;:!?.'‘’\"“”()[]{}@*/\\&#%+<=>0123456789aăđz";
        foreach (var first in others)
        {
            foreach (var second in others)
                AssertSameOrder($"Ban {first}b", $"Ban {second}a");
        }
    }

    [Fact]
    public void Compare_TwoThousandNames_IsTheOrderOfIcu()
    {
        var names = NameGenerator.Generate(2000, seed: 20230324);

        for (var i = 1; i < names.Count; i++)
        {
            AssertSameOrder(names[i - 1], names[i]);
            AssertSameOrder(names[i], names[i / 2]);
            AssertSameOrder(names[i], ToneMarks.Convert(names[i], ToneStyle.Old));
            AssertSameOrder(names[i].ToUpperInvariant(), names[i]);
        }
    }

    [Fact]
    public void Compare_SortedNames_AreSortedAsByIcu()
    {
        var names = NameGenerator.Generate(2000, seed: 7).Distinct().ToList();
        var expected = names.ToList();
        expected.Sort((a, b) => Icu.Compare(a, b) is var order && order != 0 ? order : string.CompareOrdinal(a, b));

        names.Sort(Collation.Compare);

        Assert.Equal(expected, names);
    }

    [Fact]
    public void Compare_NamesOfTheDictionary_StandInItsOrder()
    {
        string[] expected =
        [
            "An", "Ăn", "Ân", "Dân", "Dương", "Đà Nẵng", "Đồng Nai", "hoa", "hoà", "hòa", "hỏa", "hõa", "hóa", "họa",
            "On", "Ôn", "Ơn", "Uy", "Ủy ban", "Ưu",
        ];

        var sorted = expected.Reverse().ToList();
        sorted.Sort(Collation.Compare);

        Assert.Equal(expected, sorted);
    }

    [Theory]
    [InlineData("a\u00ADb", "ab")]
    [InlineData("Hòa", "Hòa")]
    [InlineData("", "")]
    public void Compare_TextsThatIcuHoldsEqual_AreOrderedByTheirCharacters(string first, string second) =>
        Assert.Equal(Math.Sign(string.CompareOrdinal(first, second)), Math.Sign(Collation.Compare(first, second)));

    private static void AssertSameOrder(string first, string second)
    {
        var icu = Math.Sign(Icu.Compare(first, second));
        var ours = Math.Sign(Collation.Compare(first, second));

        Assert.True(ours == (icu != 0 ? icu : Math.Sign(string.CompareOrdinal(first, second))), $"'{first}' '{second}': {ours}, ICU {icu}");
    }
}
