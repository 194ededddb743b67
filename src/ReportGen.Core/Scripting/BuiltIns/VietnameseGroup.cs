using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>vn</c>, which Scriban does not have: how Vietnamese documents write numbers, dates and lists.</summary>
internal static class VietnameseGroup
{
    private const int MostDecimals = 15;
    private const int MostRoom = 64;

    public static void Fill(ScriptObject members) => new BuiltInGroup("vn", members)
        .Add("pad", Pad, "number")
        .Add("number", Number, "number", "decimals?")
        .Add("words", Words, "number")
        .Add("roman", Roman, "number")
        .Add("ordinal", Ordinal, "number")
        .Add("date", Date, "date", "form?")
        .Add("join", Join, "list")
        .Add("sort", ArraySort.SortVietnamese, "list", "member?");

    private static ScriptText Pad(Call call) => Result(call, Numbers.Pad(call.Whole(0)));

    private static ScriptText Number(Call call)
    {
        var number = Exact(call);
        return Result(call, call.IsNull(1) ? Numbers.Format(number) : Numbers.Format(number, call.Between(1, 0, MostDecimals)));
    }

    private static ScriptText Words(Call call) => Result(call, Numbers.InWords(call.Whole(0)));

    private static ScriptText Roman(Call call) => Result(call, Numbers.Roman(call.Between(0, 1, Numbers.MaxRoman)));

    private static ScriptText Ordinal(Call call) => Result(call, Numbers.Ordinal(call.Between(0, 1, int.MaxValue)));

    /// <summary>A date, or a text as data has it: <c>2023-03-24</c> or <c>24/3/2023</c>.</summary>
    private static ScriptText Date(Call call)
    {
        var date = ReadDate(call);
        return call.Text(1) switch
        {
            "" or "short" => Result(call, Dates.Short(date)),
            "long" => Result(call, Dates.Long(date)),
            var form => throw call.Error(BuiltInDiagnostics.UnknownForm, 1, call.Function.Name, ArgumentReading.Shorten(form)),
        };
    }

    /// <summary>With commas, and <c>và</c> before the last. Each item keeps its origins; Markdown items make the result Markdown.</summary>
    private static ScriptValue Join(Call call)
    {
        var list = call.List(0);
        var text = new MixedText(call, room: (int)Math.Min(2 * list.Count, MostRoom));
        text.AddOrigins(list.Origins);
        for (long i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.AppendPlain(i == list.Count - 1 ? " và " : ", ", list.Origins);
            if (list[i] is ScriptNull)
                throw call.Error(BuiltInDiagnostics.BlankItem, 0, call.Function.Name, i + 1);
            text.Append(list[i], 0);
        }
        return text.ToValue();
    }

    private static DateOnly ReadDate(Call call)
    {
        if (call.Arguments[0] is ScriptDate date)
            return DateOnly.FromDateTime(date.Value);
        if (call.Arguments[0] is not (ScriptText or ScriptMarkdown))
            throw call.WrongKind(0, ScriptKind.Date);
        return Dates.TryParse(call.Text(0), out var read) ? read : throw DateReading.NotADate(call, 0);
    }

    private static decimal Exact(Call call)
    {
        switch (call.Arguments[0])
        {
            case ScriptInteger number:
                return number.Value;
            case ScriptDecimal number:
                return number.Value;
            case ScriptDouble { Value: > -1e28 and < 1e28 } number:
                return (decimal)number.Value;
            case ScriptDouble:
                throw call.Error(BuiltInDiagnostics.Overflow, 0, call.Function.Name);
            default:
                throw call.WrongKind(0, ScriptKind.Number);
        }
    }

    private static ScriptText Result(Call call, string text) => new(text, call.AllOrigins());
}
