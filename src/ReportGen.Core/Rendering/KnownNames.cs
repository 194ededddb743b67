using ReportGen.Core.Data;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>The names of the members of objects made before: the rows of a table and the records of a folder mostly have the same.</summary>
internal sealed class KnownNames
{
    /// <summary>Rows that lack an optional field or two.</summary>
    private const int MostKinds = 4;

    private readonly Dictionary<string, List<MemberNames>> _kinds = new(StringComparer.Ordinal);

    /// <summary>The names of the members of an object.</summary>
    /// <param name="name">What the object is called.</param>
    /// <param name="first">A member before those of the data; null for none.</param>
    public MemberNames Of(string name, string? first, DataMapping mapping)
    {
        if (!_kinds.TryGetValue(name, out var kinds))
            _kinds.Add(name, kinds = new List<MemberNames>(1));
        foreach (var known in kinds)
        {
            if (AreThose(known.Order, first, mapping.EntrySpan))
                return known;
        }
        var names = new MemberNames(mapping.EntrySpan.Length + 1);
        if (first is not null)
            names.With(first);
        foreach (var entry in mapping.EntrySpan)
        {
            if (entry.Key != first)
                names.With(entry.Key);
        }
        names.IsShared = true;
        if (kinds.Count < MostKinds)
            kinds.Add(names);
        return names;
    }

    private static bool AreThose(List<string> names, string? first, ReadOnlySpan<DataEntry> entries)
    {
        var place = 0;
        if (first is not null && (names.Count == 0 || names[place++] != first))
            return false;
        foreach (var entry in entries)
        {
            if (entry.Key != first && (place == names.Count || names[place++] != entry.Key))
                return false;
        }
        return place == names.Count;
    }
}
