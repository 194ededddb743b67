using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// The global names of one evaluation: what templates assign stands before the data, the data before a built-in group of the same name.
/// In strict mode a template may assign to neither data nor groups.
/// </summary>
internal sealed class Globals(ScriptObject model, ScriptObject builtIns, bool isStrict)
{
    private readonly ScriptObject _own = new();
    private bool _isWhole;

    /// <summary>The names, some perhaps twice.</summary>
    public IEnumerable<string> Names => _own.Names.Concat(model.Names).Concat(builtIns.Names);

    /// <summary>The value of a name; null when nobody has it.</summary>
    public ScriptValue? Find(string name) => _own.Find(name) ?? model.Find(name) ?? builtIns.Find(name);

    /// <summary>Assigns to a name.</summary>
    public void Set(string name, ScriptValue value) => _own.Set(name, value);

    /// <summary>Keeps templates from assigning to a name again.</summary>
    public void Protect(string name) => _own.Protect(name);

    /// <summary>Whether a template may not assign to a name.</summary>
    public bool IsProtected(string name) =>
        _own.IsProtected(name) || isStrict && (model.Find(name) is not null || builtIns.Find(name) is not null);

    /// <summary>All of them as one object, <c>this</c>.</summary>
    public ScriptObject ToObject()
    {
        if (_isWhole)
            return _own;
        _isWhole = true;
        foreach (var name in model.Names.Concat(builtIns.Names))
        {
            if (_own.Find(name) is null)
                _own.Set(name, Find(name) ?? ScriptNull.Value);
            if (isStrict)
                _own.Protect(name);
        }
        return _own;
    }
}
