using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary><c>x = 1</c>, <c>x += 1</c> and the like; no value of its own.</summary>
/// <param name="operation">Null for a plain <c>=</c>.</param>
public sealed class AssignExpression(SourceSpan span, Expression target, BinaryOperator? operation, Expression value) : Expression(span)
{
    public Expression Target { get; } = target;

    public BinaryOperator? Operation { get; } = operation;

    public Expression Value { get; } = value;

    /// <summary>The call that may give a variable the list that it has with one more element: <c>x = x | array.add …</c>; null for any other value.</summary>
    internal CallExpression? Addition { get; } = operation is null && target is VariableExpression variable ? AdditionTo(variable, value) : null;

    /// <summary>Whether it reads no data but the variable: <c>n = 0</c>, <c>n = n + 1</c>, <c>n += 1</c>.</summary>
    internal bool IsCounter { get; } = value is LiteralExpression
        || operation is null && target is VariableExpression counter
        && value is BinaryExpression { Left: VariableExpression left, Right: LiteralExpression } && counter.IsSameAs(left);

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);

    private static CallExpression? AdditionTo(VariableExpression variable, Expression value) =>
        value is PipeExpression
        {
            Input: VariableExpression input,
            Function: CallExpression
            {
                Target: MemberExpression { Name: "add", Target: VariableExpression { Name: "array", IsLocal: false } },
                Arguments: [{ Name: null, Value: not UnaryExpression { Kind: UnaryOperator.Expand } }],
            } call,
        }
        && variable.IsSameAs(input) ? call : null;
}
