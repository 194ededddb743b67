using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// The indexes of lists that never change. A test <c>$0.id == x</c> for each of many <c>x</c> would cost the square of the list's length
/// without them; what comes out, and from what data, is the same.
/// </summary>
internal sealed class ListIndexes
{
    private const int FewItems = 4;

    private readonly Dictionary<ScriptList, Known> _lists = new(ReferenceEqualityComparer.Instance);

    /// <summary>The list that was asked for last, as it mostly is again.</summary>
    private ScriptList? _last;
    private Known? _lastKnown;

    /// <summary>The elements that pass a test, if it is one that an index answers.</summary>
    /// <returns>Null when it must be carried out for each element.</returns>
    public ScriptList? Filter(Interpreter interpreter, ScriptList list, TemplateFunction test)
    {
        if (TestOf(test) is not { } equality || (MemberIn(equality.Left) ?? MemberIn(equality.Right)) is not { } member)
            return null;
        var isLeft = ReferenceEquals(member, equality.Left);
        if (IndexOf(list, member.Name, member.IsConditional) is not { } index
            || ValueOf(interpreter, isLeft ? equality.Right : equality.Left, test.Frame) is not { } value
            || index.Find(value) is not { } items)
            return null;
        interpreter.CheckListLength(items.Count, equality.Span);
        var (first, second) = isLeft ? (index.First, value.Origins) : (value.Origins, index.First);
        var origins = Origins.Union(Origins.Union(list.Origins, Origins.Union(first, second)), index.Rest);
        return new ScriptList(items, origins);
    }

    /// <summary>Whether a text is among the elements.</summary>
    /// <returns>Null when they must be gone through.</returns>
    public ScriptBoolean? Contains(ScriptList list, ScriptText text) => IndexOf(list, "", isOptional: false) is { } index && index.Has(text) is { } holds
        ? new ScriptBoolean(holds, Origins.Union(Origins.Union(Origins.Union(list.Origins, index.First), index.Rest), text.Origins))
        : null;

    /// <summary>The index of a list by a member, for a loop that looks for elements; the first loop goes through them all.</summary>
    /// <returns>Null when there is none, or not yet.</returns>
    public MemberIndex? ForLoop(ScriptList list, MemberExpression member)
    {
        if (list.Items.Count < FewItems)
            return null;
        if (KnownOf(list) is not null)
            return IndexOf(list, member.Name, member.IsConditional);
        Keep(list, new Known(Member: null, IsOptional: false, Index: null, Next: null));
        return null;
    }

    private static BinaryExpression? TestOf(TemplateFunction test) => test.Definition is
    {
        Parameters: null,
        Body.Statements: [ReturnStatement { Value: BinaryExpression { Kind: BinaryOperator.Equal } equality }],
    }
        ? equality
        : null;

    private static MemberExpression? MemberIn(Expression side) => side is MemberExpression { Target: ArgumentExpression { Index: 0 } } member ? member : null;

    /// <param name="member">Empty for the elements themselves.</param>
    private MemberIndex? IndexOf(ScriptList list, string member, bool isOptional)
    {
        if (!list.IsReadOnly || list.Items.Count < FewItems)
            return null;
        var first = KnownOf(list);
        for (var known = first; known is not null; known = known.Next)
        {
            if (known.Member == member && known.IsOptional == isOptional)
                return known.Index;
        }
        return Keep(list, new Known(member, isOptional, MemberIndex.Of(list, member.Length == 0 ? null : member, isOptional), first));
    }

    private Known? KnownOf(ScriptList list)
    {
        if (!ReferenceEquals(_last, list))
            (_last, _lastKnown) = (list, _lists.GetValueOrDefault(list));
        return _lastKnown;
    }

    private MemberIndex? Keep(ScriptList list, Known known)
    {
        (_last, _lastKnown) = (list, known);
        _lists[list] = known;
        return known.Index;
    }

    /// <summary>The other side of the test: a constant, a name, or a member of what a name stands for.</summary>
    /// <returns>Null when it is something else, or goes wrong: then the test says so itself.</returns>
    /// <param name="frame">The names that it sees.</param>
    public static ScriptValue? ValueOf(Interpreter interpreter, Expression side, Frame frame)
    {
        var outer = interpreter.Frame;
        interpreter.Frame = frame;
        try
        {
            return ValueOf(interpreter, side);
        }
        catch (ScriptException)
        {
            return null;
        }
        finally
        {
            interpreter.Frame = outer;
        }
    }

    private static ScriptValue? ValueOf(Interpreter interpreter, Expression side) => side switch
    {
        VariableExpression { IsLoop: false } variable => interpreter.Members.OuterVariable(variable),
        LiteralExpression literal => literal.Value,
        MemberExpression { Target: VariableExpression target } member when ValueOf(interpreter, target) is { } value and not ScriptFunction =>
            interpreter.Members.Member(value, member, isOptional: false),
        _ => null,
    };

    /// <summary>What is known of a list by one of its members.</summary>
    /// <param name="Member">Null when it is only known that somebody looked for elements.</param>
    /// <param name="Index">Null when there can be none.</param>
    /// <param name="Next">What is known by others.</param>
    private sealed record Known(string? Member, bool IsOptional, MemberIndex? Index, Known? Next);
}
