using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>math</c>: Scriban's, without random numbers and identifiers.</summary>
internal static class MathGroup
{
    private const int MostDecimals = 15;

    public static void Fill(ScriptObject members) => new BuiltInGroup("math", members)
        .Add("abs", Abs, "value")
        .Add("ceil", Ceiling, "value")
        .Add("floor", Floor, "value")
        .Add("round", Round, "value", "precision?")
        .Add("plus", Plus, "value", "with")
        .Add("minus", Minus, "value", "with")
        .Add("times", Times, "value", "with")
        .Add("divided_by", DividedBy, "value", "divisor")
        .Add("modulo", Modulo, "value", "with")
        .Add("format", NumberFormat.Write, "value", "format", "culture?")
        .Add("is_number", IsNumber, "value");

    private static ScriptValue Abs(Call call) => call.Arguments[0] switch
    {
        ScriptInteger { Value: long.MinValue } => throw call.Error(BuiltInDiagnostics.Overflow, 0, call.Function.Name),
        ScriptInteger number => new ScriptInteger(Math.Abs(number.Value), number.Origins),
        ScriptDouble number => new ScriptDouble(Math.Abs(number.Value), number.Origins),
        ScriptDecimal number => new ScriptDecimal(Math.Abs(number.Value), number.Origins),
        _ => throw call.WrongKind(0, ScriptKind.Number),
    };

    private static ScriptValue Ceiling(Call call) => call.Arguments[0] switch
    {
        ScriptInteger number => number,
        ScriptDouble number => new ScriptDouble(Math.Ceiling(number.Value), number.Origins),
        ScriptDecimal number => new ScriptDecimal(Math.Ceiling(number.Value), number.Origins),
        _ => throw call.WrongKind(0, ScriptKind.Number),
    };

    private static ScriptValue Floor(Call call) => call.Arguments[0] switch
    {
        ScriptInteger number => number,
        ScriptDouble number => new ScriptDouble(Math.Floor(number.Value), number.Origins),
        ScriptDecimal number => new ScriptDecimal(Math.Floor(number.Value), number.Origins),
        _ => throw call.WrongKind(0, ScriptKind.Number),
    };

    /// <summary>Halves go to the even digit, as in Scriban.</summary>
    private static ScriptValue Round(Call call)
    {
        var decimals = call.IsNull(1) ? 0 : call.Between(1, 0, MostDecimals);
        return call.Arguments[0] switch
        {
            ScriptInteger number => number.Add(call.Arguments[1].Origins),
            ScriptDouble number => new ScriptDouble(Math.Round(number.Value, decimals, MidpointRounding.ToEven), call.AllOrigins()),
            ScriptDecimal number => new ScriptDecimal(Math.Round(number.Value, decimals, MidpointRounding.ToEven), call.AllOrigins()),
            _ => throw call.WrongKind(0, ScriptKind.Number),
        };
    }

    private static ScriptValue Plus(Call call) => OfTwo(call, Arithmetic.Add);

    private static ScriptValue Minus(Call call) => OfTwo(call, Arithmetic.Subtract);

    private static ScriptValue Times(Call call) => OfTwo(call, Arithmetic.Multiply);

    private static ScriptValue DividedBy(Call call) => OfTwo(call, Arithmetic.Divide);

    private static ScriptValue Modulo(Call call) => OfTwo(call, Arithmetic.Remainder);

    private static ScriptValue IsNumber(Call call) =>
        new ScriptBoolean(ReferenceEquals(call.Arguments[0].Kind, ScriptKind.Number), call.Arguments[0].Origins);

    /// <summary>Null when one of the two is null, as in Scriban; both must be numbers otherwise.</summary>
    private static ScriptValue OfTwo(Call call, Func<Call, ScriptValue> compute)
    {
        if (call.IsNull(0) || call.IsNull(1))
            return new ScriptNull(call.AllOrigins());
        for (var i = 0; i < 2; i++)
        {
            if (!ReferenceEquals(call.Arguments[i].Kind, ScriptKind.Number))
                throw call.WrongKind(i, ScriptKind.Number);
        }
        return compute(call);
    }
}
