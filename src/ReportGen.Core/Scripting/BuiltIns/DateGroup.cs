using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>date</c>: Scriban's, but <c>date.now</c> is an error. Null dates stay null, as in Scriban.</summary>
internal static class DateGroup
{
    private const int MostMonths = 120_000;

    public static void Fill(ScriptObject members) => new BuiltInGroup("date", members)
        .Add("now", Now)
        .Add("parse", Parse, "text", "pattern?", "culture?")
        .Add("parse_to_string", ParseToString, "text", "output_pattern", "output_culture?", "input_pattern?", "input_culture?")
        .Add("to_string", ToText, "date", "pattern", "culture?")
        .Add("add_years", AddYears, "date", "years")
        .Add("add_months", AddMonths, "date", "months")
        .Add("add_days", static call => Add(call, TimeSpan.TicksPerDay), "date", "days")
        .Add("add_hours", static call => Add(call, TimeSpan.TicksPerHour), "date", "hours")
        .Add("add_minutes", static call => Add(call, TimeSpan.TicksPerMinute), "date", "minutes")
        .Add("add_seconds", static call => Add(call, TimeSpan.TicksPerSecond), "date", "seconds")
        .Add("add_milliseconds", static call => Add(call, TimeSpan.TicksPerMillisecond), "date", "millis");

    private static ScriptValue Now(Call call) => throw call.Error(BuiltInDiagnostics.NoClock, -1, call.Function.Name).WithHint(new LocalizedText(
        "Write the date into the data and use it from there.",
        "Hãy ghi ngày vào dữ liệu rồi lấy từ đó."));

    private static ScriptValue Parse(Call call)
    {
        _ = call.IsVietnamese(2);
        return call.IsNull(0) ? call.Arguments[0] : new ScriptDate(DateReading.Read(call, 0, call.Text(1)), call.AllOrigins());
    }

    private static ScriptValue ParseToString(Call call)
    {
        _ = call.IsVietnamese(4);
        return call.IsNull(0) ? call.Arguments[0] : Write(call, DateReading.Read(call, 0, call.Text(3)));
    }

    private static ScriptValue ToText(Call call) => call.IsNull(0) ? call.Arguments[0] : Write(call, DateReading.Read(call, 0));

    private static ScriptValue AddYears(Call call) => AddMonths(call, 12);

    private static ScriptValue AddMonths(Call call) => AddMonths(call, 1);

    /// <summary>A day that the month does not have becomes its last.</summary>
    private static ScriptValue AddMonths(Call call, int factor)
    {
        if (call.IsNull(0))
            return call.Arguments[0];
        var months = call.Between(1, -MostMonths / factor, MostMonths / factor) * factor;
        return Result(call, static (date, count) => date.AddMonths((int)count), months);
    }

    private static ScriptValue Add(Call call, long unit) => call.IsNull(0)
        ? call.Arguments[0]
        : Result(call, static (date, ticks) => date.AddTicks(ticks), TimeSpanGroup.Read(call, 1, unit).Ticks);

    private static ScriptDate Result(Call call, Func<DateTime, long, DateTime> add, long amount)
    {
        var date = DateReading.Read(call, 0);
        try
        {
            return new ScriptDate(add(date, amount), call.AllOrigins());
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error(BuiltInDiagnostics.Overflow, -1, call.Function.Name);
        }
    }

    /// <summary>Whether a pattern has letters of .NET's formats alone, such as <c>dd/MM/yyyy</c>, which would be printed as they stand.</summary>
    private static bool IsOfNet(string pattern)
    {
        var hasLetters = false;
        foreach (var c in pattern)
        {
            if (char.IsLetter(c) ? c is not ('d' or 'M' or 'y' or 'H' or 'h' or 'm' or 's' or 't' or 'f') : c == '%')
                return false;
            hasLetters |= char.IsLetter(c);
        }
        return hasLetters;
    }

    private static LocalizedText HintFor(string? unknown) => unknown == "%-"
        ? new("A day or month without a zero is {{ date.day }} or {{ date.month }}; %e puts a space before it.", "Ngày, tháng không có số 0 ở đầu viết là {{ date.day }}, {{ date.month }}; %e ghi dấu cách ở trước.")
        : new("A pattern is written as in '%d/%m/%Y'.", "Định dạng viết như “%d/%m/%Y”.");

    private static ScriptText Write(Call call, DateTime date)
    {
        var pattern = call.Text(1);
        call.Spend(1 + pattern.Length);
        var text = DateWriting.Write(date, pattern, call.IsVietnamese(2), out var unknown);
        if (unknown is not null || IsOfNet(pattern))
            throw call.Error(BuiltInDiagnostics.UnknownFormat, 1, call.Function.Name, unknown ?? ArgumentReading.Shorten(pattern)).WithHint(HintFor(unknown));
        call.CheckTextLength(text.Length);
        return new ScriptText(text, call.AllOrigins());
    }
}
