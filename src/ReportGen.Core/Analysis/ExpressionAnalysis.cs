using System.Diagnostics;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>Finds what expressions are, in the order and with the rules of the evaluator.</summary>
internal sealed class ExpressionAnalysis(TemplateAnalysis analysis)
{
    /// <summary>The type of an expression; a function that is named without arguments is called.</summary>
    public TemplateType TypeOf(Expression expression)
    {
        var type = FunctionOf(expression);
        return type is BuiltInType or FunctionType && expression is VariableExpression or MemberExpression or IndexExpression or NestedExpression
            ? analysis.Calls.Invoke(type, [], expression)
            : type;
    }

    /// <summary>The type of an expression; a function stays a function.</summary>
    public TemplateType FunctionOf(Expression expression)
    {
        if (!analysis.Step())
            return TemplateType.Unknown;
        return expression switch
        {
            LiteralExpression literal => Literal(literal),
            VariableExpression variable => analysis.Members.Variable(variable, isOptional: false),
            MemberExpression member => analysis.Members.Member(TypeOf(member.Target), member, isOptional: false),
            IndexExpression index => analysis.Members.Element(TypeOf(index.Target), TypeOf(index.Index), index, isOptional: false),
            NestedExpression nested => FunctionOf(nested.Value),
            CallExpression call => analysis.Calls.Call(call, piped: null),
            PipeExpression pipe => analysis.Calls.Pipe(pipe),
            BinaryExpression binary => Binary(binary),
            UnaryExpression unary => Unary(unary),
            ConditionalExpression conditional => Conditional(conditional),
            _ => Other(expression),
        };
    }

    /// <summary>The type of an expression that may name what is not there: the left side of <c>??</c>.</summary>
    public TemplateType OptionalTypeOf(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression variable:
                return Called(analysis.Members.Variable(variable, isOptional: true), variable);
            case NestedExpression nested:
                return OptionalTypeOf(nested.Value);
            case MemberExpression member:
                return Called(analysis.Members.Member(OptionalTypeOf(member.Target), member, isOptional: true), member);
            case IndexExpression index:
                return analysis.Members.Element(OptionalTypeOf(index.Target), TypeOf(index.Index), index, isOptional: true);
            default:
                return TypeOf(expression);
        }
    }

    /// <summary>Whether a condition is certain: true or false; null when that depends.</summary>
    public static bool? Truth(TemplateType type) => type switch
    {
        BooleanConstant constant => ReferenceEquals(constant, BooleanConstant.True),
        _ when ReferenceEquals(type, TemplateType.Null) => false,
        _ => null,
    };

    private TemplateType Called(TemplateType type, Expression expression) =>
        type is BuiltInType or FunctionType ? analysis.Calls.Invoke(type, [], expression) : type;

    private TemplateType Other(Expression expression)
    {
        switch (expression)
        {
            case InterpolatedExpression interpolated:
                foreach (var part in interpolated.Parts)
                    DataUsage.ReadWhole(TypeOf(part));
                return TemplateType.Text;
            case ArgumentExpression argument:
                return Argument(argument);
            case AssignExpression assignment:
                return Assign(assignment);
            case IncrementExpression increment:
                TypeOf(increment.Target);
                analysis.Assignments.Assign(increment.Target, TemplateType.Number);
                return TemplateType.Number;
            case FunctionExpression function:
                return analysis.Calls.Define(function.Definition);
            case ObjectExpression members:
                return Object(members);
            case ListExpression list:
                return List(list);
            case ThisExpression:
                return TemplateType.Unknown;
            case EmptyExpression:
                return TemplateType.Text;
            case WrappedBodyExpression:
                analysis.Calls.WrappedBody();
                return TemplateType.Null;
            default:
                throw new UnreachableException();
        }
    }

    private static TemplateType Literal(LiteralExpression literal) => literal.Value switch
    {
        ScriptNull => TemplateType.Null,
        ScriptBoolean truth => TemplateType.Of(truth.Value),
        ScriptText text => new TextConstant(text.Value, literal),
        ScriptInteger or ScriptDouble or ScriptDecimal => TemplateType.Number,
        _ => TemplateType.Unknown,
    };

    private TemplateType Argument(ArgumentExpression expression)
    {
        if (analysis.Frame.Arguments is not { } arguments || expression.Index is not { } index || index >= arguments.Count)
            return TemplateType.Unknown;
        return analysis.Flow.Find(arguments[index]) ?? TemplateType.Unknown;
    }

    private TemplateType Assign(AssignExpression expression)
    {
        var value = TypeOf(expression.Value);
        if (expression.Operation is { } operation)
            value = OperatorTypes.Of(operation, TypeOf(expression.Target), value);
        else
            analysis.Guards.Mention(expression.Value);
        analysis.Assignments.Assign(expression.Target, value);
        return TemplateType.Null;
    }

    private TemplateType Unary(UnaryExpression expression)
    {
        if (expression.Kind == UnaryOperator.Function)
            return FunctionOf(expression.Operand);
        var type = TypeOf(expression.Operand);
        return expression.Kind switch
        {
            UnaryOperator.Expand => type,
            UnaryOperator.Not => Truth(type) is { } truth ? TemplateType.Of(!truth) : TemplateType.Boolean,
            _ => TemplateType.Number,
        };
    }

    private TemplateType Conditional(ConditionalExpression expression)
    {
        var truth = Truth(TypeOf(expression.Condition));
        var type = TemplateType.Never;
        var branches = new List<FlowBranch>();
        if (truth != false)
            type = TypeJoin.Of(type, InBranch(expression.Condition, true, expression.Then, branches));
        if (truth != true)
            type = TypeJoin.Of(type, InBranch(expression.Condition, false, expression.Otherwise, branches));
        JoinAfter(branches);
        return type;
    }

    private TemplateType Binary(BinaryExpression expression)
    {
        switch (expression.Kind)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return Logical(expression);
            case BinaryOperator.Coalesce or BinaryOperator.NotNull:
                return Coalesce(expression);
            default:
                return Chain(expression);
        }
    }

    /// <summary>Says that a typed text is none of the values that a field can have, unless another comparison shows what it is good for.</summary>
    public void CheckChoice(TemplateType one, TemplateType other)
    {
        if (one is TextConstant)
            (one, other) = (other, one);
        if (one is not ChoiceType choice || other is not TextConstant { Literal: { } literal, Value: var value })
            return;
        if (choice.Values.Contains(value))
        {
            analysis.Findings.NoteFine(literal);
            return;
        }
        analysis.Findings.AddUnlessFine(literal, () => AnalysisDiagnostics.NoSuchValue.At(literal.Span, value, SchemaNouns.Of(choice.Title))
            .WithHint(Hints.DidYouMean(NearestName.Find(value, choice.Values))));
    }

    /// <summary>Goes down the left sides in a loop, because <c>a + b + c + …</c> is as deep as it is long.</summary>
    private TemplateType Chain(BinaryExpression expression)
    {
        var first = expression;
        var count = 1;
        for (; Inner(first) is { } inner; first = inner)
            count++;
        var type = ChainLink(first, TypeOf(first.Left));
        if (count == 1)
            return type;
        var links = new BinaryExpression[count];
        for (var link = expression; link != first && Inner(link) is { } inner; link = inner)
            links[--count] = link;
        for (var i = 1; i < links.Length; i++)
            type = ChainLink(links[i], type);
        return type;
    }

    private static BinaryExpression? Inner(BinaryExpression expression) =>
        expression.Left is BinaryExpression { Kind: < BinaryOperator.And or >= BinaryOperator.Range } inner ? inner : null;

    private TemplateType ChainLink(BinaryExpression expression, TemplateType left)
    {
        var right = TypeOf(expression.Right);
        if (expression.Kind is BinaryOperator.Equal or BinaryOperator.NotEqual)
            CheckChoice(left, right);
        return OperatorTypes.Of(expression.Kind, left, right);
    }

    /// <summary>The right side is only looked at when the left one does not decide, and knows what that told.</summary>
    private TemplateType Logical(BinaryExpression expression)
    {
        var isAnd = expression.Kind == BinaryOperator.And;
        var left = Truth(TypeOf(expression.Left));
        if (left == !isAnd)
            return TemplateType.Of(!isAnd);
        var branches = new List<FlowBranch> { new(null) };
        var right = Truth(InBranch(expression.Left, isAnd, expression.Right, branches));
        JoinAfter(branches);
        if (right == !isAnd)
            return TemplateType.Of(!isAnd);
        return left is not null && right is not null ? TemplateType.Of(isAnd) : TemplateType.Boolean;
    }

    private TemplateType Coalesce(BinaryExpression expression)
    {
        var left = OptionalTypeOf(expression.Left);
        if (expression.Kind == BinaryOperator.Coalesce)
            return TypeJoin.Of(TypeJoin.WithoutNull(ReferenceEquals(left, TemplateType.Null) ? TemplateType.Never : left), TypeOf(expression.Right));
        analysis.Flow.Enter();
        analysis.Guards.AssumePresent(expression.Left);
        var right = TypeOf(expression.Right);
        JoinAfter([analysis.Flow.Leave(), new FlowBranch(null)]);
        return TypeJoin.Of(right, TemplateType.Null);
    }

    private TemplateType InBranch(Expression condition, bool holds, Expression value, List<FlowBranch> branches)
    {
        analysis.Flow.Enter();
        analysis.Guards.Assume(condition, holds);
        var type = TypeOf(value);
        branches.Add(analysis.Flow.Leave());
        return type;
    }

    /// <summary>What the condition of an expression told holds inside the expression only.</summary>
    private void JoinAfter(List<FlowBranch> branches)
    {
        if (branches.Count == 1)
            branches.Add(branches[0]);
        analysis.Flow.Join(branches);
    }

    private ObjectType Object(ObjectExpression expression)
    {
        var own = new Dictionary<string, ObjectField>(StringComparer.Ordinal);
        foreach (var member in expression.Members)
            own[member.Name] = new ObjectField(Presence.Required, TypeOf(member.Value));
        return new ObjectType(analysis.Statements.ShapeOf(expression), own);
    }

    private ListType List(ListExpression expression)
    {
        var element = TemplateType.Never;
        foreach (var item in expression.Items)
        {
            var type = TypeOf(item);
            element = TypeJoin.Of(element, item is UnaryExpression { Kind: UnaryOperator.Expand } ? TypeJoin.ElementOf(type) : type);
        }
        return new ListType(element);
    }
}
