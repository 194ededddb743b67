using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>Finds dates that the calendar does not have, weekdays of other dates, and periods that end before they begin.</summary>
internal sealed class DateCheck
{
    private static readonly string[] Between = [" đến hết ngày ", " đến ngày ", " đến ", " - ", " – ", "-", "–"];
    private static readonly string[] BetweenYears = [" đến hết năm ", " đến năm ", " đến ", " - ", " – ", "-", "–"];
    private static readonly string[] BeforeYears = ["giai đoạn ", "nhiệm kỳ ", "năm học ", "thời kỳ ", "từ năm "];
    private static readonly string[] Weekdays = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

    /// <summary>Before a weekday: elsewhere <c>thứ hai</c> may count something.</summary>
    private static readonly string[] BeforeWeekdays = ["sáng ", "chiều ", "tối ", "trưa ", "vào ", "hôm ", "ngày ", "("];

    private readonly ProofText _text;
    private readonly string _visible;

    private DateCheck(ProofText text) => (_text, _visible) = (text, text.Visible);

    public static void Run(ProofText text)
    {
        var check = new DateCheck(text);
        for (var i = 0; i < text.Visible.Length; i++)
        {
            if (!char.IsAsciiDigit(text.Visible[i]))
                continue;
            if (!char.IsLetterOrDigit(text.At(i - 1)) && text.At(i - 1) is not ('/' or '-' or '–' or '.' or ','))
                check.Look(i);
            while (i + 1 < text.Visible.Length && char.IsAsciiDigit(text.Visible[i + 1]))
                i++;
        }
    }

    /// <summary>Looks at the number that begins at an offset.</summary>
    private void Look(int start)
    {
        if (DateText.Read(_visible, start) is not { } date)
        {
            LookAtYears(start);
        }
        else if (!date.Exists)
        {
            // A value that is a date alone is the business of its schema.
            if (start > 0 || date.End < _visible.Length)
                Report(DateDiagnostics.NoSuchDate, start, date.End);
        }
        else if (date.Day is { } day)
        {
            LookAtWeekday(start, day);
            if (EndOfAny(Between, date.End) is { } next && DateText.Read(_visible, next) is { Day: { } last, End: var end } && last < day)
                Report(DateDiagnostics.ReversedPeriod, start, end);
        }
    }

    private void LookAtYears(int start)
    {
        var first = YearAt(start);
        if (first > 0 && StandsBehind(BeforeYears, start) && EndOfAny(BetweenYears, start + 4) is { } next && YearAt(next) is > 0 and var last && last < first)
            Report(DateDiagnostics.ReversedPeriod, start, next + 4);
    }

    private void LookAtWeekday(int start, DateTime day)
    {
        var end = _visible.AsSpan(0, start).EndsWith("ngày ", StringComparison.OrdinalIgnoreCase) ? start - "ngày ".Length : start;
        while (end > 0 && _visible[end - 1] is ' ' or ',')
            end--;
        var before = _visible.AsSpan(0, end);
        for (var i = 0; i < Weekdays.Length; i++)
        {
            var first = end - Weekdays[i].Length;
            if (i == (int)day.DayOfWeek || !before.EndsWith(Weekdays[i], StringComparison.OrdinalIgnoreCase) || !StandsBehind(BeforeWeekdays, first))
                continue;
            var expected = Weekdays[(int)day.DayOfWeek];
            _text.Add(_text.Found(
                DateDiagnostics.OtherWeekday, first, end - first, _visible[first..end], day.ToString("d/M/yyyy", CultureInfo.InvariantCulture), expected));
        }
    }

    private void Report(Diagnostics.DiagnosticDescriptor descriptor, int start, int end) =>
        _text.Add(_text.Found(descriptor, start, end - start, _visible[start..end]));

    private bool StandsBehind(string[] words, int offset)
    {
        foreach (var word in words)
        {
            if (_visible.AsSpan(0, offset).EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private int? EndOfAny(string[] words, int offset)
    {
        foreach (var word in words)
        {
            if (_visible.AsSpan(offset).StartsWith(word, StringComparison.Ordinal))
                return offset + word.Length;
        }
        return null;
    }

    /// <summary>Four digits and no more; 0 for anything else.</summary>
    private int YearAt(int offset) =>
        offset + 4 <= _visible.Length && !char.IsAsciiDigit(_text.At(offset + 4)) && Digits.WholeOf(_visible.AsSpan(offset, 4)) is { } year and >= 1900 ? year : 0;
}
