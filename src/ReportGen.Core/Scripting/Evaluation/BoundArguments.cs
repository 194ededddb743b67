using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The arguments of a call that have been computed, in order.</summary>
internal sealed class BoundArguments
{
    /// <summary>No arguments; never added to.</summary>
    public static readonly BoundArguments None = new([], 0, null, null);

    private readonly Argument[]? _written;
    private readonly SourceSpan? _first;
    private ScriptValue[] _values;
    private int[]? _sources;

    /// <param name="values">One for what a pipe puts first, one for each argument as written.</param>
    /// <param name="count">How many of them there are already.</param>
    /// <param name="written">The arguments as written; null when none is, and all stand at <paramref name="first"/>.</param>
    /// <param name="first">What a pipe puts before them; null without a pipe.</param>
    public BoundArguments(ScriptValue[] values, int count, Argument[]? written, SourceSpan? first)
    {
        _values = values;
        Count = count;
        _written = written;
        _first = first;
    }

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of them is a named one.</summary>
    public bool HasNames { get; private set; }

    /// <summary>The name of an argument; null unless it is a named one.</summary>
    public string? Name(int index) => HasNames ? WrittenAt(index)?.Name : null;

    /// <summary>Its value.</summary>
    public ScriptValue Value(int index) => _values[index];

    /// <summary>Where it stands.</summary>
    public SourceSpan Span(int index) => WrittenAt(index)?.Span ?? _first ?? throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Adds the value of an argument behind the others; an expanded one adds several.</summary>
    /// <param name="source">Its place among those as written, behind what a pipe puts first.</param>
    public void Add(ScriptValue value, int source)
    {
        if (Count == _values.Length)
            Array.Resize(ref _values, Math.Max(4, 2 * Count));
        if (source != Count || _sources is not null)
            NoteSource(source);
        _values[Count++] = value;
        HasNames |= WrittenAt(Count - 1)?.Name is not null;
    }

    /// <summary>The values, if they are just so many and none has a name; the array is not to be changed.</summary>
    public ScriptValue[]? ValuesOf(int count) => count == Count && count == _values.Length && !HasNames ? _values : null;

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

    /// <returns>Null for what a pipe puts first, and when none is written.</returns>
    private Argument? WrittenAt(int index)
    {
        if (_written is null)
            return null;
        var place = (_sources is null ? index : _sources[index]) - (_first is null ? 0 : 1);
        return place < 0 ? null : _written[place];
    }

    private void NoteSource(int source)
    {
        if (_sources is null || _sources.Length < _values.Length)
        {
            var sources = new int[_values.Length];
            for (var i = 0; i < Count; i++)
                sources[i] = _sources is null ? i : _sources[i];
            _sources = sources;
        }
        _sources[Count] = source;
    }
}
