using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using Operators = ReportGen.Core.Scripting.Evaluation.Operators;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>array.any</c>, <c>array.filter</c> and <c>array.each</c> with a function that is one expression.</summary>
/// <param name="body">Of the function.</param>
/// <param name="slot">Of the element that the function looks at.</param>
/// <param name="steps">The most that one call takes, besides what it counts itself.</param>
internal sealed class CallbackPart(string name, Part list, Part body, int slot, int steps, long uses) : Part(uses)
{
    private readonly bool _isAny = name == "any";
    private readonly bool _isEach = name == "each";

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial) => list.Evaluate(trial) switch
    {
        ScriptList items => Evaluate(trial, items.Items),
        ScriptNull => _isAny ? ScriptBoolean.False : new ScriptList([]),
        _ => null,
    };

    /// <summary>Counts the calls for so many elements.</summary>
    public void SpendAll(Trial trial, int count)
    {
        trial.CheckListLength(count);
        trial.Spend((long)count * (steps + 1));
    }

    private ScriptValue? Evaluate(Trial trial, List<ScriptValue> items)
    {
        trial.CheckListLength(items.Count);
        var kept = _isAny ? null : new List<ScriptValue>();
        for (var i = 0; i < items.Count; i++)
        {
            trial.Spend(steps + 1);
            trial.Take(slot, items, i);
            if (body.Evaluate(trial) is not { } value)
                return null;
            if (_isEach)
                kept?.Add(value);
            else if (!Operators.IsTrue(value))
                continue;
            else if (kept is null)
                return ScriptBoolean.True;
            else
                kept.Add(items[i]);
        }
        return kept is null ? ScriptBoolean.False : new ScriptList(kept);
    }
}

/// <summary><c>array.filter</c> by <c>$0.member == value</c> on a list that is filtered again and again.</summary>
/// <param name="place">Where a trial keeps the index of the list.</param>
/// <param name="filter">The same as it is carried out where an index cannot tell.</param>
internal sealed class LookupPart(Part list, MemberExpression member, Part value, int place, CallbackPart filter) : Part(filter.Uses)
{
    private const int FewItems = 4;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (IndexFor(trial, out var sought, out var count)?.Find(sought) is not { } found)
            return filter.Evaluate(trial);
        filter.SpendAll(trial, count);
        return new ScriptList(found);
    }

    /// <summary>How many elements are found.</summary>
    /// <returns>Null when an index cannot tell.</returns>
    public int? CountOf(Trial trial)
    {
        if (IndexFor(trial, out var sought, out var count)?.CountOf(sought) is not { } found)
            return null;
        filter.SpendAll(trial, count);
        return found;
    }

    private MemberIndex? IndexFor(Trial trial, out ScriptValue sought, out int count)
    {
        (sought, count) = (ScriptNull.Value, 0);
        if (list.Evaluate(trial)?.AsList is not { Items.Count: >= FewItems } items || value.Evaluate(trial) is not { } wanted)
            return null;
        (sought, count) = (wanted, items.Items.Count);
        return trial.IndexOf(items, member.Name, member.IsConditional, place);
    }
}
