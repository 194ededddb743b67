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

    /// <summary>An object whose members are all known.</summary>
    /// <param name="names">Of the members.</param>
    /// <param name="values">One for each name; the object keeps this very array.</param>
    internal ScriptObject(MemberNames names, ScriptValue[] values, Origins? origins)
        : this(new Members(names, values), origins)
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
    public IReadOnlyList<string> Names => Filled().Names.Order;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.Object;

    /// <summary>The value of a member; null when there is no such member.</summary>
    public ScriptValue? Find(string name) => Filled().Find(name);

    /// <summary>Adds a member or replaces its value; the owner may do so even where templates may not.</summary>
    public void Set(string name, ScriptValue value) => Filled().Set(name, value);

    /// <summary>Keeps templates from assigning to a member again (<c>readonly</c>).</summary>
    public void Protect(string name) => (_members.Protected ??= new(StringComparer.Ordinal)).Add(name);

    /// <summary>Whether a template may not assign to a member.</summary>
    public bool IsProtected(string name) => _members.IsReadOnly || _members.Protected?.Contains(name) == true;

    /// <summary>Whether both are views of one object.</summary>
    public bool IsSameAs(ScriptObject other) => ReferenceEquals(_members, other._members);

    /// <summary>Removes a member, if it is there.</summary>
    public void Remove(string name) => Filled().Remove(name);

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptObject(_members, origins);

    private Members Filled()
    {
        if (_members.Fill is not null)
            Fill();
        return _members;
    }

    private void Fill()
    {
        var fill = _members.Fill;
        _members.Fill = null;
        fill?.Invoke(this);
    }

    /// <summary>What all views of one object share.</summary>
    private sealed class Members
    {
        private ScriptValue[] _values;

        public Members()
            : this(new MemberNames(0), [])
        {
        }

        public Members(MemberNames names, ScriptValue[] values)
        {
            Names = names;
            _values = values;
        }

        public MemberNames Names { get; private set; }

        public Action<ScriptObject>? Fill { get; set; }

        public string? Title { get; set; }

        public bool IsReadOnly { get; set; }

        public HashSet<string>? Protected { get; set; }

        public ScriptValue? Find(string name) => Names.PlaceOf(name) is var place and >= 0 ? _values[place] : null;

        public void Set(string name, ScriptValue value)
        {
            var place = Names.PlaceOf(name);
            if (place < 0)
            {
                place = Names.Order.Count;
                Names = Names.With(name);
                if (place >= _values.Length)
                    Array.Resize(ref _values, Math.Max(4, 2 * place));
            }
            _values[place] = value;
        }

        public void Remove(string name)
        {
            var place = Names.PlaceOf(name);
            if (place < 0)
                return;
            var last = Names.Order.Count - 1;
            Array.Copy(_values, place + 1, _values, place, last - place);
            Names = Names.Without(place);
        }
    }
}
