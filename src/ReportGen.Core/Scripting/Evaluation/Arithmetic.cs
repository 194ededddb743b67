using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// Numbers: whole ones as long as both sides are; decimal when one side is, as figures of the data are, so that <c>price * 1.1</c> is exact; else
/// binary floating-point. <c>/</c> is never whole.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Applies an operator to two numbers, or to dates and time spans.</summary>
    /// <returns>Null when the sides are not of such kinds.</returns>
    public static ScriptValue? Apply(BinaryExpression expression, ScriptValue left, ScriptValue right, Origins? origins)
    {
        try
        {
            return (left, right) switch
            {
                (ScriptInteger a, ScriptInteger b) => Whole(expression, a.Value, b.Value, origins),
                (ScriptDecimal a, ScriptDecimal b) => Decimal(expression, a.Value, b.Value, origins),
                (ScriptDecimal a, ScriptInteger b) => Decimal(expression, a.Value, b.Value, origins),
                (ScriptInteger a, ScriptDecimal b) => Decimal(expression, a.Value, b.Value, origins),
                (ScriptDecimal a, ScriptDouble b) when HasDecimal(b.Value) => Decimal(expression, a.Value, (decimal)b.Value, origins),
                (ScriptDouble a, ScriptDecimal b) when HasDecimal(a.Value) => Decimal(expression, (decimal)a.Value, b.Value, origins),
                _ when ToDouble(left) is { } a && ToDouble(right) is { } b => Floating(expression, a, b, origins),
                _ => Times(expression.Kind, left, right, origins),
            };
        }
        catch (OverflowException)
        {
            throw Interpreter.Error(EvaluationDiagnostics.NumberTooLarge, expression.OperatorSpan, OperatorNames.Of(expression.Kind));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A date before the year 1 or after 9999.
            throw Interpreter.Error(EvaluationDiagnostics.NumberTooLarge, expression.OperatorSpan, OperatorNames.Of(expression.Kind));
        }
    }

    /// <summary>The number as binary floating-point; null for what is no number.</summary>
    public static double? ToDouble(ScriptValue value) => value switch
    {
        ScriptInteger number => number.Value,
        ScriptDouble number => number.Value,
        ScriptDecimal number => (double)number.Value,
        _ => null,
    };

    /// <summary>Whether a number is neither too large nor too small to be a decimal.</summary>
    private static bool HasDecimal(double number) => number == 0 || Math.Abs(number) is > 1e-12 and < 1e28;

    private static ScriptValue? Whole(BinaryExpression expression, long a, long b, Origins? origins)
    {
        if (b == 0 && expression.Kind is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo)
            throw Interpreter.Error(EvaluationDiagnostics.DivisionByZero, expression.OperatorSpan);
        checked
        {
            return expression.Kind switch
            {
                BinaryOperator.Add => new ScriptInteger(a + b, origins),
                BinaryOperator.Subtract => new ScriptInteger(a - b, origins),
                BinaryOperator.Multiply => new ScriptInteger(a * b, origins),
                BinaryOperator.Divide => new ScriptDouble((double)a / b, origins),
                BinaryOperator.DivideWhole => new ScriptInteger(FloorDivide(a, b), origins),
                BinaryOperator.Modulo => new ScriptInteger(b == -1 ? 0 : a % b, origins),
                _ => null,
            };
        }
    }

    private static long FloorDivide(long a, long b)
    {
        var quotient = checked(a / b);
        return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
    }

    private static ScriptDecimal? Decimal(BinaryExpression expression, decimal a, decimal b, Origins? origins)
    {
        if (b == 0 && expression.Kind is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo)
            throw Interpreter.Error(EvaluationDiagnostics.DivisionByZero, expression.OperatorSpan);
        return expression.Kind switch
        {
            BinaryOperator.Add => new ScriptDecimal(a + b, origins),
            BinaryOperator.Subtract => new ScriptDecimal(a - b, origins),
            BinaryOperator.Multiply => new ScriptDecimal(a * b, origins),
            BinaryOperator.Divide => new ScriptDecimal(a / b, origins),
            BinaryOperator.DivideWhole => new ScriptDecimal(decimal.Floor(a / b), origins),
            BinaryOperator.Modulo => new ScriptDecimal(a % b, origins),
            _ => null,
        };
    }

    private static ScriptDouble? Floating(BinaryExpression expression, double a, double b, Origins? origins)
    {
        if (b == 0 && expression.Kind is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo)
            throw Interpreter.Error(EvaluationDiagnostics.DivisionByZero, expression.OperatorSpan);
        double? result = expression.Kind switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.Divide => a / b,
            BinaryOperator.DivideWhole => Math.Floor(a / b),
            BinaryOperator.Modulo => a % b,
            _ => null,
        };
        if (result is not { } number)
            return null;
        return double.IsFinite(number) ? new ScriptDouble(number, origins) : throw new OverflowException();
    }

    private static ScriptValue? Times(BinaryOperator kind, ScriptValue left, ScriptValue right, Origins? origins) => (left, kind, right) switch
    {
        (ScriptDate a, BinaryOperator.Subtract, ScriptDate b) => new ScriptTimeSpan(a.Value - b.Value, origins),
        (ScriptDate a, BinaryOperator.Add, ScriptTimeSpan b) => new ScriptDate(a.Value + b.Value, origins),
        (ScriptDate a, BinaryOperator.Subtract, ScriptTimeSpan b) => new ScriptDate(a.Value - b.Value, origins),
        (ScriptTimeSpan a, BinaryOperator.Add, ScriptTimeSpan b) => new ScriptTimeSpan(a.Value + b.Value, origins),
        (ScriptTimeSpan a, BinaryOperator.Subtract, ScriptTimeSpan b) => new ScriptTimeSpan(a.Value - b.Value, origins),
        _ => null,
    };
}
