using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>Makes the parts of calls of built-in functions.</summary>
internal sealed class CallCompiler(ConditionCompiler compiler)
{
    /// <summary>What carrying out a function of a template takes, besides its expression.</summary>
    private const int StepsOfCallback = 20;

    /// <summary>Whether a group of functions has the name.</summary>
    public static bool IsGroup(string name)
    {
        for (var i = 0; i < BuiltInTable.Groups.Count; i++)
        {
            if (BuiltInTable.Groups[i] == name)
                return true;
        }
        return false;
    }

    /// <summary>Makes the part of a call.</summary>
    /// <param name="piped">What a pipe puts before the arguments; null without a pipe.</param>
    /// <returns>Null when only evaluation can carry it out.</returns>
    public Part? Compile(Expression target, Expression? piped, Argument[] arguments, SourceSpan span)
    {
        // The turn of array.cycle is not a value, and object.default may be given what is not there.
        if (target is not MemberExpression { Target: VariableExpression { IsLocal: false, Name: var group }, Name: var name and not ("cycle" or "default") }
            || !IsGroup(group))
            return null;
        compiler.NoteGroup(group);
        var given = new List<Expression>(arguments.Length + 1);
        if (piped is not null)
            given.Add(piped);
        foreach (var argument in arguments)
        {
            if (argument.Name is not null)
                return null;
            given.Add(argument.Value);
        }
        if (group == "array" && name is "any" or "filter" or "each" && given is [var list, var function] && BodyOf(function) is { } body)
            return Callback(name, list, body);
        return Compile(group, name, given, span);
    }

    private Part? Compile(string group, string name, List<Expression> given, SourceSpan span)
    {
        var parts = new List<Part>(given.Count);
        var uses = 0L;
        foreach (var argument in given)
        {
            if (compiler.Compile(argument) is not { } part)
                return null;
            parts.Add(part);
            uses |= part.Uses;
        }
        for (var i = 0; i < parts.Count; i++)
            parts[i] = compiler.Keep(parts[i], uses);
        var call = new BuiltInPart(group, name, parts, compiler.NewPlace(), span, uses);
        return (group, parts) switch
        {
            ("string", [var text, var part]) when QuestionPart.Knows(name) => new QuestionPart(name, text, part, call),
            ("array", [var list, var item]) when name == "contains" => new MembershipPart(list, item, PlaceOfIndex(list, uses), call),
            ("array", [var list]) when name == "size" => new SizePart(list, call),
            ("array", [var list, LiteralPart { Value: ScriptInteger { Value: >= 0 and <= int.MaxValue } count }]) when name == "offset" => new OffsetPart(list, (int)count.Value, call),
            ("array", [var list]) when name == "uniq" => new UniquePart(list, call),
            ("array", [var list, var delimiter]) when name == "join" => new JoinPart(list, delimiter, call),
            ("array", [var list, LiteralPart { Value: ScriptText member }]) when name == "map" => new MapPart(list, member.Value, call),
            ("string", [var text]) when name == "downcase" => new LowerCasePart(text, call),
            ("string", [var text]) when name == "strip" => new StripPart(text, call),
            ("string", [var text, var separator]) when name == "split" => new SplitPart(text, separator, call),
            _ => call,
        };
    }

    /// <summary>A list that is the same for many questions is worth an index.</summary>
    private int? PlaceOfIndex(Part list, long uses) => ConditionCompiler.SlotOf(list.Uses) < ConditionCompiler.SlotOf(uses) ? compiler.NewPlace() : null;

    /// <summary>The expression of a function <c>@(do; ret …; end)</c>; null when it is another function.</summary>
    private static Expression? BodyOf(Expression function) => function switch
    {
        UnaryExpression { Kind: UnaryOperator.Function } unary => BodyOf(unary.Operand),
        NestedExpression nested => BodyOf(nested.Value),
        FunctionExpression { Definition: { Parameters: null, Body.Statements: [ReturnStatement { Value: { } value }] } } => value,
        _ => null,
    };

    private Part? Callback(string name, Expression listed, Expression function)
    {
        if (compiler.Compile(listed) is not { } items)
            return null;
        var slot = compiler.NewSlot(items);
        var (outer, before) = (compiler.Argument, compiler.Steps);
        compiler.Argument = slot;
        var body = compiler.Compile(function);
        var sought = name == "filter" && body is not null ? SoughtBy(function) : null;
        compiler.Argument = outer;
        if (body is null)
            return null;
        var uses = items.Uses | (body.Uses & ~(1L << slot));
        var list = compiler.Keep(items, uses);
        var call = new CallbackPart(name, list, compiler.Keep(body, uses | (1L << slot)), slot, compiler.Steps - before + StepsOfCallback, uses);
        return sought is not null && (sought.Value.Uses & (1L << slot)) == 0 && PlaceOfIndex(list, uses) is { } place
            ? new LookupPart(list, sought.Member, compiler.Keep(sought.Value, uses), place, call)
            : call;
    }

    /// <summary>What a test <c>$0.member == value</c> looks for; null for another test.</summary>
    private Sought? SoughtBy(Expression test)
    {
        if (test is not BinaryExpression { Kind: BinaryOperator.Equal } equality)
            return null;
        var (side, other) = IsMemberOfElement(equality.Left) ? (equality.Left, equality.Right) : (equality.Right, equality.Left);
        return side is MemberExpression member && IsMemberOfElement(member) && compiler.Compile(other) is { } value ? new Sought(member, value) : null;
    }

    private static bool IsMemberOfElement(Expression side) => side is MemberExpression { Target: ArgumentExpression { Index: 0 } };

    private sealed record Sought(MemberExpression Member, Part Value);
}
