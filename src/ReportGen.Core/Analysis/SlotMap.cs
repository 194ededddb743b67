namespace ReportGen.Core.Analysis;

/// <summary>
/// Types by variable, in the order in which they were set. Most branches of a template set a handful, for which going through a list costs
/// less than a hash table; only long ones get one.
/// </summary>
internal sealed class SlotMap
{
    private const int MostWithoutIndex = 64;

    private Slot?[] _slots = new Slot?[2];
    private TemplateType[] _types = new TemplateType[2];
    private Dictionary<Slot, int>? _index;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The variable at a place; null for one that was taken out.</summary>
    public Slot? SlotAt(int place) => _slots[place];

    /// <summary>The type at a place.</summary>
    public TemplateType TypeAt(int place) => _types[place];

    /// <summary>The type of a variable; null when none was set.</summary>
    public TemplateType? Find(Slot slot) => PlaceOf(slot) is var place and >= 0 ? _types[place] : null;

    /// <summary>Sets the type of a variable.</summary>
    public void Set(Slot slot, TemplateType type)
    {
        var place = PlaceOf(slot);
        if (place < 0)
            Add(slot, type);
        else
            _types[place] = type;
    }

    /// <summary>Sets the type of a variable that has none.</summary>
    public void TryAdd(Slot slot, TemplateType type)
    {
        if (PlaceOf(slot) < 0)
            Add(slot, type);
    }

    /// <summary>Takes a variable out.</summary>
    public void Remove(Slot slot)
    {
        var place = PlaceOf(slot);
        if (place < 0)
            return;
        _slots[place] = null;
        _index?.Remove(slot);
    }

    /// <summary>Takes out the variables of a function.</summary>
    public void Remove(AnalysisFrame frame)
    {
        for (var place = 0; place < Count; place++)
        {
            if (_slots[place] is { } slot && ReferenceEquals(slot.Frame, frame))
                Remove(slot);
        }
    }

    private void Add(Slot slot, TemplateType type)
    {
        if (Count == _slots.Length)
        {
            Array.Resize(ref _slots, Count * 2);
            Array.Resize(ref _types, Count * 2);
        }
        (_slots[Count], _types[Count]) = (slot, type);
        if (_index is not null)
            _index[slot] = Count;
        else if (Count == MostWithoutIndex)
            BuildIndex();
        Count++;
    }

    private void BuildIndex()
    {
        _index = new(ReferenceEqualityComparer.Instance);
        for (var place = 0; place <= Count; place++)
        {
            if (_slots[place] is { } slot)
                _index[slot] = place;
        }
    }

    private int PlaceOf(Slot slot)
    {
        if (_index is not null)
            return _index.TryGetValue(slot, out var found) ? found : -1;
        for (var place = 0; place < Count; place++)
        {
            if (ReferenceEquals(_slots[place], slot))
                return place;
        }
        return -1;
    }
}
