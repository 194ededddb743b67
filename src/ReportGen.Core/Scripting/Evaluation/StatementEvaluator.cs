using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Carries out statements.</summary>
internal sealed class StatementEvaluator(Interpreter interpreter)
{
    private readonly LoopEvaluator _loops = new(interpreter);
    private ScriptValue? _returned;
    private ReturnStatement? _return;

    /// <summary>Carries out a template to its end or its <c>ret</c>, whose value is written.</summary>
    /// <returns>Always null.</returns>
    public ScriptValue? RunTemplate(Block body)
    {
        if (Run(body) is { } returned && _return?.Value is { } written)
            interpreter.Write(returned, written.Span, indent: null);
        return null;
    }

    /// <summary>Carries out the body of a function, to its end or its <c>ret</c>.</summary>
    /// <returns>The value of the <c>ret</c>; null when it had none, or when there was none.</returns>
    public ScriptValue? Run(Block body)
    {
        _returned = null;
        Execute(body);
        var returned = _returned;
        _returned = null;
        return returned;
    }

    /// <summary>Carries out statements in order, until one breaks the order.</summary>
    public Flow Execute(Block block)
    {
        if (!block.IsShallow)
            Interpreter.EnsureStack(block);
        foreach (var statement in block.Statements)
        {
            interpreter.Step(statement);
            var flow = statement.Accept(this);
            if (flow != Flow.Next)
                return flow;
        }
        return Flow.Next;
    }

    public Flow Visit(TextStatement statement)
    {
        interpreter.Write(statement);
        return Flow.Next;
    }

    public Flow Visit(ExpressionStatement statement)
    {
        interpreter.Write(interpreter.Expressions.EvaluateWritten(statement), statement.Value.Span, statement.Indent);
        return Flow.Next;
    }

    public Flow Visit(Block statement) => Execute(statement);

    public Flow Visit(ForStatement statement) => _loops.Execute(statement);

    public Flow Visit(WhileStatement statement) => _loops.Execute(statement);

    public Flow Visit(BreakStatement statement) => InLoop("break", statement, Flow.Break);

    public Flow Visit(ContinueStatement statement) => InLoop("continue", statement, Flow.Continue);

    public Flow Visit(ReturnStatement statement)
    {
        _return = statement;
        _returned = statement.Value is null ? null : interpreter.Decisions.Returned(interpreter.Expressions.Evaluate(statement.Value));
        return Flow.Return;
    }

    public Flow Visit(FunctionStatement statement)
    {
        interpreter.Assignments.Assign(statement.Target, new TemplateFunction(statement.Definition, interpreter.Frame));
        return Flow.Next;
    }

    public Flow Visit(CaptureStatement statement)
    {
        interpreter.Assignments.Assign(statement.Target, Capture(statement.Body));
        return Flow.Next;
    }

    public Flow Visit(ReadOnlyStatement statement)
    {
        interpreter.Assignments.Protect(statement.Variable);
        return Flow.Next;
    }

    private ScriptMarkdown Capture(Block body)
    {
        var outer = interpreter.Output.Begin();
        try
        {
            Execute(body);
            return new ScriptMarkdown(interpreter.Output.ToMappedText());
        }
        finally
        {
            interpreter.Output.End(outer);
        }
    }

    private Flow InLoop(string keyword, Statement statement, Flow flow) => interpreter.Frame.IsInLoop
        ? flow
        : throw Interpreter.Error(EvaluationDiagnostics.OutsideLoop, statement.Span, keyword);

    public Flow Visit(IfStatement statement)
    {
        Origins? read = null;
        foreach (var branch in statement.Branches)
        {
            var condition = interpreter.Expressions.Evaluate(branch.Condition);
            read = Origins.Union(read, condition.Origins);
            if (Operators.IsTrue(condition))
            {
                if (interpreter.Decisions.AreTraced)
                    NoteListsLeft(statement, branch.Body, read);
                return Execute(branch.Body, read);
            }
        }
        if (interpreter.Decisions.AreTraced)
            NoteListsLeft(statement, statement.Otherwise, read);
        if (statement.MayReturn)
            interpreter.Decisions.Passed = Origins.Union(interpreter.Decisions.Passed, read);
        return statement.Otherwise is null ? Flow.Next : Execute(statement.Otherwise, read);
    }

    /// <summary>A list that would have grown had the condition been another tells of the condition too.</summary>
    private void NoteListsLeft(IfStatement statement, Block? taken, Origins? read)
    {
        foreach (var branch in statement.Branches)
        {
            if (!ReferenceEquals(branch.Body, taken))
                NoteLists(branch.Body, read);
        }
        if (statement.Otherwise is { } otherwise && !ReferenceEquals(otherwise, taken))
            NoteLists(otherwise, read);
    }

    private void NoteLists(Block left, Origins? read)
    {
        foreach (var statement in left.Statements)
        {
            if (statement is not ExpressionStatement { Value: AssignExpression { Target: VariableExpression variable } })
                continue;
            var value = variable.IsLocal ? interpreter.Frame.Find(variable) : interpreter.Variables.Find(variable.Name);
            if (value is ScriptList { IsReadOnly: false } list && list.Add(Origins.AsDecision(read)) is ScriptList noted && !ReferenceEquals(noted, list))
            {
                noted.IsHeldByOneName = list.IsHeldByOneName;
                interpreter.Assignments.Assign(variable, noted);
            }
        }
    }

    /// <summary>Carries out a block that data decided on.</summary>
    public Flow Execute(Block block, Origins? conditions)
    {
        var decisions = interpreter.Decisions;
        var (outer, innermost) = (decisions.Conditions, decisions.Innermost);
        decisions.Conditions = Origins.Union(outer, conditions);
        decisions.Innermost = conditions;
        var flow = Execute(block);
        (decisions.Conditions, decisions.Innermost) = (outer, innermost);
        return flow;
    }

    public Flow Visit(CaseStatement statement)
    {
        var value = interpreter.Expressions.Evaluate(statement.Value);
        var read = value.Origins;
        foreach (var branch in statement.Branches)
        {
            foreach (var expression in branch.Values)
            {
                var candidate = interpreter.Expressions.Evaluate(expression);
                read = Origins.Union(read, candidate.Origins);
                if (interpreter.Operators.AreEqual(value, candidate, expression))
                    return Execute(branch.Body, read);
            }
        }
        return statement.Otherwise is null ? Flow.Next : Execute(statement.Otherwise, read);
    }

    public Flow Visit(WithStatement statement)
    {
        var value = interpreter.Expressions.Evaluate(statement.Value);
        if (value is not ScriptObject target)
            throw Interpreter.Error(EvaluationDiagnostics.NotAnObject, statement.Value.Span, value.Kind.Name);
        var frame = interpreter.Frame;
        frame.Push(new WithScope(target));
        try
        {
            return Execute(statement.Body);
        }
        finally
        {
            frame.Pop();
        }
    }

    public Flow Visit(ImportStatement statement)
    {
        var value = interpreter.Expressions.Evaluate(statement.Value);
        if (value is ScriptNull && !interpreter.Options.IsStrict)
            return Flow.Next;
        if (value is not ScriptObject members)
            throw Interpreter.Error(EvaluationDiagnostics.NotAnObject, statement.Value.Span, value.Kind.Name);
        foreach (var name in members.Names)
        {
            var variable = new VariableExpression(statement.Value.Span, name, isLocal: false);
            interpreter.Assignments.Assign(variable, members.Find(name) ?? ScriptNull.Value);
        }
        return Flow.Next;
    }

    public Flow Visit(WrapStatement statement)
    {
        var call = statement.Call as CallExpression;
        var target = call?.Target ?? statement.Call;
        if (target is NestedExpression)
            throw Interpreter.Error(EvaluationDiagnostics.NotAFunction, target.Span, ScriptKind.Function.Name);
        var body = new WrappedBody(statement.Body, interpreter.Frame);
        var value = interpreter.Calls.Call(target, call, statement.Call.Span, wrapped: body, written: statement.Call.Span);
        interpreter.Write(value, statement.Call.Span, indent: null);
        return Flow.Next;
    }
}
