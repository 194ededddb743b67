using System.Globalization;
using System.Numerics;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The elements of a list by the text or the whole number of one of their members, so that looking for one costs no walk through the list.</summary>
internal sealed class MemberIndex
{
    private const int None = -1;

    private readonly ScriptList _list;
    private readonly ScriptValue[] _members;
    private readonly string?[] _keys;

    /// <summary>Of each hash, the first place of the first value with it.</summary>
    private readonly int[] _heads;

    /// <summary>Of a value's first place, the first place of the next value with the same hash.</summary>
    private readonly int[] _others;

    /// <summary>The next place with the same value.</summary>
    private readonly int[] _next;
    private int[]? _steps;
    private bool _hasTexts;
    private bool _hasNumbers;

    private MemberIndex(ScriptList list)
    {
        _list = list;
        var count = list.Items.Count;
        _members = new ScriptValue[count];
        _keys = new string?[count];
        _others = new int[count];
        _next = new int[count];
        _heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)count + 1)];
        for (var i = 0; i < _heads.Length; i++)
            _heads[i] = None;
    }

    /// <summary>The data of the first member.</summary>
    public Origins? First { get; private set; }

    /// <summary>The data of the other members, in order.</summary>
    public Origins? Rest { get; private set; }

    /// <summary>Indexes a list.</summary>
    /// <param name="member">Null for the elements themselves.</param>
    /// <param name="isOptional">Whether an element may lack the member; it has null then.</param>
    /// <returns>Null when the members are not all texts, or all whole numbers, or null.</returns>
    public static MemberIndex? Of(ScriptList list, string? member, bool isOptional)
    {
        var index = new MemberIndex(list);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            if ((member is null ? item : MemberOf(item, member, isOptional)) is not { } value || !index.TryTake(value, i))
                return null;
            if (i == 0)
                index.First = value.Origins;
            else
                index.Rest = Origins.Union(index.Rest, value.Origins);
        }
        // From the end, so that what was linked last comes first.
        for (var i = list.Items.Count - 1; i >= 0; i--)
            index.Link(i);
        return index;
    }

    /// <summary>The elements whose member equals a value, in the order of the list.</summary>
    /// <returns>Null when the value cannot be compared with the members.</returns>
    public List<ScriptValue>? Find(ScriptValue value)
    {
        if (!CanBeCompared(value))
            return null;
        var items = new List<ScriptValue>();
        for (var i = FirstOf(KeyOf(value)); i != None; i = _next[i])
            items.Add(_list.Items[i]);
        return items;
    }

    /// <summary>How many elements have a member that equals a value.</summary>
    /// <returns>Null when the value cannot be compared with the members.</returns>
    public int? CountOf(ScriptValue value)
    {
        if (!CanBeCompared(value))
            return null;
        var count = 0;
        for (var i = FirstOf(KeyOf(value)); i != None; i = _next[i])
            count++;
        return count;
    }

    /// <summary>The place of the next element whose member equals a value; the number of elements when there is none.</summary>
    /// <param name="from">The first place that it may be.</param>
    /// <returns>Null when the value cannot be compared with the members.</returns>
    public int? NextOf(ScriptValue value, int from)
    {
        if (!CanBeCompared(value))
            return null;
        var key = KeyOf(value);
        // A loop goes on behind the last that it found.
        var place = from > 0 && _keys[from - 1] == key ? _next[from - 1] : FirstOf(key);
        while (place != None && place < from)
            place = _next[place];
        return place == None ? _members.Length : place;
    }

    /// <summary>Whether an element's member equals a value.</summary>
    /// <returns>Null when the value cannot be compared with the members.</returns>
    public bool? Has(ScriptValue value) => CanBeCompared(value) ? FirstOf(KeyOf(value)) != None : null;

    /// <summary>An element of the list.</summary>
    public ScriptValue ElementAt(int place) => _list.Items[place];

    /// <summary>The data of the member of an element.</summary>
    public Origins? OriginsAt(int place) => _members[place].Origins;

    /// <summary>The steps that comparing a value with the members of some elements takes because of the length of texts.</summary>
    /// <param name="from">The first element.</param>
    /// <param name="to">Behind the last.</param>
    public long StepsOfTexts(int from, int to, ScriptValue value)
    {
        if (value is not ScriptText text)
            return 0;
        _steps ??= SumOfSteps();
        var own = text.Length / 16;
        var steps = (long)_steps[to] - _steps[from];
        for (var i = from; i < to && own > 0; i++)
            steps += _members[i] is ScriptText ? own : 0;
        return steps;
    }

    private int[] SumOfSteps()
    {
        var sum = new int[_members.Length + 1];
        for (var i = 0; i < _members.Length; i++)
            sum[i + 1] = sum[i] + (_members[i] is ScriptText text ? text.Length / 16 : 0);
        return sum;
    }

    private bool CanBeCompared(ScriptValue value) => value.AsText is not null ? !_hasNumbers : value.AsInteger is not null && !_hasTexts;

    private static ScriptValue? MemberOf(ScriptValue item, string member, bool isOptional) => item is not ScriptObject members
        ? null
        : members.Find(member) ?? (isOptional && member is not ("size" or "empty?") ? ScriptNull.Value.WithOrigins(item.Origins) : null);

    private bool TryTake(ScriptValue value, int place)
    {
        _members[place] = value;
        if (value.IsNull)
            return true;
        var (isText, isNumber) = (value.AsText is not null, value.AsInteger is not null);
        _hasTexts |= isText;
        _hasNumbers |= isNumber;
        if (!(isText || isNumber) || (_hasTexts && _hasNumbers))
            return false;
        _keys[place] = KeyOf(value);
        return true;
    }

    private void Link(int place)
    {
        if (_keys[place] is not { } key)
            return;
        var hash = HashOf(key);
        var before = None;
        var same = _heads[hash];
        while (same != None && _keys[same] != key)
            (before, same) = (same, _others[same]);
        // The place comes before those of the same value, and in their stead among the other values.
        _next[place] = same;
        _others[place] = same == None ? _heads[hash] : _others[same];
        if (before == None || same == None)
            _heads[hash] = place;
        else
            _others[before] = place;
    }

    private int FirstOf(string key)
    {
        var place = _heads[HashOf(key)];
        while (place != None && _keys[place] != key)
            place = _others[place];
        return place;
    }

    private int HashOf(string key) => key.GetHashCode(StringComparison.Ordinal) & (_heads.Length - 1);

    private static string KeyOf(ScriptValue value) => value.AsText is { } text
        ? text.Value
        : ((ScriptInteger)value).Value.ToString(CultureInfo.InvariantCulture);
}
