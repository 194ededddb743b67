using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// A loop that does nothing but look for elements. An index tells the turns in which the condition holds; of the others only what they would
/// have left is carried out: the steps they take and the data they read.
/// </summary>
internal sealed class SearchLoop
{
    /// <summary>The steps of a turn whose condition does not hold, without those of the value and of long texts.</summary>
    private const int StepsOfTurn = 6;

    private readonly Interpreter _interpreter;
    private readonly MemberIndex _index;
    private readonly Expression _value;
    private readonly bool _mayReturn;
    private readonly int _steps;

    private SearchLoop(Interpreter interpreter, MemberIndex index, LoopSearch search)
    {
        _interpreter = interpreter;
        _index = index;
        _value = search.Value;
        _mayReturn = search.Condition.MayReturn;
        _steps = StepsOfTurn + (_value is MemberExpression ? 2 : 1);
    }

    /// <summary>The search of a loop in a list.</summary>
    /// <returns>Null for a list that is not worth an index.</returns>
    public static SearchLoop? Of(Interpreter interpreter, LoopSearch search, ScriptList list) =>
        interpreter.Indexes.ForLoop(list, search.Member) is { } index ? new SearchLoop(interpreter, index, search) : null;

    /// <summary>The next turn that must be carried out, and what those before it leave.</summary>
    /// <param name="from">The first turn that it may be.</param>
    /// <param name="scope">Of the loop.</param>
    /// <returns>The number of elements when there is none.</returns>
    public int Next(int from, LoopScope scope)
    {
        if (ListIndexes.ValueOf(_interpreter, _value, _interpreter.Frame) is not { } value || _index.NextOf(value, from) is not { } next || next == from)
            return from;
        var steps = ((long)_steps * (next - from)) + _index.StepsOfTexts(from, next, value);
        if (!_interpreter.HasSteps(steps))
            return from;
        _interpreter.Spend(steps, _value.Span);
        var decisions = _interpreter.Decisions;
        for (var i = from; i < next && _mayReturn; i++)
            decisions.Passed = Origins.Union(decisions.Passed, Origins.Union(_index.OriginsAt(i), value.Origins));
        scope.Skip(next - from, _index.ElementAt(next - 1));
        return next;
    }
}
