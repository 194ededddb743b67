using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// The global names of one evaluation: what templates assign stands before the data, the data before a built-in group of the same name.
/// In strict mode a template may assign to neither data nor groups.
/// </summary>
internal sealed class Globals(ScriptObject model, ScriptObject builtIns, bool isStrict)
{
    /// <summary>How many names are kept with their values; a power of two.</summary>
    private const int Kept = 64;

    private readonly Known[] _known = new Known[Kept];
    private ScriptObject _own = new();
    private bool _isChanged;
    private bool _isWhole;

    /// <summary>Whether a template has all of them as an object.</summary>
    public bool IsWhole => _isWhole;

    /// <summary>The names, some perhaps twice.</summary>
    public IEnumerable<string> Names => _own.Names.Concat(model.Names).Concat(builtIns.Names);

    /// <summary>The value of a name; null when nobody has it.</summary>
    public ScriptValue? Find(string name)
    {
        if (_isWhole || name.Length == 0)
            return Look(name);
        // A template asks for the same few names again and again.
        ref var known = ref _known[PlaceOf(name)];
        if (known.Name != name)
            known = new Known(name, Look(name));
        return known.Value;
    }

    private static int PlaceOf(string name) => ((name.Length * 7) + name[0] + (name[^1] * 3)) & (Kept - 1);

    private ScriptValue? Look(string name) => _own.Find(name) ?? model.Find(name) ?? builtIns.Find(name);

    /// <summary>Forgets what was assigned, and takes other names beside those of the data.</summary>
    public void Begin(IReadOnlyList<KeyValuePair<string, ScriptValue>> names)
    {
        if (_isChanged || !HasOnly(names))
            _own = new ScriptObject();
        (_isChanged, _isWhole) = (false, false);
        Array.Clear(_known);
        for (var i = 0; i < names.Count; i++)
            _own.Set(names[i].Key, names[i].Value);
    }

    private bool HasOnly(IReadOnlyList<KeyValuePair<string, ScriptValue>> names)
    {
        if (_own.Names.Count != names.Count)
            return false;
        for (var i = 0; i < names.Count; i++)
        {
            if (_own.Names[i] != names[i].Key)
                return false;
        }
        return true;
    }

    /// <summary>Assigns to a name.</summary>
    public void Set(string name, ScriptValue value)
    {
        _isChanged = true;
        _own.Set(name, value);
        if (name.Length > 0)
            _known[PlaceOf(name)] = new Known(name, value);
    }

    /// <summary>Keeps templates from assigning to a name again.</summary>
    public void Protect(string name)
    {
        _isChanged = true;
        _own.Protect(name);
    }

    /// <summary>Whether a template may not assign to a name.</summary>
    public bool IsProtected(string name) =>
        _own.IsProtected(name) || isStrict && (model.Find(name) is not null || builtIns.Find(name) is not null);

    /// <summary>All of them as one object, <c>this</c>.</summary>
    public ScriptObject ToObject()
    {
        if (_isWhole)
            return _own;
        (_isWhole, _isChanged) = (true, true);
        foreach (var name in model.Names.Concat(builtIns.Names))
        {
            if (_own.Find(name) is null)
                _own.Set(name, Find(name) ?? ScriptNull.Value);
            if (isStrict)
                _own.Protect(name);
        }
        return _own;
    }

    /// <summary>What a name stands for.</summary>
    private readonly struct Known(string name, ScriptValue? value)
    {
        public string? Name { get; } = name;

        public ScriptValue? Value { get; } = value;
    }
}
