using System.Globalization;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The elements of a list by the text or the whole number of one of their members, so that looking for one costs no walk through the list.</summary>
internal sealed class MemberIndex
{
    private readonly Dictionary<string, Found> _found = new(StringComparer.Ordinal);
    private readonly ScriptList _list;
    private readonly ScriptValue[] _members;
    private int[]? _steps;
    private bool _hasTexts;
    private bool _hasNumbers;

    private MemberIndex(ScriptList list)
    {
        _list = list;
        _members = new ScriptValue[list.Items.Count];
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
            if ((member is null ? item : MemberOf(item, member, isOptional)) is not { } value || !index.Add(value, i))
                return null;
            if (i == 0)
                index.First = value.Origins;
            else
                index.Rest = Origins.Union(index.Rest, value.Origins);
        }
        return index;
    }

    /// <summary>The elements whose member equals a value, in the order of the list.</summary>
    /// <returns>Null when the value cannot be compared with the members.</returns>
    public IReadOnlyList<ScriptValue>? Find(ScriptValue value)
    {
        if (!CanBeCompared(value))
            return null;
        return _found.TryGetValue(KeyOf(value), out var found) ? found.Items : [];
    }

    /// <summary>The place of the next element whose member equals a value; the number of elements when there is none.</summary>
    /// <param name="from">The first place that it may be.</param>
    /// <returns>Null when the value cannot be compared with the members.</returns>
    public int? NextOf(ScriptValue value, int from)
    {
        if (!CanBeCompared(value))
            return null;
        if (!_found.TryGetValue(KeyOf(value), out var found))
            return _members.Length;
        var place = found.Places.BinarySearch(from);
        var next = place < 0 ? ~place : place;
        return next < found.Places.Count ? found.Places[next] : _members.Length;
    }

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

    private bool CanBeCompared(ScriptValue value) => value is ScriptText ? !_hasNumbers : value is ScriptInteger && !_hasTexts;

    private static ScriptValue? MemberOf(ScriptValue item, string member, bool isOptional) => item is not ScriptObject members
        ? null
        : members.Find(member) ?? (isOptional && member is not ("size" or "empty?") ? ScriptNull.Value.WithOrigins(item.Origins) : null);

    private bool Add(ScriptValue value, int place)
    {
        _members[place] = value;
        if (value is ScriptNull)
            return true;
        _hasTexts |= value is ScriptText;
        _hasNumbers |= value is ScriptInteger;
        if (value is not (ScriptText or ScriptInteger) || (_hasTexts && _hasNumbers))
            return false;
        var key = KeyOf(value);
        if (!_found.TryGetValue(key, out var found))
            _found.Add(key, found = new Found());
        found.Items.Add(_list.Items[place]);
        found.Places.Add(place);
        return true;
    }

    private static string KeyOf(ScriptValue value) => value is ScriptInteger number
        ? number.Value.ToString(CultureInfo.InvariantCulture)
        : ((ScriptText)value).Value;

    /// <summary>The elements with one value of the member.</summary>
    private sealed class Found
    {
        public List<ScriptValue> Items { get; } = [];

        public List<int> Places { get; } = [];
    }
}
