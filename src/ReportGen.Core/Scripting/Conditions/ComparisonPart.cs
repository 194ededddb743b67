using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using Operators = ReportGen.Core.Scripting.Evaluation.Operators;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>==</c>, <c>!=</c>, <c>&lt;</c> and the like.</summary>
internal sealed class ComparisonPart(BinaryOperator kind, Part left, Part right) : Part(left.Uses | right.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (left.Evaluate(trial) is not { } first || right.Evaluate(trial) is not { } second)
            return null;
        bool? holds = kind is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? AreEqual(trial, first, second)
            : Comparisons.HasOrder(kind, Order(trial, first, second));
        if (holds is not { } truth)
            return null;
        return truth != (kind == BinaryOperator.NotEqual) ? ScriptBoolean.True : ScriptBoolean.False;
    }

    private static bool? AreEqual(Trial trial, ScriptValue left, ScriptValue right)
    {
        if (left.AsText is { } one && right.AsText is { } other)
        {
            trial.Spend((one.Length + other.Length) / 16);
            return one.Value == other.Value;
        }
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (left.AsBoolean is { } a && right.AsBoolean is { } b)
            return a.Value == b.Value;
        return Order(trial, left, right) is { } order ? order == 0 : null;
    }

    private static int? Order(Trial trial, ScriptValue left, ScriptValue right)
    {
        if (left.AsText is { } one && right.AsText is { } other)
            trial.Spend((one.Length + other.Length) / 16);
        return Comparisons.Order(left, right);
    }
}

/// <summary><c>a == empty</c>, <c>a != empty</c>.</summary>
internal sealed class EmptinessPart(Part operand, bool isEmpty) : Part(operand.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (operand.Evaluate(trial) is not { } value)
            return null;
        return Operators.IsEmpty(value) == isEmpty ? ScriptBoolean.True : ScriptBoolean.False;
    }
}
