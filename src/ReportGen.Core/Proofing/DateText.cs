using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>A date as it is written in prose: <c>24/3/2023</c>, <c>ngày 24/3</c>, <c>ngày 24 tháng 3 năm 2023</c>.</summary>
/// <param name="End">Behind it.</param>
/// <param name="Exists">Whether the calendar has it.</param>
/// <param name="Day">Null when it does not, or the year is not given.</param>
internal sealed record DateText(int End, bool Exists, DateTime? Day)
{
    /// <summary>A year in which February has its longest, for dates without one.</summary>
    private const int LongYear = 2000;

    private const int MostDigitsOfYear = 5;

    /// <summary>Reads the date whose first digit stands at an offset.</summary>
    /// <returns>Null when none does: fractions, and numbers of documents and of laws, are none.</returns>
    public static DateText? Read(string text, int start)
    {
        var (dayEnd, isNamed) = (SkipDigits(text, start), IsBehind(text, start, "ngày "));
        if (dayEnd - start > 2 || IsBehind(text, start, "số ") || (isNamed && IsCount(text, start - "ngày ".Length)))
            return null;
        var isInWords = isNamed && Follows(text, dayEnd, " tháng ");
        if (!isInWords && !Follows(text, dayEnd, "/"))
            return null;
        var month = dayEnd + (isInWords ? " tháng " : "/").Length;
        var monthEnd = SkipDigits(text, month);
        if (monthEnd == month || monthEnd - month > 2)
            return null;
        var year = monthEnd + (isInWords ? " năm " : "/").Length;
        var hasYear = Follows(text, monthEnd, isInWords ? " năm " : "/") && SkipDigits(text, year) - year is 4 or MostDigitsOfYear;
        var end = hasYear ? SkipDigits(text, year) : monthEnd;
        if ((!hasYear && !isNamed) || !IsWhole(text, end))
            return null;
        return Of(end, NumberOf(text, start, dayEnd), NumberOf(text, month, monthEnd), hasYear ? NumberOf(text, year, end) : 0);
    }

    /// <param name="year">0 for none.</param>
    private static DateText Of(int end, int day, int month, int year)
    {
        var exists = year <= DateTime.MaxValue.Year && month is >= 1 and <= 12 && day >= 1
            && day <= DateTime.DaysInMonth(year == 0 ? LongYear : year, month);
        return new DateText(end, exists, exists && year > 0 ? new DateTime(year, month, day) : null);
    }

    /// <summary>Whether a number of days is meant, as in <c>trong 5 ngày 8/10 xã</c>.</summary>
    private static bool IsCount(string text, int wordStart) => wordStart > 1 && text[wordStart - 1] == ' ' && char.IsAsciiDigit(text[wordStart - 2]);

    /// <summary>Whether nothing goes on behind it but a hyphen before another date.</summary>
    private static bool IsWhole(string text, int end)
    {
        if (end == text.Length)
            return true;
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        return text[end] switch
        {
            '-' => !char.IsLetter(next),
            '.' or ',' => !char.IsLetterOrDigit(next),
            '/' => false,
            _ => !char.IsLetterOrDigit(text[end]),
        };
    }

    private static bool IsBehind(string text, int offset, string words) => text.AsSpan(0, offset).EndsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool Follows(string text, int offset, string words) => text.AsSpan(offset).StartsWith(words, StringComparison.Ordinal);

    private static int NumberOf(string text, int start, int end) => Digits.WholeOf(text.AsSpan(start, end - start)) ?? 0;

    private static int SkipDigits(string text, int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;
        return offset;
    }
}
