using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>vn</c>, which Scriban does not have: how Vietnamese documents write numbers, dates and lists, and totals.</summary>
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
        .Add("sort", ArraySort.SortVietnamese, "list", "member?")
        .Add("sum", Sum, "list", "member?");

    private static ScriptText Pad(Call call) => Result(call, Numbers.Pad(call.Whole(0)));

    private static ScriptText Number(Call call)
    {
        var number = Exact(call, call.Arguments[0]);
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

    /// <summary>Exact, also of numbers with decimals; 0 for an empty list. Whole numbers give a whole one.</summary>
    private static ScriptValue Sum(Call call)
    {
        var list = call.List(0);
        call.Spend(list.Count);
        var (member, total, isWhole, origins) = (call.Text(1), 0m, true, list.Origins);
        for (var i = 0; i < list.Count; i++)
        {
            var number = member.Length == 0 ? list[i] : ElementMember.Read(call, list[i], member, i);
            if (!ReferenceEquals(number.Kind, ScriptKind.Number))
                throw call.Error(BuiltInDiagnostics.NoNumber, 0, call.Function.Name, i + 1, number.Kind.Name).WithDataOf(number);
            total = Total(call, total, Exact(call, number));
            isWhole &= number is ScriptInteger;
            origins = Origins.Union(origins, number.Origins);
        }
        return isWhole && total is >= long.MinValue and <= long.MaxValue ? new ScriptInteger((long)total, origins) : new ScriptDecimal(total, origins);
    }

    private static decimal Total(Call call, decimal total, decimal number)
    {
        try
        {
            return total + number;
        }
        catch (OverflowException)
        {
            throw call.Error(BuiltInDiagnostics.Overflow, 0, call.Function.Name);
        }
    }

    private static DateOnly ReadDate(Call call)
    {
        if (call.Arguments[0] is ScriptDate date)
            return DateOnly.FromDateTime(date.Value);
        if (call.Arguments[0] is not (ScriptText or ScriptMarkdown))
            throw call.WrongKind(0, ScriptKind.Date);
        return Dates.TryParse(call.Text(0), out var read) ? read : throw DateReading.NotADate(call, 0);
    }

    private static decimal Exact(Call call, ScriptValue value)
    {
        switch (value)
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
