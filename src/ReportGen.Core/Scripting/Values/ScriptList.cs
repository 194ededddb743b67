namespace ReportGen.Core.Scripting.Values;

/// <summary>A list. Templates can assign to its elements, built-ins return new lists.</summary>
/// <param name="items">The elements; the list keeps this very object.</param>
/// <param name="origins">The data node of the list itself, so that an empty list and a count have an origin too.</param>
public sealed class ScriptList(List<ScriptValue> items, Origins? origins = null) : ScriptValue(origins)
{
    private Origins? _deepOrigins;

    /// <summary>The elements.</summary>
    public List<ScriptValue> Items { get; } = items;

    /// <summary>Whether a template may not assign to its elements: data.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Members beside the elements: named arguments in <c>$</c>, or what a template assigned; null when there are none.</summary>
    public ScriptObject? Named { get; set; }

    /// <summary>Whether only one name of a template is known to hold it, so that it may grow without being copied.</summary>
    internal bool IsHeldByOneName { get; set; }

    /// <summary>The data of the list and of its elements: what a count of it looked at.</summary>
    internal Origins? DeepOrigins
    {
        get
        {
            if (_deepOrigins is not null)
                return _deepOrigins;
            var all = Origins;
            for (var i = 0; i < Items.Count; i++)
                all = Values.Origins.Union(all, Items[i].Origins);
            // The elements of others may change.
            if (IsReadOnly)
                _deepOrigins = all;
            return all;
        }
    }

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.List;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptList(Items, origins) { IsReadOnly = IsReadOnly, Named = Named };
}

/// <summary>A range <c>from..to</c>, never laid out as a list unless something needs its elements.</summary>
/// <param name="from">The first number.</param>
/// <param name="count">How many numbers, at least 0.</param>
/// <param name="step">1 or -1.</param>
public sealed class ScriptRange(long from, long count, int step, Origins? origins = null) : ScriptValue(origins)
{
    /// <summary>The first number.</summary>
    public long From { get; } = from;

    /// <summary>How many numbers.</summary>
    public long Count { get; } = count;

    /// <summary>1 or -1.</summary>
    public int Step { get; } = step;

    /// <inheritdoc/>
    public override ScriptKind Kind => ScriptKind.List;

    /// <inheritdoc/>
    public override ScriptValue WithOrigins(Origins? origins) => new ScriptRange(From, Count, Step, origins);
}
