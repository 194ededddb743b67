using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Analysis;

/// <summary>The names that belong to one run of a template or a function, as the evaluator's frames hold them.</summary>
/// <param name="outer">The frame that it was defined in (a function) or called from (an include); null for the main template.</param>
/// <param name="arguments">What it was called with; null when that is not known.</param>
/// <param name="isFunction">A function sees <c>$x</c> of the outer frame, an included template does not.</param>
internal sealed class AnalysisFrame(AnalysisFrame? outer, IReadOnlyList<Slot>? arguments, bool isFunction)
{
    /// <summary>What arguments belong to, which only one function sees.</summary>
    public static readonly AnalysisFrame OfArguments = new(null, null, isFunction: true);

    private Dictionary<string, Slot>? _locals;
    private Dictionary<string, Slot>? _parameters;
    private readonly List<AnalysisScope> _scopes = [];

    /// <summary>What it was called with; null when that is not known.</summary>
    public IReadOnlyList<Slot>? Arguments { get; } = arguments;

    /// <summary>The frame that names are looked for in next; null for the main template.</summary>
    public AnalysisFrame? Outer => outer;

    /// <summary>Whether it is a function and not a template.</summary>
    public bool IsFunction { get; } = isFunction;

    /// <summary>In a function called by <c>wrap</c>, the body that it was given and where that was written.</summary>
    public WrappedBlock? Wrapped { get; init; }

    /// <summary>For the body of a <c>wrap</c>, the function that writes it.</summary>
    public AnalysisFrame? Caller { get; init; }

    /// <summary>Where the ways that end in a <c>ret</c> are gathered.</summary>
    public List<FlowBranch> Exits { get; } = [];

    /// <summary>What it returns.</summary>
    public TemplateType Returned { get; set; } = TemplateType.Never;

    /// <summary>Where it began.</summary>
    public FlowBranch? Start { get; set; }

    /// <summary>Whether it writes something on some way.</summary>
    public bool Writes { get; set; }

    /// <summary>The innermost loop of the frame; null outside loops.</summary>
    public AnalysisScope? Loop => _scopes.FindLast(scope => scope.Exits is not null);

    /// <summary>Enters a loop or a <c>with</c>.</summary>
    public void Push(AnalysisScope scope) => _scopes.Add(scope);

    /// <summary>Leaves it.</summary>
    public void Pop() => _scopes.RemoveAt(_scopes.Count - 1);

    /// <summary>Adds a parameter.</summary>
    public Slot AddParameter(string name) => (_parameters ??= new(StringComparer.Ordinal))[name] = new Slot(null, this);

    /// <summary>The variable of a name; null when neither this frame nor an outer one has it.</summary>
    public Slot? Find(string name, bool isLocal)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Find(name, isLocal) is { } found)
                return found;
        }
        if ((isLocal ? _locals : _parameters) is { } names && names.TryGetValue(name, out var own))
            return own;
        return (isLocal && !IsFunction ? null : outer?.Find(name, isLocal)) ?? Caller?.Find(name, isLocal);
    }

    /// <summary>The object of the innermost <c>with</c> that a name is assigned to; null outside one.</summary>
    public TemplateType? InnermostObject()
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].Object is { } found)
                return found;
        }
        return outer?.InnermostObject();
    }

    /// <summary>A new local variable.</summary>
    public Slot AddLocal(string name) => (_locals ??= new(StringComparer.Ordinal))[name] = new Slot(null, this);

    /// <summary>Whether a local of the name was ever assigned to here.</summary>
    public bool HasLocal(string name) => _locals?.ContainsKey(name) == true;

    /// <summary>The names in reach, for suggestions.</summary>
    public void AddNames(List<string> names, bool isLocal)
    {
        foreach (var scope in _scopes)
            scope.AddName(names, isLocal);
        if ((isLocal ? _locals : _parameters) is { } own)
            names.AddRange(own.Keys);
        if (!isLocal || IsFunction)
            outer?.AddNames(names, isLocal);
    }
}

/// <summary>The body of a <c>wrap</c> and the frame it was written in.</summary>
internal sealed record WrappedBlock(Block Body, AnalysisFrame Frame);

/// <summary>A block that brings names of its own: a loop or a <c>with</c>.</summary>
internal sealed class AnalysisScope
{
    private readonly Dictionary<string, Slot> _members = new(StringComparer.Ordinal);
    private readonly string? _variable;
    private readonly bool _isLocal;
    private readonly Slot? _slot;

    private AnalysisScope(string? variable, bool isLocal, Slot? slot)
    {
        (_variable, _isLocal, _slot) = (variable, isLocal, slot);
    }

    /// <summary>In a loop, the ways that end in <c>break</c> or <c>continue</c>; null for a <c>with</c>.</summary>
    public List<FlowBranch>? Exits { get; private init; }

    /// <summary>Where the turn of a loop began.</summary>
    public FlowBranch? Start { get; set; }

    /// <summary>What a <c>with</c> is about; null for a loop.</summary>
    public TemplateType? Object { get; private init; }

    /// <summary>The block of a loop.</summary>
    /// <param name="keyword"><c>for</c> or <c>while</c>: a name for the state of the turn.</param>
    /// <param name="state">What that state is.</param>
    /// <param name="variable">The variable; null when the loop has none of its own.</param>
    public static AnalysisScope OfLoop(string keyword, TemplateType state, VariableExpression? variable, Slot? slot)
    {
        var scope = new AnalysisScope(variable?.Name, variable?.IsLocal == true, slot) { Exits = [] };
        scope._members.Add(keyword, new Slot(state, null));
        return scope;
    }

    /// <summary>The block of a <c>with</c>.</summary>
    public static AnalysisScope OfObject(TemplateType type) => new(null, false, null) { Object = type };

    /// <summary>The variable of a name; null when this block brings none.</summary>
    public Slot? Find(string name, bool isLocal)
    {
        if (name == _variable && isLocal == _isLocal)
            return _slot;
        if (isLocal)
            return null;
        if (_members.TryGetValue(name, out var known))
            return known;
        if (Object is null || MemberOf(Object, name) is not { } member)
            return null;
        return _members[name] = new Slot(member, null);
    }

    /// <summary>Adds the name of the variable, for suggestions.</summary>
    public void AddName(List<string> names, bool isLocal)
    {
        if (_variable is not null && isLocal == _isLocal)
            names.Add(_variable);
    }

    /// <summary>A member of what a <c>with</c> is about; where that is open, any name can be one.</summary>
    private static TemplateType? MemberOf(TemplateType type, string name) => type switch
    {
        ObjectType found when found.Find(name) is { } field => field.Type,
        ObjectType { Shape.IsOpen: false } => null,
        _ => TemplateType.Unknown,
    };
}
