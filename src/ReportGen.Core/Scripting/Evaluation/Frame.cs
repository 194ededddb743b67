using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The names that belong to one run of a template or a function.</summary>
/// <param name="outer">The frame that it was defined in (a function) or called from (an include); null for the main template.</param>
/// <param name="arguments">What it was called with.</param>
/// <param name="inheritsLocals">Whether <c>$x</c> of the outer frame is seen: in functions, not in included templates.</param>
internal sealed class Frame(Frame? outer, BoundArguments? arguments, bool inheritsLocals)
{
    private Scope? _innermost;
    private NamedValues? _locals;
    private ScriptList? _arguments;
    private ScriptValue[]? _own;

    /// <summary>Of a function that was called with one value for each parameter.</summary>
    public Frame(Frame outer, ScriptValue[] values, List<FunctionParameter> parameters)
        : this(outer, arguments: null, inheritsLocals: true)
    {
        Values = values;
        Parameters = parameters;
    }

    /// <summary>The parameters of the function; null when it names none.</summary>
    public List<FunctionParameter>? Parameters { get; init; }

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

    /// <summary>The value of a name; null when neither this frame nor an outer one has it.</summary>
    public ScriptValue? Find(string name, bool isLocal)
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope.Find(name, isLocal) is { } value)
                return value;
        }
        if (isLocal)
        {
            if (_locals?.Find(name) is { } own)
                return own;
        }
        else if (PlaceOf(name) is var place and >= 0)
        {
            return (_own ?? Values)[place];
        }
        var found = isLocal && !inheritsLocals ? null : outer?.Find(name, isLocal);
        return found ?? Caller?.Find(name, isLocal);
    }

    /// <summary>Whether a block in reach has the name and keeps it from being assigned to.</summary>
    public bool IsProtected(string name, bool isLocal)
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope.IsProtected(name, isLocal))
                return true;
        }
        return outer?.IsProtected(name, isLocal) == true;
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

    /// <summary>Assigns to a name that this frame or an outer one has; a local that is nowhere becomes this frame's.</summary>
    /// <returns>False when the name is a global one.</returns>
    public bool TryAssign(string name, bool isLocal, ScriptValue value)
    {
        if (TryAssignExisting(name, isLocal, value))
            return true;
        if (isLocal)
            (_locals ??= new()).Set(name, value);
        return isLocal;
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
        foreach (var name in isLocal ? _locals?.Names ?? [] : Parameters?.ConvertAll(parameter => parameter.Name) ?? [])
            yield return name;
        foreach (var name in outer?.Names(isLocal) ?? [])
            yield return name;
    }

    private bool TryAssignExisting(string name, bool isLocal, ScriptValue value)
    {
        for (var scope = _innermost; scope is not null; scope = scope.Around)
        {
            if (scope.TryAssign(name, isLocal, value))
                return true;
        }
        if (isLocal ? _locals?.TrySet(name, value) == true : TryAssignParameter(name, value))
            return true;
        return (!isLocal || inheritsLocals) && outer?.TryAssignExisting(name, isLocal, value) == true;
    }

    private bool TryAssignParameter(string name, ScriptValue value)
    {
        if (PlaceOf(name) is not (var place and >= 0))
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

    private int PlaceOf(string name)
    {
        for (var i = 0; i < Parameters?.Count; i++)
        {
            if (Parameters[i].Name == name)
                return i;
        }
        return -1;
    }
}

/// <summary>The body of a <c>wrap</c>.</summary>
/// <param name="Body">The statements.</param>
/// <param name="Frame">The frame they were written in.</param>
internal sealed record WrappedBody(Block Body, Frame Frame);
