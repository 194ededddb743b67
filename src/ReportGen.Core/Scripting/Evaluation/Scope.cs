using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>A block that brings names of its own: a loop or a <c>with</c>.</summary>
internal abstract class Scope
{
    /// <summary>The block around it, in the same frame; null for none.</summary>
    public Scope? Around { get; set; }

    /// <summary>The value of a name that this block brings; null when it brings none of that name.</summary>
    public abstract ScriptValue? Find(string name, bool isLocal);

    /// <summary>Whether the name belongs to this block and may not be assigned to.</summary>
    public virtual bool IsProtected(string name, bool isLocal) => false;

    /// <summary>The names that this block brings, for suggestions.</summary>
    public abstract IReadOnlyList<string> Names(bool isLocal);

    /// <summary>Assigns to a name, if it belongs to this block.</summary>
    public abstract bool TryAssign(string name, bool isLocal, ScriptValue value);
}

/// <summary>The block of a <c>with</c>: names are members of an object.</summary>
internal sealed class WithScope(ScriptObject target) : Scope
{
    /// <summary>The object.</summary>
    public ScriptObject Target { get; } = target;

    /// <inheritdoc/>
    public override ScriptValue? Find(string name, bool isLocal) => isLocal ? null : Target.Find(name);

    /// <inheritdoc/>
    public override bool IsProtected(string name, bool isLocal) => !isLocal && Target.IsProtected(name);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names(bool isLocal) => isLocal ? [] : Target.Names;

    /// <inheritdoc/>
    public override bool TryAssign(string name, bool isLocal, ScriptValue value)
    {
        if (isLocal)
            return false;
        Target.Set(name, value);
        return true;
    }
}

/// <summary>The block of a loop: its variable, and <c>for</c> or <c>while</c> with the state of the turn.</summary>
/// <param name="keyword"><c>for</c> or <c>while</c>.</param>
/// <param name="variable">The name of the variable; null when the loop has none of its own.</param>
/// <param name="isLocal">Whether the variable is written with <c>$</c>.</param>
/// <param name="length">How many turns there are; null when nobody knows.</param>
/// <param name="origins">Of the list that is gone through.</param>
/// <param name="outer">The loop around it; null for none.</param>
internal sealed class LoopScope(string keyword, string? variable, bool isLocal, long? length, Origins? origins, LoopScope? outer) : Scope
{
    private long _index = -1;
    private ScriptValue? _value;
    private ScriptValue? _element;
    private ScriptValue? _before;
    private Origins? _elements;
    private Origins? _passed;

    /// <summary>Whether the number of a turn tells of the elements before it, which decided it.</summary>
    public bool TracesTurns { get; init; }

    /// <summary><c>for</c> or <c>while</c>.</summary>
    public string Keyword { get; } = keyword;

    /// <summary>The data of the elements of this loop and of those around it.</summary>
    public Origins? Elements => _elements ??= _element is null
        ? outer?.Elements
        : Origins.Union(outer?.Elements, Origins.Union(origins, _element.Origins));

    /// <summary>Begins the next turn.</summary>
    /// <param name="element">Null for a loop that goes through no list.</param>
    public void Next(ScriptValue? element)
    {
        _index++;
        if (TracesTurns)
            _passed = Origins.Union(_passed, _element?.Origins);
        _before = _element;
        _element = _value = element;
        _elements = null;
    }

    /// <summary>Leaves out some turns.</summary>
    /// <param name="last">The element of the last of them.</param>
    public void Skip(int turns, ScriptValue last)
    {
        _index += turns;
        _element = last;
    }

    /// <inheritdoc/>
    public override ScriptValue? Find(string name, bool local)
    {
        if (name == variable && local == isLocal)
            return _value;
        return name == Keyword && !local ? State() : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names(bool local) => variable is not null && local == isLocal ? [variable] : [];

    /// <inheritdoc/>
    public override bool TryAssign(string name, bool local, ScriptValue value)
    {
        if (name != variable || local != isLocal)
            return false;
        _value = value;
        return true;
    }

    /// <summary>A part of the state of the loop; null when there is none of that name.</summary>
    public ScriptValue? Member(string name) => name switch
    {
        "index" => new ScriptInteger(_index, Origins.Union(origins, Origins.AsDecision(_passed))),
        "first" => new ScriptBoolean(_index == 0, origins),
        "even" => new ScriptBoolean(_index % 2 == 0, origins),
        "odd" => new ScriptBoolean(_index % 2 == 1, origins),
        "changed" => new ScriptBoolean(_element is null || _before is null || !AreSame(_before, _element), origins),
        "last" when length is { } count => new ScriptBoolean(_index == count - 1, origins),
        "rindex" when length is { } count => new ScriptInteger(count - _index - 1, origins),
        "length" when length is { } count => new ScriptInteger(count, origins),
        _ => null,
    };

    private static bool AreSame(ScriptValue a, ScriptValue b) => (a, b) switch
    {
        (ScriptInteger x, ScriptInteger y) => x.Value == y.Value,
        (ScriptText x, ScriptText y) => x.Value == y.Value,
        (ScriptObject x, ScriptObject y) => x.IsSameAs(y),
        _ => Arithmetic.ToDouble(a) is { } first && Arithmetic.ToDouble(b) is { } second && first == second,
    };

    private ScriptObject State()
    {
        var state = new ScriptObject { IsReadOnly = true };
        foreach (var name in Keywords.LoopMembers)
        {
            if (Member(name) is { } value)
                state.Set(name, value);
        }
        return state;
    }
}
