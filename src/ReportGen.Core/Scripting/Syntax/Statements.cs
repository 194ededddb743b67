using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Statements in order; may be empty.</summary>
public sealed class Block : Statement
{
    internal Block(SourceSpan span, Statement[] statements, BodyNames names)
        : base(span) => (Statements, Names) = (statements, names);

    public Statement[] Statements { get; }

    /// <summary>The names of the body that it is, or stands in.</summary>
    internal BodyNames Names { get; }

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>Literal text of a template, white space already trimmed as <c>-</c> and <c>~</c> ask; never empty.</summary>
/// <param name="span">The very characters of <paramref name="text"/>.</param>
public sealed class TextStatement(SourceSpan span, string text) : Statement(span)
{
    public string Text { get; } = text;

    /// <summary>The origin of every piece of output that this text becomes.</summary>
    public TextOrigin Origin { get; } = new(span, []);

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>An expression that stands alone: its value is written, unless it is null, an assignment or a definition.</summary>
/// <param name="indent">The white space before it when it is alone on its line, repeated at each further line of the value; else null.</param>
public sealed class ExpressionStatement(SourceSpan span, Expression value, string? indent) : Statement(span)
{
    public Expression Value { get; } = value;

    public string? Indent { get; } = indent;

    /// <summary>The call whose text may be written where it stands, as it comes; null for any other value.</summary>
    internal CallExpression? Call { get; } = indent is null ? value as CallExpression : null;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>if</c>, any number of <c>else if</c>, <c>else</c>.</summary>
public sealed class IfStatement(SourceSpan span, IfBranch[] branches, Block? otherwise) : Statement(span)
{
    public IfBranch[] Branches { get; } = branches;

    public Block? Otherwise { get; } = otherwise;

    /// <summary>Whether a branch ends in <c>ret</c>, so that what follows the statement depends on its conditions.</summary>
    public bool MayReturn { get; } = EndsInReturn(branches);

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);

    private static bool EndsInReturn(IfBranch[] branches)
    {
        foreach (var branch in branches)
        {
            if (branch.Body.Statements is [.., ReturnStatement])
                return true;
        }
        return false;
    }
}

/// <summary>A condition and what is done when it is the first that holds.</summary>
public sealed record IfBranch(Expression Condition, Block Body);

/// <summary><c>for x in list</c>.</summary>
/// <param name="variable">A variable, or a member or element to assign to.</param>
/// <param name="otherwise">Done when there was nothing to go through.</param>
public sealed class ForStatement(
    SourceSpan span, Expression variable, Expression list, LoopOptions options, Block body, Block? otherwise) : Statement(span)
{
    public Expression Variable { get; } = variable;

    public Expression List { get; } = list;

    public LoopOptions Options { get; } = options;

    public Block Body { get; } = body;

    public Block? Otherwise { get; } = otherwise;

    /// <summary>What the loop looks for; null when it does something else.</summary>
    internal LoopSearch? Search { get; } = LoopSearch.Of(variable, body);

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>What may stand behind the list of a <c>for</c>.</summary>
/// <param name="Offset">How many elements to leave out first.</param>
/// <param name="Limit">How many to take at the most.</param>
/// <param name="Reversed">From the last to the first.</param>
public sealed record LoopOptions(Expression? Offset, Expression? Limit, bool Reversed);

/// <summary><c>while</c>.</summary>
public sealed class WhileStatement(SourceSpan span, Expression condition, Block body) : Statement(span)
{
    public Expression Condition { get; } = condition;

    public Block Body { get; } = body;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>break</c> out of the innermost loop.</summary>
public sealed class BreakStatement(SourceSpan span) : Statement(span)
{
    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>continue</c> with the next turn of the innermost loop.</summary>
public sealed class ContinueStatement(SourceSpan span) : Statement(span)
{
    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>case</c> with its <c>when</c>s.</summary>
public sealed class CaseStatement(SourceSpan span, Expression value, IReadOnlyList<WhenBranch> branches, Block? otherwise) : Statement(span)
{
    public Expression Value { get; } = value;

    public IReadOnlyList<WhenBranch> Branches { get; } = branches;

    public Block? Otherwise { get; } = otherwise;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>The values of one <c>when</c> and what is done when one of them is equal.</summary>
public sealed record WhenBranch(IReadOnlyList<Expression> Values, Block Body);

/// <summary><c>func name …</c>: defines a function under a name.</summary>
/// <param name="target">A variable, or a member to assign to.</param>
public sealed class FunctionStatement(SourceSpan span, Expression target, FunctionDefinition definition) : Statement(span)
{
    public Expression Target { get; } = target;

    public FunctionDefinition Definition { get; } = definition;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary>Parameters and body of a function of a template.</summary>
/// <param name="Name">As written; <c>do</c> for an anonymous one.</param>
/// <param name="Parameters">Null for a simple function, which reads its arguments by <c>$0</c>, <c>$</c>.</param>
/// <param name="Body">For an inline function <c>f(x) = x + 1</c>, one <see cref="ReturnStatement"/>.</param>
public sealed record FunctionDefinition(string Name, List<FunctionParameter>? Parameters, Block Body)
{
    /// <summary>Whether the last parameter takes all further arguments, as a list.</summary>
    public bool HasRest { get; } = Parameters is [.., { IsRest: true }];

    /// <summary>Whether it does nothing but compute a value, and so writes nothing.</summary>
    internal bool IsExpression { get; } = Body.Statements is [ReturnStatement];
}

/// <summary>A parameter of a function of a template.</summary>
/// <param name="Default">A literal; null when there is none.</param>
/// <param name="IsRest">Whether it takes all further arguments (<c>x...</c>).</param>
public sealed record FunctionParameter(string Name, SourceSpan Span, Expression? Default, bool IsRest);

/// <summary><c>capture x</c>: what the body writes becomes the value of a variable.</summary>
public sealed class CaptureStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public Expression Target { get; } = target;

    public Block Body { get; } = body;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>readonly x</c>: no further assignment.</summary>
public sealed class ReadOnlyStatement(SourceSpan span, VariableExpression variable) : Statement(span)
{
    public VariableExpression Variable { get; } = variable;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>import x</c>: the members of an object become variables.</summary>
public sealed class ImportStatement(SourceSpan span, Expression value) : Statement(span)
{
    public Expression Value { get; } = value;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>with x</c>: variables are looked up in, and assigned to, an object first.</summary>
public sealed class WithStatement(SourceSpan span, Expression value, Block body) : Statement(span)
{
    public Expression Value { get; } = value;

    public Block Body { get; } = body;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>wrap f args</c>: calls a function that can write the body as <c>$$</c>.</summary>
public sealed class WrapStatement(SourceSpan span, Expression call, Block body) : Statement(span)
{
    public Expression Call { get; } = call;

    public Block Body { get; } = body;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}

/// <summary><c>ret</c>, with or without a value.</summary>
public sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public Expression? Value { get; } = value;

    /// <inheritdoc/>
    internal override Flow Accept(StatementEvaluator evaluator) => evaluator.Visit(this);
}
