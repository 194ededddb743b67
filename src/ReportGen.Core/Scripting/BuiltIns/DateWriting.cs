using System.Globalization;
using System.Text;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Dates in the patterns of <c>strftime</c>, as Scriban writes them; names in English, or in Vietnamese when asked.</summary>
internal static class DateWriting
{
    private const string DefaultPattern = "%d %b %Y";

    /// <summary>The form of a date that is written without a function: <c>05 Jan 2016</c>.</summary>
    public static string Write(DateTime date) => date.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date in a pattern.</summary>
    /// <param name="date">The date.</param>
    /// <param name="pattern">With letters behind <c>%</c>; <c>%g</c> alone is a space and the usual form, as in Scriban.</param>
    /// <param name="isVietnamese">Whether names and <c>%x</c> are Vietnamese.</param>
    /// <param name="unknown">The first letter that has no meaning, with its <c>%</c>; null when all have.</param>
    public static string Write(DateTime date, string pattern, bool isVietnamese, out string? unknown)
    {
        unknown = null;
        var output = new StringBuilder();
        if (pattern == "%g")
            pattern = "%g " + DefaultPattern;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                output.Append(pattern[i]);
                continue;
            }
            i++;
            var written = i < pattern.Length ? Write(date, pattern[i], isVietnamese) : null;
            if (written is null)
                unknown ??= i < pattern.Length ? "%" + pattern[i] : "%";
            output.Append(written);
        }
        return output.ToString();
    }

    private static string? Write(DateTime date, char letter, bool isVietnamese) => letter switch
    {
        'a' => isVietnamese ? VietnameseNames.ShortDay(date.DayOfWeek) : Net(date, "ddd"),
        'A' => isVietnamese ? VietnameseNames.Day(date.DayOfWeek) : Net(date, "dddd"),
        'b' or 'h' => isVietnamese ? VietnameseNames.ShortMonth(date.Month) : Net(date, "MMM"),
        'B' => isVietnamese ? VietnameseNames.Month(date.Month) : Net(date, "MMMM"),
        'p' => isVietnamese ? VietnameseNames.HalfDay(date.Hour) : Net(date, "tt"),
        'P' => (isVietnamese ? VietnameseNames.HalfDay(date.Hour) : Net(date, "tt")).ToLowerInvariant(),
        'c' => Write(date, "%a %b %d %T %Y", isVietnamese, out _),
        'r' => Write(date, "%I:%M:%S %p", isVietnamese, out _),
        'v' => Write(date, "%e-", isVietnamese, out _) + Write(date, "%b-%Y", isVietnamese, out _).ToUpperInvariant(),
        'x' => Net(date, isVietnamese ? "dd/MM/yyyy" : "MM/dd/yyyy"),
        'n' => "\n",
        't' => "\t",
        'g' => "",
        '%' => "%",
        _ => WriteTime(date, letter) ?? WriteDay(date, letter),
    };

    private static string? WriteTime(DateTime date, char letter) => letter switch
    {
        'H' => Net(date, "HH"),
        'I' => Net(date, "hh"),
        'k' => Padded(date.Hour, 2, ' '),
        'l' => Padded((date.Hour + 11) % 12 + 1, 2, ' '),
        'M' => Net(date, "mm"),
        'S' => Net(date, "ss"),
        'L' => Net(date, "fff"),
        'N' => Net(date, "fffffff") + "00",
        'R' => Net(date, "HH:mm"),
        'T' or 'X' => Net(date, "HH:mm:ss"),
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? WriteDay(DateTime date, char letter) => letter switch
    {
        'C' => Padded(date.Year / 100, 2, '0'),
        'd' => Net(date, "dd"),
        'D' => Net(date, "MM/dd/yy"),
        'e' => Padded(date.Day, 2, ' '),
        'F' => Net(date, "yyyy-MM-dd"),
        'G' => Padded(ISOWeek.GetYear(date), 4, '0'),
        'j' => Padded(date.DayOfYear, 3, '0'),
        'm' => Net(date, "MM"),
        'u' => Padded(((int)date.DayOfWeek + 6) % 7 + 1, 1, '0'),
        'w' => Padded((int)date.DayOfWeek, 1, '0'),
        'U' => Padded(WeekOfYear(date, DayOfWeek.Sunday), 2, '0'),
        'W' => Padded(WeekOfYear(date, DayOfWeek.Monday), 2, '0'),
        'V' => Padded(ISOWeek.GetWeekOfYear(date), 2, '0'),
        'y' => Net(date, "yy"),
        'Y' => Net(date, "yyyy"),
        _ => null,
    };

    /// <summary>The week that holds 1 January is week 1: so Scriban counts, where C counts it as week 0.</summary>
    private static int WeekOfYear(DateTime date, DayOfWeek firstDay) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, firstDay);

    private static string Padded(int value, int width, char pad) => value.ToString(CultureInfo.InvariantCulture).PadLeft(width, pad);

    private static string Net(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
