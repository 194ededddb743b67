using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What can be read from a date by a dot.</summary>
internal static class DateMembers
{
    /// <summary>A part of the date; null when there is no such part.</summary>
    public static ScriptValue? Find(ScriptDate date, string name)
    {
        var value = date.Value;
        long? part = name switch
        {
            "year" => value.Year,
            "month" => value.Month,
            "day" => value.Day,
            "day_of_year" => value.DayOfYear,
            "day_of_week" => (long)value.DayOfWeek,
            "hour" => value.Hour,
            "minute" => value.Minute,
            "second" => value.Second,
            "millisecond" => value.Millisecond,
            _ => null,
        };
        if (part is { } number)
            return new ScriptInteger(number, date.Origins);
        return name == "date" ? new ScriptDate(value.Date, date.Origins) : null;
    }
}

/// <summary>What can be read from a time span by a dot.</summary>
internal static class TimeSpanMembers
{
    /// <summary>A part of the time span, or all of it in one unit; null when there is no such part.</summary>
    public static ScriptValue? Find(ScriptTimeSpan time, string name)
    {
        var value = time.Value;
        double? total = name switch
        {
            "total_days" => value.TotalDays,
            "total_hours" => value.TotalHours,
            "total_minutes" => value.TotalMinutes,
            "total_seconds" => value.TotalSeconds,
            "total_milliseconds" => value.TotalMilliseconds,
            _ => null,
        };
        if (total is { } number)
            return new ScriptDouble(number, time.Origins);
        long? part = name switch
        {
            "days" => value.Days,
            "hours" => value.Hours,
            "minutes" => value.Minutes,
            "seconds" => value.Seconds,
            "milliseconds" => value.Milliseconds,
            _ => null,
        };
        return part is { } whole ? new ScriptInteger(whole, time.Origins) : null;
    }
}
