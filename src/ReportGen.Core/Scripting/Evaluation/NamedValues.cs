using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Values by name, in the order in which the names came. A function has few, which are found fastest by going through them.</summary>
internal sealed class NamedValues
{
    private const int Few = 8;

    private string[] _names = new string[2];
    private ScriptValue[] _values = new ScriptValue[2];
    private int _count;
    private Dictionary<string, object>? _places;

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => new ArraySegment<string>(_names, 0, _count);

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
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, 2 * _count);
            Array.Resize(ref _values, 2 * _count);
        }
        _names[_count] = name;
        _values[_count++] = value;
        if (_count <= Few)
            return;
        _places ??= new(StringComparer.Ordinal);
        for (var i = _places.Count; i < _count; i++)
            _places.Add(_names[i], i);
    }

    private int PlaceOf(string name)
    {
        if (_places is not null)
            return _places.TryGetValue(name, out var known) ? (int)known : -1;
        for (var i = 0; i < _count; i++)
        {
            if (_names[i] == name)
                return i;
        }
        return -1;
    }
}
