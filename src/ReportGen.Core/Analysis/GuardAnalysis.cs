using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>
/// Understands conditions: what is certainly there once they hold or fail. What a condition asks in a way that is not understood counts
/// as perhaps there, so that it is left to the run.
/// </summary>
internal sealed class GuardAnalysis(TemplateAnalysis analysis)
{
    /// <summary>Notes what follows from a condition.</summary>
    /// <param name="holds">Whether it holds or fails.</param>
    public void Assume(Expression condition, bool holds)
    {
        switch (condition)
        {
            case NestedExpression nested:
                Assume(nested.Value, holds);
                break;
            case UnaryExpression { Kind: UnaryOperator.Not } not:
                Assume(not.Operand, !holds);
                break;
            case BinaryExpression { Kind: BinaryOperator.And or BinaryOperator.Or } both when (both.Kind == BinaryOperator.And) == holds:
                Assume(both.Left, holds);
                Assume(both.Right, holds);
                break;
            case BinaryExpression { Kind: < BinaryOperator.And } comparison when IsComparison(comparison.Kind) && AssumeComparison(comparison, holds):
                break;
            case VariableExpression or MemberExpression or IndexExpression or ArgumentExpression:
                if (holds)
                    SetPresence(condition, Presence.Required);
                break;
            default:
                if (!AssumeKey(condition, holds))
                    Mention(condition);
                break;
        }
    }

    /// <summary>Notes that an expression is neither nothing nor absent.</summary>
    public void AssumePresent(Expression expression) => SetPresence(expression, Presence.Required);

    /// <summary>Notes that what an expression asks about may well be there.</summary>
    public void Mention(Expression expression)
    {
        var mentions = new Mentions();
        mentions.Add(expression);
        for (var i = 0; i < mentions.Reads?.Count; i++)
            SetPresence(mentions.Reads[i], Presence.Uncertain);
        for (var i = 0; i < mentions.Passed?.Count; i++)
            SetTested(mentions.Passed[i]);
    }

    /// <summary>An expression as it is told apart from others, however it is guarded.</summary>
    public static string TextOf(Expression expression) =>
        expression.Span.Text.Replace("?.", ".", StringComparison.Ordinal).Replace("?[", "[", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsComparison(BinaryOperator kind) => kind is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    /// <summary>Something that equals, or is more or less than, what is not nothing is there.</summary>
    private bool AssumeComparison(BinaryExpression comparison, bool holds)
    {
        var isNull = IsNull(comparison.Left) || IsNull(comparison.Right);
        var isEqual = comparison.Kind switch
        {
            BinaryOperator.Equal => holds,
            BinaryOperator.NotEqual => !holds,
            _ => true,
        };
        if (isNull == isEqual)
            return isNull && IsPath(comparison.Left) != IsPath(comparison.Right);
        if (!isNull && !IsCertain(comparison.Left) && !IsCertain(comparison.Right))
            return false;
        AssumeCompared(comparison.Left);
        AssumeCompared(comparison.Right);
        return true;
    }

    private void AssumeCompared(Expression side)
    {
        if (IsPath(side))
            SetPresence(side, Presence.Required);
        else
            Mention(side);
    }

    private static bool IsPath(Expression expression) => expression switch
    {
        NestedExpression nested => IsPath(nested.Value),
        _ => expression is MemberExpression or IndexExpression or VariableExpression or ArgumentExpression,
    };

    private static bool IsNull(Expression expression) => expression is LiteralExpression { Value: ScriptNull };

    private static bool IsCertain(Expression expression) => expression is LiteralExpression { Value: not ScriptNull } or InterpolatedExpression;

    /// <summary><c>object.has_key x "name"</c> and <c>object.has_value x "name"</c>, also behind a pipe.</summary>
    private bool AssumeKey(Expression condition, bool holds)
    {
        if (Mentions.KeyTest(condition) is not { } tested)
            return false;
        if (holds)
            SetPresence(tested, Presence.Required);
        return true;
    }

    private void SetPresence(Expression expression, Presence presence)
    {
        if (expression is NestedExpression nested)
        {
            SetPresence(nested.Value, presence);
            return;
        }
        var path = new List<string>();
        if (RootOf(expression, path) is { } slot)
        {
            path.Reverse();
            var type = analysis.Flow.Find(slot) ?? TemplateType.Unknown;
            var known = WithPresence(type, path, 0, presence);
            if (!TypeJoin.Same(type, known))
                analysis.Flow.Test(slot, known);
            return;
        }
        var part = expression;
        for (; part is MemberExpression or IndexExpression; part = part is MemberExpression member ? member.Target : ((IndexExpression)part).Target)
            analysis.Flow.Test(TextOf(part));
        if (!ReferenceEquals(part, expression))
            Mention(part);
    }

    private void SetTested(Expression expression)
    {
        var path = new List<string>();
        if (RootOf(expression, path) is not { } slot || path.Count > 0)
            return;
        var type = analysis.Flow.Find(slot) ?? TemplateType.Unknown;
        var tested = Tested(type);
        if (!TypeJoin.Same(type, tested))
            analysis.Flow.Test(slot, tested);
    }

    private static TemplateType Tested(TemplateType type)
    {
        var result = TemplateType.Never;
        foreach (var member in TypeJoin.MembersOf(type))
            result = TypeJoin.Of(result, member is ObjectType { Shape.IsMade: false } found ? found.Tested() : member);
        return result;
    }

    /// <summary>The variable that a path of members begins with; null when it begins with something else.</summary>
    /// <param name="path">Takes the members, the last one first.</param>
    private Slot? RootOf(Expression expression, List<string> path)
    {
        while (true)
        {
            switch (expression)
            {
                case VariableExpression variable:
                    return analysis.Find(variable.Name, variable.IsLocal);
                case ArgumentExpression { Index: { } index }:
                    return analysis.Frame.Arguments is { } arguments && index < arguments.Count ? arguments[index] : null;
                case MemberExpression member:
                    path.Add(member.Name);
                    expression = member.Target;
                    break;
                case IndexExpression { Index: LiteralExpression { Value: ScriptText text } } element:
                    path.Add(text.Value);
                    expression = element.Target;
                    break;
                case NestedExpression nested:
                    expression = nested.Value;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>The type of a root once a path from it is there, or may be there. Objects that cannot have the field are ruled out.</summary>
    private static TemplateType WithPresence(TemplateType type, List<string> path, int depth, Presence presence)
    {
        var isCertain = presence == Presence.Required;
        if (depth == path.Count)
            return isCertain ? TypeJoin.WithoutNull(type) : type;
        var result = TemplateType.Never;
        foreach (var member in TypeJoin.MembersOf(type))
        {
            if (member is not ObjectType found)
            {
                if (!isCertain || !ReferenceEquals(member, TemplateType.Null))
                    result = TypeJoin.Of(result, member);
                continue;
            }
            if (found.Find(path[depth]) is { } field)
                result = TypeJoin.Of(result, WithPresence(found, field, path, depth, presence));
            else if (!isCertain || found.Shape.IsOpen || found.Shape.IsMade)
                result = TypeJoin.Of(result, member);
        }
        return ReferenceEquals(result, TemplateType.Never) ? type : result;
    }

    private static ObjectType WithPresence(ObjectType owner, ObjectField field, List<string> path, int depth, Presence presence)
    {
        var type = WithPresence(field.Type, path, depth + 1, presence);
        return field.Presence <= presence && ReferenceEquals(type, field.Type)
            ? owner
            : owner.With(path[depth], field.With(field.Presence < presence ? field.Presence : presence, type));
    }
}
