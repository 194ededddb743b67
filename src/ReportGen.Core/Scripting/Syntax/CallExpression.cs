using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>A call: <c>f a b</c>, <c>f(a, b)</c>, <c>include 'x'</c>.</summary>
public sealed class CallExpression(SourceSpan span, Expression target, Argument[] arguments) : Expression(span)
{
    public Expression Target { get; } = target;

    public Argument[] Arguments { get; } = arguments;

    /// <summary>Whether each argument is one value, in the order of the parameters: none has a name, none is a list to be expanded.</summary>
    public bool IsPlain { get; } = ArePlain(arguments);

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);

    private static bool ArePlain(Argument[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name is not null || argument.Value is UnaryExpression { Kind: UnaryOperator.Expand })
                return false;
        }
        return true;
    }
}

/// <summary>An argument of a call.</summary>
/// <param name="Name">Null unless it is a named one (<c>limit: 3</c>).</param>
public sealed record Argument(string? Name, SourceSpan Span, Expression Value);
