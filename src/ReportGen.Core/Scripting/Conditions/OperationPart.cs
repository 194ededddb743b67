using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>+</c>, <c>-</c> and the other operators that compute.</summary>
internal sealed class OperationPart(BinaryExpression expression, Part left, Part right) : Part(left.Uses | right.Uses)
{
    private const int StepsOfPieces = 16;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (left.Evaluate(trial) is not { } first || right.Evaluate(trial) is not { } second)
            return null;
        return expression.Kind == BinaryOperator.Add && Sum(trial, first, second) is { } sum ? sum : trial.Interpreter.Operators.Apply(expression, first, second);
    }

    /// <returns>Null for anything else than two plain texts or two lists.</returns>
    private static ScriptValue? Sum(Trial trial, ScriptValue first, ScriptValue second)
    {
        if (first is ScriptText one && second is ScriptText other)
        {
            // Evaluation keeps the pieces apart, which makes each further step with them dearer.
            trial.Spend(StepsOfPieces);
            trial.CheckTextLength((long)one.Length + other.Length);
            return new ScriptText(string.Concat(one.Value, other.Value));
        }
        if (first is not ScriptList { Named: null, Items: var some } || second is not ScriptList { Named: null, Items: var others })
            return null;
        trial.CheckListLength((long)some.Count + others.Count);
        var items = new List<ScriptValue>(some.Count + others.Count);
        items.AddRange(some);
        items.AddRange(others);
        return new ScriptList(items);
    }
}

/// <summary><c>-a</c>.</summary>
internal sealed class NegationPart(Part operand) : Part(operand.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial) =>
        operand.Evaluate(trial) is ScriptInteger { Value: not long.MinValue } number ? new ScriptInteger(-number.Value) : null;
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListPart(IReadOnlyList<Part> items, long uses) : Part(uses)
{
    private const int CostOfList = 8;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        trial.Spend(CostOfList);
        var values = new List<ScriptValue>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Evaluate(trial) is not { } value)
                return null;
            values.Add(value);
        }
        return new ScriptList(values);
    }
}
