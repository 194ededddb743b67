using System.Runtime.CompilerServices;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Computes expressions.</summary>
internal sealed class ExpressionEvaluator(Interpreter interpreter)
{
    /// <summary>Steps, because an object takes far more memory than a number.</summary>
    private const int CostOfObject = 24;

    private const int CostOfList = 8;

    private readonly ListGrowth _growth = new(interpreter);

    /// <summary>The operations of the chains that are being computed, those of the innermost chain last.</summary>
    private BinaryExpression[] _open = [];
    private int _openCount;

    /// <summary>Forgets what an evaluation left that ended in an error.</summary>
    public void Begin() => _openCount = 0;

    /// <summary>The value of an expression; a function that is named without arguments is called.</summary>
    public ScriptValue Evaluate(Expression expression)
    {
        var value = EvaluateFunction(expression);
        return expression.IsName ? Called(value, expression) : value;
    }

    /// <summary>The value that a statement writes; null when what it calls wrote it there already.</summary>
    public ScriptValue EvaluateWritten(ExpressionStatement statement)
    {
        if (statement.Call is not { } call || interpreter.Constants is not null)
            return Evaluate(statement.Value);
        interpreter.Step(call);
        if (!call.IsShallow)
            Interpreter.EnsureStack(call);
        return interpreter.Calls.Call(call.Target, call, call.Span, written: call.Span);
    }

    /// <summary>The value of an expression; a function stays a function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScriptValue EvaluateFunction(Expression expression)
    {
        interpreter.Step(expression);
        if (!expression.IsShallow)
            Interpreter.EnsureStack(expression);
        if (interpreter.Constants is { } constants)
            return EvaluateOnce(expression, constants);
        // Every other expression is one.
        return expression.AsVariable is { } variable ? interpreter.Members.Variable(variable, isOptional: false) : expression.Accept(this);
    }

    private ScriptValue EvaluateOnce(Expression expression, ConstantValues constants)
    {
        if (expression is LiteralExpression or VariableExpression || !constants.TryFind(expression, out var value))
            return expression.Accept(this);
        return value ?? constants.Keep(expression, expression.Accept(this));
    }

    public ScriptValue Visit(LiteralExpression expression) => interpreter.Decisions.Literal(expression);

    public ScriptValue Visit(VariableExpression expression) => interpreter.Members.Variable(expression, isOptional: false);

    public ScriptValue Visit(MemberExpression expression) =>
        expression.IsOfLoop && expression.Target is VariableExpression loop && interpreter.Frame.LoopMember(loop.Name, expression.Name) is { } state
            ? state
            : interpreter.Members.Member(Evaluate(expression.Target), expression, isOptional: false);

    public ScriptValue Visit(IndexExpression expression) =>
        interpreter.Members.Element(Evaluate(expression.Target), Evaluate(expression.Index), expression, isOptional: false);

    public ScriptValue Visit(NestedExpression expression) => EvaluateFunction(expression.Value);

    public ScriptValue Visit(CallExpression expression) => interpreter.Calls.Call(expression.Target, expression, expression.Span);

    public ScriptValue Visit(PipeExpression expression) => interpreter.Calls.Pipe(expression);

    public ScriptValue Visit(FunctionExpression expression) => new TemplateFunction(expression.Definition, interpreter.Frame);

    public ScriptValue Visit(ThisExpression expression) => interpreter.Frame.InnermostObject() ?? interpreter.Variables.ToObject();

    public ScriptValue Visit(WrappedBodyExpression expression) => interpreter.Calls.WrappedBody(expression);

    /// <summary>The value of an expression that may name what is not there: the left side of <c>??</c>.</summary>
    public ScriptValue EvaluateOptional(Expression expression)
    {
        if (expression.AsVariable is { } variable)
            return Called(interpreter.Members.Variable(variable, isOptional: true), variable);
        switch (expression)
        {
            case NestedExpression nested:
                return EvaluateOptional(nested.Value);
            case MemberExpression member:
                return Called(interpreter.Members.Member(EvaluateOptional(member.Target), member, isOptional: true), member);
            case IndexExpression index:
                var target = EvaluateOptional(index.Target);
                return target is ScriptNull ? target : interpreter.Members.Element(target, Evaluate(index.Index), index, isOptional: true);
            default:
                return Evaluate(expression);
        }
    }

    private ScriptValue Called(ScriptValue value, Expression expression) =>
        value.AsFunction is { } function ? interpreter.Calls.Invoke(function, BoundArguments.None, expression.Span) : value;

    public ScriptValue Visit(BinaryExpression expression)
    {
        switch (expression.Kind)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return Logical(expression);
            case BinaryOperator.Coalesce:
                var value = EvaluateOptional(expression.Left);
                return value.IsNull ? Evaluate(expression.Right).Add(value.Origins) : value;
            case BinaryOperator.NotNull:
                var tested = EvaluateOptional(expression.Left);
                return tested.IsNull ? tested : Evaluate(expression.Right);
            case BinaryOperator.Equal or BinaryOperator.NotEqual when expression.ComparesEmpty:
                var other = Evaluate(expression.Left is EmptyExpression ? expression.Right : expression.Left);
                return new ScriptBoolean(Operators.IsEmpty(other) == (expression.Kind == BinaryOperator.Equal), other.Origins);
            default:
                return Chain(expression);
        }
    }

    /// <summary>Goes down the left sides in a loop, because <c>a + b + c + …</c> is as deep as it is long.</summary>
    private ScriptValue Chain(BinaryExpression expression)
    {
        if (expression.Inner is null)
            return Apply(expression, Evaluate(expression.Left));
        var first = _openCount;
        var innermost = expression;
        for (var inner = expression; inner is not null; inner = inner.Inner)
        {
            if (_openCount == _open.Length)
                Array.Resize(ref _open, Math.Max(16, 2 * _openCount));
            _open[_openCount++] = innermost = inner;
        }
        var value = Evaluate(innermost.Left);
        while (_openCount > first)
            value = Apply(_open[--_openCount], value);
        return value;
    }

    private ScriptValue Apply(BinaryExpression expression, ScriptValue left)
    {
        interpreter.Step(expression);
        return interpreter.Operators.Apply(expression, left, Evaluate(expression.Right));
    }

    /// <summary>The right side is not looked at when the left one decides.</summary>
    private ScriptBoolean Logical(BinaryExpression expression)
    {
        var left = Evaluate(expression.Left);
        if (Operators.IsTrue(left) == (expression.Kind == BinaryOperator.Or))
            return new ScriptBoolean(expression.Kind == BinaryOperator.Or, left.Origins);
        var right = Evaluate(expression.Right);
        return new ScriptBoolean(Operators.IsTrue(right), Origins.Union(left.Origins, right.Origins));
    }

    /// <summary>What was chosen tells of the condition too, as a figure that counts by it must.</summary>
    public ScriptValue Visit(ConditionalExpression expression)
    {
        var condition = Evaluate(expression.Condition);
        return Evaluate(Operators.IsTrue(condition) ? expression.Then : expression.Otherwise).Add(condition.Origins);
    }

    public ScriptValue Visit(UnaryExpression expression)
    {
        if (expression.Kind == UnaryOperator.Function)
            return EvaluateFunction(expression.Operand);
        var value = Evaluate(expression.Operand);
        if (expression.Kind == UnaryOperator.Expand)
            return value;
        if (expression.Kind == UnaryOperator.Not)
            return new ScriptBoolean(!Operators.IsTrue(value), value.Origins);
        return Signed(expression, value);
    }

    private ScriptValue Signed(UnaryExpression expression, ScriptValue value)
    {
        var negates = expression.Kind == UnaryOperator.Negate;
        return value switch
        {
            ScriptInteger { Value: long.MinValue } when negates =>
                throw Interpreter.Error(EvaluationDiagnostics.NumberTooLarge, expression.Span, "-"),
            ScriptInteger number => new ScriptInteger(negates ? -number.Value : number.Value, value.Origins),
            ScriptDouble number => new ScriptDouble(negates ? -number.Value : number.Value, value.Origins),
            ScriptDecimal number => new ScriptDecimal(negates ? -number.Value : number.Value, value.Origins),
            ScriptNull when !interpreter.Options.IsStrict => value,
            _ => throw Interpreter.Error(EvaluationDiagnostics.WrongOperand, expression.Span, negates ? "-" : "+", value.Kind.Name),
        };
    }

    public ScriptValue Visit(InterpolatedExpression expression)
    {
        var layout = new TextLayout(expression.Parts.Count);
        Origins? origins = null;
        var length = 0L;
        foreach (var part in expression.Parts)
        {
            var value = Evaluate(part);
            interpreter.Printer.RefuseUnprintable(value, part.Span);
            var text = interpreter.Printer.ToText(value, part.Span);
            interpreter.CheckTextLength(length += text.Length, text.Length, expression.Span);
            layout.Add(text, value.Origins);
            origins = Origins.Union(origins, value.Origins);
        }
        return ScriptText.Of(layout, origins);
    }

    public ScriptValue Visit(ArgumentExpression expression)
    {
        if (expression.Index is not { } index)
            return interpreter.Frame.Arguments;
        if (interpreter.Frame.Argument(index) is { } argument)
            return argument;
        return interpreter.Options.IsStrict
            ? throw Interpreter.Error(EvaluationDiagnostics.OutOfRange, expression.Span, index, interpreter.Frame.Arguments.Items.Count)
            : ScriptNull.Value;
    }

    public ScriptValue Visit(AssignExpression expression)
    {
        if (_growth.Grow(expression) is { } grown)
        {
            var assigned = interpreter.Decisions.Assigned(expression, grown);
            interpreter.Assignments.Assign(expression.Target, assigned);
            if (assigned is ScriptList list)
                list.IsHeldByOneName = true;
            return ScriptNull.Value;
        }
        var value = Evaluate(expression.Value);
        if (expression.Operation is { } operation)
        {
            var computed = new BinaryExpression(expression.Span, operation, expression.Span, expression.Target, expression.Value);
            value = interpreter.Operators.Apply(computed, Evaluate(expression.Target), value);
        }
        interpreter.Assignments.Assign(expression.Target, interpreter.Decisions.Assigned(expression, value));
        return ScriptNull.Value;
    }

    public ScriptValue Visit(IncrementExpression expression)
    {
        var before = Evaluate(expression.Target);
        var step = new LiteralExpression(expression.Span, new ScriptInteger(expression.Step));
        var sum = new BinaryExpression(expression.Span, BinaryOperator.Add, expression.Span, expression.Target, step);
        if (Arithmetic.ToDouble(before) is null)
            throw Interpreter.Error(EvaluationDiagnostics.WrongOperand, expression.Span, expression.Step > 0 ? "++" : "--", before.Kind.Name);
        var after = interpreter.Operators.Apply(sum, before, step.Value);
        interpreter.Assignments.Assign(expression.Target, interpreter.Decisions.Counted(after));
        return expression.IsPrefix ? after : before;
    }

    public ScriptValue Visit(ObjectExpression expression)
    {
        interpreter.Spend(CostOfObject, expression.Span);
        var (members, names) = (expression.Members, expression.Names);
        var values = new ScriptValue[names.Order.Count];
        for (var i = 0; i < members.Count; i++)
        {
            var value = Evaluate(members[i].Value);
            values[values.Length == members.Count ? i : names.PlaceOf(members[i].Name)] = value;
        }
        return new ScriptObject(names, values, origins: null);
    }

    public ScriptValue Visit(ListExpression expression)
    {
        interpreter.Spend(CostOfList, expression.Span);
        var items = new List<ScriptValue>(expression.Items.Count);
        foreach (var item in expression.Items)
        {
            var value = Evaluate(item);
            if (item is UnaryExpression { Kind: UnaryOperator.Expand } && MemberAccess.CountOf(value) is { } count)
            {
                interpreter.CheckListLength(items.Count + count, item.Span);
                items.AddRange(interpreter.Members.ItemsOf(value, item.Span));
                continue;
            }
            items.Add(value);
        }
        return new ScriptList(items);
    }
}
