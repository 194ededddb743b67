namespace ReportGen.Core.Scripting.Values;

/// <summary>An object: members by name, in the order they were added. A missing member is an error for a template, not null.</summary>
public sealed class ScriptObject : ScriptValue
{
    private readonly Members _members;

    /// <param name="origins">The data node of the object itself.</param>
    public ScriptObject(Origins? origins = null)
        : this(new Members(), origins)
    {
    }

    /// <param name="fill">Adds the members when one is first looked for: a group of functions that no template uses costs nothing.</param>
    public ScriptObject(Action<ScriptObject> fill)
        : this(new Members { Fill = fill }, null)
    {
    }

    private ScriptObject(Members members, Origins? origins)
        : base(origins)
    {
        _members = members;
    }

    /// <summary>What the object is called in messages, such as a schema's title; null when it has no name.</summary>
    public string? Title
    {
        get => _members.Title;
        init => _members.Title = value;
    }

    /// <summary>Whether a template may not assign to its members: data and built-in groups.</summary>
    public bool IsReadOnly
    {
        get => _members.IsReadOnly;
        init => _members.IsReadOnly = value;
    }

    /// <summary>The names of the members, in the order they were added.</summary>
    public IReadOnlyList<string> Names => Filled().Order;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Object;

    /// <summary>The value of a member; null when there is no such member.</summary>
    public ScriptValue? Find(string name) => Filled().Values.GetValueOrDefault(name);

    /// <summary>Adds a member or replaces its value; the owner may do so even where templates may not.</summary>
    public void Set(string name, ScriptValue value)
    {
        var members = Filled();
        if (members.Values.TryAdd(name, value))
            members.Order.Add(name);
        else
            members.Values[name] = value;
    }

    /// <summary>Keeps templates from assigning to a member again (<c>readonly</c>).</summary>
    public void Protect(string name) => (_members.Protected ??= new(StringComparer.Ordinal)).Add(name);

    /// <summary>Whether a template may not assign to a member.</summary>
    public bool IsProtected(string name) => _members.IsReadOnly || _members.Protected?.Contains(name) == true;

    /// <summary>Whether both are views of one object.</summary>
    public bool IsSameAs(ScriptObject other) => ReferenceEquals(_members, other._members);

    /// <summary>Removes a member, if it is there.</summary>
    public void Remove(string name)
    {
        var members = Filled();
        if (members.Values.Remove(name))
            members.Order.Remove(name);
    }

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptObject(_members, origins);

    private Members Filled()
    {
        if (_members.Fill is { } fill)
        {
            _members.Fill = null;
            fill(this);
        }
        return _members;
    }

    /// <summary>What all views of one object share.</summary>
    private sealed class Members
    {
        public Dictionary<string, ScriptValue> Values { get; } = new(StringComparer.Ordinal);

        public List<string> Order { get; } = [];

        public Action<ScriptObject>? Fill { get; set; }

        public string? Title { get; set; }

        public bool IsReadOnly { get; set; }

        public HashSet<string>? Protected { get; set; }
    }
}
