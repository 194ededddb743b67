using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>Makes a condition of expressions.</summary>
internal sealed class ConditionCompiler
{
    /// <summary>Slots are bits of a number, and deep expressions would take stack.</summary>
    private const int MostSlots = 60;

    private const int DeepestNesting = 100;

    /// <summary>More than evaluating a piece of an expression takes, besides what depends on its values.</summary>
    private const int StepsOfNode = 6;

    private readonly List<Variable> _variables = [];
    private readonly List<string> _groups = [];

    /// <summary>The expressions of the parts that look at no loop.</summary>
    private readonly Dictionary<Part, Expression> _steadyParts = new(ReferenceEqualityComparer.Instance);
    private readonly CallCompiler _calls;
    private long _steady;
    private int _slots = 1;
    private int _places;
    private int _nodes;
    private int _depth;

    private ConditionCompiler() => _calls = new CallCompiler(this);

    /// <summary>The slot of the element that <c>$0</c> is; null outside a callback.</summary>
    public int? Argument { get; set; }

    /// <summary>The most steps that evaluating what was compiled so far takes, besides what parts count themselves.</summary>
    public int Steps => StepsOfNode * _nodes;

    /// <summary>Makes the condition of a rule.</summary>
    /// <param name="variables">Of its loops, the outermost first.</param>
    /// <param name="lists">What the loops go through.</param>
    /// <param name="check">What must be true.</param>
    /// <returns>Null when there is something in it that only evaluation can carry out.</returns>
    public static Condition? Compile(IReadOnlyList<string> variables, IReadOnlyList<Expression> lists, Expression check) =>
        new ConditionCompiler().CompileAll(variables, lists, check);

    private Condition? CompileAll(IReadOnlyList<string> variables, IReadOnlyList<Expression> lists, Expression check)
    {
        var parts = new List<Part>();
        var slots = new int[lists.Count];
        var loops = 0L;
        for (var i = 0; i < lists.Count; i++)
        {
            if (SlotOf(variables[i]) is not null || CallCompiler.IsGroup(variables[i]) || Compile(lists[i]) is not { } list)
                return null;
            parts.Add(list is { Uses: 0 } and not GlobalPart ? Share(list) : Keep(list, loops));
            slots[i] = NewSlot(list);
            loops |= 1L << slots[i];
            _variables.Add(new Variable(variables[i], slots[i]));
        }
        if (Compile(check) is not { } condition)
            return null;
        return new Condition
        {
            Lists = parts,
            Check = Keep(condition, loops),
            Node = check,
            Groups = _groups,
            LoopSlots = slots,
            Slots = _slots,
            Places = _places,
            Steps = Steps,
        };
    }

    /// <summary>Makes the part of an expression, not yet kept.</summary>
    /// <param name="isOptional">Whether what it names may not be there: the left side of <c>??</c>.</param>
    public Part? Compile(Expression expression, bool isOptional = false)
    {
        if (_depth >= DeepestNesting || _slots >= MostSlots)
            return null;
        _nodes++;
        _depth++;
        var part = Make(expression, isOptional);
        _depth--;
        if (part is { Uses: 0 } and not (LiteralPart or GlobalPart) && !isOptional)
            _steadyParts[part] = expression;
        return part;
    }

    /// <summary>Keeps the value of a part as long as it is the same for what uses it.</summary>
    /// <param name="user">The slots that the user looks at.</param>
    public Part Keep(Part part, long user)
    {
        if (part is LiteralPart or ElementPart || (part.Uses | user) == part.Uses)
            return part;
        var slot = SlotOf(part.Uses);
        // Of the outermost loop each element comes once.
        if (slot > 1 && part.Uses == (_steady & (1L << slot)))
            return new KeptPart(part, slot, NewPlace(), isByElement: true);
        if (SlotOf(user) <= slot)
            return part;
        return slot == 0 ? Share(part) : new KeptPart(part, slot, NewPlace(), isByElement: false);
    }

    /// <summary>Keeps the value of a part that looks at no loop, for other conditions too where they have the same expression.</summary>
    private Part Share(Part part) => _steadyParts.TryGetValue(part, out var expression) && ExpressionName.Of(expression) is { } name
        ? new SharedPart(part, name, NewPlace())
        : new KeptPart(part, slot: 0, NewPlace(), isByElement: false);

    /// <summary>The slot of the innermost loop or callback; 0 for none.</summary>
    public static int SlotOf(long uses)
    {
        // A count of bits in the runtime would be compiled anew at each start.
        var slot = 0;
        for (var rest = (ulong)uses >> 1; rest != 0; rest >>= 1)
            slot++;
        return slot;
    }

    /// <summary>A slot for the elements of a list.</summary>
    public int NewSlot(Part list)
    {
        if (list.Uses == 0)
            _steady |= 1L << _slots;
        return _slots++;
    }

    /// <summary>Where a trial can keep something.</summary>
    public int NewPlace() => _places++;

    /// <summary>Notes that a group of functions is used.</summary>
    public void NoteGroup(string group)
    {
        if (!_groups.Contains(group))
            _groups.Add(group);
    }

    private Part? Make(Expression expression, bool isOptional) => expression switch
    {
        LiteralExpression literal => new LiteralPart(literal.Value),
        VariableExpression { IsLocal: false } variable => Named(variable.Name, isOptional),
        ArgumentExpression { Index: 0 } => Argument is { } slot ? new ElementPart(slot) : null,
        NestedExpression nested => Compile(nested.Value, isOptional),
        MemberExpression { Name: not "empty?" } member =>
            Compile(member.Target, isOptional) is { } target ? new MemberPart(target, member.Name, isOptional || member.IsConditional) : null,
        UnaryExpression { Kind: UnaryOperator.Not } not => Compile(not.Operand) is { } operand ? new NotPart(operand) : null,
        UnaryExpression { Kind: UnaryOperator.Negate } negated => Compile(negated.Operand) is { } operand ? new NegationPart(operand) : null,
        BinaryExpression binary => Binary(binary),
        ConditionalExpression choice => Choice(choice),
        ListExpression list => List(list),
        CallExpression call => _calls.Compile(call.Target, piped: null, call.Arguments, call.Span),
        PipeExpression { Function: CallExpression call } pipe => _calls.Compile(call.Target, pipe.Input, call.Arguments, call.Span),
        PipeExpression pipe => _calls.Compile(pipe.Function, pipe.Input, [], pipe.Function.Span),
        _ => null,
    };

    private Part? Named(string name, bool isOptional)
    {
        if (name is "for" or "while" or "include")
            return null;
        return SlotOf(name) is { } slot ? new ElementPart(slot) : new GlobalPart(name, isOptional);
    }

    private int? SlotOf(string name)
    {
        foreach (var variable in _variables)
        {
            if (variable.Name == name)
                return variable.Slot;
        }
        return null;
    }

    private Part? Binary(BinaryExpression expression)
    {
        if (expression.Left is EmptyExpression || expression.Right is EmptyExpression)
            return Emptiness(expression);
        if (expression.Kind is BinaryOperator.NotNull or BinaryOperator.Range or BinaryOperator.RangeExclusive
            || Compile(expression.Left, isOptional: expression.Kind == BinaryOperator.Coalesce) is not { } first
            || Compile(expression.Right) is not { } second)
            return null;
        var uses = first.Uses | second.Uses;
        var (left, right) = (Keep(first, uses), Keep(second, uses));
        return expression.Kind switch
        {
            BinaryOperator.And or BinaryOperator.Or => new LogicalPart(left, right, expression.Kind == BinaryOperator.Or),
            BinaryOperator.Coalesce => new CoalescePart(left, right),
            >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual => new ComparisonPart(expression.Kind, left, right),
            _ => new OperationPart(expression, left, right),
        };
    }

    private EmptinessPart? Emptiness(BinaryExpression expression)
    {
        var other = expression.Left is EmptyExpression ? expression.Right : expression.Left;
        return expression.Kind is BinaryOperator.Equal or BinaryOperator.NotEqual && Compile(other) is { } part
            ? new EmptinessPart(part, expression.Kind == BinaryOperator.Equal)
            : null;
    }

    private ChoicePart? Choice(ConditionalExpression expression)
    {
        if (Compile(expression.Condition) is not { } condition || Compile(expression.Then) is not { } then || Compile(expression.Otherwise) is not { } otherwise)
            return null;
        var uses = condition.Uses | then.Uses | otherwise.Uses;
        return new ChoicePart(Keep(condition, uses), Keep(then, uses), Keep(otherwise, uses));
    }

    private ListPart? List(ListExpression expression)
    {
        var parts = new List<Part>(expression.Items.Count);
        var uses = 0L;
        foreach (var item in expression.Items)
        {
            if (Compile(item) is not { } part)
                return null;
            parts.Add(part);
            uses |= part.Uses;
        }
        for (var i = 0; i < parts.Count; i++)
            parts[i] = Keep(parts[i], uses);
        return new ListPart(parts, uses);
    }

    /// <summary>A variable of a loop.</summary>
    private sealed record Variable(string Name, int Slot);
}
