using System.Globalization;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The names of days and months as CLDR has them for <c>vi</c>.</summary>
internal static class VietnameseNames
{
    public static string Day(DayOfWeek day) => day switch
    {
        DayOfWeek.Sunday => "Chủ Nhật",
        DayOfWeek.Monday => "Thứ Hai",
        DayOfWeek.Tuesday => "Thứ Ba",
        DayOfWeek.Wednesday => "Thứ Tư",
        DayOfWeek.Thursday => "Thứ Năm",
        DayOfWeek.Friday => "Thứ Sáu",
        _ => "Thứ Bảy",
    };

    public static string ShortDay(DayOfWeek day) =>
        day == DayOfWeek.Sunday ? "CN" : "Th " + ((int)day + 1).ToString(CultureInfo.InvariantCulture);

    public static string Month(int month) => "Tháng " + month.ToString(CultureInfo.InvariantCulture);

    public static string ShortMonth(int month) => "Thg " + month.ToString(CultureInfo.InvariantCulture);

    public static string HalfDay(int hour) => hour < 12 ? "SA" : "CH";
}
