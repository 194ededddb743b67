using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Equality and order. Texts are compared by their code units, so that no machine's culture has a say.</summary>
internal sealed class Comparisons(Interpreter interpreter)
{
    private int _depth;

    /// <summary>Whether two values are equal; nothing equals only nothing.</summary>
    public bool AreEqual(ScriptValue left, ScriptValue right, Expression expression)
    {
        interpreter.Step(expression);
        if (left.AsText is { } one && right.AsText is { } other)
        {
            interpreter.Spend((one.Length / 16) + (other.Length / 16), expression.Span);
            return one.Value == other.Value;
        }
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (left.AsBoolean is { } first && right.AsBoolean is { } second)
            return first.Value == second.Value;
        if (CountedOrder(left, right, expression) is { } order)
            return order == 0;
        return (left, right) switch
        {
            (ScriptObject or ScriptList or ScriptRange, _) when left.Kind == right.Kind => ArePartsEqual(left, right, expression),
            (ScriptFunction a, ScriptFunction b) => ReferenceEquals(a, b),
            _ => interpreter.Options.IsStrict ? throw Different(left, right, expression) : false,
        };
    }

    /// <summary>Whether <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c> holds.</summary>
    public bool Holds(BinaryExpression expression, ScriptValue left, ScriptValue right)
    {
        if (HasOrder(expression.Kind, CountedOrder(left, right, expression)) is { } holds)
            return holds;
        return interpreter.Options.IsStrict || left is not ScriptNull && right is not ScriptNull
            ? throw Different(left, right, expression)
            : false;
    }

    /// <summary>Whether an order is the one that <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c> asks for; null when there is none.</summary>
    public static bool? HasOrder(BinaryOperator kind, int? order)
    {
        if (order is not { } found)
            return null;
        return kind switch
        {
            BinaryOperator.Less => found < 0,
            BinaryOperator.LessOrEqual => found <= 0,
            BinaryOperator.Greater => found > 0,
            _ => found >= 0,
        };
    }

    /// <summary>Negative, 0 or positive; null when the values have no order.</summary>
    public static int? Order(ScriptValue left, ScriptValue right) =>
        left.AsInteger is { } one && right.AsInteger is { } other ? one.Value.CompareTo(other.Value) : OrderOfOthers(left, right);

    private static int? OrderOfOthers(ScriptValue left, ScriptValue right) => (left, right) switch
    {
        (ScriptDecimal a, ScriptDecimal b) => a.Value.CompareTo(b.Value),
        (ScriptDecimal a, ScriptInteger b) => a.Value.CompareTo(b.Value),
        (ScriptInteger a, ScriptDecimal b) => ((decimal)a.Value).CompareTo(b.Value),
        (ScriptText or ScriptMarkdown, ScriptText or ScriptMarkdown) => string.CompareOrdinal(TextOf(left), TextOf(right)),
        _ => SeldomOrder(left, right),
    };

    private static int? SeldomOrder(ScriptValue left, ScriptValue right) => (left, right) switch
    {
        (ScriptDate a, ScriptDate b) => a.Value.CompareTo(b.Value),
        (ScriptTimeSpan a, ScriptTimeSpan b) => a.Value.CompareTo(b.Value),
        _ when Arithmetic.ToDouble(left) is { } a && Arithmetic.ToDouble(right) is { } b => a.CompareTo(b),
        _ => null,
    };

    private static bool IsText(ScriptValue value) => value.AsText is not null || value.AsMarkdown is not null;

    private static string TextOf(ScriptValue value) => value is ScriptMarkdown markdown ? markdown.Value.Text : ((ScriptText)value).Value;

    private int? CountedOrder(ScriptValue left, ScriptValue right, Expression expression)
    {
        if (IsText(left) && IsText(right))
        {
            interpreter.Spend(TextOf(left).Length / 16, expression.Span);
            interpreter.Spend(TextOf(right).Length / 16, expression.Span);
        }
        return Order(left, right);
    }

    private bool ArePartsEqual(ScriptValue left, ScriptValue right, Expression expression)
    {
        if (++_depth > interpreter.Limits.Recursion)
            throw Interpreter.Error(EvaluationDiagnostics.NestedTooDeep, expression.Span, interpreter.Limits.Recursion);
        var areEqual = left is ScriptObject a && right is ScriptObject b ? AreEqual(a, b, expression) : AreItemsEqual(left, right, expression);
        _depth--;
        return areEqual;
    }

    private bool AreItemsEqual(ScriptValue left, ScriptValue right, Expression expression)
    {
        if (MemberAccess.CountOf(left) != MemberAccess.CountOf(right))
            return false;
        using var others = interpreter.Members.ItemsOf(right, expression.Span).GetEnumerator();
        foreach (var item in interpreter.Members.ItemsOf(left, expression.Span))
        {
            if (!others.MoveNext() || !AreEqual(item, others.Current, expression))
                return false;
        }
        return true;
    }

    private bool AreEqual(ScriptObject left, ScriptObject right, Expression expression)
    {
        if (left.IsSameAs(right))
            return true;
        if (left.Names.Count != right.Names.Count)
            return false;
        foreach (var name in left.Names)
        {
            if (right.Find(name) is not { } other || !AreEqual(left.Find(name) ?? ScriptNull.Value, other, expression))
                return false;
        }
        return true;
    }

    private static ScriptException Different(ScriptValue left, ScriptValue right, Expression expression)
    {
        var (name, span) = expression is BinaryExpression binary ? (OperatorNames.Of(binary.Kind), binary.OperatorSpan) : ("==", expression.Span);
        return Interpreter.Error(EvaluationDiagnostics.DifferentKinds, span, name, left.Kind.Name, right.Kind.Name);
    }
}
