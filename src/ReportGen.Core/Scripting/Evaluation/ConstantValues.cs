using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// The parts of expressions that have the same value however often they are evaluated, because they look at the data as a whole and at
/// nothing that goes through it: they are evaluated once.
/// </summary>
/// <param name="variables">The names that stand for another value each time.</param>
internal sealed class ConstantValues(List<string> variables)
{
    private readonly Dictionary<Expression, ScriptValue?> _values = new(ReferenceEqualityComparer.Instance);
    private bool _isOff;

    /// <summary>Finds the constant parts of an expression; one that may assign keeps all from being constant.</summary>
    public void Add(Expression expression)
    {
        Mark(expression);
        if (_isOff)
            _values.Clear();
    }

    /// <summary>Whether a part is constant, and its value if it was evaluated already.</summary>
    public bool TryFind(Expression expression, out ScriptValue? value) => _values.TryGetValue(expression, out value);

    /// <summary>Keeps the value of a constant part.</summary>
    public ScriptValue Keep(Expression expression, ScriptValue value)
    {
        // Nothing assigns to it, so that it may be indexed.
        var kept = value is ScriptList { IsReadOnly: false } list ? new ScriptList(list.Items, list.Origins) { IsReadOnly = true, Named = list.Named } : value;
        _values[expression] = kept;
        return kept;
    }

    private void Mark(Expression expression)
    {
        if (_isOff)
            return;
        if (IsConstant(expression, isInFunction: false))
        {
            if (expression is PipeExpression or CallExpression or BinaryExpression or ListExpression or MemberExpression { Name: "size" or "count" })
                _values[expression] = null;
            return;
        }
        switch (expression)
        {
            case LiteralExpression or VariableExpression or ArgumentExpression or EmptyExpression:
                break;
            case MemberExpression member:
                Mark(member.Target);
                break;
            case IndexExpression index:
                Mark(index.Target);
                Mark(index.Index);
                break;
            case NestedExpression nested:
                Mark(nested.Value);
                break;
            case UnaryExpression unary:
                Mark(unary.Operand);
                break;
            case BinaryExpression binary:
                Mark(binary.Left);
                Mark(binary.Right);
                break;
            case ConditionalExpression conditional:
                Mark(conditional.Condition);
                Mark(conditional.Then);
                Mark(conditional.Otherwise);
                break;
            case ListExpression list:
                foreach (var item in list.Items)
                    Mark(item);
                break;
            case CallExpression call:
                MarkCall(call);
                break;
            case PipeExpression pipe:
                Mark(pipe.Input);
                if (pipe.Function is CallExpression function)
                    MarkCall(function);
                break;
            case FunctionExpression { Definition: { Parameters: null, Body.Statements: [ReturnStatement { Value: { } value }] } }:
                Mark(value);
                break;
            default:
                // Statements, and what reads or writes names in other ways.
                _isOff = true;
                break;
        }
    }

    private void MarkCall(CallExpression call)
    {
        foreach (var argument in call.Arguments)
            Mark(argument.Value);
    }

    /// <param name="isInFunction">Whether <c>$0</c> belongs to a function inside the part.</param>
    private bool IsConstant(Expression expression, bool isInFunction) => expression switch
    {
        LiteralExpression => true,
        ArgumentExpression => isInFunction,
        VariableExpression variable => variable is { IsLocal: false, Name: not ("for" or "while" or "include") } && !variables.Contains(variable.Name),
        // Gives another element at each call.
        MemberExpression { Name: "cycle" } => false,
        MemberExpression member => IsConstant(member.Target, isInFunction),
        IndexExpression index => IsConstant(index.Target, isInFunction) && IsConstant(index.Index, isInFunction),
        NestedExpression nested => IsConstant(nested.Value, isInFunction),
        UnaryExpression unary => IsConstant(unary.Operand, isInFunction),
        BinaryExpression binary => IsConstant(binary.Left, isInFunction) && IsConstant(binary.Right, isInFunction),
        ConditionalExpression conditional => IsConstant(conditional.Condition, isInFunction)
            && IsConstant(conditional.Then, isInFunction) && IsConstant(conditional.Otherwise, isInFunction),
        ListExpression list => AreConstant(list.Items, isInFunction),
        CallExpression call => IsConstant(call.Target, isInFunction) && AreConstant(call.Arguments, isInFunction),
        PipeExpression pipe => IsConstant(pipe.Input, isInFunction) && IsConstant(pipe.Function, isInFunction),
        FunctionExpression { Definition: { Parameters: null, Body.Statements: [ReturnStatement { Value: { } value }] } } => IsConstant(value, isInFunction: true),
        _ => false,
    };

    private bool AreConstant(IReadOnlyList<Expression> expressions, bool isInFunction)
    {
        foreach (var expression in expressions)
        {
            if (!IsConstant(expression, isInFunction))
                return false;
        }
        return true;
    }

    private bool AreConstant(Argument[] arguments, bool isInFunction)
    {
        foreach (var argument in arguments)
        {
            if (!IsConstant(argument.Value, isInFunction))
                return false;
        }
        return true;
    }
}
