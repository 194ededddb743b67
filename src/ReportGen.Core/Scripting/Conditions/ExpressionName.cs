using System.Globalization;
using System.Text;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A text that is the same for expressions that mean the same wherever their names do, however they are written.</summary>
internal static class ExpressionName
{
    /// <returns>Null for an expression with something in it that is seldom.</returns>
    public static string? Of(Expression expression)
    {
        var name = new StringBuilder();
        return Append(name, expression) ? name.ToString() : null;
    }

    private static bool Append(StringBuilder name, Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression { Value: ScriptText text }:
                name.Append('\'').Append(text.Length).Append(':').Append(text.Value);
                return true;
            case LiteralExpression { Value: ScriptInteger number }:
                name.Append('#').Append(number.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
                return true;
            case VariableExpression { IsLocal: false } variable:
                name.Append(variable.Name).Append(';');
                return true;
            case ArgumentExpression { Index: 0 }:
                name.Append("$0");
                return true;
            case NestedExpression nested:
                return Append(name, nested.Value);
            case MemberExpression member:
                name.Append(member.IsConditional ? '?' : '.').Append(member.Name).Append(';');
                return Append(name, member.Target);
            case UnaryExpression unary:
                name.Append('u').Append((int)unary.Kind).Append(';');
                return Append(name, unary.Operand);
            case BinaryExpression binary:
                name.Append('b').Append((int)binary.Kind).Append(';');
                return Append(name, binary.Left) && Append(name, binary.Right);
            case ListExpression list:
                name.Append('[').Append(list.Items.Count).Append(';');
                return AppendAll(name, list.Items);
            case CallExpression call:
                return AppendCall(name, call.Target, null, call.Arguments);
            case PipeExpression { IsExpanded: false, Function: CallExpression call } pipe:
                return AppendCall(name, call.Target, pipe.Input, call.Arguments);
            case PipeExpression { IsExpanded: false } pipe:
                return AppendCall(name, pipe.Function, pipe.Input, []);
            case FunctionExpression { Definition: { Parameters: null, Body.Statements: [ReturnStatement { Value: { } value }] } }:
                name.Append('{');
                return Append(name, value);
            default:
                return false;
        }
    }

    private static bool AppendAll(StringBuilder name, IReadOnlyList<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (!Append(name, expression))
                return false;
        }
        return true;
    }

    /// <param name="piped">What a pipe puts before the arguments, which is the same as to write it there; null without a pipe.</param>
    private static bool AppendCall(StringBuilder name, Expression target, Expression? piped, Argument[] arguments)
    {
        name.Append('(').Append(arguments.Length + (piped is null ? 0 : 1)).Append(';');
        if (!Append(name, target) || (piped is not null && !Append(name, piped)))
            return false;
        foreach (var argument in arguments)
        {
            if (argument.Name is not null || !Append(name, argument.Value))
                return false;
        }
        return true;
    }
}
