using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// Carries out <c>x = x | array.add …</c>, which a loop does for each element: as long as nothing but <c>x</c> holds the list that the
/// last turn made, the element is put behind it. Copying it each time would cost the square of its length.
/// </summary>
internal sealed class ListGrowth(Interpreter interpreter)
{
    /// <summary>The new value of the variable.</summary>
    /// <returns>Null when the assignment is another one, and nothing was evaluated.</returns>
    public ScriptList? Grow(AssignExpression assignment)
    {
        if (assignment.Addition is not { } call
            || assignment.Target.AsVariable is not { } variable
            || ListOf(variable) is not { } list
            || interpreter.Expressions.EvaluateFunction(call.Target) is not BuiltInFunction { Name: "array.add" })
            return null;

        interpreter.Step(assignment.Value);
        interpreter.Spend(1, call.Span);
        var count = list.Items.Count;
        var isHeld = !list.IsHeldByOneName;
        var item = interpreter.Expressions.Evaluate(call.Arguments[0].Value);
        // What computed the element may have read the list, or put something behind it.
        isHeld |= !list.IsHeldByOneName || list.Items.Count != count;
        interpreter.CheckListLength(count + 1L, isHeld ? count + 1L : 1, call.Span);
        var items = list.Items;
        if (isHeld)
        {
            items = new List<ScriptValue>(count + 1);
            for (var i = 0; i < count; i++)
                items.Add(list.Items[i]);
        }
        items.Add(item);
        return isHeld ? new ScriptList(items, list.Origins) : list;
    }

    /// <summary>A member of an object, whether of a <c>with</c> or of <c>this</c>, can be read by other names too.</summary>
    private ScriptList? ListOf(VariableExpression variable)
    {
        var value = interpreter.Frame.Find(variable);
        if (variable.IsLocal)
            return value?.AsList;
        return value is null && !interpreter.Variables.IsWhole ? interpreter.Variables.Find(variable.Name)?.AsList : null;
    }
}
