using System.Globalization;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The elements of a list by the text or the whole number of one of their members, so that looking for one costs no walk through the list.</summary>
internal sealed class MemberIndex
{
    private readonly Dictionary<string, List<ScriptValue>> _items = new(StringComparer.Ordinal);
    private bool _hasTexts;
    private bool _hasNumbers;

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
        var index = new MemberIndex();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            if ((member is null ? item : MemberOf(item, member, isOptional)) is not { } value || !index.Add(value, item))
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
        if (value is ScriptText ? _hasNumbers : value is not ScriptInteger || _hasTexts)
            return null;
        return _items.TryGetValue(KeyOf(value), out var items) ? items : [];
    }

    private static ScriptValue? MemberOf(ScriptValue item, string member, bool isOptional) => item is not ScriptObject members
        ? null
        : members.Find(member) ?? (isOptional && member is not ("size" or "empty?") ? ScriptNull.Value.WithOrigins(item.Origins) : null);

    private bool Add(ScriptValue value, ScriptValue item)
    {
        if (value is ScriptNull)
            return true;
        _hasTexts |= value is ScriptText;
        _hasNumbers |= value is ScriptInteger;
        if (value is not (ScriptText or ScriptInteger) || (_hasTexts && _hasNumbers))
            return false;
        var key = KeyOf(value);
        if (!_items.TryGetValue(key, out var items))
            _items.Add(key, items = []);
        items.Add(item);
        return true;
    }

    private static string KeyOf(ScriptValue value) => value is ScriptInteger number
        ? number.Value.ToString(CultureInfo.InvariantCulture)
        : ((ScriptText)value).Value;
}
