using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// A loop that looks for elements: <c>for $x in list; if $x.member == value; …; end; end</c>. An index tells the turns in which the condition
/// holds; of the others only what they would have left is carried out: the steps they take and the data they read.
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

    private SearchLoop(Interpreter interpreter, MemberIndex index, IfStatement condition, Expression value)
    {
        _interpreter = interpreter;
        _index = index;
        _value = value;
        _mayReturn = condition.MayReturn;
        _steps = StepsOfTurn + (value is MemberExpression ? 2 : 1);
    }

    /// <summary>The search that a loop is.</summary>
    /// <returns>Null for any other loop, and for a list that is not worth an index.</returns>
    public static SearchLoop? Of(Interpreter interpreter, ForStatement loop, ScriptList list)
    {
        if (loop is not
            {
                Variable: VariableExpression variable,
                Body.Statements: [IfStatement
                {
                    Otherwise: null,
                    Branches: [{ Condition: BinaryExpression { Kind: BinaryOperator.Equal, Left: MemberExpression { Target: VariableExpression target } member } equality }],
                } condition],
            }
            || !AreSame(variable, target)
            || !IsApart(equality.Right, variable)
            || interpreter.Indexes.ForLoop(list, member) is not { } index)
            return null;
        return new SearchLoop(interpreter, index, condition, equality.Right);
    }

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

    private static bool AreSame(VariableExpression one, VariableExpression other) => one.Name == other.Name && one.IsLocal == other.IsLocal;

    /// <summary>Whether a value is the same in all turns, as long as none is carried out.</summary>
    private static bool IsApart(Expression value, VariableExpression element) => value switch
    {
        LiteralExpression => true,
        VariableExpression { IsLocal: false, Name: "for" or "while" } => false,
        VariableExpression variable => !AreSame(variable, element),
        MemberExpression { Target: VariableExpression target } => IsApart(target, element),
        _ => false,
    };
}
