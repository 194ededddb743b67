using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The names that belong to one run of a template or a function.</summary>
/// <param name="outer">The frame that it was defined in (a function) or called from (an include); null for the main template.</param>
/// <param name="names">The names of the body that runs.</param>
/// <param name="arguments">What it was called with; null when that is one value for each parameter.</param>
/// <param name="inheritsLocals">Whether <c>$x</c> of the outer frame is seen: in functions, not in included templates.</param>
internal sealed class Frame(Frame? outer, BodyNames names, BoundArguments? arguments, bool inheritsLocals)
{
    private Scope? _innermost;
    private Slot[]? _locals;
    private ScriptList? _arguments;
    private ScriptValue[]? _own;

    /// <summary>What the parameters stand for, in their order; the frame never changes this array.</summary>
    public ScriptValue[] Values { get; init; } = [];

    /// <summary>What it was called with: <c>$</c>.</summary>
    public ScriptList Arguments
    {
        get => _arguments ??= arguments?.ToList() ?? new ScriptList([.. Values]);
        init => _arguments = value;
    }

    /// <summary>One of the arguments; null when there are not so many.</summary>
    public ScriptValue? Argument(int index)
    {
        if (_arguments is null && arguments is null)
            return index < Values.Length ? Values[index] : null;
        if (_arguments is null && arguments is { HasNames: false })
            return index < arguments.Count ? arguments.Value(index) : null;
        return index < Arguments.Items.Count ? Arguments.Items[index] : null;
    }

    /// <summary>In a function called by <c>wrap</c>, the body between <c>wrap</c> and <c>end</c> and where it was written.</summary>
    public WrappedBody? Wrapped { get; init; }

    /// <summary>For the body of a <c>wrap</c>, the function that writes it: its names are seen after those of the place it was written.</summary>
    public Frame? Caller { get; init; }

    /// <summary>Enters a loop or a <c>with</c>.</summary>
    public void Push(Scope scope)
    {
        scope.Around = _innermost;
        _innermost = scope;
    }

    /// <summary>Leaves the innermost loop or <c>with</c>.</summary>
    public void Pop() => _innermost = _innermost?.Around;

    /// <summary>What a <c>$x</c> of the body that runs stands for in this very frame; null for nothing yet.</summary>
    public ScriptValue? Local(int place) => _locals is { } locals ? locals[place].Value : null;

    /// <summary>Lets a <c>$x</c> of the body that runs stand for something, or for nothing again.</summary>
    public void SetLocal(int place, ScriptValue? value) => (_locals ??= new Slot[names.Locals.Count])[place].Value = value;

    /// <summary>The value of a variable of the body that runs; null when neither this frame nor an outer one has it.</summary>
    public ScriptValue? Find(VariableExpression variable)
    {
        if (variable.IsLocal)
            return Local(variable.Place) ?? FindOutside(variable.Name, isLocal: true);
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if ((scope.HasNames || variable.IsLoop) && scope.Find(variable.Name) is { } value)
                return value;
        }
        return variable.Place >= 0 ? (_own ?? Values)[variable.Place] : FindOutside(variable.Name, isLocal: false);
    }

    /// <summary>The value of a name, whoever asks; null when neither this frame nor an outer one has it.</summary>
    public ScriptValue? Find(string name, bool isLocal) => FindHere(name, isLocal) ?? FindOutside(name, isLocal);

    private ScriptValue? FindHere(string name, bool isLocal)
    {
        if (isLocal)
            return _locals is not null && names.LocalPlace(name) is var local and >= 0 ? _locals[local].Value : null;
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope.Find(name) is { } value)
                return value;
        }
        return names.ParameterPlace(name) is var place and >= 0 ? (_own ?? Values)[place] : null;
    }

    private ScriptValue? FindOutside(string name, bool isLocal)
    {
        var frame = Outside(isLocal);
        while (frame is not null && frame.IsEmpty(isLocal))
            frame = frame.Outside(isLocal);
        return frame?.Find(name, isLocal) ?? Caller?.Find(name, isLocal);
    }

    private Frame? Outside(bool isLocal) => isLocal && !inheritsLocals ? null : outer;

    private bool IsEmpty(bool isLocal) => Caller is null && (isLocal ? _locals is null : _innermost is null && names.Parameters is null);

    /// <summary>Whether a <c>with</c> in reach has the name and keeps it from being assigned to.</summary>
    public bool IsProtected(string name)
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope.IsProtected(name))
                return true;
        }
        return outer?.IsProtected(name) == true;
    }

    /// <summary>The object of the innermost <c>with</c>; null outside one.</summary>
    public ScriptObject? InnermostObject()
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope is WithScope with)
                return with.Target;
        }
        return outer?.InnermostObject();
    }

    /// <summary>Whether the frame is inside a loop of its own.</summary>
    public bool IsInLoop
    {
        get
        {
            var scope = _innermost;
            while (scope is not (null or LoopScope))
                scope = scope.Around;
            return scope is not null;
        }
    }

    /// <summary>A member of the state of the innermost loop in reach, such as <c>for.index</c>; null when there is no such member or loop.</summary>
    /// <param name="keyword"><c>for</c> or <c>while</c>.</param>
    public ScriptValue? LoopMember(string keyword, string name)
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope is LoopScope loop && loop.Keyword == keyword)
                return loop.Member(name);
        }
        return outer?.LoopMember(keyword, name) ?? Caller?.LoopMember(keyword, name);
    }

    /// <summary>Assigns to a <c>$x</c> of the body that runs: to that of an outer frame when only such a one has it.</summary>
    public void Assign(VariableExpression local, ScriptValue value)
    {
        if (Local(local.Place) is not null || !inheritsLocals || outer?.TryAssignLocal(local.Name, value) != true)
            SetLocal(local.Place, value);
    }

    /// <summary>Assigns to a name without <c>$</c> that this frame or an outer one has.</summary>
    /// <returns>False when the name is a global one.</returns>
    public bool TryAssign(string name, ScriptValue value)
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope.TryAssign(name, value))
                return true;
        }
        return TryAssignParameter(name, value) || outer?.TryAssign(name, value) == true;
    }

    /// <summary>The names in reach, for suggestions.</summary>
    public IEnumerable<string> Names(bool isLocal)
    {
        var scopes = new List<Scope>();
        for (var scope = _innermost; scope is not null; scope = scope.Around)
            scopes.Insert(0, scope);
        foreach (var scope in scopes)
        {
            foreach (var name in scope.Names(isLocal))
                yield return name;
        }
        foreach (var name in isLocal ? LocalNames() : names.Parameters?.ConvertAll(parameter => parameter.Name) ?? [])
            yield return name;
        foreach (var name in outer?.Names(isLocal) ?? [])
            yield return name;
    }

    private List<string> LocalNames()
    {
        var known = new List<string>();
        for (var i = 0; i < _locals?.Length; i++)
        {
            if (_locals[i].Value is not null)
                known.Add(names.Locals[i]);
        }
        return known;
    }

    private bool TryAssignLocal(string name, ScriptValue value)
    {
        if (_locals is null || names.LocalPlace(name) is not (var place and >= 0) || _locals[place].Value is null)
            return inheritsLocals && outer?.TryAssignLocal(name, value) == true;
        _locals[place].Value = value;
        return true;
    }

    private bool TryAssignParameter(string name, ScriptValue value)
    {
        if (names.ParameterPlace(name) is not (var place and >= 0))
            return false;
        // Others see the arguments as they were.
        _own ??= CopyOf(Values);
        _own[place] = value;
        return true;
    }

    private static ScriptValue[] CopyOf(ScriptValue[] values)
    {
        var copy = new ScriptValue[values.Length];
        for (var i = 0; i < copy.Length; i++)
            copy[i] = values[i];
        return copy;
    }

    /// <summary>A name's value: an array of these takes any value without a look at its type.</summary>
    private struct Slot
    {
        public ScriptValue? Value;
    }
}

/// <summary>The body of a <c>wrap</c>.</summary>
/// <param name="Body">The statements.</param>
/// <param name="Frame">The frame they were written in.</param>
internal sealed record WrappedBody(Block Body, Frame Frame);
