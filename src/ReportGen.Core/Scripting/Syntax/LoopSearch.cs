namespace ReportGen.Core.Scripting.Syntax;

/// <summary>What a loop looks for that does nothing but look for elements: <c>for $x in list; if $x.member == value; …; end; end</c>.</summary>
/// <param name="Condition">All that the loop carries out.</param>
/// <param name="Member">Of the element.</param>
/// <param name="Value">The same in all turns, as long as none is carried out.</param>
internal sealed record LoopSearch(IfStatement Condition, MemberExpression Member, Expression Value)
{
    /// <summary>The search that a loop is; null for any other loop.</summary>
    public static LoopSearch? Of(Expression variable, Block body)
    {
        if (variable is not VariableExpression element || body.Statements is not [IfStatement { Otherwise: null, Branches: [var branch] } condition])
            return null;
        return branch.Condition is BinaryExpression { Kind: BinaryOperator.Equal, Left: MemberExpression { Target: VariableExpression target } member } equality
            && element.IsSameAs(target) && IsApart(equality.Right, element)
            ? new LoopSearch(condition, member, equality.Right)
            : null;
    }

    private static bool IsApart(Expression value, VariableExpression element) => value switch
    {
        LiteralExpression => true,
        VariableExpression { IsLoop: true } => false,
        VariableExpression variable => !variable.IsSameAs(element),
        MemberExpression { Target: VariableExpression target } => IsApart(target, element),
        _ => false,
    };
}
