using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Has a method for each kind of expression, so that a kind is found by one call.</summary>
internal abstract class ExpressionVisitor
{
    public abstract ScriptValue Visit(LiteralExpression expression);

    public abstract ScriptValue Visit(InterpolatedExpression expression);

    public abstract ScriptValue Visit(VariableExpression expression);

    public abstract ScriptValue Visit(ArgumentExpression expression);

    public abstract ScriptValue Visit(WrappedBodyExpression expression);

    public abstract ScriptValue Visit(ThisExpression expression);

    public abstract ScriptValue Visit(EmptyExpression expression);

    public abstract ScriptValue Visit(MemberExpression expression);

    public abstract ScriptValue Visit(IndexExpression expression);

    public abstract ScriptValue Visit(UnaryExpression expression);

    public abstract ScriptValue Visit(BinaryExpression expression);

    public abstract ScriptValue Visit(ConditionalExpression expression);

    public abstract ScriptValue Visit(CallExpression expression);

    public abstract ScriptValue Visit(PipeExpression expression);

    public abstract ScriptValue Visit(AssignExpression expression);

    public abstract ScriptValue Visit(IncrementExpression expression);

    public abstract ScriptValue Visit(FunctionExpression expression);

    public abstract ScriptValue Visit(ObjectExpression expression);

    public abstract ScriptValue Visit(ListExpression expression);

    public abstract ScriptValue Visit(NestedExpression expression);
}
