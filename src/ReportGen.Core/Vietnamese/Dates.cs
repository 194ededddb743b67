using System.Globalization;

namespace ReportGen.Core.Vietnamese;

/// <summary>Dates as Party documents write them: a day below 10 and a month below 3 get a zero, so that nobody can add a digit.</summary>
public static class Dates
{
    /// <summary>The first year a report may speak of: the Party's founding.</summary>
    public const int FirstYear = 1930;

    /// <summary>The last year a report may speak of.</summary>
    public const int LastYear = 2100;

    /// <summary>The form in running text: <c>24/3/2023</c>, <c>07/02/2023</c>, <c>05/11/2023</c>.</summary>
    public static string Short(DateOnly date) => $"{Day(date)}/{Month(date)}/{Year(date)}";

    /// <summary>The form of a letterhead: <c>ngày 05 tháng 3 năm 2023</c>.</summary>
    public static string Long(DateOnly date) => $"ngày {Day(date)} tháng {Month(date)} năm {Year(date)}";

    /// <summary>Reads <c>2023-03-24</c>, <c>24/3/2023</c> or <c>07/02/2023</c>; nothing else, no spaces around.</summary>
    /// <returns>
    /// False for another form, a day that the calendar does not have, or a year outside <see cref="FirstYear"/> to <see cref="LastYear"/>.
    /// </returns>
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var isIso = text.Length == 10 && text[4] == '-' && text[7] == '-';
        var parts = text.Split(isIso ? '-' : '/');
        if (parts.Length != 3)
            return false;

        var year = ReadDigits(parts[isIso ? 0 : 2], 4, 4);
        var month = ReadDigits(parts[1], isIso ? 2 : 1, 2);
        var day = ReadDigits(parts[isIso ? 2 : 0], isIso ? 2 : 1, 2);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The day with its zero: <c>05</c>, <c>24</c>.</summary>
    public static string Day(DateOnly date) => date.Day.ToString(date.Day < 10 ? "D2" : "D", CultureInfo.InvariantCulture);

    /// <summary>The month with its zero: <c>02</c>, <c>3</c>.</summary>
    public static string Month(DateOnly date) => date.Month.ToString(date.Month < 3 ? "D2" : "D", CultureInfo.InvariantCulture);

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of so many ASCII digits; -1 for anything else.</summary>
    private static int ReadDigits(string text, int atLeast, int atMost)
    {
        if (text.Length < atLeast || text.Length > atMost)
            return -1;
        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
