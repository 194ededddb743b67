using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Carries out <c>for</c> and <c>while</c>.</summary>
internal sealed class LoopEvaluator(Interpreter interpreter)
{
    /// <summary>Carries out a <c>for</c>; nothing at all counts as an empty list.</summary>
    public Flow Execute(ForStatement statement)
    {
        var list = interpreter.Expressions.Evaluate(statement.List);
        var items = list.IsNull && !interpreter.Options.IsStrict ? [] : Chosen(statement, list);
        if (items.Count == 0)
            return statement.Otherwise is null ? Flow.Next : interpreter.Statements.Execute(statement.Otherwise);

        var variable = statement.Variable.AsVariable;
        var scope = new LoopScope("for", variable, items.Count, list.Origins, interpreter.Decisions.Loop) { TracesTurns = interpreter.Decisions.AreTraced };
        var frame = interpreter.Frame;
        var outer = Enter(scope);
        var local = variable is { IsLocal: true } ? variable.Place : -1;
        var hidden = local < 0 ? null : frame.Local(local);
        var around = interpreter.Decisions.Around;
        try
        {
            interpreter.Decisions.Loop = scope;
            interpreter.Decisions.Surround(list.Origins);
            var search = statement.Search is { } sought && list.AsList is { } data && ReferenceEquals(items, data.Items)
                ? SearchLoop.Of(interpreter, sought, data)
                : null;
            for (var i = search?.Next(0, scope) ?? 0; i < items.Count; i = search?.Next(i + 1, scope) ?? i + 1)
            {
                scope.Next(items[i]);
                if (local >= 0)
                    frame.SetLocal(local, items[i]);
                else if (variable is null)
                    interpreter.Assignments.Assign(statement.Variable, items[i]);
                var flow = interpreter.Statements.Execute(statement.Body);
                if (flow is Flow.Break or Flow.Return)
                    return flow is Flow.Break ? Flow.Next : flow;
            }
            return Flow.Next;
        }
        finally
        {
            interpreter.Decisions.Around = around;
            if (local >= 0)
                frame.SetLocal(local, hidden);
            Leave(frame, outer);
        }
    }

    /// <summary>Carries out a <c>while</c>.</summary>
    public Flow Execute(WhileStatement statement)
    {
        var scope = new LoopScope("while", variable: null, length: null, origins: null, outer: null);
        var turns = 0L;
        var frame = interpreter.Frame;
        var outer = Enter(scope);
        try
        {
            scope.Next(element: null);
            for (var condition = Condition(statement); Operators.IsTrue(condition); condition = Condition(statement))
            {
                CountTurn(++turns, statement.Condition.Span);
                var flow = interpreter.Statements.Execute(statement.Body, condition.Origins);
                if (flow is Flow.Break or Flow.Return)
                    return flow is Flow.Break ? Flow.Next : flow;
                scope.Next(element: null);
            }
            return Flow.Next;
        }
        finally
        {
            Leave(frame, outer);
        }
    }

    /// <returns>The loop around it.</returns>
    private LoopScope? Enter(LoopScope scope)
    {
        interpreter.Frame.Push(scope);
        return interpreter.Decisions.Loop;
    }

    private void Leave(Frame frame, LoopScope? outer)
    {
        frame.Pop();
        interpreter.Decisions.Loop = outer;
    }

    private ScriptValue Condition(WhileStatement statement) => interpreter.Expressions.Evaluate(statement.Condition);

    private List<ScriptValue> Chosen(ForStatement statement, ScriptValue list)
    {
        var options = statement.Options;
        var offset = Number(options.Offset) ?? 0;
        var limit = Number(options.Limit) ?? long.MaxValue;
        var count = MemberAccess.CountOf(list) ?? 0;
        CountTurn(Math.Min(limit, count - offset), statement.List.Span);
        // Data cannot change while it is gone through.
        if (options is { Offset: null, Limit: null, Reversed: false } && list.AsList is { } laid)
            return laid.IsReadOnly ? laid.Items : laid.Items.GetRange(0, laid.Items.Count);
        var chosen = new List<ScriptValue>((int)Math.Max(0, Math.Min(limit, count - offset)));
        var index = 0L;
        foreach (var item in ItemsOf(list, statement.List.Span))
        {
            if (chosen.Count >= limit)
                break;
            if (index++ >= offset)
                chosen.Add(item);
        }
        if (options.Reversed)
            chosen.Reverse();
        return chosen;
    }

    /// <summary>An object is gone through as pairs of <c>key</c> and <c>value</c>.</summary>
    private IEnumerable<ScriptValue> ItemsOf(ScriptValue list, SourceSpan span)
    {
        if (list.AsObject is not { } members)
            return interpreter.Members.ItemsOf(list, span);
        var pairs = new List<ScriptValue>();
        foreach (var name in members.Names)
        {
            var value = members.Find(name) ?? ScriptNull.Value;
            var pair = new ScriptObject(value.Origins);
            pair.Set("key", new ScriptText(name, value.Origins));
            pair.Set("value", value);
            pairs.Add(pair);
        }
        return pairs;
    }

    private long? Number(Expression? expression)
    {
        if (expression is null)
            return null;
        var value = interpreter.Expressions.Evaluate(expression);
        return value is ScriptInteger number
            ? Math.Max(0, number.Value)
            : throw Interpreter.Error(EvaluationDiagnostics.NotANumber, expression.Span, value.Kind.Name);
    }

    private void CountTurn(long turns, SourceSpan span)
    {
        if (turns > interpreter.Limits.LoopTurns)
            throw Interpreter.Error(EvaluationDiagnostics.TooManyTurns, span, interpreter.Limits.LoopTurns);
    }
}
