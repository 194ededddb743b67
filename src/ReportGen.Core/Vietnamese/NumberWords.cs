namespace ReportGen.Core.Vietnamese;

/// <summary>Reads whole numbers from 1 to 99 in words: the inverse of <see cref="Numbers.InWords"/>.</summary>
/// <remarks>
/// <c>năm</c> behind tens is the noun "year" (<c>mười năm</c>; the number is <c>mười lăm</c>), and <c>không</c> is taken as "not".
/// </remarks>
public static class NumberWords
{
    /// <summary>How many words a number has at most.</summary>
    public const int MostWords = 3;

    /// <summary>Reads the longest number that a row of words begins with.</summary>
    /// <param name="words">In lower case and NFC; one more than <see cref="MostWords"/> is enough.</param>
    /// <param name="value">The number.</param>
    /// <returns>How many words it takes; 0 when none begins there, or one above 99.</returns>
    public static int Read(IReadOnlyList<string> words, out int value)
    {
        var count = ReadSmall(words, out value);
        return count > 0 && count < words.Count && words[count] is "trăm" or "nghìn" or "ngàn" or "triệu" or "tỷ" or "mươi" or "phần" ? 0 : count;
    }

    private static int ReadSmall(IReadOnlyList<string> words, out int value)
    {
        value = words.Count == 0 ? 0 : words[0] == "mười" ? 10 : Digit(words[0]);
        if (value == 0)
            return 0;
        var count = 1;
        if (value is > 1 and < 10 && words.Count > 1 && words[1] == "mươi")
        {
            value *= 10;
            count++;
        }
        if (value < 10 || count == words.Count)
            return count;
        var unit = Unit(words[count], value / 10);
        value += unit;
        return unit == 0 ? count : count + 1;
    }

    private static int Unit(string word, int tens) => word switch
    {
        "mốt" when tens > 1 => 1,
        "một" when tens > 1 => 0,
        "tư" when tens > 1 => 4,
        "lăm" => 5,
        "năm" => 0,
        _ => Digit(word),
    };

    private static int Digit(string word) => word switch
    {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" => 7,
        "tám" => 8,
        "chín" => 9,
        _ => 0,
    };
}
