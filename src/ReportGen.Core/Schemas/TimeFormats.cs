using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>Dates, times and lengths of time (RFC 3339), and dates as they are written in Vietnam.</summary>
internal static class TimeFormats
{
    /// <summary>Reads a date: ISO (<c>2023-03-24</c>) or as it is written in Vietnamese (<c>24/3/2023</c>, <c>07/02/2023</c>).</summary>
    /// <returns>Null when there is no such day from 1930 to 2100.</returns>
    public static DateOnly? ParseDate(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 1 && IsIsoDate(text))
            parts = [text[8..], text[5..7], text[..4]];
        if (parts.Length != 3 || parts[2].Length != 4 || parts[0].Length is not (1 or 2) || parts[1].Length is not (1 or 2))
            return null;
        if (!TryParse(parts[0], out var day) || !TryParse(parts[1], out var month) || !TryParse(parts[2], out var year))
            return null;
        return year is >= 1930 and <= 2100 && IsDay(year, month, day) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Whether a text is a date and a time; <c>T</c> or a space stands between them.</summary>
    public static bool IsDateTime(string text) =>
        text.Length > 11 && text[10] is 'T' or 't' or ' ' && IsIsoDate(text[..10]) && IsTime(text[11..]);

    /// <summary>Whether a text is a time of the day with its zone: <c>15:30:00Z</c>, <c>15:30:00.25+07:00</c>.</summary>
    public static bool IsTime(string text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':')
            return false;
        if (!TryParse(text[..2], out var hour) || !TryParse(text[3..5], out var minute) || !TryParse(text[6..8], out var second))
            return false;
        var zone = 8;
        if (text[zone] == '.')
        {
            zone++;
            while (zone < text.Length && char.IsAsciiDigit(text[zone]))
                zone++;
        }
        if (text[zone - 1] == '.' || ZoneMinutes(text[zone..]) is not { } offset || hour > 23 || minute > 59)
            return false;
        // A leap second is the last one of a day in UTC.
        return second < 60 || (second == 60 && (((hour * 60) + minute - offset + 1440) % 1440) == 1439);
    }

    /// <summary>Whether a text is a length of time (ISO 8601): <c>P3D</c>, <c>PT1H30M</c>, <c>P2W</c>.</summary>
    public static bool IsDuration(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;
        if (text[^1] == 'W')
            return text.AsSpan(1, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0;
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return time < 0
            ? AreUnits(text[1..], "YMD")
            : (time == 1 || AreUnits(text[1..time], "YMD")) && AreUnits(text[(time + 1)..], "HMS");
    }

    /// <summary>Whether a text is numbers with units, each unit once and in its order; at least one.</summary>
    private static bool AreUnits(string text, string units)
    {
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            var unit = i == start || i == text.Length ? -1 : units.IndexOf(text[i], next);
            if (unit < 0)
                return false;
            next = unit + 1;
        }
        return text.Length > 0;
    }

    private static bool IsIsoDate(string text) => text.Length == 10 && text[4] == '-' && text[7] == '-'
        && TryParse(text[..4], out var year) && TryParse(text[5..7], out var month) && TryParse(text[8..], out var day)
        && IsDay(year, month, day);

    private static bool IsDay(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Minutes ahead of UTC; null when the text is no zone.</summary>
    private static int? ZoneMinutes(string text)
    {
        if (text is "Z" or "z")
            return 0;
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':')
            return null;
        if (!TryParse(text[1..3], out var hour) || hour > 23 || !TryParse(text[4..], out var minute) || minute > 59)
            return null;
        return (text[0] == '-' ? -1 : 1) * ((hour * 60) + minute);
    }

    private static bool TryParse(string text, out int value) => (value = Digits.WholeOf(text) ?? -1) >= 0;
}
