using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The four operations and comparison of numbers: whole numbers stay whole, a decimal makes a decimal, anything else binary.</summary>
internal static class Arithmetic
{
    /// <summary>Negative, zero or positive.</summary>
    public static int Compare(ScriptValue first, ScriptValue second)
    {
        if (first is ScriptInteger a && second is ScriptInteger b)
            return a.Value.CompareTo(b.Value);
        return IsExact(first) && IsExact(second)
            ? ToDecimal(first).CompareTo(ToDecimal(second))
            : ToDouble(first).CompareTo(ToDouble(second));
    }

    public static ScriptValue Add(Call call) => Compute(call, static (a, b) => checked(a + b), static (a, b) => a + b, static (a, b) => a + b);

    public static ScriptValue Subtract(Call call) => Compute(call, static (a, b) => checked(a - b), static (a, b) => a - b, static (a, b) => a - b);

    public static ScriptValue Multiply(Call call) => Compute(call, static (a, b) => checked(a * b), static (a, b) => a * b, static (a, b) => a * b);

    public static ScriptValue Remainder(Call call)
    {
        CheckDivisor(call);
        // The smallest whole number by -1 overflows in the processor, though the remainder is 0.
        return Compute(call, static (a, b) => b == -1 ? 0 : a % b, static (a, b) => a % b, static (a, b) => a % b);
    }

    /// <summary>A whole divisor rounds the result down to a whole number, as in Scriban.</summary>
    public static ScriptValue Divide(Call call)
    {
        CheckDivisor(call);
        if (call.Arguments[0] is ScriptInteger a && call.Arguments[1] is ScriptInteger b)
            return Whole(call, Math.Floor((decimal)a.Value / b.Value));
        var quotient = Compute(call, static (x, y) => throw new ArgumentException("Whole numbers are divided above."), static (x, y) => x / y, static (x, y) => x / y);
        if (call.Arguments[1] is not ScriptInteger)
            return quotient;
        return Whole(call, quotient is ScriptDecimal exact ? Math.Floor(exact.Value) : FloorOf(call, quotient));
    }

    private static ScriptValue Compute(Call call, Func<long, long, long> whole, Func<decimal, decimal, decimal> exact, Func<double, double, double> binary)
    {
        var (first, second) = (call.Arguments[0], call.Arguments[1]);
        try
        {
            if (first is ScriptInteger a && second is ScriptInteger b)
                return new ScriptInteger(whole(a.Value, b.Value), call.AllOrigins());
            if (first is ScriptDecimal || second is ScriptDecimal)
                return new ScriptDecimal(exact(ToDecimal(first), ToDecimal(second)), call.AllOrigins());
        }
        catch (OverflowException)
        {
            throw call.Error(BuiltInDiagnostics.Overflow, -1, call.Function.Name);
        }
        var result = binary(ToDouble(first), ToDouble(second));
        return double.IsFinite(result)
            ? new ScriptDouble(result, call.AllOrigins())
            : throw call.Error(BuiltInDiagnostics.Overflow, -1, call.Function.Name);
    }

    private static void CheckDivisor(Call call)
    {
        if (call.Double(1) == 0)
            throw call.Error(BuiltInDiagnostics.DivisionByZero, 1, call.Function.Name);
    }

    private static decimal FloorOf(Call call, ScriptValue value)
    {
        var floor = Math.Floor(ToDouble(value));
        return Math.Abs(floor) < long.MaxValue ? (decimal)floor : throw call.Error(BuiltInDiagnostics.Overflow, -1, call.Function.Name);
    }

    private static ScriptInteger Whole(Call call, decimal value) => value is >= long.MinValue and <= long.MaxValue
        ? new ScriptInteger((long)value, call.AllOrigins())
        : throw call.Error(BuiltInDiagnostics.Overflow, -1, call.Function.Name);

    private static bool IsExact(ScriptValue value) => value is ScriptInteger or ScriptDecimal;

    private static decimal ToDecimal(ScriptValue value) => value switch
    {
        ScriptInteger number => number.Value,
        ScriptDecimal number => number.Value,
        _ => (decimal)ToDouble(value),
    };

    private static double ToDouble(ScriptValue value) => value switch
    {
        ScriptInteger number => number.Value,
        ScriptDecimal number => (double)number.Value,
        ScriptDouble number => number.Value,
        _ => throw new ArgumentException("Not a number.", nameof(value)),
    };
}
