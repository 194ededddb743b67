using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The arguments of a call that have been computed, in order.</summary>
/// <param name="capacity">For how many there is room at first.</param>
internal sealed class BoundArguments(int capacity)
{
    /// <summary>No arguments; never added to.</summary>
    public static readonly BoundArguments None = new(0);

    private ScriptValue[] _values = capacity == 0 ? [] : new ScriptValue[capacity];
    private SourceSpan[] _spans = capacity == 0 ? [] : new SourceSpan[capacity];
    private string?[]? _names;

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of them is a named one.</summary>
    public bool HasNames => _names is not null;

    /// <summary>The name of an argument; null unless it is a named one.</summary>
    public string? Name(int index) => _names?[index];

    /// <summary>Its value.</summary>
    public ScriptValue Value(int index) => _values[index];

    /// <summary>Where it stands.</summary>
    public SourceSpan Span(int index) => _spans[index];

    /// <summary>Adds an argument behind the others.</summary>
    public void Add(string? name, ScriptValue value, SourceSpan span)
    {
        if (Count == _values.Length)
            Grow();
        if (name is not null)
            (_names ??= new string?[_values.Length])[Count] = name;
        _values[Count] = value;
        _spans[Count] = span;
        Count++;
    }

    /// <summary>The values, if they are just so many and none has a name; the array is not to be changed.</summary>
    public ScriptValue[]? ValuesOf(int count) => count == Count && count == _values.Length && _names is null ? _values : null;

    /// <summary>As a function sees them by <c>$</c>: the named ones are members.</summary>
    public ScriptList ToList()
    {
        var list = new ScriptList(new List<ScriptValue>(Count));
        for (var i = 0; i < Count; i++)
        {
            if (Name(i) is { } name)
                (list.Named ??= new ScriptObject()).Set(name, _values[i]);
            else
                list.Items.Add(_values[i]);
        }
        return list;
    }

    private void Grow()
    {
        var length = Math.Max(4, 2 * Count);
        Array.Resize(ref _values, length);
        Array.Resize(ref _spans, length);
        if (_names is not null)
            Array.Resize(ref _names, length);
    }
}
