using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>A block that brings names of its own: a loop or a <c>with</c>.</summary>
internal abstract class Scope
{
    /// <summary>The block around it, in the same frame; null for none.</summary>
    public Scope? Around { get; set; }

    /// <summary>Whether it may bring names besides <c>for</c> and <c>while</c>.</summary>
    public bool HasNames { get; protected init; }

    /// <summary>The value of a name without <c>$</c> that this block brings; null when it brings none of that name.</summary>
    public abstract ScriptValue? Find(string name);

    /// <summary>Whether the name belongs to this block and may not be assigned to.</summary>
    public virtual bool IsProtected(string name) => false;

    /// <summary>The names that this block brings, for suggestions.</summary>
    public abstract IReadOnlyList<string> Names(bool isLocal);

    /// <summary>Assigns to a name without <c>$</c>, if it belongs to this block.</summary>
    public abstract bool TryAssign(string name, ScriptValue value);
}

/// <summary>The block of a <c>with</c>: names are members of an object.</summary>
internal sealed class WithScope : Scope
{
    public WithScope(ScriptObject target) => (Target, HasNames) = (target, true);

    /// <summary>The object.</summary>
    public ScriptObject Target { get; }

    /// <inheritdoc/>
    public override ScriptValue? Find(string name) => Target.Find(name);

    /// <inheritdoc/>
    public override bool IsProtected(string name) => Target.IsProtected(name);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names(bool isLocal) => isLocal ? [] : Target.Names;

    /// <inheritdoc/>
    public override bool TryAssign(string name, ScriptValue value)
    {
        Target.Set(name, value);
        return true;
    }
}

/// <summary>The block of a loop: its variable, and <c>for</c> or <c>while</c> with the state of the turn.</summary>
internal sealed class LoopScope : Scope
{
    private readonly VariableExpression? _variable;
    private readonly long? _length;
    private readonly Origins? _origins;
    private readonly LoopScope? _outer;
    private long _index = -1;
    private ScriptValue? _value;
    private ScriptValue? _element;
    private ScriptValue? _before;
    private Origins? _elements;
    private Origins? _passed;

    /// <param name="keyword"><c>for</c> or <c>while</c>.</param>
    /// <param name="variable">Null when the loop has none of its own; a <c>$x</c> is kept by the frame.</param>
    /// <param name="length">How many turns there are; null when nobody knows.</param>
    /// <param name="origins">Of the list that is gone through.</param>
    /// <param name="outer">The loop around it; null for none.</param>
    public LoopScope(string keyword, VariableExpression? variable, long? length, Origins? origins, LoopScope? outer)
    {
        (Keyword, _variable, _length, _origins, _outer) = (keyword, variable, length, origins, outer);
        HasNames = variable is { IsLocal: false };
    }

    /// <summary>Whether the number of a turn tells of the elements before it, which decided it.</summary>
    public bool TracesTurns { get; init; }

    /// <summary><c>for</c> or <c>while</c>.</summary>
    public string Keyword { get; }

    /// <summary>The data of the elements of this loop and of those around it.</summary>
    public Origins? Elements => _elements ??= _element is null
        ? _outer?.Elements
        : Origins.Union(_outer?.Elements, Origins.Union(_origins, _element.Origins));

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
    public override ScriptValue? Find(string name)
    {
        if (HasNames && name == _variable?.Name)
            return _value;
        return name == Keyword ? State() : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names(bool isLocal) => _variable is not null && _variable.IsLocal == isLocal ? [_variable.Name] : [];

    /// <inheritdoc/>
    public override bool TryAssign(string name, ScriptValue value)
    {
        if (!HasNames || name != _variable?.Name)
            return false;
        _value = value;
        return true;
    }

    /// <summary>A part of the state of the loop; null when there is none of that name.</summary>
    public ScriptValue? Member(string name) => name switch
    {
        "index" => new ScriptInteger(_index, Origins.Union(_origins, Origins.AsDecision(_passed))),
        "first" => new ScriptBoolean(_index == 0, _origins),
        "even" => new ScriptBoolean(_index % 2 == 0, _origins),
        "odd" => new ScriptBoolean(_index % 2 == 1, _origins),
        "changed" => new ScriptBoolean(_element is null || _before is null || !AreSame(_before, _element), _origins),
        "last" when _length is { } count => new ScriptBoolean(_index == count - 1, _origins),
        "rindex" when _length is { } count => new ScriptInteger(count - _index - 1, _origins),
        "length" when _length is { } count => new ScriptInteger(count, _origins),
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
