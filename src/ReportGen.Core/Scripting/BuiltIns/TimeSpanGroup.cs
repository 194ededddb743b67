using System.Globalization;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>timespan</c>: Scriban's.</summary>
internal static class TimeSpanGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("timespan", members)
        .Add("zero", static _ => new ScriptTimeSpan(TimeSpan.Zero))
        .Add("from_days", static call => From(call, TimeSpan.TicksPerDay), "days")
        .Add("from_hours", static call => From(call, TimeSpan.TicksPerHour), "hours")
        .Add("from_minutes", static call => From(call, TimeSpan.TicksPerMinute), "minutes")
        .Add("from_seconds", static call => From(call, TimeSpan.TicksPerSecond), "seconds")
        .Add("from_milliseconds", static call => From(call, TimeSpan.TicksPerMillisecond), "millis")
        .Add("parse", Parse, "text");

    /// <summary>So many units of time, as a length.</summary>
    /// <exception cref="ScriptException">It is more than 10 million days.</exception>
    public static TimeSpan Read(Call call, int index, long unit)
    {
        var ticks = call.Double(index) * unit;
        // 2^63 ticks is the first number that does not fit.
        return Math.Abs(ticks) < long.MaxValue ? new TimeSpan((long)ticks) : throw call.Error(BuiltInDiagnostics.Overflow, index, call.Function.Name);
    }

    private static ScriptTimeSpan From(Call call, long unit) => new(Read(call, 0, unit), call.Arguments[0].Origins);

    /// <summary>Days, hours, minutes and seconds: <c>1.02:30:00</c>.</summary>
    private static ScriptValue Parse(Call call)
    {
        var text = call.Text(0);
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? new ScriptTimeSpan(span, call.Arguments[0].Origins)
            : throw call.Error(BuiltInDiagnostics.NotATimeSpan, 0, call.Function.Name, ArgumentReading.Shorten(text));
    }
}
