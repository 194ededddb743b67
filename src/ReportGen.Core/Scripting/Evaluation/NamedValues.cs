using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Values by name, in the order in which the names came. A function has few, which are found fastest by going through them.</summary>
internal sealed class NamedValues
{
    private const int Few = 8;

    private readonly List<string> _names = new(4);
    private readonly List<ScriptValue> _values = new(4);
    private Dictionary<string, object>? _places;

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The value of a name; null when there is none.</summary>
    public ScriptValue? Find(string name) => PlaceOf(name) is var place and >= 0 ? _values[place] : null;

    /// <summary>Gives a name its value.</summary>
    public void Set(string name, ScriptValue value)
    {
        if (!TrySet(name, value))
            Add(name, value);
    }

    /// <summary>Gives a name that is there another value.</summary>
    /// <returns>False when it is not there.</returns>
    public bool TrySet(string name, ScriptValue value)
    {
        if (PlaceOf(name) is not (var place and >= 0))
            return false;
        _values[place] = value;
        return true;
    }

    private void Add(string name, ScriptValue value)
    {
        _names.Add(name);
        _values.Add(value);
        if (_names.Count <= Few)
            return;
        _places ??= new(StringComparer.Ordinal);
        for (var i = _places.Count; i < _names.Count; i++)
            _places.Add(_names[i], i);
    }

    private int PlaceOf(string name)
    {
        if (_places is not null)
            return _places.TryGetValue(name, out var known) ? (int)known : -1;
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i] == name)
                return i;
        }
        return -1;
    }
}
