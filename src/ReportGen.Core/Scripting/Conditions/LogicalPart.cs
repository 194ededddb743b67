using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>a &amp;&amp; b</c>, <c>a || b</c>: the right side is not looked at when the left one decides.</summary>
internal sealed class LogicalPart(Part left, Part right, bool isOr) : Part(left.Uses | right.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (left.Evaluate(trial) is not { } first)
            return null;
        if (Operators.IsTrue(first) == isOr)
            return isOr ? ScriptBoolean.True : ScriptBoolean.False;
        if (right.Evaluate(trial) is not { } second)
            return null;
        return Operators.IsTrue(second) ? ScriptBoolean.True : ScriptBoolean.False;
    }
}

/// <summary><c>!a</c>.</summary>
internal sealed class NotPart(Part operand) : Part(operand.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (operand.Evaluate(trial) is not { } value)
            return null;
        return Operators.IsTrue(value) ? ScriptBoolean.False : ScriptBoolean.True;
    }
}

/// <summary><c>a ?? b</c>.</summary>
/// <param name="left">Made so that what is not there is null.</param>
internal sealed class CoalescePart(Part left, Part right) : Part(left.Uses | right.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        var value = left.Evaluate(trial);
        return value is { IsNull: true } ? right.Evaluate(trial) : value;
    }
}

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ChoicePart(Part condition, Part then, Part otherwise) : Part(condition.Uses | then.Uses | otherwise.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (condition.Evaluate(trial) is not { } value)
            return null;
        return Operators.IsTrue(value) ? then.Evaluate(trial) : otherwise.Evaluate(trial);
    }
}
