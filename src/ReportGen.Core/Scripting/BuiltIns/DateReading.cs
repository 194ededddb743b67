using System.Globalization;
using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Reads dates from text: ISO and English forms, and day before month as in Vietnamese, never month before day.</summary>
internal static class DateReading
{
    private static readonly string[] DateForms =
    [
        "yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy",
    ];

    private static readonly string[] TimeForms = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "h:mm tt", "h:mm:ss tt"];

    /// <summary>A date argument: a date, or a text in one of the usual forms.</summary>
    public static DateTime Read(Call call, int index) => call.Arguments[index] switch
    {
        ScriptDate date => date.Value,
        ScriptText or ScriptMarkdown => Read(call, index, ""),
        _ => throw call.WrongKind(index, ScriptKind.Date),
    };

    /// <summary>A date argument, its text in a form of its own.</summary>
    /// <param name="call">The call.</param>
    /// <param name="index">The argument.</param>
    /// <param name="pattern">As of <c>strftime</c> (<c>%d/%m/%Y</c>) or of .NET (<c>dd/MM/yyyy</c>); empty for the usual forms.</param>
    public static DateTime Read(Call call, int index, string pattern)
    {
        if (call.Arguments[index] is ScriptDate date)
            return date.Value;
        if (call.Arguments[index] is not (ScriptText or ScriptMarkdown))
            throw call.WrongKind(index, ScriptKind.Text);

        var text = call.Text(index).Trim();
        if (pattern.Length == 0)
            return TryReadUsual(text, out var usual) ? usual : throw NotADate(call, index);
        return TryReadExactly(text, pattern.Contains('%', StringComparison.Ordinal) ? ToForm(pattern) : pattern, out var exact) ? exact : throw NotADate(call, index);
    }

    private static bool TryReadExactly(string text, string form, out DateTime date)
    {
        date = default;
        try
        {
            date = DateTime.ParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The error for a text that is no date.</summary>
    public static ScriptException NotADate(Call call, int index) =>
        call.Error(BuiltInDiagnostics.NotADate, index, call.Function.Name, ArgumentReading.Shorten(call.Text(index))).WithHint(new LocalizedText(
            "Write it as '2023-03-24' or '24/3/2023'.",
            "Hãy viết theo dạng “2023-03-24” hoặc “24/3/2023”."));

    private static bool TryReadUsual(string text, out DateTime date)
    {
        // Nearly all dates are plain ones, and the framework takes a fiftieth of a run to get ready for more.
        if (Dates.TryParse(text, out var plain))
        {
            date = new DateTime(plain.Year, plain.Month, plain.Day);
            return true;
        }
        return TryReadOther(text, out date);
    }

    private static bool TryReadOther(string text, out DateTime date)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var border = colon < 0 ? text.Length : text.LastIndexOfAny([' ', 'T'], colon);
        var time = default(DateTime);
        date = default;
        if (border < 0 || !TryRead(text[..border], DateForms, out var day))
            return false;
        if (border < text.Length && !TryRead(text[(border + 1)..], TimeForms, out time))
            return false;
        date = day.Date + time.TimeOfDay;
        return true;
    }

    private static bool TryRead(string text, string[] forms, out DateTime date) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The form of .NET for a pattern of <c>strptime</c>; an unknown letter gives a form that nothing fits.</summary>
    private static string ToForm(string pattern)
    {
        var form = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                form.Append(FormOf(pattern[++i]));
            else
                form.Append('\\').Append(pattern[i]);
        }
        // A form of one letter would be one of the standard forms.
        return form.Length == 1 ? "%" + form : form.ToString();
    }

    private static string FormOf(char letter) => letter switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "M",
        'd' or 'e' => "d",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'a' => "ddd",
        'A' => "dddd",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'M' => "m",
        'S' => "s",
        'L' => "fff",
        'p' or 'P' => "tt",
        'F' => "yyyy-M-d",
        'D' => "M/d/yy",
        'T' or 'X' => "H:m:s",
        'R' => "H:m",
        _ => "\\" + letter,
    };
}
