using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>A constant: a number, a text, <c>true</c>, <c>false</c>, <c>null</c>.</summary>
public sealed class LiteralExpression : Expression
{
    public LiteralExpression(SourceSpan span, ScriptValue value)
        : base(span) => (Value, IsShallow) = (value, true);

    public ScriptValue Value { get; }

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>$"…{x}…"</c>.</summary>
/// <param name="parts">Literals of text and the expressions between them, in order.</param>
public sealed class InterpolatedExpression(SourceSpan span, IReadOnlyList<Expression> parts) : Expression(span)
{
    public IReadOnlyList<Expression> Parts { get; } = parts;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>A variable: <c>x</c>, or <c>$x</c> which belongs to the function or the template it stands in.</summary>
public sealed class VariableExpression : Expression
{
    /// <param name="name">Without the <c>$</c>.</param>
    public VariableExpression(SourceSpan span, string name, bool isLocal)
        : base(span, isName: true)
    {
        (Name, IsLocal, IsShallow) = (name, isLocal, true);
        IsLoop = !isLocal && name is "for" or "while";
        IsInclude = !isLocal && name == "include";
    }

    public string Name { get; }

    public bool IsLocal { get; }

    /// <summary>Whether it may be the state of a loop.</summary>
    internal bool IsLoop { get; }

    /// <summary>Whether it is <c>include</c>, unless the data has such a name.</summary>
    internal bool IsInclude { get; }

    /// <summary>Among the names with <c>$</c> of the body it stands in, or among the parameters of the function; -1 where it has none.</summary>
    internal int Place { get; init; } = -1;

    /// <summary>Whether both are written the same way.</summary>
    internal bool IsSameAs(VariableExpression other) => Name == other.Name && IsLocal == other.IsLocal;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>$</c>, the arguments of the function as a list, or <c>$0</c>, one of them.</summary>
/// <param name="index">Null for all.</param>
public sealed class ArgumentExpression(SourceSpan span, int? index) : Expression(span, isName: true)
{
    public int? Index { get; } = index;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>$$</c>: in a function called by <c>wrap</c>, the wrapped body.</summary>
public sealed class WrappedBodyExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>this</c>: the object that variables belong to.</summary>
public sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>empty</c>: equal to every empty list, object and text.</summary>
public sealed class EmptyExpression(SourceSpan span) : Expression(span)
{
    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => ScriptText.Empty;
}

/// <summary><c>x.name</c> or <c>x?.name</c>; also <c>x.empty?</c>.</summary>
public sealed class MemberExpression(SourceSpan span, Expression target, string name, SourceSpan nameSpan, bool isConditional)
    : Expression(span, isName: true)
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public SourceSpan NameSpan { get; } = nameSpan;

    /// <summary>Whether the target may be null and the member may be missing.</summary>
    public bool IsConditional { get; } = isConditional;

    /// <summary>Whether it may be one of the state of a loop: <c>for.index</c>.</summary>
    internal bool IsOfLoop { get; } = target is VariableExpression { IsLoop: true };

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>x[i]</c> or <c>x?[i]</c>.</summary>
public sealed class IndexExpression(SourceSpan span, Expression target, Expression index, bool isConditional) : Expression(span, isName: true)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public bool IsConditional { get; } = isConditional;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>An operator before its operand.</summary>
public sealed class UnaryExpression(SourceSpan span, UnaryOperator kind, Expression operand) : Expression(span)
{
    public UnaryOperator Kind { get; } = kind;

    public Expression Operand { get; } = operand;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>An operator between its operands.</summary>
public sealed class BinaryExpression(
    SourceSpan span, BinaryOperator kind, SourceSpan operatorSpan, Expression left, Expression right) : Expression(span)
{
    public SourceSpan OperatorSpan { get; } = operatorSpan;

    public BinaryOperator Kind { get; } = kind;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    /// <summary>Whether one side is <c>empty</c>.</summary>
    internal bool ComparesEmpty { get; } = left is EmptyExpression || right is EmptyExpression;

    /// <summary>The left side, if it is an operation that looks at both of its sides as they are; null for any other.</summary>
    internal BinaryExpression? Inner { get; } =
        left is BinaryExpression { Kind: < BinaryOperator.And, Left: not EmptyExpression, Right: not EmptyExpression } inner ? inner : null;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>condition ? a : b</c>.</summary>
public sealed class ConditionalExpression(SourceSpan span, Expression condition, Expression then, Expression otherwise) : Expression(span)
{
    public Expression Condition { get; } = condition;

    public Expression Then { get; } = then;

    public Expression Otherwise { get; } = otherwise;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>x | f a</c>: a call that gets the left side as its first argument.</summary>
/// <param name="function">A <see cref="CallExpression"/>, or an expression whose value is a function.</param>
public sealed class PipeExpression(SourceSpan span, Expression input, Expression function) : Expression(span)
{
    public Expression Input { get; } = input;

    /// <summary>Whether the elements of the left side are put before the arguments, not the list.</summary>
    public bool IsExpanded { get; } = input is UnaryExpression { Kind: UnaryOperator.Expand };

    public Expression Function { get; } = function;

    /// <summary>The call; null when a function is named without arguments.</summary>
    internal CallExpression? Call { get; } = function as CallExpression;

    /// <summary>Whether it is <c>object.default</c>, so that the left side may name what is not there.</summary>
    internal bool IsDefault { get; } = (function is CallExpression call ? call.Target : function)
        is MemberExpression { Name: "default", Target: VariableExpression { Name: "object", IsLocal: false } };

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>x++</c>, <c>--x</c>.</summary>
/// <param name="step">1 or -1.</param>
/// <param name="isPrefix">Whether its value is the changed one.</param>
public sealed class IncrementExpression(SourceSpan span, Expression target, int step, bool isPrefix) : Expression(span)
{
    public Expression Target { get; } = target;

    public int Step { get; } = step;

    public bool IsPrefix { get; } = isPrefix;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>do; … end</c>: a function without a name.</summary>
public sealed class FunctionExpression(SourceSpan span, FunctionDefinition definition) : Expression(span)
{
    public FunctionDefinition Definition { get; } = definition;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>{ a: 1, "b": 2 }</c>.</summary>
public sealed class ObjectExpression(SourceSpan span, List<ObjectMember> members) : Expression(span)
{
    public List<ObjectMember> Members { get; } = members;

    /// <summary>The names of the members, each once.</summary>
    internal MemberNames Names { get; } = NamesOf(members);

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);

    private static MemberNames NamesOf(List<ObjectMember> members)
    {
        var names = new MemberNames(members.Count);
        foreach (var member in members)
        {
            if (names.PlaceOf(member.Name) < 0)
                names.With(member.Name);
        }
        names.IsShared = true;
        return names;
    }
}

/// <summary>A member of an object written in a template.</summary>
public sealed record ObjectMember(string Name, SourceSpan Span, Expression Value);

/// <summary><c>[1, 2]</c>.</summary>
public sealed class ListExpression(SourceSpan span, List<Expression> items) : Expression(span)
{
    public List<Expression> Items { get; } = items;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>( … )</c>: keeps a function in it from swallowing the arguments behind it.</summary>
public sealed class NestedExpression(SourceSpan span, Expression value) : Expression(span, isName: true)
{
    public Expression Value { get; } = value;

    /// <inheritdoc/>
    internal override ScriptValue Accept(ExpressionEvaluator evaluator) => evaluator.Visit(this);
}
