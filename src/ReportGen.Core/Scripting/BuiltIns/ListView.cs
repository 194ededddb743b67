using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The elements of a list, or of a range that is not laid out.</summary>
internal sealed class ListView
{
    private static readonly ListView Empty = new(new ScriptList([]), 0);

    private readonly ScriptList? _list;
    private readonly ScriptRange? _range;

    private ListView(ScriptValue value, long count)
    {
        _list = value as ScriptList;
        _range = value as ScriptRange;
        Count = count;
        Origins = value.Origins;
    }

    /// <summary>How many elements.</summary>
    public long Count { get; }

    /// <summary>The data of the list itself.</summary>
    public Origins? Origins { get; }

    /// <summary>An element.</summary>
    public ScriptValue this[long index] => _list is not null ? _list.Items[(int)index] : RangeItem(index);

    /// <summary>The elements of a value; none for null; null when it is no list.</summary>
    public static ListView? Of(ScriptValue value) => value switch
    {
        ScriptList list => new ListView(list, list.Items.Count),
        ScriptRange range => new ListView(range, range.Count),
        ScriptNull { Origins: null } => Empty,
        ScriptNull => new ListView(new ScriptList([], value.Origins), 0),
        _ => null,
    };

    /// <summary>The data of a value and, for a list, of its elements: what a count of it looked at.</summary>
    public static Origins? DeepOrigins(ScriptValue value) => value is ScriptList list ? list.DeepOrigins : value.Origins;

    /// <summary>A new list of some of the elements, with the same data behind the list itself.</summary>
    /// <param name="call">Pays for it.</param>
    /// <param name="start">The first element.</param>
    /// <param name="count">How many.</param>
    /// <param name="room">For how many more the caller needs room.</param>
    public List<ScriptValue> Copy(Call call, long start, long count, long room = 0)
    {
        Pay(call, count, room);
        var items = new List<ScriptValue>((int)(count + room));
        for (var i = start; i < start + count; i++)
            items.Add(this[i]);
        return items;
    }

    /// <summary>Pays for going through all elements as they are, which only one may do that calls nothing back: it could change them.</summary>
    public void Pay(Call call) => Pay(call, Count, room: 0);

    private static void Pay(Call call, long count, long room)
    {
        call.CheckListLength(count + room);
        call.Spend(count);
    }

    /// <summary>All elements, as a new list.</summary>
    public List<ScriptValue> Copy(Call call, long room = 0) => Copy(call, 0, Count, room);

    private ScriptInteger RangeItem(long index) =>
        _range is null ? throw new ArgumentOutOfRangeException(nameof(index)) : new ScriptInteger(_range.From + index * _range.Step, Origins);
}
