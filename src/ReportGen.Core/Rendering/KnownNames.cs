using ReportGen.Core.Data;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>The names of the members of the objects made last: the rows of a table and the records of a folder have the same.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, MemberNames> _names = new(StringComparer.Ordinal);

    /// <summary>The names of the members of an object.</summary>
    /// <param name="name">What the object is called.</param>
    /// <param name="first">A member before those of the data; null for none.</param>
    public MemberNames Of(string name, string? first, DataMapping mapping)
    {
        if (_names.TryGetValue(name, out var known) && AreThose(known.Order, first, mapping.Entries))
            return known;
        var names = new MemberNames(mapping.Entries.Count + 1);
        if (first is not null)
            names.With(first);
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (mapping.Entries[i].Key != first)
                names.With(mapping.Entries[i].Key);
        }
        names.IsShared = true;
        return _names[name] = names;
    }

    private static bool AreThose(List<string> names, string? first, IReadOnlyList<DataEntry> entries)
    {
        var place = 0;
        if (first is not null && (names.Count == 0 || names[place++] != first))
            return false;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key != first && (place == names.Count || names[place++] != entries[i].Key))
                return false;
        }
        return place == names.Count;
    }
}
