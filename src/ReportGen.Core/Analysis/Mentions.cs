using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>What an expression asks about: members that it reads as if they may be absent, and variables that it hands to functions.</summary>
internal sealed class Mentions
{
    /// <summary>Members that are read by <c>?.</c>, before <c>??</c>, or tested by <c>object.has_key</c>; null for none.</summary>
    public List<Expression>? Reads { get; private set; }

    /// <summary>What is handed to functions; null for nothing.</summary>
    public List<Expression>? Passed { get; private set; }

    /// <summary>The member that <c>object.has_key x "name"</c> tests; null for any other expression.</summary>
    public static Expression? KeyTest(Expression expression)
    {
        if (expression is NestedExpression nested)
            return KeyTest(nested.Value);
        var (call, piped) = expression is PipeExpression pipe ? (pipe.Function as CallExpression, pipe.Input) : (expression as CallExpression, null);
        if (call is not { Target: MemberExpression { Name: "has_key" or "has_value", Target: VariableExpression { Name: "object" } } })
            return null;
        var index = piped is null ? 1 : 0;
        if (call.Arguments.Length <= index || call.Arguments[index].Value is not LiteralExpression { Value: ScriptText name })
            return null;
        var target = piped ?? call.Arguments[0].Value;
        return new MemberExpression(target.Span, target, name.Value, target.Span, isConditional: true);
    }

    /// <summary>Takes what an expression asks about.</summary>
    public void Add(Expression expression)
    {
        if (KeyTest(expression) is { } tested)
            (Reads ??= []).Add(tested);
        switch (expression)
        {
            case MemberExpression member:
                if (member.IsConditional)
                    (Reads ??= []).Add(member);
                Add(member.Target);
                break;
            case IndexExpression index:
                Add(index.Target);
                Add(index.Index);
                break;
            case BinaryExpression binary:
                Add(binary);
                break;
            case CallExpression call:
                AddCall(call);
                break;
            case PipeExpression pipe:
                AddArgument(pipe.Input, pipe.Function is CallExpression piped ? piped.Target : pipe.Function);
                Add(pipe.Function);
                break;
            default:
                AddParts(expression);
                break;
        }
    }

    private void AddParts(Expression expression)
    {
        switch (expression)
        {
            case NestedExpression nested:
                Add(nested.Value);
                break;
            case UnaryExpression unary:
                Add(unary.Operand);
                break;
            case ConditionalExpression conditional:
                Add(conditional.Condition);
                Add(conditional.Then);
                Add(conditional.Otherwise);
                break;
            case InterpolatedExpression interpolated:
                foreach (var part in interpolated.Parts)
                    Add(part);
                break;
            case ListExpression list:
                foreach (var item in list.Items)
                    Add(item);
                break;
            case ObjectExpression members:
                foreach (var member in members.Members)
                    Add(member.Value);
                break;
            case FunctionExpression function:
                foreach (var statement in function.Definition.Body.Statements)
                {
                    if (statement is ReturnStatement { Value: { } value })
                        Add(value);
                }
                break;
            default:
                break;
        }
    }

    private void Add(BinaryExpression binary)
    {
        if (binary.Kind is BinaryOperator.Coalesce or BinaryOperator.NotNull)
            AddOptional(binary.Left);
        Add(binary.Left);
        Add(binary.Right);
    }

    private void AddOptional(Expression expression)
    {
        for (; expression is MemberExpression or IndexExpression or NestedExpression; expression = TargetOf(expression))
        {
            if (expression is not NestedExpression)
                (Reads ??= []).Add(expression);
        }
    }

    private static Expression TargetOf(Expression expression) => expression switch
    {
        MemberExpression member => member.Target,
        IndexExpression index => index.Target,
        NestedExpression nested => nested.Value,
        _ => expression,
    };

    private void AddCall(CallExpression call)
    {
        Add(call.Target);
        foreach (var argument in call.Arguments)
            AddArgument(argument.Value, call.Target);
    }

    /// <summary>A function of a template may test what it gets in its own way; those of <c>array</c>, <c>string</c> and so on do not.</summary>
    private void AddArgument(Expression argument, Expression function)
    {
        AddOptional(argument);
        if (function is VariableExpression)
            (Passed ??= []).Add(argument is NestedExpression nested ? nested.Value : argument);
        Add(argument);
    }
}
