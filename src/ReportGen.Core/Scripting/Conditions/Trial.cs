using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>Asks a condition about the elements of its loops.</summary>
/// <param name="model">The data.</param>
/// <param name="builtIns">The groups of built-in functions, none of which the data has a name of.</param>
/// <param name="shared">What other trials on the same data found.</param>
internal sealed class Trial(Condition condition, Interpreter interpreter, ScriptObject model, ScriptObject builtIns, SharedValues shared)
{
    /// <summary>So many answers that nobody could tell are enough to ask no more.</summary>
    private const int MostUndecided = 8;

    private readonly SourceSpan _span = condition.Node.Span;
    private readonly Slot[] _slots = NewSlots(condition.Slots);
    private readonly Keeping?[] _kept = new Keeping?[condition.Places];
    private long _turn = 1;
    private int _undecided;

    /// <summary>Carries out what parts do not know themselves, and counts the steps.</summary>
    public Interpreter Interpreter { get; } = interpreter;

    /// <summary>What other trials on the same data found.</summary>
    public SharedValues Shared { get; } = shared;

    /// <summary>Counted so far in this evaluation.</summary>
    public long Steps => Interpreter.Steps;

    /// <summary>The elements of a loop, for the elements that the outer loops are at.</summary>
    /// <returns>Null when it cannot be told.</returns>
    public List<ScriptValue>? Items(int loop) => Evaluate(condition.Lists[loop]) switch
    {
        ScriptList list => list.Items,
        ScriptNull => [],
        _ => null,
    };

    /// <summary>Begins the turn of an element of a loop.</summary>
    /// <param name="slot">Of the loop or callback.</param>
    public void Take(int slot, List<ScriptValue> items, int index)
    {
        var taken = _slots[slot];
        (taken.Items, taken.Index, taken.Element, taken.Turn) = (items, index, items[index], ++_turn);
    }

    /// <summary>Begins the turn of an element of a loop of the rule.</summary>
    public void TakeLoop(int loop, List<ScriptValue> items, int index) => Take(condition.LoopSlots[loop], items, index);

    /// <summary>Begins the turn of an element of the innermost loop, and asks whether the condition holds for it.</summary>
    /// <returns>Null when it cannot be told.</returns>
    public bool? HoldsFor(int loop, List<ScriptValue> items, int index)
    {
        TakeLoop(loop, items, index);
        return Holds();
    }

    /// <summary>Whether the condition holds for the elements that the loops are at.</summary>
    /// <returns>Null when it cannot be told.</returns>
    public bool? Holds() => Evaluate(condition.Check)?.AsBoolean?.Value;

    /// <summary>The element that a loop or callback is at.</summary>
    public ScriptValue Element(int slot) => _slots[slot].Element;

    /// <summary>A name of the data; null when it has none such.</summary>
    public ScriptValue? Find(string name) => model.Find(name) is { AsFunction: null } value ? value : null;

    /// <summary>Whether a group of functions has the name.</summary>
    public bool IsBuiltIn(string name) => builtIns.Find(name) is not null;

    /// <summary>A built-in function; null when there is none such.</summary>
    public BuiltInFunction? Function(string group, string name, int place)
    {
        var kept = _kept[place] ??= new Keeping();
        return kept.Function ??= (builtIns.Find(group) as ScriptObject)?.Find(name) as BuiltInFunction;
    }

    /// <summary>The arguments of a call, which are no longer looked at when it is made again.</summary>
    public ScriptValue[] ValuesAt(int place, int count)
    {
        var kept = _kept[place] ??= new Keeping();
        return kept.Arguments ??= new ScriptValue[count];
    }

    /// <summary>What was kept in this turn of a loop; null when nothing was.</summary>
    public ScriptValue? Kept(int place, int slot)
    {
        if (_kept[place] is not { } kept || kept.Turn != _slots[slot].Turn)
            return null;
        Spend(kept.Steps);
        return kept.Value;
    }

    /// <summary>Keeps a value for this turn of a loop.</summary>
    /// <param name="steps">What it took.</param>
    public void Keep(int place, int slot, ScriptValue value, long steps)
    {
        var kept = _kept[place] ??= new Keeping();
        (kept.Value, kept.Turn, kept.Steps) = (value, _slots[slot].Turn, steps);
    }

    /// <summary>What was kept for the element that a loop is at; null when nothing was.</summary>
    public ScriptValue? KeptOfElement(int place, int slot)
    {
        if (_kept[place] is not { Values: { } values } kept || !ReferenceEquals(kept.Items, _slots[slot].Items))
            return null;
        if (values[_slots[slot].Index] is not { } value)
            return null;
        Spend(kept.Steps);
        return value;
    }

    /// <summary>Keeps a value for the element that a loop is at.</summary>
    /// <param name="steps">What it took; of all elements the most are counted.</param>
    public void KeepOfElement(int place, int slot, ScriptValue value, long steps)
    {
        var kept = _kept[place] ??= new Keeping();
        var (items, index) = (_slots[slot].Items, _slots[slot].Index);
        if (kept.Values is null || !ReferenceEquals(kept.Items, items))
            (kept.Items, kept.Values, kept.Steps) = (items, new ScriptValue?[items.Count], 0);
        kept.Values[index] = value;
        kept.Steps = Math.Max(kept.Steps, steps);
    }

    /// <summary>The index of a list by a member of its elements, kept as long as the list is the same.</summary>
    /// <returns>Null when it has none.</returns>
    public MemberIndex? IndexOf(ScriptList list, string? member, bool isOptional, int place)
    {
        var kept = _kept[place] ??= new Keeping();
        if (!ReferenceEquals(kept.Items, list.Items))
            (kept.Items, kept.Index) = (list.Items, MemberIndex.Of(list, member, isOptional));
        return kept.Index;
    }

    /// <summary>Counts work.</summary>
    public void Spend(long steps) => Interpreter.Spend(steps, _span);

    /// <summary>Checks the length of a text, and counts the work of making it.</summary>
    public void CheckTextLength(long length) => Interpreter.CheckTextLength(length, _span);

    /// <summary>Checks the size of a list, and counts the work of making it.</summary>
    public void CheckListLength(long length) => Interpreter.CheckListLength(length, _span);

    private ScriptValue? Evaluate(Part part)
    {
        if (_undecided >= MostUndecided)
            return null;
        Interpreter.BeginCount();
        try
        {
            Spend(condition.Steps);
            if (part.Evaluate(this) is { } value)
                return value;
        }
        catch (ScriptException)
        {
            // The expression says it itself, with its place.
        }
        _undecided++;
        return null;
    }

    private static Slot[] NewSlots(int count)
    {
        var slots = new Slot[count];
        var none = new List<ScriptValue>();
        for (var i = 0; i < count; i++)
            slots[i] = new Slot(none);
        return slots;
    }

    /// <summary>Where a loop or a callback is; that of slot 0, for what no loop changes, is in its first turn for ever.</summary>
    private sealed class Slot(List<ScriptValue> items)
    {
        public List<ScriptValue> Items { get; set; } = items;

        public int Index { get; set; }

        public ScriptValue Element { get; set; } = ScriptNull.Value;

        public long Turn { get; set; } = 1;
    }

    /// <summary>Something that is kept.</summary>
    private sealed class Keeping
    {
        public ScriptValue? Value { get; set; }

        public long Turn { get; set; }

        public long Steps { get; set; }

        public List<ScriptValue>? Items { get; set; }

        public ScriptValue?[]? Values { get; set; }

        public MemberIndex? Index { get; set; }

        public BuiltInFunction? Function { get; set; }

        public ScriptValue[]? Arguments { get; set; }
    }
}
