using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>+</c>, <c>-</c> and the other operators that compute.</summary>
internal sealed class OperationPart(BinaryExpression expression, Part left, Part right) : Part(left.Uses | right.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (left.Evaluate(trial) is not { } first || right.Evaluate(trial) is not { } second)
            return null;
        return trial.Interpreter.Operators.Apply(expression, first, second);
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
